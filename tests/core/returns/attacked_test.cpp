// Packages that are not to be taken in, sent to a national file that holds something to lose: after each it
// is, row by row, as it was.
#include "national.h"

#include "returns/check_package.h"
#include "returns/return_package.h"
#include "returns/return_schema.h"
#include "storage/return_store.h"
#include "support/catch_strings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

// Everything that stands in the file.
QByteArray dump(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement names = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (names.step()) {
        const QString table = names.text(0);
        hash.addData(table.toUtf8());
        Statement rows = connection.prepare(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
        while (rows.step())
            for (int column = 0; column < rows.columnCount(); ++column) {
                hash.addData(rows.isNull(column) ? QByteArrayView("\1") : QByteArrayView("\2"));
                hash.addData(rows.blob(column));
            }
    }
    return hash.result().toHex();
}

// A body that holds two hubs' returns, one of them revised, and the members of a further return, not yet
// sent, for whoever wants to forge one.
class Besieged {
public:
    ReturnHub hub;
    National national;

    Besieged()
    {
        hub.loadSmallLife();
        const QString first = hub.sign(secondQuarter).path;
        hub.load("conversations", "id,held_on,organiser_id,person_id\nc9,2019-06-09,org1,p4\n");
        const QString second = hub.sign(secondQuarter).path;
        ReturnHub other("HUB02");
        other.loadSmallLife();
        REQUIRE(national.take(second) == Outcome::Accepted);
        REQUIRE(national.take(first) == Outcome::KeptAside);
        REQUIRE(national.take(other.sign(halfYear).path) == Outcome::Accepted);
        hub.sign(thirdQuarter);
        m_before = dump(national.file().connection());
    }

    // The members of the hub's return of that period, as it was signed.
    QList<ReturnFile> members(const Period &period)
    {
        const FrozenReturn frozen = lastReturn(hub.connection(), hub.file().ownHub(), period);
        QList<ReturnFile> members{{QStringLiteral("datapackage.json"), 0, frozen.manifest}};
        const QList<FrozenFile> files = frozenFiles(hub.connection(), frozen.key);
        for (const FrozenFile &file : files)
            if (file.name == QLatin1String("signature.txt"))
                members.append({file.name, 0, file.content});
        for (const ReturnTable &table : returnTables())
            for (const FrozenFile &file : files)
                if (file.name == table.fileName())
                    members.append({file.name, 0, file.content});
        return members;
    }
    // With the description changed and signed again, as somebody who has the pack could.
    QList<ReturnFile> described(QList<ReturnFile> files, const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject json = QJsonDocument::fromJson(files[0].content).object();
        change(json);
        files[0].content = QJsonDocument(json).toJson();
        files[1].content = packageSignature(files[0].content, hub.programme().secret);
        return files;
    }
    QList<ReturnFile> saying(const char *name, const QJsonValue &value)
    {
        return described(members(thirdQuarter),
                         [&](QJsonObject &json) { json.insert(QString::fromLatin1(name), value); });
    }
    // With one file's content in place of its own, described rightly.
    QList<ReturnFile> with(const char *name, const QByteArray &content)
    {
        QList<ReturnFile> files = members(thirdQuarter);
        for (ReturnFile &file : files)
            if (file.name == QLatin1String(name))
                file.content = content;
        return described(files, [&](QJsonObject &json) {
            QJsonArray resources = json.value(QLatin1String("resources")).toArray();
            for (qsizetype i = 0; i < resources.size(); ++i) {
                QJsonObject resource = resources[i].toObject();
                if (resource.value(QLatin1String("path")).toString() != QLatin1String(name))
                    continue;
                const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
                resource.insert(QStringLiteral("rows"), content.count('\n') - 1);
                resource.insert(QStringLiteral("bytes"), content.size());
                resource.insert(QStringLiteral("hash"),
                                QString(QLatin1String("sha256:") + QString::fromLatin1(sum)));
                resources[i] = resource;
            }
            json.insert(QStringLiteral("resources"), resources);
        });
    }

    void refuses(const char *what, const QList<ReturnFile> &files)
    {
        refusesBytes(what, zipOf(files, QStringLiteral("2019-07-01T10:00:00Z"), {}));
    }
    void refusesBytes(const char *what, const QByteArray &bytes)
    {
        const QString path = hub.path(QStringLiteral("attack.zip"));
        writeBytes(path, bytes);
        refusesFile(what, path);
    }
    void refusesFile(const char *what, const QString &path, const QString &password = {})
    {
        const Receipt receipt = national.receive(path, password);
        INFO(what << ": " << receipt.why.toStdString());
        CHECK(receipt.outcome == Outcome::Refused);
        CHECK_FALSE(receipt.why.isEmpty());
        isAsItWas();
    }
    void isAsItWas() { CHECK(dump(national.file().connection()) == m_before); }

private:
    QByteArray m_before;
};

QJsonObject periodOf(const char *from, const char *to)
{
    return {{QStringLiteral("from"), QString::fromLatin1(from)},
            {QStringLiteral("to"), QString::fromLatin1(to)}};
}

} // namespace

