// DATA.md's columns, the field tables and the SQL schema tell the same, in the same order.
#include "house/data_columns.h"
#include "records/record_table.h"
#include "storage/derived_columns.h"
#include "storage/engine/schema.h"
#include "storage/hub_file.h"
#include "storage/pack_rows.h"
#include "support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct SqlColumn {
    QString name;
    QString type;
    bool notNull;
};

QList<SqlColumn> sqlColumns(Connection &connection, const QString &table)
{
    QList<SqlColumn> columns;
    Statement info = connection.prepare(QStringLiteral("PRAGMA table_info(%1)").arg(table));
    while (info.step())
        columns.append({info.text(1), info.text(2), info.integer(3) != 0});
    return columns;
}

SqlColumn columnNamed(const QList<SqlColumn> &columns, const QString &name)
{
    for (const SqlColumn &column : columns)
        if (column.name == name)
            return column;
    FAIL("no column " << name.toStdString());
    return {};
}

bool isHeldAsNumber(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Reference:
        return true;
    default:
        return false;
    }
}

// Columns of a table that are no field of the record: its place in the file, and what the store works out.
QStringList extraColumns(const RecordTable &table)
{
    QStringList extra;
    for (const DerivedColumn &derived : derivedColumns(table))
        extra.append(QString::fromLatin1(derived.column));
    if (hasPackRows(table))
        extra.append(QStringLiteral("from_pack"));
    return extra;
}

void requireSame(const QList<FileColumns> &listed)
{
    REQUIRE(listed.size() == qsizetype(allTables().size()));
    for (const FileColumns &file : listed) {
        const RecordTable *table = tableNamed(file.file);
        INFO(file.file.toStdString());
        REQUIRE(table);
        QStringList fields;
        for (const Field &field : table->fields)
            fields.append(field.name() + (field.isRequired() ? QStringLiteral("*") : QString()));
        CHECK(fields.join(QStringLiteral(", ")).toStdString()
              == file.columns.join(QStringLiteral(", ")).toStdString());
    }
}

} // namespace

TEST_CASE("The field tables have the columns of the interchange files, in their order")
{
    requireSame(dataColumns());
}

TEST_CASE("The contract's page, where it is at hand, lists the same columns")
{
    const QString path = sharedData(QStringLiteral("DATA.md"));
    if (path.isEmpty())
        return;
    QFile page(path);
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString files = QString::fromUtf8(page.readAll()).section(QStringLiteral("## 2."), 0, 0);
    requireSame(columnsInMarkdown(files));
}

TEST_CASE("A fresh hub file has a table for each record type with a column for each field")
{
    const QTemporaryDir folder;
    const auto file = HubFile::create(folder.filePath(QStringLiteral("a.doorstep")),
                                      {QStringLiteral("A"), QStringLiteral("A hub"), false});
    for (const RecordTable *table : allTables()) {
        INFO(table->name);
        const QList<SqlColumn> columns = sqlColumns(file->connection(), table->tableName());
        QStringList wanted = {QStringLiteral("key"), QStringLiteral("hub")};
        for (const Field &field : table->fields) {
            INFO(field.column);
            wanted.append(field.name());
            const SqlColumn column = columnNamed(columns, field.name());
            CHECK(column.type.toStdString() == (isHeldAsNumber(field) ? "INTEGER" : "TEXT"));
            // The store gives a new record its id, so that is always there, too.
            CHECK(column.notNull == (field.isRequired() || column.name == QLatin1String("id")));
        }
        wanted += extraColumns(*table);
        QStringList got;
        for (const SqlColumn &column : columns)
            got.append(column.name);
        // In the same order, until a migration appends columns to a table that is there.
        if (migrations().size() > 1) {
            wanted.sort();
            got.sort();
        }
        CHECK(got.join(QStringLiteral(", ")).toStdString()
              == wanted.join(QStringLiteral(", ")).toStdString());
    }
}
