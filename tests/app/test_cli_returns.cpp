// A return from the command line: draft, signed, revised, locked, checked.
#include "app/cli_run.h"

#include <QFileInfo>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Catch::Matchers::Contains;

namespace {

struct ReturnFixture : SampleFixture {
    QString out = path("sent");
    CliResult make(const QStringList &more = {}) const
    {
        return cli(words("return FILE --from 2023-10-01 --to 2023-12-31 --out", file()) + QStringList{out}
                   + more);
    }
    CliResult sign(const QStringList &more = {}) const
    {
        return make(QStringList{QStringLiteral("--signed-by"), QStringLiteral("Rose Okafor"),
                                QStringLiteral("--reason"), QStringLiteral("all=Asked, and it is right")}
                    + more);
    }
    static QString pathIn(const CliResult &result) { return QString::fromUtf8(result.out).trimmed(); }
};

CliResult check(const QString &package, const char *more = "--json")
{
    return cli(QStringList{QStringLiteral("check"), package} + words(more));
}

} // namespace

TEST_CASE("A draft is written and freezes nothing")
{
    const ReturnFixture hub;
    const CliResult draft = hub.make();
    INFO(draft.errText());
    REQUIRE(draft.status == 0);
    CHECK(draft.hasTidyMessages());
    CHECK(hub.pathIn(draft).endsWith(QLatin1String("SAMPLE_2023-10-01_2023-12-31_draft.zip")));
    CHECK(QFileInfo::exists(hub.pathIn(draft)));
    CHECK(cli(words("returns FILE --json", hub.file())).array().isEmpty());
    CHECK(check(hub.pathIn(draft)).object()[QStringLiteral("draft")].toBool());
}

TEST_CASE("Signing wants a reason for every warning, and tells which")
{
    const ReturnFixture hub;
    const auto sign = [&hub](const QStringList &more) {
        return cli(words("return FILE --from 2021-07-01 --to 2024-03-31 --signed-by Rose --out", hub.file())
                   + QStringList{hub.out} + more);
    };
    const CliResult refused = sign({});
    INFO(refused.errText());
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.hasTidyMessages());
    CHECK_THAT(refused.errText(), Contains("warning booked_long_ago: "));
    CHECK_THAT(refused.errText(), Contains("warning group_without_members: "));
    CHECK_THAT(refused.errText(), Contains("warning mark_without_enrolment: "));
    CHECK(cli(words("returns FILE --json", hub.file())).array().isEmpty());
    CHECK_FALSE(QFileInfo::exists(hub.out));
    CHECK(sign({QStringLiteral("--reason"), QStringLiteral("booked_long_ago=They never told us")}).status
          == 1);
    CHECK(sign({QStringLiteral("--reason"), QStringLiteral("booked_long_ago=They never told us"),
                QStringLiteral("--reason"), QStringLiteral("group_without_members=Still looking"),
                QStringLiteral("--reason"), QStringLiteral("mark_without_enrolment=A sister came along")})
              .status
          == 0);
}

TEST_CASE("A signed return is whole, says what the hub's figures say, and is not made twice")
{
    const ReturnFixture hub;
    const CliResult first = hub.sign({QStringLiteral("--note"), QStringLiteral("With thanks")});
    INFO(first.errText());
    REQUIRE(first.status == 0);
    const QString package = hub.pathIn(first);
    CHECK(package.endsWith(QLatin1String("SAMPLE_2023-10-01_2023-12-31_r1.zip")));
    const QByteArray sent = bytesOf(package);
    const CliResult checked = check(package, "--programme open --json");
    CHECK(checked.status == 0);
    const QJsonObject report = checked.object();
    CHECK(report[QStringLiteral("whole")].toBool());
    CHECK(report[QStringLiteral("origin")] == QLatin1String("proven"));
    CHECK(report[QStringLiteral("signed_by")] == QLatin1String("Rose Okafor"));
    CHECK(report[QStringLiteral("note")] == QLatin1String("With thanks"));
    const QJsonObject figures = hub.sample().figures({QDate(2023, 10, 1), QDate(2023, 12, 31)});
    for (const QString &measure : figures.keys()) {
        INFO(measure.toStdString());
        CHECK((report[QStringLiteral("figures")][measure] == figures[measure]));
    }
    const CliResult again = hub.sign({QStringLiteral("--note"), QStringLiteral("With thanks")});
    CHECK(again.status == 0);
    CHECK(hub.pathIn(again) == package);
    CHECK(bytesOf(package) == sent);
    CHECK(cli(words("returns FILE --json", hub.file())).array().size() == 1);
    CHECK(check(package).object()[QStringLiteral("origin")] == QLatin1String("not checked"));
}

