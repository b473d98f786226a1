#include "storage/engine/schema.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "storage/session_lock.h"
#include "temp_hub.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <unistd.h>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// What opening says; the file must be to the byte what it was.
QString refusal(const QString &path, HubFile::Access access = HubFile::Access::WriteOrRead)
{
    const QByteArray before = QFile::exists(path) ? read(path) : QByteArray();
    try {
        HubFile::open(path, access);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        CHECK((QFile::exists(path) ? read(path) : QByteArray()) == before);
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("a new hub file is current, private and says what it is")
{
    TempHub hub;
    CHECK(hub.file().identity().hubCode == QStringLiteral("HUB01"));
    CHECK(hub.file().identity().hubName == QStringLiteral("Ward 7"));
    CHECK_FALSE(hub.file().identity().national);
    CHECK_FALSE(hub.file().isReadOnly());
    CHECK(verdictOn(hub.path()) == FileVerdict::Current);
    CHECK((QFile::permissions(hub.path())
           & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
          == 0);
    CHECK(hub.number(QStringLiteral("PRAGMA application_id")) == applicationId);
    CHECK(hub.number(QStringLiteral("PRAGMA user_version")) == migrations().size());
    hub.reopen();
    CHECK(hub.file().identity().hubName == QStringLiteral("Ward 7"));
}

TEST_CASE("an existing file is never overwritten, a bad code is refused")
{
    TempHub hub;
    hub.person("Rose");
    const HubFile::Identity other{QStringLiteral("HUB02"), QStringLiteral("Other"), false};
    CHECK_THROWS_AS(HubFile::create(hub.path(), other), Error);
    CHECK(hub.count("people") == 1);
    for (const char *code : {"", "HUB 1", "a/b", "ä", "123456789012345678901234567890123"}) {
        const QString path = hub.path(QStringLiteral("New.doorstep"));
        CHECK_THROWS_AS(HubFile::create(path, {QString::fromUtf8(code), QStringLiteral("N"), false}), Error);
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("folders with spaces and other alphabets work and are made")
{
    TempHub hub;
    const QString path = hub.path(QStringLiteral("наш хаб/été ☂/Hub ü.doorstep"));
    auto file = HubFile::create(path, {QStringLiteral("H"), QStringLiteral("N"), true});
    CHECK(file->identity().national);
    file.reset();
    CHECK(QFile::exists(path));
    CHECK(verdictOn(path) == FileVerdict::Current);
}

TEST_CASE("each kind of file is told for what it is and left as it is")
{
    TempHub hub;
    const QString path = hub.path(QStringLiteral("other.doorstep"));
    SECTION("missing")
    {
        CHECK(verdictOn(path) == FileVerdict::Missing);
        CHECK(refusal(path).contains(QStringLiteral("no such file")));
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("not a database")
    {
        write(path, QByteArray("given_name,family_name\nRose,Okafor\n").repeated(100));
        CHECK(verdictOn(path) == FileVerdict::NotOurs);
        CHECK(refusal(path).contains(QStringLiteral("not a Doorstep file")));
    }
    SECTION("empty")
    {
        write(path, QByteArray());
        CHECK(verdictOn(path) == FileVerdict::NotOurs);
        CHECK_FALSE(refusal(path).isEmpty());
    }
    SECTION("somebody else's database")
    {
        Connection::open(path, Connection::Mode::Create)->execute("CREATE TABLE people (name TEXT)");
        CHECK(verdictOn(path) == FileVerdict::NotOurs);
        CHECK(refusal(path).contains(QStringLiteral("not a Doorstep file")));
    }
    SECTION("of a newer program")
    {
        hub.connection().execute(QStringLiteral("PRAGMA user_version = %1").arg(migrations().size() + 1));
        hub.close();
        CHECK(verdictOn(hub.path()) == FileVerdict::Newer);
        CHECK(refusal(hub.path()).contains(QStringLiteral("newer")));
    }
    SECTION("without one of its tables")
    {
        hub.connection().execute("DROP TABLE stories");
        hub.close();
        CHECK(verdictOn(hub.path()) == FileVerdict::Damaged);
        CHECK(refusal(hub.path()).contains(QStringLiteral("damaged")));
    }
    SECTION("with a trigger or view that is not ours")
    {
        hub.connection().execute("CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM stories; END");
        hub.close();
        CHECK(verdictOn(hub.path()) == FileVerdict::Damaged);
        CHECK_FALSE(refusal(hub.path()).isEmpty());
    }
    SECTION("a folder")
    {
        QDir().mkpath(path);
        CHECK(verdictOn(path) != FileVerdict::Current);
        CHECK_THROWS_AS(HubFile::open(path, HubFile::Access::Read), Error);
    }
}

TEST_CASE("a file that may not be read is said to be unreadable")
{
    if (::geteuid() == 0)
        return; // rights do not bind the superuser
    TempHub hub;
    hub.close();
    QFile::setPermissions(hub.path(), {});
    CHECK(verdictOn(hub.path()) == FileVerdict::Unreadable);
    CHECK_FALSE(refusal(hub.path()).isEmpty());
}

TEST_CASE("an older file is brought up to what a new one is")
{
    TempHub hub;
    const QStringList first = {QStringLiteral("CREATE TABLE a (key INTEGER PRIMARY KEY, name TEXT) STRICT;")};
    const QStringList both = first
        + QStringList{QStringLiteral(
            "ALTER TABLE a RENAME COLUMN name TO title; CREATE TABLE b (key INTEGER PRIMARY KEY) STRICT; "
            "UPDATE a SET title = title || '!';")};
    // The search index is over tables of the real first script, so these begin after it.
    const QStringList old = migrations() + first;
    const QStringList current = migrations() + both;
    const auto upgraded = Connection::open(hub.path(QStringLiteral("old")), Connection::Mode::Create);
    createSchema(*upgraded, old);
    upgraded->execute("INSERT INTO a (name) VALUES ('kept')");
    CHECK_FALSE(schemaDifferences(*upgraded, current).isEmpty());
    upgradeSchema(*upgraded, current);
    CHECK(schemaVersion(*upgraded) == current.size());
    CHECK(schemaDifferences(*upgraded, current).isEmpty());
    CHECK(upgraded->text(QStringLiteral("SELECT title FROM a")) == QStringLiteral("kept!"));

    SECTION("or stays whole and old where a step fails")
    {
        const QStringList broken = current
            + QStringList{QStringLiteral("CREATE TABLE c (key INTEGER); INSERT INTO nowhere VALUES (1);")};
        CHECK_THROWS(upgradeSchema(*upgraded, broken));
        CHECK(schemaVersion(*upgraded) == current.size());
        CHECK(schemaDifferences(*upgraded, current).isEmpty());
    }
}

TEST_CASE("two programs at once: the second is told who has the file, and reads")
{
    TempHub hub;
    hub.person("Rose");
    CHECK_THROWS_AS(HubFile::open(hub.path(), HubFile::Access::Write), Error);
    const auto second = HubFile::open(hub.path(), HubFile::Access::WriteOrRead);
    CHECK(second->isReadOnly());
    CHECK(second->whyReadOnly().contains(QStringLiteral("in use by")));
    CHECK(second->connection().number(QStringLiteral("SELECT count(*) FROM people")) == 1);
    CHECK_THROWS_AS(Change(*second, QStringLiteral("x")), Error);
    hub.person("Sam");
    CHECK(second->connection().number(QStringLiteral("SELECT count(*) FROM people")) == 2);
    hub.close();
    CHECK_FALSE(HubFile::open(hub.path(), HubFile::Access::Write)->isReadOnly());
}

TEST_CASE("a sibling works on its own connection under the same lock, one writer at a time")
{
    TempHub hub;
    const auto sibling = hub.file().sibling();
    CHECK_FALSE(sibling->isReadOnly());
    Change change(*sibling, QStringLiteral("From a worker"));
    Person rose = makePerson("Rose");
    change.save(rose);
    CHECK(hub.count("people") == 0);
    change.commit();
    CHECK(hub.count("people") == 1);
    CHECK(hub.person("Sam").key == 2);
}

TEST_CASE("a change while another program writes waits its turn or says so, and changes nothing")
{
    TempHub hub;
    hub.person("Rose");
    const auto sibling = hub.file().sibling();
    sibling->connection().execute("PRAGMA busy_timeout = 50");
    Change first(hub.file(), QStringLiteral("First"));
    CHECK_THROWS_AS(Change(*sibling, QStringLiteral("Second")), Error);
    Person sam = makePerson("Sam");
    first.save(sam);
    first.commit();
    CHECK(hub.count("people") == 2);
    CHECK_NOTHROW(Change(*sibling, QStringLiteral("Second")));
}

TEST_CASE("a hub in a folder that cannot be written to opens to read")
{
    TempHub hub;
    hub.person("Rose");
    hub.close();
    QFile::remove(hub.path() + QStringLiteral(".lock"));
    const QFile::Permissions before = QFile::permissions(hub.folder());
    QFile::setPermissions(hub.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const bool binding = !QFile(hub.path(QStringLiteral("probe"))).open(QIODevice::WriteOnly);
    if (binding) { // rights do not bind the superuser
        CHECK_THROWS_AS(HubFile::open(hub.path(), HubFile::Access::Write), Error);
        const auto file = HubFile::open(hub.path(), HubFile::Access::WriteOrRead);
        CHECK(file->isReadOnly());
        CHECK_FALSE(file->whyReadOnly().isEmpty());
        CHECK(file->connection().number(QStringLiteral("SELECT count(*) FROM people")) == 1);
    }
    QFile::setPermissions(hub.folder(), before);
}

TEST_CASE("a folder is told for what it is, and so is a text file")
{
    TempHub hub;
    QFile text(hub.path(QStringLiteral("list.txt")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    CHECK(verdictOn(text.fileName()) == FileVerdict::NotOurs);
    CHECK(verdictOn(hub.folder()) == FileVerdict::NotOurs);
    try {
        HubFile::open(hub.folder(), HubFile::Access::Read);
        FAIL("not refused");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
    }
}

TEST_CASE("a lock that a killed program had not yet written into locks nobody out")
{
    TempHub hub;
    hub.close();
    QFile lock(hub.path() + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    lock.close();
    CHECK_NOTHROW(HubFile::open(hub.path(), HubFile::Access::Write));
}

TEST_CASE("settings and the hub's own codes stay")
{
    TempHub hub;
    hub.file().setSetting(QStringLiteral("colour"), QStringLiteral("green"));
    hub.file().addHubCode(CodeListId::Theme, QStringLiteral("fly_tipping"));
    hub.reopen();
    CHECK(hub.file().setting(QStringLiteral("colour")) == QStringLiteral("green"));
    CHECK(hub.file().setting(QStringLiteral("nothing")).isEmpty());
    CHECK(hub.file().codes().contains(CodeListId::Theme, QStringLiteral("fly_tipping")));
    hub.file().setSetting(QStringLiteral("colour"), QString());
    CHECK(hub.file().setting(QStringLiteral("colour")).isEmpty());
}

TEST_CASE("a change cut short is taken back even for who only reads")
{
    TempHub hub;
    hub.person("Rose", "Okafor");
    const QString copy = hub.path(QStringLiteral("Copy.doorstep"));
    {
        hub.connection().execute("PRAGMA cache_size = 10");
        Change change(hub.file(), QStringLiteral("Never finished"));
        for (int i = 0; i < 2000; ++i) { // until pages of it stand in the file itself
            Person person = makePerson("Half", "Done");
            change.save(person);
        }
        // What a kill at this moment leaves: the file, and the journal that says how it was.
        write(copy, read(hub.path()));
        write(copy + QStringLiteral("-journal"), read(hub.path() + QStringLiteral("-journal")));
    }
    const std::unique_ptr<HubFile> opened = HubFile::open(copy, HubFile::Access::Read);
    CHECK(opened->isReadOnly());
    CHECK(opened->connection().number(QStringLiteral("SELECT count(*) FROM people")) == 1);
}

TEST_CASE("an older file is opened after a copy of it was put beside, and the copy is as it was")
{
    TempHub hub;
    hub.person("Rose", "Okafor");
    hub.close();
    const QStringList newer =
        migrations() + QStringList(QStringLiteral("CREATE TABLE added_later (key INTEGER) STRICT;"));
    {
        const std::unique_ptr<HubFile> opened = HubFile::open(hub.path(), HubFile::Access::Write, newer);
        CHECK(opened->connection().number(QStringLiteral("SELECT count(*) FROM people")) == 1);
        CHECK(opened->connection().number(QStringLiteral("SELECT count(*) FROM added_later")) == 0);
        CHECK(schemaVersion(opened->connection()) == newer.size());
    }
    CHECK(verdictOn(hub.path()) == FileVerdict::Newer); // for who has not the newer program
    const QStringList copies = QDir(hub.folder()).entryList({QStringLiteral("*before upgrade*")});
    REQUIRE(copies.size() == 1);
    CHECK(verdictOn(hub.path(copies.first())) == FileVerdict::Current);
}

TEST_CASE("an older file that cannot be written to is not opened half understood")
{
    TempHub hub;
    hub.close();
    const QStringList newer =
        migrations() + QStringList(QStringLiteral("CREATE TABLE added_later (key INTEGER) STRICT;"));
    CHECK_THROWS_AS(HubFile::open(hub.path(), HubFile::Access::Read, newer), Error);
    CHECK(verdictOn(hub.path()) == FileVerdict::Current);
}
