// Damaged files: every one is told for what it is or read whole; none is read short, none is written to.
#include "base/progress.h"
#include "storage/record_list.h"
#include "storage/verify.h"
#include "temp_hub.h"

#include <QFile>
#include <random>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

constexpr int peopleInFile = 400;

QByteArray wholeFile(TempHub &hub)
{
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < peopleInFile; ++i) {
        Person person = makePerson("Rose", "Okafor", "SE15 4QX");
        person.notes = QString(300, QLatin1Char('n'));
        change.save(person);
    }
    change.commit();
    hub.close();
    QFile file(hub.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// How many people the file gives: all of them, or it says that something is wrong (-1), if only when it is
// verified.
int readAll(const QString &path)
{
    try {
        const auto file = HubFile::open(path, HubFile::Access::Read);
        RecordList list(file->connection(),
                        {.table = &Person::table(), .filters = {}, .text = {}, .sortColumn = {}, .only = {}});
        int people = 0;
        for (const ListRow &row : list.fetch(0, 100000)) {
            if (row.record.as<Person>().familyName != QStringLiteral("Okafor"))
                return -1; // a flipped bit in somebody's text: no engine can know
            ++people;
        }
        // A flipped bit in an index can hide a row from the list; then verifying says so.
        NoProgress progress;
        return people == peopleInFile || verify(file->connection(), progress).isWhole() ? people : -1;
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        CHECK_FALSE(error.message().isEmpty());
        return -1;
    }
}

void tryFile(TempHub &hub, const QByteArray &bytes)
{
    const QString path = hub.path(QStringLiteral("damaged.doorstep"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const int people = readAll(path);
    CAPTURE(people);
    CHECK((people == peopleInFile || people == -1));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

} // namespace

TEST_CASE("a file cut off anywhere")
{
    TempHub hub;
    const QByteArray whole = wholeFile(hub);
    for (qsizetype size = 1; size < whole.size(); size += whole.size() / 40)
        tryFile(hub, whole.first(size));
}

TEST_CASE("a file with any one page zeroed")
{
    TempHub hub;
    const QByteArray whole = wholeFile(hub);
    constexpr qsizetype page = 8192;
    for (qsizetype at = 0; at < whole.size(); at += page) {
        INFO("page " << at / page);
        QByteArray damaged = whole;
        damaged.replace(at, page, QByteArray(page, '\0'));
        tryFile(hub, damaged);
    }
}

TEST_CASE("a file with any byte of its header flipped")
{
    TempHub hub;
    const QByteArray whole = wholeFile(hub);
    for (qsizetype at = 0; at < 100; ++at) {
        INFO("byte " << at);
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        tryFile(hub, damaged);
    }
}

TEST_CASE("a file with bytes flipped anywhere")
{
    TempHub hub;
    const QByteArray whole = wholeFile(hub);
    std::mt19937 random(20191203);
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = whole;
        for (int n = 0; n < 8; ++n) {
            const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(whole.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
        }
        tryFile(hub, damaged);
    }
}

TEST_CASE("a full disk changes nothing")
{
    TempHub hub;
    hub.person("Rose");
    // The engine's own limit stands for the disk's: the error is the same, and no rights are needed.
    const qint64 pages = hub.number(QStringLiteral("PRAGMA page_count"));
    hub.connection().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
    const auto fillUp = [&] {
        Change change(hub.file(), QStringLiteral("Too much"));
        for (int i = 0; i < 1000; ++i) {
            Person person = makePerson("Rose");
            person.notes = QString(1000, QLatin1Char('n'));
            change.save(person);
        }
        change.commit();
    };
    try {
        fillUp();
        FAIL("the disk was not full");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::System);
        CHECK(error.message().contains(QStringLiteral("full")));
    }
    CHECK_FALSE(hub.connection().inTransaction());
    CHECK(hub.count("people") == 1);
    CHECK(hub.count("changes") == 1);
    hub.connection().execute("PRAGMA max_page_count = 1000000");
    NoProgress progress;
    CHECK(verify(hub.connection(), progress).isWhole());
    hub.person("Sam");
    CHECK(hub.count("people") == 2);
}
