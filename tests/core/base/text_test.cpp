#include "base/error.h"
#include "base/file_writer.h"
#include "base/text.h"
#include "base/uuid7.h"
#include "support/shared_data.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <thread>

using namespace doorstep;

namespace {

// Rows of a plain CSV file without quotes; the header first. Empty where the file is not there.
QList<QStringList> rowsOf(const char *name)
{
    QFile file(tests::sharedData(QStringLiteral("real/phones-postcodes/") + QLatin1String(name)));
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!line.contains(QLatin1Char('"')))
                rows.append(line.trimmed().split(QLatin1Char(',')));
    return rows;
}

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("names are alike whatever their marks, case and punctuation")
{
    CHECK(normalName(u8("Zoë O'Neil")) == QStringLiteral("zoeoneil"));
    CHECK(normalName(u8("ZOE\u0308 ONEIL")) == normalName(u8("Zoë O’Neil")));
    CHECK(normalName(u8("  Anne-Marie ")) == QStringLiteral("annemarie"));
    CHECK(normalName(u8("ﬁona")) == QStringLiteral("fiona"));
    CHECK(normalName(u8("Łukasz")) == u8("łukasz"));
    CHECK(normalName(u8("محمد")) == u8("محمد"));
    CHECK(normalName(u8("no. 14")) == QStringLiteral("no"));
    CHECK(normalName(u8("𝒜da 𐐀")) == u8("ada𐐨"));
    CHECK(normalName(u8("123 -")).isEmpty());
}

TEST_CASE("e-mail addresses and postcodes are alike whatever their case and space")
{
    CHECK(normalEmail(u" Rose.O@Example.ORG ") == QStringLiteral("rose.o@example.org"));
    CHECK(normalEmail(u"none").isEmpty());
    CHECK(normalPostcode(u" se15  4qx ") == QStringLiteral("SE154QX"));
    CHECK(tidyPostcode(u"se154qx") == QStringLiteral("SE15 4QX"));
    CHECK(tidyPostcode(u" near the park ") == QStringLiteral("near the park"));
    CHECK(hasPostcodeForm(u"gir 0aa"));
}

TEST_CASE("phone numbers are alike however they are written")
{
    for (const char16_t *written :
         {u"07700 900123", u"+44 7700 900123", u"00447700900123", u"+44 (0)7700 900123", u"447700900123",
          u"07700-900-123", u"(07700) 900123", u"+44 07700 900123"})
        CHECK(normalPhone(QStringView(written)) == QStringLiteral("447700900123"));
    CHECK(normalPhone(u"+1 202 555 0123") == QStringLiteral("12025550123"));
    for (const char16_t *none : {u"111", u"n/a", u"", u"0800 1111", u"7.7009E+08"})
        CHECK(normalPhone(QStringView(none)).isEmpty());
}

TEST_CASE("real phone numbers as people write them")
{
    // Where a number has nothing but its digits written, its normal form is that of the telephone world.
    static const QRegularExpression plain(QStringLiteral("^[0-9 ()+-]+$"));
    int tried = 0;
    for (const QStringList &row : rowsOf("uk_phone_cases.csv")) {
        if (!plain.match(row.value(0)).hasMatch() || row.value(2) != QStringLiteral("1"))
            continue;
        const QString expected = row.value(1).mid(1);
        if (expected.size() < 11)
            continue; // too short to be told from others
        INFO(row.value(0).toStdString());
        CHECK(normalPhone(row.value(0)) == expected);
        ++tried;
    }
    CHECK((tried > 10 || tests::sharedData(QStringLiteral("real/phones-postcodes")).isEmpty()));
}

TEST_CASE("phone numbers are shown in one form")
{
    const std::pair<const char *, const char *> numbers[] = {
        {"07700900123", "07700 900123"},
        {"+44 (0)7700-900-123", "07700 900123"},
        {"447700900123", "07700 900123"},
        {"00447700900123", "07700 900123"},
        {"tel: 07700 900123", "07700 900123"},
        {"0207 946 0123", "020 7946 0123"},
        {"(0161) 4960000", "0161 496 0000"},
        {"01134960123", "0113 496 0123"},
        {"01632960123", "01632 960123"},
        {"0300 1231234", "0300 123 1234"},
        {"0800 1111", "0800 1111"},
        {"01632 960123 ext 12", "01632 960123 ext 12"},
        {"+1 (202) 555-0123", "+1 202 555 0123"},
        {"+33 1.23.45.67.89", "+33 1 23 45 67 89"},
        // What is no number stays as it was typed.
        {"07700 9001234", "07700 9001234"},
        {"0161 496 0000 / 07700 900123", "0161 496 0000 / 07700 900123"},
        {"O7700 9OO123", "O7700 9OO123"},
        {"her sister's", "her sister's"},
        {" 111 ", "111"},
        {"7.7009E+09", "7.7009E+09"},
        {"", ""}};
    for (const auto &[typed, shown] : numbers) {
        CHECK(tidyPhone(u8(typed)) == u8(shown));
        CHECK(tidyPhone(tidyPhone(u8(typed))) == u8(shown));
        CHECK(normalPhone(tidyPhone(u8(typed))) == normalPhone(u8(typed)));
    }
}

