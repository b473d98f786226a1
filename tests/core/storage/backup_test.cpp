#include "base/clock.h"
#include "base/progress.h"
#include "storage/backup.h"
#include "storage/verify.h"
#include "temp_hub.h"

#include <QDir>
#include <QFile>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct StopAtOnce : Progress {
    void report(const QString &, qint64, qint64) override { }
    bool cancelled() const override { return true; }
};

qint64 peopleIn(const QString &path)
{
    return HubFile::open(path, HubFile::Access::Read)
        ->connection()
        .number(QStringLiteral("SELECT count(*) FROM people"))
        .value_or(-1);
}

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2019, 3, day), QTime(hour, 0), Qt::LocalTime).toUTC();
}

} // namespace

TEST_CASE("a backup holds what the file holds, private and whole, and nothing else is left beside it")
{
    TempHub hub;
    NoProgress progress;
    hub.person("Rose");
    const QString to = hub.path(QStringLiteral("copies/rose.doorstep"));
    backup(hub.connection(), to, progress);
    CHECK(peopleIn(to) == 1);
    CHECK((QFile::permissions(to) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(QDir(hub.path(QStringLiteral("copies"))).entryList(QDir::Files)
          == QStringList{QStringLiteral("rose.doorstep")});
    const auto copy = Connection::open(to, Connection::Mode::Read);
    CHECK(verify(*copy, progress).faults() == QStringList());
}

TEST_CASE("a backup never overwrites and leaves nothing half made")
{
    TempHub hub;
    NoProgress progress;
    hub.person("Rose");
    const QString to = hub.path(QStringLiteral("copy.doorstep"));
    backup(hub.connection(), to, progress);
    hub.person("Sam");
    CHECK_THROWS_AS(backup(hub.connection(), to, progress), Error);
    CHECK(peopleIn(to) == 1);
    StopAtOnce stop;
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 3000; ++i) {
        Person person = makePerson("Somebody");
        person.notes = QString(3000, QLatin1Char('n'));
        change.save(person);
    }
    change.commit();
    const QStringList before = QDir(hub.folder()).entryList(QDir::Files);
    CHECK_THROWS_AS(backup(hub.connection(), hub.path(QStringLiteral("stopped")), stop), Error);
    CHECK(QDir(hub.folder()).entryList(QDir::Files) == before);
}

TEST_CASE("a backup is of one moment although others write meanwhile")
{
    TempHub hub;
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 3000; ++i) {
        Person person = makePerson("Somebody");
        person.notes = QString(3000, QLatin1Char('n'));
        change.save(person);
    }
    change.commit();
    const auto sibling = hub.file().sibling();
    struct WriteMeanwhile : Progress {
        TempHub *hub = nullptr;
        int writes = 0;
        void report(const QString &, qint64, qint64) override
        {
            if (++writes <= 2)
                hub->person("Late");
        }
        bool cancelled() const override { return false; }
    } meanwhile;
    meanwhile.hub = &hub;
    const QString to = hub.path(QStringLiteral("copy.doorstep"));
    backup(sibling->connection(), to, meanwhile);
    CHECK(peopleIn(to) == 3002);
    NoProgress progress;
    CHECK(verify(*Connection::open(to, Connection::Mode::Read), progress).isWhole());
}

TEST_CASE("restore makes a hub file of a backup, refuses to overwrite, and refuses what is no backup")
{
    TempHub hub;
    NoProgress progress;
    hub.person("Rose");
    const QString copy = hub.path(QStringLiteral("copy.doorstep"));
    backup(hub.connection(), copy, progress);
    const QString target = hub.path(QStringLiteral("again/Hub.doorstep"));
    restore(copy, target, progress);
    CHECK(peopleIn(target) == 1);
    CHECK_FALSE(HubFile::open(target, HubFile::Access::Write)->isReadOnly());
    CHECK_THROWS_AS(restore(copy, target, progress), Error);
    CHECK_THROWS_AS(restore(hub.path(QStringLiteral("no such")), hub.path(QStringLiteral("x")), progress),
                    Error);
    QFile cut(copy);
    REQUIRE(cut.open(QIODevice::ReadWrite));
    cut.resize(cut.size() / 2);
    cut.close();
    CHECK_THROWS_AS(restore(copy, hub.path(QStringLiteral("x")), progress), Error);
    CHECK_FALSE(QFile::exists(hub.path(QStringLiteral("x"))));
}

TEST_CASE("on closing, a backup beside the file; the last ten are kept")
{
    TempHub hub;
    NoProgress progress;
    CHECK(listBackups(hub.path()).isEmpty());
    for (int day = 1; day <= 12; ++day) {
        const ClockSetTo clock(at(day, 17));
        hub.person("Rose");
        const QString path = backupOnClose(hub.file(), progress);
        CHECK(path
              == hub.path(QStringLiteral("Hub backups/2019-03-%1 17.00.00.doorstep")
                              .arg(day, 2, 10, QLatin1Char('0'))));
        CHECK(peopleIn(path) == day);
    }
    const QList<BackupInfo> backups = listBackups(hub.path());
    REQUIRE(backups.size() == 10);
    CHECK(backups.first().madeAt == QDateTime(QDate(2019, 3, 12), QTime(17, 0)));
    CHECK(backups.last().madeAt == QDateTime(QDate(2019, 3, 3), QTime(17, 0)));
    CHECK(backups.first().bytes > 0);
}

TEST_CASE("no backup where nothing was changed since the last, one where anything was")
{
    TempHub hub;
    NoProgress progress;
    const ClockSetTo clock(at(1, 9));
    CHECK_FALSE(backupOnClose(hub.file(), progress).isEmpty());
    CHECK(backupOnClose(hub.file(), progress).isEmpty());
    hub.reopen();
    CHECK(backupOnClose(hub.file(), progress).isEmpty());
    hub.person("Rose");
    CHECK(backupOnClose(hub.file(), progress).endsWith(QStringLiteral("2019-03-01 09.00.00 (2).doorstep")));
    hub.file().setSetting(QStringLiteral("colour"), QStringLiteral("green"));
    CHECK_FALSE(backupOnClose(hub.file(), progress).isEmpty());
    hub.file().addHubCode(CodeListId::Theme, QStringLiteral("fly_tipping"));
    CHECK_FALSE(backupOnClose(hub.file(), progress).isEmpty());
    CHECK(backupOnClose(hub.file(), progress).isEmpty());
    QFile::resize(listBackups(hub.path()).first().path, 1000);
    CHECK_FALSE(backupOnClose(hub.file(), progress).isEmpty());
    hub.reopen(HubFile::Access::Read);
    CHECK(backupOnClose(hub.file(), progress).isEmpty());
}
