#include "base/error.h"
#include "storage/session_lock.h"
#include "storage/whole_file.h"
#include "temp_hub.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("a file has its name only once it is whole, and nothing stands beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hub.doorstep"));
    makeWholeFile(path, [&](const QString &part) {
        put(part, "whole");
        put(part + QStringLiteral("-journal"), {});
        CHECK_FALSE(QFile::exists(path));
    });
    CHECK(filesIn(folder) == QStringList{QStringLiteral("hub.doorstep")});
}

TEST_CASE("what a program that was cut off left behind neither stays nor counts")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hub.doorstep"));
    put(path + QStringLiteral(".part"), "half");
    put(path + QStringLiteral(".part-journal"), "of another file");
    makeWholeFile(path, [&](const QString &part) {
        CHECK_FALSE(QFile::exists(part));
        CHECK_FALSE(QFile::exists(part + QStringLiteral("-journal")));
        put(part, "whole");
    });
    CHECK(filesIn(folder) == QStringList{QStringLiteral("hub.doorstep")});
}

TEST_CASE("a file that could not be made leaves nothing, and one that exists is left as it is")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hub.doorstep"));
    const auto failing = [](const QString &part) {
        put(part, "half");
        throw Error(Error::Kind::System, part, QStringLiteral("the disk is full"));
    };
    CHECK_THROWS_AS(makeWholeFile(path, failing), Error);
    CHECK(filesIn(folder).isEmpty());
    put(path, "mine");
    CHECK_THROWS_AS(makeWholeFile(path, [](const QString &part) { put(part, "other"); }), Error);
    CHECK(QFile(path).size() == 4);
}

TEST_CASE("two programs never make a file of one name at once")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hub.doorstep"));
    const SessionLock other(path);
    try {
        makeWholeFile(path, [](const QString &) { FAIL("made while another makes it"); });
        FAIL("not refused");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
    }
}
