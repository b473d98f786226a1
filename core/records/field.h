// One field of a record type: everything generic (the store's statements, CSV, change log, lists, forms,
// schema, the data dictionary, subject access) is a loop over these. Kind, code list and reference are worked
// out from the member's type.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "records/code_lists.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>
#include <QTime>
#include <optional>

namespace doorstep {

class RecordTable;

// What is common to every record: its place in the file. `key` 0 is a record that is not stored yet.
struct RecordHead {
    qint64 key = 0;
    qint64 hub = 0; // key of the hub it belongs to; 0: the file's own hub
};

// A code of one list, or none.
template <CodeListId List>
struct Code {
    QString code;
    bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Code &, const Code &) = default;
};

// Several codes of one list, in the order in which they were given.
template <CodeListId List>
struct Codes {
    QStringList codes;
    friend bool operator==(const Codes &, const Codes &) = default;
};

enum class FieldKind {
    Text, // QString
    Date, // QDate
    Time, // QTime
    Money, // Money
    Integer, // std::optional<int>
    Boolean, // std::optional<bool>: yes/no in files
    Code, // Code<List>: a QString
    CodeSet, // Codes<List>: a QStringList
    TextList, // QStringList
    Reference, // Id<Other>: a key
};

// How a text is treated; meaningless for other kinds.
enum class TextForm {
    Plain, // one line, trimmed
    Free, // people's own words: kept to the byte
    Email,
    Phone,
    Postcode,
    Identifier, // the record's own `id` or code: restricted characters, never formula-guarded
    RecordCode, // the code of something kept elsewhere (a unit's, a measure's, an area's): trimmed, never
                // formula-guarded
};

// What the field says about a person, for returns, subject access and erasure (TRUST.md).
enum class Privacy { Operational, Identifying, SpecialCategory, FreeText };

enum FieldFlag {
    NoFlags = 0,
    Required = 1,
    InKey = 2, // part of what identifies the record in files
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

struct Field {
    const char *column; // in files and in SQL
    const char *label; // in English, untranslated
    FieldKind kind;
    TextForm form = TextForm::Plain;
    CodeListId list = CodeListId::YesNo; // for Code and CodeSet
    const RecordTable &(*target)() = nullptr; // for Reference
    FieldFlags flags = NoFlags;
    Privacy privacy = Privacy::Operational;
    void *(*at)(void *record) = nullptr; // the member; for a Reference its qint64 key

    bool isRequired() const { return flags.testFlag(Required); }
    bool isInKey() const { return flags.testFlag(InKey); }
    // Whether files guard its cells against being taken for a formula (DATA.md 1).
    bool isFormulaGuarded() const
    {
        return kind == FieldKind::TextList || kind == FieldKind::CodeSet
            || (kind == FieldKind::Text && form != TextForm::Identifier && form != TextForm::RecordCode);
    }
    QString name() const { return QString::fromLatin1(column); }
};

// Calls `use` with a reference to the member: QString &, QDate &, QTime &, Money &, std::optional<int> &,
// std::optional<bool> &, QStringList & (sets and lists), qint64 & (references). The only switch over the
// kinds.
template <class Use>
decltype(auto) visit(const Field &field, void *record, Use &&use)
{
    void *member = field.at(record);
    switch (field.kind) {
    case FieldKind::Date:
        return use(*static_cast<QDate *>(member));
    case FieldKind::Time:
        return use(*static_cast<QTime *>(member));
    case FieldKind::Money:
        return use(*static_cast<Money *>(member));
    case FieldKind::Integer:
        return use(*static_cast<std::optional<int> *>(member));
    case FieldKind::Boolean:
        return use(*static_cast<std::optional<bool> *>(member));
    case FieldKind::CodeSet:
    case FieldKind::TextList:
        return use(*static_cast<QStringList *>(member));
    case FieldKind::Reference:
        return use(*static_cast<qint64 *>(member));
    case FieldKind::Text:
    case FieldKind::Code:
        break;
    }
    return use(*static_cast<QString *>(member));
}

template <class Use>
decltype(auto) visit(const Field &field, const void *record, Use &&use)
{
    return visit(field, const_cast<void *>(record),
                 [&use](auto &member) -> decltype(auto) { return use(std::as_const(member)); });
}

bool isEmpty(const Field &field, const void *record);
bool isEqual(const Field &field, const void *left, const void *right);
void copyValue(const Field &field, const void *from, void *to);
void clearValue(const Field &field, void *record);

// As files spell it, without formula guard; a Reference gives its key in decimal (exchange resolves it to an
// id).
QString toFileText(const Field &field, const void *record);
// Reads a file's spelling (trimmed as the field's form says, guard taken off by the caller). Returns an empty
// string when it was taken, else why not, in plain words. References take a key in decimal. Lists of codes
// are not checked here but in validate().
QString fromFileText(const Field &field, void *record, QStringView text);
// As people read it: 12 Mar 2019, £1,234, "Prefer not to say". A Reference gives an empty text: who shows it
// must look up.
QString forPeople(const Field &field, const void *record);

// For the change log: null, a string, a number or a boolean, that fromJson() reads back exactly.
QJsonValue toJson(const Field &field, const void *record);
void fromJson(const Field &field, void *record, const QJsonValue &value);

// Makes a field from a member: text("email", "E-mail", &Person::email) is spelled
// field<&Person::email>("email", …).
namespace detail {

template <class Member>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};

template <class T>
struct KindOf;
template <>
struct KindOf<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
};
template <>
struct KindOf<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
};
template <>
struct KindOf<QTime> {
    static constexpr FieldKind kind = FieldKind::Time;
};
template <>
struct KindOf<Money> {
    static constexpr FieldKind kind = FieldKind::Money;
};
template <>
struct KindOf<std::optional<int>> {
    static constexpr FieldKind kind = FieldKind::Integer;
};
template <>
struct KindOf<std::optional<bool>> {
    static constexpr FieldKind kind = FieldKind::Boolean;
};
template <>
struct KindOf<QStringList> {
    static constexpr FieldKind kind = FieldKind::TextList;
};
template <CodeListId L>
struct KindOf<Code<L>> {
    static constexpr FieldKind kind = FieldKind::Code;
    static constexpr CodeListId list = L;
};
template <CodeListId L>
struct KindOf<Codes<L>> {
    static constexpr FieldKind kind = FieldKind::CodeSet;
    static constexpr CodeListId list = L;
};
template <class Other>
struct KindOf<Id<Other>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    using Target = Other;
};

} // namespace detail

template <auto MemberPointer>
Field field(const char *column, const char *label, FieldFlags flags = NoFlags,
            TextForm form = TextForm::Plain, Privacy privacy = Privacy::Operational)
{
    using Record = typename detail::MemberOf<decltype(MemberPointer)>::Record;
    using Type = typename detail::MemberOf<decltype(MemberPointer)>::Type;
    using Kind = detail::KindOf<Type>;
    Field made{column, label, Kind::kind, form};
    made.flags = flags;
    made.privacy = privacy;
    if constexpr (requires { Kind::list; })
        made.list = Kind::list;
    if constexpr (requires { typename Kind::Target; })
        made.target = &Kind::Target::table;
    made.at = [](void *record) -> void * {
        auto &member = static_cast<Record *>(record)->*MemberPointer;
        if constexpr (Kind::kind == FieldKind::Reference)
            return &member.key;
        else if constexpr (Kind::kind == FieldKind::Code)
            return &member.code;
        else if constexpr (Kind::kind == FieldKind::CodeSet)
            return &member.codes;
        else
            return &member;
    };
    return made;
}

} // namespace doorstep
