#include "exchange/csv_writer.h"

#include "exchange/csv_reader.h"

#include <QBuffer>

using namespace doorstep;

namespace {

QByteArray written(const QList<QByteArrayList> &rows, CsvWriter::Bom bom = CsvWriter::Bom::Without)
{
    QByteArray bytes;
    CsvWriter writer([&](const char *data, qint64 size) { bytes.append(data, size); }, bom);
    for (const QByteArrayList &row : rows) {
        for (const QByteArray &cell : row)
            writer.cell(QByteArrayView(cell));
        writer.endRow();
    }
    writer.finish();
    return bytes;
}

} // namespace

TEST_CASE("Cells are quoted only where they must be, rows end in CRLF")
{
    CHECK(written({{"a", "b c", ""}, {"x,y", "say \"hi\"", "two\nlines"}})
          == "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    CHECK(written({{"a"}}, CsvWriter::Bom::With)
          == "\xEF\xBB\xBF"
             "a\r\n");
    CHECK(written({{""}, {"", ""}}) == "\"\"\r\n,\r\n");
}

TEST_CASE("What was written is read back to the byte")
{
    const QList<QByteArrayList> rows{{"", "\"", "\"\"", ",", "\r", "\n", "\r\n", " x "},
                                     {"é\xEF\xBB\xBF", "'=1", "", "", "", "", "", ""}};
    QByteArray bytes = written(rows, CsvWriter::Bom::With);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("x.csv"));
    for (const QByteArrayList &row : rows) {
        REQUIRE(reader.next());
        REQUIRE(reader.cellCount() == row.size());
        for (int i = 0; i < row.size(); ++i)
            CHECK(reader.cell(i) == row[i]);
    }
    CHECK_FALSE(reader.next());
}
