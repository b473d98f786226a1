// What every field of every record type must do, whatever type is added later.
#include "base/dates.h"
#include "records/any_record.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace doorstep;

namespace {

QStringList samplesOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.form == TextForm::Free
            ? QStringList{QStringLiteral("  as it stands \r\n; \"quoted\" ☂ "), QStringLiteral("x")}
            : QStringList{QStringLiteral("Zoë; O'Neil"), QStringLiteral("=1+1")};
    case FieldKind::Date:
        return {QStringLiteral("2020-02-29"), QStringLiteral("0999-12-31")};
    case FieldKind::Time:
        return {QStringLiteral("00:00"), QStringLiteral("23:59")};
    case FieldKind::Money:
        return {QStringLiteral("0.00"), QStringLiteral("1234567.89"), QStringLiteral("90071992547409.93")};
    case FieldKind::Integer:
        return {QStringLiteral("0"), QStringLiteral("-7"), QStringLiteral("2147483647")};
    case FieldKind::Boolean:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case FieldKind::Code:
        return {QStringLiteral("other")};
    case FieldKind::CodeSet:
    case FieldKind::TextList:
        return {QStringLiteral("one"), QStringLiteral("one;two words;three")};
    case FieldKind::Reference:
        return {QStringLiteral("1"), QStringLiteral("9007199254740991")};
    }
    return {};
}

QStringList nonsenseFor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Date:
        return {QStringLiteral("12/03/2019"), QStringLiteral("2019-02-30"), QStringLiteral("soon")};
    case FieldKind::Time:
        return {QStringLiteral("9:30"), QStringLiteral("25:00")};
    case FieldKind::Money:
        return {QStringLiteral("1,234"), QStringLiteral("a lot")};
    case FieldKind::Integer:
        return {QStringLiteral("1.5"), QStringLiteral("many"), QStringLiteral("99999999999")};
    case FieldKind::Boolean:
        return {QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("YES")};
    default:
        return {};
    }
}

template <class Use>
void forEveryField(Use use)
{
    for (const RecordTable *table : allTables())
        for (const Field &field : table->fields) {
            INFO(table->name << "." << field.column);
            use(*table, field);
        }
}

} // namespace

TEST_CASE("every field reads what it writes, in files and in the change log")
{
    forEveryField([](const RecordTable &table, const Field &field) {
        for (const QString &text : samplesOf(field)) {
            AnyRecord record(table);
            REQUIRE(fromFileText(field, record.data(), text).isEmpty());
            CHECK_FALSE(isEmpty(field, record.data()));
            CHECK(toFileText(field, record.data()) == text);

            const QByteArray json = QJsonDocument(QJsonObject{{field.name(), toJson(field, record.data())}})
                                        .toJson(QJsonDocument::Compact);
            AnyRecord again(table);
            fromJson(field, again.data(), QJsonDocument::fromJson(json).object().value(field.name()));
            CHECK(isEqual(field, record.data(), again.data()));
            CHECK(record == again);

            AnyRecord copy(table);
            copyValue(field, record.data(), copy.data());
            CHECK(copy == record);
            clearValue(field, copy.data());
            CHECK(copy == AnyRecord(table));
        }
    });
}

TEST_CASE("an empty cell empties every field, and an empty field is written as nothing")
{
    forEveryField([](const RecordTable &table, const Field &field) {
        AnyRecord record(table);
        CHECK(isEmpty(field, record.data()));
        CHECK(toFileText(field, record.data()).isEmpty());
        CHECK(toJson(field, record.data()).isNull());
        CHECK(forPeople(field, record.data()).isEmpty());
        REQUIRE(fromFileText(field, record.data(), samplesOf(field).first()).isEmpty());
        REQUIRE(fromFileText(field, record.data(), QString()).isEmpty());
        CHECK(isEmpty(field, record.data()));
    });
}

TEST_CASE("nonsense is refused with a reason and leaves the field as it was")
{
    forEveryField([](const RecordTable &table, const Field &field) {
        AnyRecord record(table);
        REQUIRE(fromFileText(field, record.data(), samplesOf(field).first()).isEmpty());
        const AnyRecord before = record;
        for (const QString &text : nonsenseFor(field)) {
            CHECK_FALSE(fromFileText(field, record.data(), text).isEmpty());
            CHECK(record == before);
        }
    });
}

TEST_CASE("free text is kept to the byte, everything else is trimmed")
{
    forEveryField([](const RecordTable &table, const Field &field) {
        AnyRecord record(table);
        const QString sample = samplesOf(field).first();
        REQUIRE(fromFileText(field, record.data(), QStringLiteral(" ") + sample + QStringLiteral("\t"))
                    .isEmpty());
        if (field.kind == FieldKind::Text && field.form == TextForm::Free)
            CHECK(toFileText(field, record.data()) == QStringLiteral(" ") + sample + QStringLiteral("\t"));
        else
            CHECK(toFileText(field, record.data()) == sample);
    });
}

TEST_CASE("fields say who they are: own columns, labels, targets, one set of keys")
{
    for (const RecordTable *table : allTables()) {
        INFO(table->name);
        CHECK(tableNamed(table->tableName()) == table);
        CHECK_FALSE(table->keyFields().empty());
        QStringList columns;
        for (const Field &field : table->fields) {
            INFO(field.column);
            CHECK(qstrlen(field.label) > 0);
            CHECK_FALSE(columns.contains(field.name()));
            columns.append(field.name());
            CHECK((field.kind == FieldKind::Reference) == (field.target != nullptr));
            CHECK(table->find(field.name()) == &field);
        }
        if (table->hasId())
            CHECK(table->keyFields().size() == 1);
    }
    CHECK(tableNamed(u"cats") == nullptr);
    CHECK_THROWS_AS(allTables().front()->at("no_such"), std::logic_error);
}

TEST_CASE("record types come after those that they refer to")
{
    QStringList seen;
    for (const RecordTable *table : allTables()) {
        seen.append(table->tableName());
        for (const Field &field : table->fields)
            if (field.kind == FieldKind::Reference) {
                INFO(table->name << "." << field.column);
                CHECK(seen.contains(field.target().tableName()));
            }
    }
}

TEST_CASE("a record of any type is a value")
{
    for (const RecordTable *table : allTables()) {
        AnyRecord record(*table);
        const Field &field = table->fields.front();
        REQUIRE(fromFileText(field, record.data(), samplesOf(field).first()).isEmpty());
        AnyRecord copy = record;
        CHECK(copy == record);
        clearValue(field, copy.data());
        CHECK_FALSE(copy == record);
        const AnyRecord moved = std::move(copy);
        CHECK(moved == AnyRecord(*table));
        copy = record;
        CHECK(copy == record);
    }
    CHECK_FALSE(AnyRecord(*allTables()[0]) == AnyRecord(*allTables()[1]));
}
