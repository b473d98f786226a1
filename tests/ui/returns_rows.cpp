// The rows of a file of a return: read as they are scrolled to, all of them in the end.
#include "returns/return_schema.h"
#include "ui/pages/returns_rows_model.h"

#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

// Each row's first cell is its number, with a line break and a quote in it as people's words may have them.
QByteArray fileOf(const ReturnTable &table, int rows)
{
    QByteArrayList names;
    for (const ReturnColumn &column : table.columns)
        names.append(column.name.toUtf8());
    QByteArray content = names.join(',') + '\n';
    for (int i = 0; i < rows; ++i)
        content += "\"" + QByteArray::number(i) + "\n\"\"said\"\"\""
            + QByteArray(table.columns.size() - 1, ',') + '\n';
    return content;
}

} // namespace

TEST_CASE("A file of a return with many rows is read as it is scrolled to, and every row is there")
{
    constexpr int rows = 2000;
    const ReturnTable &table = returnTables().first();
    ReturnRowsModel model;
    model.setFile(table, fileOf(table, rows));
    CHECK(model.columnCount() == table.columns.size());
    CHECK(model.rowCount() > 20);
    CHECK(model.rowCount() < rows); // nobody waits for what nobody looks at
    while (model.canFetchMore({}))
        model.fetchMore({});
    REQUIRE(model.rowCount() == rows);
    for (const int row : {0, 299, 300, 301, rows - 1})
        CHECK(model.index(row, 0).data().toString() == QStringLiteral("%1 \"said\"").arg(row));
}

TEST_CASE("A file of a return without rows has its columns and nothing to read")
{
    const ReturnTable &table = returnTables().first();
    ReturnRowsModel model;
    for (const QByteArray &content : {QByteArray(), fileOf(table, 0)}) {
        model.setFile(table, content);
        CHECK(model.columnCount() == table.columns.size());
        CHECK(model.rowCount() == 0);
        CHECK_FALSE(model.canFetchMore({}));
    }
}