TEST_CASE("real phone numbers are shown in one form, which is the same number")
{
    for (const QStringList &row : rowsOf("uk_phone_cases.csv").mid(1)) {
        INFO(row.value(0).toStdString());
        const QString typed = row.value(0);
        const QString shown = tidyPhone(typed);
        const bool hasLettersForDigits = typed.contains(QLatin1Char('O'));
        if (row.value(2) != QStringLiteral("1") || hasLettersForDigits) {
            CHECK(shown == typed);
            continue;
        }
        QString number = shown.section(QStringLiteral(" ext"), 0, 0).remove(QLatin1Char(' '));
        if (number.startsWith(QLatin1Char('0')))
            number.replace(0, 1, QStringLiteral("+44"));
        CHECK(number == row.value(1));
    }
}

TEST_CASE("real postcodes as people write them")
{
    for (const QStringList &row : rowsOf("uk_postcode_cases.csv").mid(1)) {
        INFO(row.value(0).toStdString());
        const bool valid = row.value(1) == QStringLiteral("1");
        CHECK(hasPostcodeForm(row.value(0)) == valid);
        if (valid)
            CHECK(tidyPostcode(row.value(0)) == row.value(2));
    }
}

TEST_CASE("folded text sorts and is found without marks, but keeps its words")
{
    CHECK(folded(u8("Zoë O'Neil")) == QStringLiteral("zoe o'neil"));
    CHECK(folded(u8("ABC 12")) == QStringLiteral("abc 12"));
    CHECK(folded(u8("Łukasz Đorđević")) == QStringLiteral("lukasz dordevic"));
    CHECK(folded(u8("Groß Ærø")) == QStringLiteral("gross aero"));
}

TEST_CASE("controls from elsewhere are shown, not obeyed")
{
    CHECK(visibleControls(u8("a\x01"
                             "b"))
          == u8("a␁b"));
    CHECK(visibleControls(u8("a\u202E"
                             "b"))
          == QStringLiteral("a[U+202e]b"));
    CHECK(visibleControls(u8("line\nnext\tcell")) == u8("line\nnext\tcell"));
}

TEST_CASE("ids made one after another sort in that order, and none comes twice")
{
    QStringList ids;
    for (int i = 0; i < 20000; ++i)
        ids.append(newUuid7());
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    for (const QString &id : ids.mid(0, 100))
        CHECK(form.match(id).hasMatch());
}

TEST_CASE("ids made by several threads at once are different")
{
    QStringList made[4];
    std::vector<std::thread> threads;
    for (QStringList &list : made)
        threads.emplace_back([&list] {
            for (int i = 0; i < 5000; ++i)
                list.append(newUuid7());
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QString> all;
    for (const QStringList &list : made)
        all.unite(QSet<QString>(list.begin(), list.end()));
    CHECK(all.size() == 20000);
}

TEST_CASE("an error says what, why and what to do on one line")
{
    const Error error(Error::Kind::CannotOpen, QStringLiteral("a.doorstep"), QStringLiteral("it is\ndamaged"),
                      QStringLiteral("Go back"));
    CHECK(error.message() == QStringLiteral("a.doorstep: it is damaged. Go back"));
    CHECK(std::string(error.what()) == "a.doorstep: it is damaged. Go back");
    CHECK(Error(Error::Kind::Usage, QStringLiteral("x"), QStringLiteral("y")).message()
          == QStringLiteral("x: y"));
}

TEST_CASE("a file is written whole or not at all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made/here ü/file.csv"));
    {
        FileWriter writer(path);
        writer.write("old");
        writer.commit();
    }
    {
        FileWriter writer(path);
        writer.write("new and longer");
    }
    CHECK(readWholeFile(path, 100) == "old");
    {
        FileWriter writer(path);
        writer.write("new");
        writer.commit();
    }
    CHECK(readWholeFile(path, 3) == "new");
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_THROWS_AS(readWholeFile(path, 2), Error);
    CHECK_THROWS_AS(readWholeFile(folder.filePath(QStringLiteral("none")), 2), Error);
    CHECK_THROWS_AS(FileWriter(folder.path()), Error);
    try {
        readWholeFile(folder.path(), 2);
        FAIL("a folder was read");
    } catch (const Error &error) {
        CHECK(error.why() == QStringLiteral("is not a file that can be read"));
    }
}
