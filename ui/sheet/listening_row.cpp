#include "ui/sheet/listening_row.h"

#include "exchange/same_person.h"
#include "records/people.h"
#include "records/typed_person.h"
#include "storage/record_store.h"
#include "ui/sheet/typed_cells.h"

namespace doorstep {

namespace {

int nextId()
{
    static int last = 0;
    return ++last;
}

QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QHash<QString, QString> textsOf(const QJsonValue &json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

const QString keyName = QStringLiteral("key");
const QString cellsName = QStringLiteral("cells");
const QString unreadableName = QStringLiteral("unreadable");
const QString newPeopleName = QStringLiteral("new_people");
const QString elseName = QStringLiteral("somebody_else");

} // namespace

QJsonObject RowContent::toDraft() const
{
    QJsonObject cells;
    for (const Field &field : Conversation::table().fields)
        if (before.head().key == 0 ? !isEmpty(field, now.data()) : !isEqual(field, before.data(), now.data()))
            cells.insert(field.name(), toJson(field, now.data()));
    return {{keyName, before.head().key},
            {cellsName, cells},
            {unreadableName, jsonOf(unreadable)},
            {newPeopleName, jsonOf(newPeople)},
            {elseName, isSomebodyElse}};
}

RowContent RowContent::fromDraft(HubFile &file, const QJsonObject &draft)
{
    RowContent content;
    const qint64 key = draft.value(keyName).toInteger();
    if (const auto stored = key ? findRecord(file.connection(), Conversation::table(), key) : std::nullopt)
        content.before = *stored;
    content.now = content.before;
    const QJsonObject cells = draft.value(cellsName).toObject();
    for (const Field &field : Conversation::table().fields) {
        const auto cell = cells.constFind(field.name());
        if (cell == cells.constEnd())
            continue;
        fromJson(field, content.now.data(), *cell);
        if (field.kind == FieldKind::Reference) // somebody may be gone since
            if (const qint64 other = *static_cast<qint64 *>(field.at(content.now.data()));
                other && !findRecord(file.connection(), field.target(), other))
                clearValue(field, content.now.data());
    }
    content.unreadable = textsOf(draft.value(unreadableName));
    content.newPeople = textsOf(draft.value(newPeopleName));
    content.isSomebodyElse = draft.value(elseName).toBool();
    return content;
}

ListeningRow::ListeningRow(HubFile &file, const Conversation &conversation)
    : m_id(nextId()), m_state(std::make_unique<FormState>(file, AnyRecord::of(conversation)))
{
}

RowContent ListeningRow::content() const
{
    RowContent content;
    content.before = m_state->before();
    content.now = m_state->now();
    content.isSomebodyElse = m_isSomebodyElse;
    for (int i = 0; i < sheetColumnCount; ++i) {
        const Field &field = fieldOf(SheetColumn(i));
        if (const QString typed = m_state->unreadable(field); !typed.isEmpty())
            content.unreadable.insert(field.name(), typed);
        if (const QString name = newPerson(SheetColumn(i)); !name.isEmpty())
            content.newPeople.insert(field.name(), name);
    }
    return content;
}

void ListeningRow::setContent(const RowContent &content)
{
    m_state->take(content.before);
    for (const Field &field : Conversation::table().fields)
        if (!isEqual(field, content.before.data(), content.now.data()))
            m_state->edit(field, [&](void *now) { copyValue(field, content.now.data(), now); });
    for (int i = 0; i < sheetColumnCount; ++i) {
        const auto column = SheetColumn(i);
        const Field &field = fieldOf(column);
        if (const QString name = content.newPeople.value(field.name()); !name.isEmpty())
            m_state->linkNew(field, AnyRecord::of(personCalled(name)));
        if (const QString typed = content.unreadable.value(field.name()); !typed.isEmpty()) {
            if (column == SheetColumn::Themes)
                putThemes(*m_state, content.now.as<Conversation>().themes.codes, typed);
            else
                putText(*m_state, column, typed);
        }
    }
    m_isSomebodyElse = content.isSomebodyElse;
    lookForLikely();
}

QString ListeningRow::problem(std::optional<SheetColumn> column) const
{
    QStringList reasons;
    for (const Problem &problem : m_state->problems())
        if (cellOf(problem.column) == column && problem.severity == Problem::Severity::Error) {
            QString reason = problem.reason;
            if (!reason.isEmpty())
                reason[0] = reason[0].toUpper();
            reasons.append(reason);
        }
    return reasons.join(QLatin1Char(' '));
}

QString ListeningRow::newPerson(SheetColumn column) const
{
    const AnyRecord *made = m_state->newRecord(fieldOf(column));
    return made ? personName(made->as<Person>()) : QString();
}

// By the whole name where there is one; else by the letters, as the list under the cell offered them.
void ListeningRow::lookForLikely()
{
    m_likely = {};
    if (m_isSomebodyElse || now().person)
        return;
    const QString made = newPerson(SheetColumn::Who);
    const QString words = made.isEmpty() ? now().describedAs.simplified() : made;
    if (words.isEmpty() || !nameLikeWords(words))
        return;
    Connection &connection = m_state->file().connection();
    for (const LikelyPerson &same : likelySame(connection, personCalled(words), 1))
        m_likely = {&Person::table(), same.person.key, personName(same.person), same.person.postcode,
                    same.likeness.score};
    if (!m_likely.key && made.isEmpty())
        for (const SearchHit &hit : searchPeople(connection, words, 1))
            m_likely = hit;
}

void ListeningRow::setSomebodyElse()
{
    m_isSomebodyElse = true;
    m_likely = {};
}

} // namespace doorstep