TEST_CASE("A correction is a new revision, and what changed is shown")
{
    const ReturnFixture hub;
    REQUIRE(hub.sign().status == 0);
    const QString more = hub.path("more");
    writeBytes(more + QStringLiteral("/conversations.csv"),
               "id,held_on,organiser_id\nlate-1,2023-11-11,p-0000001\n");
    const auto needsRevision = [&] {
        return cli(words("returns FILE --json", hub.file()))
            .array()
            .last()[QStringLiteral("needs_revision")]
            .toBool();
    };
    CHECK_FALSE(needsRevision());
    REQUIRE(cli({QStringLiteral("import"), hub.file(), more}).status == 0);
    CHECK(needsRevision());
    const CliResult second = hub.sign();
    INFO(second.errText());
    REQUIRE(second.status == 0);
    CHECK(hub.pathIn(second).endsWith(QLatin1String("_r2.zip")));
    CHECK_FALSE(needsRevision());
    const QJsonArray revisions = cli(words("returns FILE 2023-10-01 2023-12-31 --json", hub.file())).array();
    REQUIRE(revisions.size() == 2);
    const QJsonObject changes = revisions[1][QStringLiteral("changes")].toObject();
    bool told = false;
    for (const QJsonValue &figure : changes[QStringLiteral("figures")].toArray())
        if (figure[QStringLiteral("measure")] == QLatin1String("conversations")
            && figure[QStringLiteral("breakdown")].toString().isEmpty())
            told = figure[QStringLiteral("after")].toString().toInt()
                == figure[QStringLiteral("before")].toString().toInt() + 1;
    CHECK(told);
    bool named = false;
    for (const QJsonValue &record : changes[QStringLiteral("records")].toArray())
        named = named || record[QStringLiteral("key")] == QLatin1String("late-1");
    CHECK(named);
    CHECK(cli(words("returns FILE 2023-10-01 2023-12-31", hub.file())).out.contains("late-1"));
    CHECK(cli(words("returns FILE 2001-01-01 2001-03-31", hub.file())).status == 1);
}

TEST_CASE("A locked return opens with its password only")
{
    const ReturnFixture hub;
    const QString secret = hub.path("password.txt");
    writeBytes(secret, "correct horse £ battery\r\nsecond line\n");
    const CliResult made = hub.sign({QStringLiteral("--password-file"), secret});
    INFO(made.errText());
    REQUIRE(made.status == 0);
    const QString package = hub.pathIn(made);
    CHECK(check(package).status == 4);
    CHECK(cli({QStringLiteral("check"), package, QStringLiteral("--password-file"), QStringLiteral("-")},
              "wrong\n")
              .status
          == 4);
    CHECK(cli({QStringLiteral("check"), package, QStringLiteral("--password-file"), QStringLiteral("-")},
              "correct horse £ battery\n")
              .status
          == 0);
    writeBytes(secret, "\n");
    CHECK(hub.sign({QStringLiteral("--password-file"), secret}).status == 4);
}

TEST_CASE("A package that was touched is not whole; what is no package is not opened")
{
    const ReturnFixture hub;
    const QString package = hub.pathIn(hub.sign());
    QByteArray bytes = bytesOf(package);
    REQUIRE(bytes.size() > 1000);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    writeBytes(package, bytes);
    const CliResult touched = check(package);
    CHECK((touched.status == 1 || touched.status == 3));
    CHECK_FALSE(touched.err.isEmpty());
    CHECK(touched.hasTidyMessages());
    writeBytes(package, "no zip at all");
    CHECK(check(package).status == 3);
    CHECK(check(hub.path("nowhere.zip")).status == 3);
}

TEST_CASE("A national file takes a return in once, and its figures are the hub's")
{
    const ReturnFixture hub;
    const QString package = hub.pathIn(hub.sign());
    const QString national = hub.path("national.doorstep");
    REQUIRE(cli(words("create FILE --hub-code NAT --hub-name National --national --programme open", national))
                .status
            == 0);
    const auto receive = [&](const QString &what, const char *more = "--json") {
        return cli(words("receive FILE", national) + QStringList{what} + words(more));
    };
    const CliResult taken = receive(package);
    INFO(taken.errText());
    CHECK(taken.status == 0);
    CHECK(taken.array()[0].toObject()[QStringLiteral("outcome")].toString() == QStringLiteral("accepted"));
    CHECK(receive(package).array()[0].toObject()[QStringLiteral("outcome")].toString()
          == QStringLiteral("already_held"));
    const char *asked = "figures FILE --from 2023-10-01 --to 2023-12-31 --format json";
    QJsonObject figures = cli(words(asked, national)).object();
    CHECK(figures.take(QStringLiteral("hubs_reporting")).toInt() == 1);
    CHECK(figures == cli(words(asked, hub.file())).object());
    CHECK(cli(words("records FILE hubs_reporting --from 2023-10-01 --to 2023-12-31", national))
              .out.contains("SAMPLE,hubs,SAMPLE,SAMPLE,,1"));
    CHECK(cli(words("verify FILE", national)).status == 0);
    const CliResult draft = receive(hub.pathIn(hub.make()), "");
    CHECK(draft.status == 1);
    CHECK(draft.out.contains("refused: "));
    CHECK(draft.hasTidyMessages());
    CHECK(receive(hub.path("none.zip")).status == 3);
}

