// Files and folders that no import can take: each told clearly, the hub file as it was.
#include "interchange_hub.h"
#include "storage/history.h"

#include <QDir>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString people = QStringLiteral("people");
const QString groups = QStringLiteral("groups");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Stops as soon as it is told of anything for the so many-th time.
class StopAt : public Progress {
public:
    explicit StopAt(int reports) : m_left(reports) { }
    void report(const QString &, qint64, qint64) override { --m_left; }
    bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("A file that cannot be read is refused whole, none of it taken, and the others go on")
{
    struct Case {
        const char *what;
        QByteArray bytes;
        qint64 line;
    };
    const QByteArray good = "id,given_name\np1,Rose\n";
    const std::vector<Case> cases = {
        {"wrong encoding", good + "p2,Zo\xEB\n", 3},
        {"UTF-16", QByteArray("\xFF\xFEi\0d\0", 6), 1},
        {"missing header", "p1,Rose\np2,Sam\n", 1},
        {"empty", "", 1},
        {"NUL", good + QByteArray("p2,a\0b\n", 7), 3},
        {"a cell of 100 MB", good + "p2," + QByteArray(100 << 20, 'x') + '\n', 3},
        {"a million columns", QByteArray(1'000'000, ','), 1},
        {"an open quote", good + "p2,\"Sam\np3,Ada\n", 3},
        {"a column twice", "id,given_name,id\np1,Rose,p1\n", 1},
    };
    for (const Case &bad : cases) {
        INFO(bad.what);
        InterchangeHub hub;
        const ImportResult result = hub.import({{people, bad.bytes}, {groups, "id,name\ng1,Ward 7\n"}});
        CHECK(hub.count("people") == 0);
        CHECK(hub.count("groups") == 1);
        CHECK(result.isPartial());
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0].file == people);
        CHECK(result.problems[0].line == bad.line);
        CHECK(result.problems[0].reason.size() > 10);
        CHECK(result.files[0].whyRefused == result.problems[0].reason);
    }
}

TEST_CASE("A folder or a broken link under a file's name is told, not passed over")
{
    InterchangeHub hub;
    const QString folder = hub.path(QStringLiteral("in"));
    writeFolder(folder, {{groups, "id,name\ng1,Ward 7\n"}});
    QDir(folder).mkdir(QStringLiteral("people.csv"));
    QFile::link(QStringLiteral("courses.csv"), folder + QStringLiteral("/courses.csv"));
    const ImportResult result = hub.importFrom(folder);
    CHECK(hub.count("groups") == 1);
    CHECK(result.isPartial());
    CHECK(problemText(result).count(QStringLiteral("is not a file that can be read")) == 2);
}

TEST_CASE("With all or nothing such a file leaves the hub file as it was, byte by byte")
{
    InterchangeHub hub;
    hub.import({{groups, "id,name\ng1,Ward 7\n"}});
    const QByteArray before = bytesOf(hub.file().path());
    ImportOptions options;
    options.allOrNothing = true;
    const ImportResult result = hub.import({{people, "x"}, {groups, "id,name\ng2,Ward 8\n"}}, options);
    CHECK(result.heldBack);
    CHECK(bytesOf(hub.file().path()) == before);
}

TEST_CASE("A file without the columns that tell its rows apart is refused")
{
    InterchangeHub hub;
    const ImportResult result = hub.import({{QStringLiteral("attendance"), "session_id,mark\ns1,present\n"}});
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].reason.contains(QStringLiteral("person_id")));
}

TEST_CASE("A folder without any of the files is wrong usage, one that is not there cannot be opened")
{
    InterchangeHub hub;
    try {
        hub.import({{QStringLiteral("notes"), "x\n"}});
        FAIL("imported");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Usage);
    }
    try {
        hub.importFrom(hub.path(QStringLiteral("nowhere")));
        FAIL("imported");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
    }
}

TEST_CASE("References to nothing are refused row by row")
{
    InterchangeHub hub;
    const ImportResult result = hub.import(
        {{people, "id,given_name\np1,Rose\n"},
         {groups, "id,name,supported_by_id\ng1,A,p1\ng2,B,p9\n"},
         {QStringLiteral("group_members"),
          "group_id,person_id,joined_on\ng1,p1,2019-01-01\ng2,p1,2019-01-01\ng1,p8,2019-01-01\n"}});
    CHECK(outcome(result, "groups") == QStringLiteral("1/0/0/1"));
    CHECK(outcome(result, "group_members") == QStringLiteral("1/0/0/2"));
    CHECK(result.problems[0].value == QStringLiteral("p9"));
}

TEST_CASE("Stopped at any point, an import leaves the file as it was")
{
    InterchangeHub hub;
    QByteArray rows = "id,given_name\n";
    for (int i = 0; i < 60'000; ++i)
        rows += "p" + QByteArray::number(i) + ",Rose of a rather long name\n";
    const QByteArray before = bytesOf(hub.file().path());
    writeFolder(hub.path(QStringLiteral("in")), {{people, rows}, {groups, "id,name\ng1,Ward 7\n"}});
    int stopped = 0;
    for (int reports = 1; reports < 6; ++reports) {
        StopAt progress(reports);
        try {
            importFolder(hub.file(), hub.path(QStringLiteral("in")), {}, progress);
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Cancelled);
            ++stopped;
            CHECK(bytesOf(hub.file().path()) == before);
            CHECK(hub.count("people") == 0);
        }
    }
    CHECK(stopped >= 3);
}

TEST_CASE("Rows of another hub are refused")
{
    InterchangeHub hub;
    const ImportResult result = hub.import({{people, "hub,id,given_name\nHUB01,p1,Rose\nHUB02,p2,Sam\n"}});
    CHECK(outcome(result, "people") == QStringLiteral("1/0/0/1"));
    CHECK(result.files[0].unknownColumns.isEmpty());
}

TEST_CASE("A national file's export says which hub each row is of")
{
    InterchangeHub national(true);
    national.import({{people, "id,given_name\np1,Rose\n"}});
    CHECK(national.exported()[people].startsWith("\xEF\xBB\xBFhub,id,given_name,"));
    CHECK(national.exported()[people].contains("\nHUB01,p1,Rose,"));
}