TEST_CASE("A package that says of itself what cannot be leaves the national file as it was")
{
    Besieged body;
    body.refuses("a draft", body.saying("draft", true));
    body.refuses("of another programme", body.saying("programme", QStringLiteral("other")));
    body.refuses("under a secret that nobody has", body.saying("secret_id", QStringLiteral("stolen")));
    body.refuses("of the body itself", body.saying("hub", QStringLiteral("NATIONAL")));
    body.refuses("of a path", body.saying("hub", QStringLiteral("../../HUB01")));
    body.refuses("of another version", body.saying("interchange_version", 2));
    body.refuses("signed at no time", body.saying("signed_off_at", QStringLiteral("soon")));
    body.refuses("signed in another place's time",
                 body.saying("signed_off_at", QStringLiteral("2019-07-01T10:00:00+05:00")));
    body.refuses("signed by nobody", body.saying("signed_off_by", QStringLiteral(" ")));
    body.refuses("of a pack without version", body.saying("pack_version", QString()));
    body.refuses("of no revision", body.saying("revision", 0));
    body.refuses("of a revision beyond counting", body.saying("revision", qint64(4294967297)));
    body.refuses("of a version beyond counting", body.saying("interchange_version", qint64(4294967297)));
    body.refuses("of all times", body.saying("period", periodOf("0001-01-01", "9999-12-31")));
    body.refuses("ending before it begins", body.saying("period", periodOf("2019-09-30", "2019-07-01")));
    body.refuses("overlapping in part", body.saying("period", periodOf("2019-06-30", "2019-09-30")));
    body.refuses("overlapping what holds it in part",
                 body.saying("period", periodOf("2019-05-01", "2019-09-30")));
    body.refuses("the same revision with other content",
                 body.described(body.members(secondQuarter), [](QJsonObject &json) {
                     json.insert(QStringLiteral("covering_note"), QStringLiteral("Otherwise"));
                 }));
    CHECK(body.national.take(body.hub.sign(thirdQuarter).path) == Outcome::Accepted);
}

TEST_CASE(
    "What a package says of itself holds no character that a file cannot give back, and no endless names")
{
    Besieged body;
    const QString withNul = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    const QString half(QChar(0xD800));
    for (const char *name : {"hub_name", "signed_off_by", "pack_version", "covering_note"}) {
        INFO(name);
        body.refuses("a NUL", body.described(body.members(thirdQuarter), [&](QJsonObject &json) {
            json.insert(QStringLiteral("hub"), QStringLiteral("HUB03"));
            json.insert(QString::fromLatin1(name), withNul);
        }));
    }
    for (const char *name : {"hub_name", "signed_off_by", "pack_version"})
        body.refuses(name, body.saying(name, QString(2000, QLatin1Char('x'))));
    body.refuses("half a character", body.saying("hub_name", half));
    body.refuses("a reason with a NUL",
                 body.saying("reasons", QJsonObject{{QStringLiteral("figure_fell"), withNul}}));
    body.refuses("a reason that is no text",
                 body.saying("reasons", QJsonObject{{QStringLiteral("figure_fell"), 5}}));
}

TEST_CASE("A package that was meddled with leaves the national file as it was")
{
    Besieged body;
    QList<ReturnFile> files = body.members(thirdQuarter);
    files.last().content += "conversations,,,99\r\n";
    body.refuses("a figure added", files);
    files = body.members(thirdQuarter);
    files[1].content = packageSignature(files[0].content, QStringLiteral("guessed"));
    body.refuses("signed by a guess", files);
    files = body.members(thirdQuarter);
    files[0].content += "\n";
    body.refuses("described otherwise than signed", files);
    for (const char *name :
         {"extra.csv", "../people.csv", "/etc/passwd", "sub/people.csv", "..\\people.csv"}) {
        files = body.members(thirdQuarter);
        files.append({QString::fromLatin1(name), 0, "id\r\n"});
        body.refuses(name, files);
    }
    files = body.members(thirdQuarter);
    files.append(files.last());
    body.refuses("a member twice", files);
    files = body.members(thirdQuarter);
    files.removeLast();
    body.refuses("a member missing", files);
    files = body.members(thirdQuarter);
    files.last().content = QByteArray(16 << 20, '0');
    body.refuses("more bytes than declared", files);
    const QByteArray whole = zipOf(body.members(thirdQuarter), QStringLiteral("2019-07-01T10:00:00Z"), {});
    for (const qsizetype bytes : {qsizetype(0), qsizetype(20), whole.size() / 2, whole.size() - 1})
        body.refusesBytes("cut short", whole.left(bytes));
    body.refusesBytes("no zip", "hello");
    body.refusesFile("not there", body.hub.path(QStringLiteral("nowhere.zip")));
}

