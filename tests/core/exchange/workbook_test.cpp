// Workbooks, looked at from inside.
#include "exchange/workbook.h"

#include "base/error.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>
#include <catch2/catch.hpp>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace doorstep;

namespace {

QHash<QString, QString> membersOf(const QString &path)
{
    QHash<QString, QString> members;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    REQUIRE(archive_read_open_filename(reader, QFile::encodeName(path).constData(), 65536) == ARCHIVE_OK);
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        char piece[4096];
        for (la_ssize_t size = 0; (size = archive_read_data(reader, piece, sizeof piece)) > 0;)
            bytes.append(piece, size);
        members.insert(QString::fromUtf8(archive_entry_pathname(entry)), QString::fromUtf8(bytes));
    }
    archive_read_free(reader);
    return members;
}

struct Written {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("list.xlsx"));
    QHash<QString, QString> members() const { return membersOf(path); }
    QString sheet(int number) const
    {
        return members().value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
    }
};

} // namespace

TEST_CASE("A workbook holds typed cells under a heading that stays in view")
{
    Written written;
    {
        Workbook book(written.path);
        book.sheet(
            QStringLiteral("People"),
            {{QStringLiteral("Name"), 30}, {QStringLiteral("Born"), 12}, {QStringLiteral("Given"), 12}});
        book.text(QStringLiteral("Rose Okafor"));
        book.date(QDate(2019, 3, 12));
        book.money(Money{123450});
        book.endRow();
        book.empty();
        book.date({});
        book.number(7);
        book.endRow();
        CHECK_FALSE(QFile::exists(written.path));
        book.commit();
    }
    const QString sheet = written.sheet(1);
    CHECK(sheet.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(sheet.contains(QStringLiteral("<t>Rose Okafor</t>")));
    CHECK(sheet.contains(QStringLiteral("<v>43536</v>"))); // 12 Mar 2019 as spreadsheets count days
    CHECK(sheet.contains(QStringLiteral("<v>1234.5</v>")));
    CHECK(sheet.contains(QStringLiteral("<c r=\"C3\"><v>7</v></c>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("r=\"A3\"")));
    const QString styles = written.members().value(QStringLiteral("xl/styles.xml"));
    CHECK(styles.contains(QStringLiteral("£#,##0.00")));
    CHECK(styles.contains(QStringLiteral("d mmm yyyy")));
    CHECK(styles.contains(QStringLiteral("<b/>")));
}

TEST_CASE("Texts of a workbook are never formulas and never break it")
{
    Written written;
    Workbook book(written.path);
    book.sheet(QStringLiteral("Heard"), {{QStringLiteral("Heard"), 40}});
    for (const char *text : {"=1+1", "@SUM(A1)", "https://example.org", "mailto:a@b", "<b>&</b>"}) {
        book.text(QString::fromLatin1(text));
        book.endRow();
    }
    book.text(QStringLiteral("bell \a in it, and a line\nmore"));
    book.endRow();
    book.text(QString(40000, QLatin1Char('x')));
    book.endRow();
    book.commit();
    const QString sheet = written.sheet(1);
    CHECK_FALSE(sheet.contains(QStringLiteral("<f>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("hyperlink")));
    CHECK(sheet.contains(QStringLiteral("<t>=1+1</t>")));
    CHECK(sheet.contains(QStringLiteral("&lt;b&gt;&amp;&lt;/b&gt;")));
    CHECK(sheet.contains(QStringLiteral("bell   in it, and a line\nmore")));
    CHECK(sheet.contains(QString(32766, QLatin1Char('x')) + QChar(0x2026)));
    CHECK_FALSE(sheet.contains(QString(32767, QLatin1Char('x'))));
}

TEST_CASE("Sheets get names that spreadsheets take, each its own")
{
    Written written;
    Workbook book(written.path);
    book.sheet(QStringLiteral("A/B: what [we] heard? And then a good deal more"), {{}});
    book.sheet(QStringLiteral("People"), {{}});
    book.sheet(QStringLiteral("people"), {{}});
    book.text(QStringLiteral("first row, no heading"));
    book.endRow();
    book.commit();
    const QString workbook = written.members().value(QStringLiteral("xl/workbook.xml"));
    CHECK(workbook.contains(QStringLiteral("name=\"A B what we heard And then a go")));
    CHECK(workbook.contains(QStringLiteral("name=\"People\"")));
    CHECK(workbook.contains(QStringLiteral("name=\"people (2)\"")));
    CHECK(written.sheet(3).contains(QStringLiteral("r=\"A1\"")));
    CHECK_FALSE(written.sheet(3).contains(QStringLiteral("frozen")));
}

TEST_CASE("A full sheet goes on in another under the same headings")
{
    Written written;
    Workbook book(written.path);
    book.sheet(QStringLiteral("Rows"), {{QStringLiteral("Number")}, {QStringLiteral("More")}});
    for (qint64 row = 1; row < Workbook::mostRows; ++row) {
        if (row == Workbook::mostRows - 1)
            book.number(double(row));
        book.endRow();
    }
    CHECK(book.sheets() == 1);
    book.empty();
    book.text(QStringLiteral("beyond"));
    book.endRow();
    CHECK(book.sheets() == 2);
    book.commit();
    CHECK(written.members().value(QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("Rows (2)")));
    CHECK(written.sheet(1).contains(QStringLiteral("A1048576")));
    CHECK(written.sheet(2).contains(QStringLiteral("<t>Number</t>")));
    CHECK(written.sheet(2).contains(QStringLiteral("r=\"B2\"")));
}

TEST_CASE("A workbook that is not completed leaves nothing, one that cannot be written says so")
{
    Written written;
    {
        Workbook book(written.path);
        book.sheet(QStringLiteral("People"), {{QStringLiteral("Name")}});
    }
    CHECK_FALSE(QFile::exists(written.path));
    QFile blocker(written.folder.filePath(QStringLiteral("file")));
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    Workbook book(written.folder.filePath(QStringLiteral("file/list.xlsx")));
    book.sheet(QStringLiteral("People"), {{QStringLiteral("Name")}});
    CHECK_THROWS_AS(book.commit(), Error);
}

#ifdef Q_OS_UNIX
TEST_CASE("A workbook whose temporary file was full for a moment is refused, not written short")
{
    Written written;
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto write = [&written](rlimit of, rlimit after) {
        Workbook book(written.path);
        book.sheet(QStringLiteral("People"), {{QStringLiteral("Name")}});
        setrlimit(RLIMIT_FSIZE, &of);
        for (int i = 0; i < 5000; ++i) {
            book.text(QStringLiteral("Somebody number %1").arg(i));
            book.endRow();
        }
        setrlimit(RLIMIT_FSIZE, &after); // there is room again
        book.commit();
    };
    rlimit little = before;
    little.rlim_cur = 65536;
    CHECK_THROWS_AS(write(little, before), Error);
    CHECK_FALSE(QFile::exists(written.path));
    write(before, before);
    CHECK(written.sheet(1).count(QStringLiteral("<row ")) == 5001);
    std::signal(SIGXFSZ, previous);
}
#endif