TEST_CASE("Receiving writes a receipt for each return, and its JSON says what was odd")
{
    const ReturnFixture hub;
    const QString national = hub.path("national.doorstep");
    REQUIRE(cli(words("create FILE --hub-code NAT --hub-name National --national --programme open", national))
                .status
            == 0);
    const CliResult taken = cli(words("receive FILE", national) + QStringList{hub.pathIn(hub.sign())}
                                + words("--json --receipts") + QStringList{hub.path("receipts")});
    INFO(taken.errText());
    REQUIRE(taken.status == 0);
    QStringList kinds;
    for (const QJsonValue &note : taken.array()[0].toObject()[QStringLiteral("notes")].toArray()) {
        kinds.append(note.toObject()[QStringLiteral("kind")].toString());
        CHECK_FALSE(note.toObject()[QStringLiteral("text")].toString().isEmpty());
    }
    CHECK(kinds.contains(QStringLiteral("recounted")));
    CHECK(kinds.contains(QStringLiteral("practice")));
    const QByteArray page = bytesOf(hub.path("receipts/SAMPLE_2023-10-01_2023-12-31_r1 receipt.html"));
    CHECK(page.startsWith("<!DOCTYPE html>"));
    CHECK(page.contains("Counted again from its rows"));
}

TEST_CASE("What was taken in stays when its receipt cannot be written, and the message says so")
{
    const ReturnFixture hub;
    const QString national = hub.path("national.doorstep");
    REQUIRE(cli(words("create FILE --hub-code NAT --hub-name National --national --programme open", national))
                .status
            == 0);
    const CliResult taken = cli(words("receive FILE", national) + QStringList{hub.pathIn(hub.sign())}
                                + words("--receipts") + QStringList{national}); // a file, not a folder
    CHECK(taken.status == 5);
    CHECK(taken.hasTidyMessages());
    CHECK_THAT(taken.errText(), Contains("taken in and stay so"));
    CHECK(cli(words("completeness FILE --json", national)).array().size() > 0);
}

TEST_CASE("Which returns are there: a table for people, an array for scripts, as of any day")
{
    const ReturnFixture hub;
    const QString national = hub.path("national.doorstep");
    REQUIRE(cli(words("create FILE --hub-code NAT --hub-name National --national --programme open", national))
                .status
            == 0);
    const CliResult nothing = cli(words("completeness FILE --json", national));
    CHECK(nothing.status == 0);
    CHECK(nothing.array().isEmpty());
    REQUIRE(cli(words("receive FILE", national) + QStringList{hub.pathIn(hub.sign())}).status == 0);

    const auto cell = [&](const char *more) {
        for (const QJsonValue &value : cli(words("completeness FILE --json", national) + words(more)).array())
            if (value.toObject()[QStringLiteral("from")].toString() == QLatin1String("2023-10-01"))
                return value.toObject();
        return QJsonObject();
    };
    const QJsonObject there = cell("");
    CHECK(there[QStringLiteral("hub")].toString() == QLatin1String("SAMPLE"));
    CHECK(there[QStringLiteral("due")].toString() == QLatin1String("2024-01-31"));
    CHECK(there[QStringLiteral("state")].toString() == QLatin1String("in"));
    CHECK(there[QStringLiteral("late")].toBool()); // it was signed off just now
    CHECK(there[QStringLiteral("revision")].toInt() == 1);
    CHECK(there[QStringLiteral("returns")].toArray().size() == 1);
    CHECK(cell("--as-of 2024-02-01").isEmpty()); // the hub is not listed and had sent nothing
    const CliResult table = cli(words("completeness FILE", national));
    CHECK(table.out.contains("in, late"));
    CHECK(table.out.contains("Oct to Dec 2023, due 31 Jan 2024: 1 of 1 in, 1 late"));

    const CliResult own = cli(words("completeness FILE", hub.file()));
    CHECK(own.status == 2);
    CHECK(own.hasTidyMessages());
    CHECK_THAT(own.errText(), Contains("only the national body's takes in returns"));
    CHECK(cli(words("completeness FILE --as-of yesterday", national)).status == 2);
}
