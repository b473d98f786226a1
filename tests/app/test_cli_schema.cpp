#include "app/cli_run.h"
#include "records/record_table.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("schema gives one Table Schema for each record type, from the field tables")
{
    const QJsonObject all = cli(words("schema --format json")).object();
    CHECK(all.size() == qsizetype(allTables().size()));
    for (const RecordTable *table : allTables()) {
        INFO(table->name);
        const QJsonObject schema = all[table->tableName()].toObject();
        const QJsonArray fields = schema[QStringLiteral("fields")].toArray();
        REQUIRE(fields.size() == qsizetype(table->fields.size()));
        for (qsizetype i = 0; i < fields.size(); ++i)
            CHECK(fields[i][QStringLiteral("name")] == table->fields[std::size_t(i)].name());
        CHECK_FALSE(schema[QStringLiteral("primaryKey")].toArray().isEmpty());
        for (const QJsonValue &key : schema[QStringLiteral("foreignKeys")].toArray()) {
            const QString target = key[QStringLiteral("reference")][QStringLiteral("resource")].toString();
            CHECK((target.isEmpty() || all.contains(target)));
        }
    }
    const QJsonObject gender = all[QStringLiteral("people")][QStringLiteral("fields")][12].toObject();
    CHECK(gender[QStringLiteral("name")] == QLatin1String("gender"));
    CHECK(gender[QStringLiteral("privacy")] == QLatin1String("special_category"));
    CHECK(gender[QStringLiteral("openList")].toBool());
    CHECK(gender[QStringLiteral("codes")].toArray().contains(QStringLiteral("non_binary")));
}

TEST_CASE("schema as Markdown has a heading for each file and a row for each column")
{
    const QByteArray page = cli(words("schema --format markdown")).out;
    for (const RecordTable *table : allTables()) {
        CHECK(page.contains("## " + QByteArray(table->name) + ".csv\n"));
        for (const Field &field : table->fields)
            CHECK(page.contains("| `" + QByteArray(field.column) + "` | "));
    }
}
