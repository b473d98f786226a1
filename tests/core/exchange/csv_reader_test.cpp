#include "exchange/csv_reader.h"
#include "support/shared_data.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doorstep;

namespace {

using Rows = QList<QStringList>;

Rows read(QByteArray bytes, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("x.csv"), limits);
    Rows rows;
    while (reader.next())
        rows.append(reader.cells());
    return rows;
}

CsvError failure(const QByteArray &bytes, const CsvLimits &limits = {})
{
    try {
        read(bytes, limits);
    } catch (const CsvError &error) {
        return error;
    }
    FAIL("read without an error");
    throw std::logic_error("unreachable");
}

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList texts;
    for (const char *cell : cells)
        texts.append(QString::fromUtf8(cell));
    return texts;
}

} // namespace

TEST_CASE("Rows end in CRLF, LF or CR, and the last needs no end")
{
    const Rows expected{row({"a", "b"}), row({"1", "2"})};
    CHECK(read("a,b\r\n1,2\r\n") == expected);
    CHECK(read("a,b\n1,2") == expected);
    CHECK(read("a,b\r1,2\r") == expected);
    CHECK(read("\xEF\xBB\xBF"
               "a,b\r\n\r\n1,2\n\n\r\r")
          == expected);
    CHECK(read("").isEmpty());
    CHECK(read("\xEF\xBB\xBF").isEmpty());
}

TEST_CASE("Quoted cells hold commas, quotes and line breaks to the byte")
{
    CHECK(read("\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\rz\n\",\"\"\r\n")
          == Rows{row({"a,b", "say \"hi\"", "x\r\ny\rz\n", ""})});
    CHECK(read("\"\"\"\"") == Rows{row({"\""})});
    CHECK(read(" a , 5\" pipe,") == Rows{row({" a ", " 5\" pipe", ""})});
    CHECK(read("\"\"\n") == Rows{row({""})});
    const QString marked = QChar(0xFEFF) + QStringLiteral("x");
    CHECK(read("a,\xEF\xBB\xBFx") == Rows{QStringList{QStringLiteral("a"), marked}});
}

TEST_CASE("Rows know the line on which they begin")
{
    QByteArray bytes("h\n\"two\r\nlines\"\r\n\nlast\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("x.csv"));
    QList<qint64> lines;
    while (reader.next())
        lines.append(reader.line());
    CHECK(lines == QList<qint64>{1, 2, 5});
}

TEST_CASE("What a reader is given piece by piece makes no difference")
{
    // Rows that straddle the reader's chunks in every possible way: long cells full of quotes and line
    // breaks.
    QByteArray bytes;
    Rows expected;
    for (int i = 0; i < 3000; ++i) {
        const QString long1(i % 700, QLatin1Char('x'));
        const QString inner = QStringLiteral("é\"%1\"\r\n,").arg(i) + long1;
        expected.append({QString::number(i), inner, QString()});
        bytes += QByteArray::number(i) + ",\""
            + QString(inner).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + "\",\r\n";
    }
    REQUIRE(bytes.size() > (1 << 20));
    CHECK(read(bytes) == expected);
    for (int shift = 1; shift < 40; ++shift) { // a chunk's end inside, before and after a CRLF, a quote, an é
        const QByteArray start = QByteArray((1 << 20) - 20 - shift, 'p') + ",\"é\"\"\r\n\"\r\nnext,é\r\n";
        const Rows rows = read(start);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0][1] == QStringLiteral("é\"\r\n"));
        CHECK(rows[1] == row({"next", "é"}));
    }
}

TEST_CASE("What is wrong is told with its place")
{
    SECTION("not UTF-8")
    {
        const CsvError error = failure("a,b\nx,caf\xE9\n");
        CHECK(error.line() == 2);
        CHECK(error.column() == 2);
        CHECK(error.reason().contains(QStringLiteral("UTF-8")));
    }
    SECTION("behind lines without end that hold nothing")
    {
        CHECK(failure("a\n" + QByteArray(3'000'000, '\n') + "caf\xE9\n").line() == 3'000'002);
    }
    SECTION("cut in the middle of a character")
    {
        CHECK(failure("a\nx\xC3").line() == 2);
        CHECK(failure("a\n\xED\xA0\x80").line() == 2); // a surrogate
        CHECK(failure("a\n\xC0\xAF").line() == 2); // overlong
        CHECK(failure("a\n\xF4\x90\x80\x80").line() == 2); // beyond Unicode
    }
    SECTION("UTF-16")
    {
        CHECK(failure(QByteArray("\xFF\xFEi\0d\0", 6)).reason().contains(QStringLiteral("UTF-16")));
    }
    SECTION("NUL")
    {
        const CsvError error = failure(QByteArray("a,b\n1,\"x\ny\0z\"", 13));
        CHECK(error.line() == 3);
        CHECK(error.column() == 2);
        CHECK(error.reason().contains(QStringLiteral("NUL")));
    }
    SECTION("a closing quote that never comes")
    {
        const CsvError error = failure("a,b\nfine,row\n1,\"open\nand\nopen\n");
        CHECK(error.line() == 3);
        CHECK(error.column() == 2);
    }
    SECTION("text after a closing quote")
    {
        CHECK(failure("a\n\"x\"y\n").line() == 2);
    }
    SECTION("a cell of 100 MB, quoted or not")
    {
        CHECK(failure("a,b\n1," + QByteArray(100 << 20, 'x')).column() == 2);
        CHECK(failure("a,b\n1,\"" + QByteArray(100 << 20, 'x') + "\"").line() == 2);
    }
    SECTION("a million columns")
    {
        CHECK(failure(QByteArray(1'000'000, ',')).reason().contains(QStringLiteral("columns")));
    }
    SECTION("a row of many large cells")
    {
        const QByteArray cell = QByteArray(3 << 20, 'x') + ',';
        CHECK(failure(cell.repeated(12)).reason().contains(QStringLiteral("longer")));
    }
}

TEST_CASE("Others' CSV files are read as they say")
{
    const QString folder = tests::sharedData(QStringLiteral("real/csv-spectrum"));
    if (folder.isEmpty())
        return;
    int compared = 0;
    for (const QFileInfo &info :
         QDir(folder + QStringLiteral("/csvs")).entryInfoList({QStringLiteral("*.csv")})) {
        QFile json(folder + QStringLiteral("/json/") + info.completeBaseName() + QStringLiteral(".json"));
        if (info.completeBaseName() == QStringLiteral("location_coordinates")
            || !json.open(QIODevice::ReadOnly))
            continue;
        INFO(info.fileName().toStdString());
        QFile csv(info.filePath());
        REQUIRE(csv.open(QIODevice::ReadOnly));
        const Rows rows = read(csv.readAll());
        QJsonArray made;
        for (qsizetype r = 1; r < rows.size(); ++r) {
            QJsonObject object;
            for (qsizetype c = 0; c < rows[r].size(); ++c)
                object.insert(rows[0][c], rows[r][c]);
            made.append(object);
        }
        CHECK(made == QJsonDocument::fromJson(json.readAll()).array());
        ++compared;
    }
    CHECK(compared >= 10);
}