TEST_CASE("Rows that are described and signed rightly and break a rule leave the national file as it was")
{
    Besieged body;
    const QByteArray conversations =
        "id,held_on,organiser_id,person_id,lsoa,method,minutes,themes,activated_on,activation\r\n";
    body.refuses("a reference to nothing",
                 body.with("conversations.csv", conversations + "x,2019-08-02,nobody,,,,,,,\r\n"));
    body.refuses("no date", body.with("conversations.csv", conversations + "x,02/08/2019,org1,,,,,,,\r\n"));
    body.refuses("a day needed", body.with("conversations.csv", conversations + "x,,org1,,,,,,,\r\n"));
    body.refuses("a code that is not listed",
                 body.with("conversations.csv", conversations + "x,2019-08-02,org1,,,,,happiness,,\r\n"));
    body.refuses("one id twice",
                 body.with("conversations.csv",
                           conversations + "x,2019-08-02,org1,,,,,,,\r\nx,2019-08-03,org1,,,,,,,\r\n"));
    body.refuses("nothing but a line break where a person is needed",
                 body.with("conversations.csv", conversations + "x,2019-08-02,\"\n\",,,,,,,\r\n"));
    body.refuses("no text at all",
                 body.with("conversations.csv", conversations + "x,2019-08-02,org1,,\xff,,,,,\r\n"));
    body.refuses("too many columns",
                 body.with("trainers.csv", "person_id,quality_assured_on,expires_on,course_codes,name\r\n"));
    body.refuses(
        "an end before its start",
        body.with("trainers.csv",
                  "person_id,quality_assured_on,expires_on,course_codes\r\norg1,2019-08-02,2019-08-01,\r\n"));
}

TEST_CASE("Looking at a package stops where nobody would read on")
{
    Besieged body;
    NoProgress progress;
    const auto problems = [&](const QList<ReturnFile> &files) {
        const QString path = body.hub.path(QStringLiteral("endless.zip"));
        writeBytes(path, zipOf(files, QStringLiteral("2019-07-01T10:00:00Z"), {}));
        return checkPackage(path, {body.hub.programme()}, {}, progress).problems;
    };
    QByteArray wrong = "person_id,quality_assured_on,expires_on,course_codes\r\n";
    for (int i = 0; i < 1000; ++i)
        wrong += QByteArray::number(i) + ",soon,later,\r\n";
    QList<ReturnFile> files = body.with("trainers.csv", wrong);
    CHECK(problems(files).size() == 100);
    files[1].content = packageSignature(files[0].content, QStringLiteral("guessed"));
    CHECK(problems(files).size() == 1); // what somebody else made is not looked into
    files = body.described(files, [](QJsonObject &json) {
        QJsonArray resources = json.value(QLatin1String("resources")).toArray();
        for (auto resource = resources.begin(); resource != resources.end(); ++resource) {
            QJsonObject object = resource->toObject();
            object.insert(QStringLiteral("rows"), 1);
            *resource = object;
        }
        json.insert(QStringLiteral("resources"), resources);
    });
    CHECK_THAT(problems(files).join(QLatin1Char('\n')).toStdString(),
               Catch::Matchers::Contains("trainers.csv: it has more rows than the 1 that it says"));
    files = body.with("trainers.csv", wrong);
    for (ReturnFile &file : files)
        if (file.name == QLatin1String("trainers.csv"))
            file.content[file.content.size() - 4] = 'x';
    CHECK(problems(files)
          == QStringList{QStringLiteral("trainers.csv in it is not what its description says (its SHA-256 "
                                        "differs)")});
}

TEST_CASE("A locked package without its password, or with another, leaves the national file as it was")
{
    Besieged body;
    SignOptions options;
    options.signedBy = QStringLiteral("Ann");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
    options.outFolder = body.hub.path(QStringLiteral("locked"));
    options.password = QStringLiteral("rötlich");
    const QString path = body.hub.sign(thirdQuarter, options).path;
    body.refusesFile("without", path);
    body.refusesFile("another", path, QStringLiteral("rötlicht"));
    CHECK(body.national.receive(path, options.password).outcome == Outcome::Accepted);
}

TEST_CASE("What came before changes nothing; a revision that was left out is no gap")
{
    Besieged body;
    const auto write = [&](const QList<ReturnFile> &files) {
        const QString path = body.hub.path(QStringLiteral("again.zip"));
        writeBytes(path, zipOf(files, QStringLiteral("2019-07-01T10:00:00Z"), {}));
        return path;
    };
    CHECK(body.national.take(write(body.members(secondQuarter))) == Outcome::AlreadyHeld);
    body.isAsItWas();
    CHECK(body.national.take(write(body.saying("revision", 7))) == Outcome::Accepted);
    const QByteArray with7 = dump(body.national.file().connection());
    CHECK(body.national.take(write(body.members(thirdQuarter))) == Outcome::KeptAside);
    CHECK(body.national.figure("conversations") == 7);
    CHECK(dump(body.national.file().connection()) != with7); // it is kept, and counts nowhere
    CHECK(body.national.faults() == QStringList());
}
