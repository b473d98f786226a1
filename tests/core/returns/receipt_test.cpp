// Receipts: what was odd about a return is kept with it and told to the hub.
#include "base/clock.h"
#include "national.h"
#include "returns/receive_many.h"
#include "support/catch_strings.h"

#include <QDir>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;
using Kind = ReceiptNote::Kind;

namespace {

std::optional<ReceiptNote> noteOf(const Receipt &receipt, Kind kind)
{
    for (const ReceiptNote &note : receipt.notes)
        if (note.kind == kind)
            return note;
    return {};
}

// The pack of COEP as a body might change it.
QByteArray packWith(const std::function<void(Programme &)> &change)
{
    Programme programme = parseProgramme(packBytes(coepPack), coepPack);
    change(programme);
    return toJson(programme);
}

} // namespace

TEST_CASE("A receipt says what was accepted, in rows and figures")
{
    ReturnHub hub;
    hub.loadSmallLife();
    National national;
    const Receipt taken = national.receive(hub.sign(halfYear).path);
    REQUIRE(taken.returnKey);
    const ReturnReceipt receipt = receiptOf(national.file().connection(), taken.returnKey);
    CHECK(receipt.hubCode == QStringLiteral("HUB01"));
    CHECK(receipt.received.state == ReceivedState::Accepted);
    CHECK(receipt.notes == taken.notes);
    const auto rowsOf = [&](const char *file) {
        for (const ReturnReceipt::Rows &rows : receipt.files)
            if (rows.file == QLatin1String(file))
                return rows.rows;
        return qint64(0);
    };
    CHECK(rowsOf("conversations.csv") == 3);
    CHECK(rowsOf("figures.csv") == 0); // told as figures
    CHECK_FALSE(receipt.headlines.isEmpty());
    for (const ReturnReceipt::Rows &rows : receipt.files)
        CHECK(rows.rows > 0);
}

TEST_CASE("What is odd about a return is noted when it is taken in, and never a reason to refuse it")
{
    ReturnHub hub;
    hub.loadSmallLife();
    SignOptions options;
    options.signedBy = QStringLiteral("Ann Organiser");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known, and <b>mended</b> soon")}};
    options.outFolder = hub.path(QStringLiteral("out"));
    options.note = QStringLiteral("A quiet quarter");
    const ClockSetTo late(day(2019, 8, 20));
    const QString path = hub.sign(secondQuarter, options).path;

    SECTION("late, of a hub that is not listed, under an older pack")
    {
        National national(packWith([](Programme &programme) {
            programme.version = QStringLiteral("2");
            programme.hubs = {{QStringLiteral("HUB09"), QStringLiteral("Another")}};
            programme.periods = {{secondQuarter, day(2019, 7, 31)}};
        }));
        const Receipt taken = national.receive(path);
        CHECK(taken.outcome == Outcome::Accepted);
        CHECK(noteOf(taken, Kind::Late)->subject == QStringLiteral("2019-07-31"));
        CHECK(noteOf(taken, Kind::Late)->detail == QStringLiteral("2019-08-20"));
        CHECK(noteOf(taken, Kind::HubNotListed));
        CHECK(noteOf(taken, Kind::OlderPack)->detail == QStringLiteral("2"));
        CHECK_FALSE(noteOf(taken, Kind::OffCalendar));
        const auto withoutKeys = noteOf(taken, Kind::NoMatchKeys);
        REQUIRE(withoutKeys); // Kit shares nothing
        CHECK(withoutKeys->subject.toInt() > 0);
    }
    SECTION("in time, of a listed hub; the day itself is in time")
    {
        National national(packWith([](Programme &programme) {
            programme.hubs = {{QStringLiteral("HUB01"), QStringLiteral("Ours")}};
            programme.periods = {{secondQuarter, day(2019, 8, 20)}};
        }));
        const Receipt taken = national.receive(path);
        CHECK_FALSE(noteOf(taken, Kind::Late));
        CHECK_FALSE(noteOf(taken, Kind::HubNotListed));
        CHECK_FALSE(noteOf(taken, Kind::OlderPack));
        CHECK(noteOf(taken, Kind::Practice));
    }
    SECTION("of a period that nobody asked for")
    {
        National national(packWith([](Programme &programme) {
            programme.periods = {{halfYear, day(2019, 8, 20)}};
        }));
        CHECK(noteOf(national.receive(path), Kind::OffCalendar));
    }
    SECTION("the page and the text tell all of it, and nothing of it is markup")
    {
        National national;
        const Receipt taken = national.receive(path);
        const ReturnReceipt receipt = receiptOf(national.file().connection(), taken.returnKey);
        const Programme programme = currentProgramme(national.file().connection());
        const QString page = receiptAsHtml(receipt, programme);
        const QString text = receiptAsText(receipt, programme);
        for (const QString &told : {page, text}) {
            CHECK(told.contains(QStringLiteral("HUB01")));
            CHECK(told.contains(QStringLiteral("A quiet quarter")));
            CHECK(told.contains(QStringLiteral("Conversations")));
            for (const ReceiptNote &note : receipt.notes)
                if (note.kind != Kind::Reason)
                    CHECK(told.contains(receiptNoteText(note, programme)));
        }
        CHECK_FALSE(page.contains(QStringLiteral("<b>")));
        CHECK_FALSE(page.contains(QStringLiteral("Okafor")));
    }
}

TEST_CASE("A receipt follows what becomes of the return; its words of then stay")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString quarter = hub.sign(secondQuarter).path;
    const QString half = hub.sign(halfYear).path;
    National national;
    Connection &connection = national.file().connection();
    const Receipt first = national.receive(quarter);
    const Receipt second = national.receive(half);
    CHECK(receiptOf(connection, first.returnKey).received.state == ReceivedState::Replaced);
    const auto replaced = noteOf(second, Kind::Replaced);
    REQUIRE(replaced);
    CHECK(replaced->subject == QStringLiteral("2019-04-01/2019-06-30"));
    CHECK_FALSE(isOdd(*replaced));

    SECTION("held already: the same receipt again")
    {
        const Receipt again = national.receive(half);
        CHECK(again.outcome == Outcome::AlreadyHeld);
        CHECK(again.returnKey == second.returnKey);
        CHECK(again.notes == second.notes);
    }
    SECTION("kept aside: what stands in its place")
    {
        National other;
        CHECK(other.take(half) == Outcome::Accepted);
        const Receipt aside = other.receive(quarter);
        CHECK(aside.outcome == Outcome::KeptAside);
        REQUIRE(noteOf(aside, Kind::KeptAside));
        CHECK(noteOf(aside, Kind::KeptAside)->subject == QStringLiteral("2019-04-01/2019-09-30"));
        CHECK_FALSE(noteOf(aside, Kind::NoMatchKeys));
    }
    SECTION("written into a folder, a page each")
    {
        const QString folder = hub.path(QStringLiteral("receipts/2019"));
        const QStringList written = writeReceipts(connection, {first.returnKey, second.returnKey}, folder,
                                                  currentProgramme(connection));
        CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
        CHECK(bytesOf(written.first()).startsWith("<!DOCTYPE html>"));
    }
}

TEST_CASE("The figures are counted again once a batch is in, and what differs is kept with the return")
{
    ReturnHub hub;
    hub.loadSmallLife();
    National national;
    Connection &connection = national.file().connection();
    const Receipt taken = national.receive(hub.sign(secondQuarter).path);
    const Programme programme = currentProgramme(connection);
    const auto noted = [&](Kind kind) -> std::optional<ReceiptNote> {
        for (const ReceiptNote &note : receiptNotes(connection, taken.returnKey))
            if (note.kind == kind)
                return note;
        return {};
    };
    NoProgress progress;
    recountReceipts(national.file(), {taken.returnKey}, progress);
    CHECK(noted(Kind::Recounted));
    CHECK_FALSE(noted(Kind::FigureDiffers));

    // As a fault of a program would make them.
    connection.execute(QStringLiteral(
        "UPDATE return_figures SET value = 7 WHERE measure = 'conversations' AND length(breakdown) = 0"));
    recountReceipts(national.file(), {taken.returnKey}, progress);
    CHECK_FALSE(noted(Kind::Recounted));
    const auto differs = noted(Kind::FigureDiffers);
    REQUIRE(differs);
    CHECK(isOdd(*differs));
    CHECK(differs->subject == QStringLiteral("conversations"));
    CHECK(receiptNoteText(*differs, programme).contains(QStringLiteral("the hub has 7, its rows give 2")));
    recountReceipts(national.file(), {taken.returnKey}, progress); // in place of what it said before
    CHECK(receiptNotes(connection, taken.returnKey).count(*differs) == 1);
}

TEST_CASE(
    "Many packages come in the order of hubs, periods and revisions, whatever order they were dropped in")
{
    const QTemporaryDir folder;
    const auto make = [&](const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).absolutePath());
        writeBytes(path, "x");
        return path;
    };
    const QString later = make("a/HUB02_2019-04-01_2019-06-30_r10 (1).zip");
    const QString earlier = make("b/HUB02_2019-04-01_2019-06-30_r2.zip");
    const QString first = make("HUB01_2019-07-01_2019-09-30_r1.ZIP");
    const QString unknown = make("a/again.zip");
    make("a/notes.txt");
    CHECK(packagesAmong({folder.path(), later}) == QStringList{first, earlier, later, unknown});
    CHECK(packagesAmong({later, earlier, earlier}) == QStringList{earlier, later});
    CHECK(packagesAmong({folder.filePath(QStringLiteral("a/notes.txt"))}).isEmpty());
}

TEST_CASE("Each package is tried with every password; what none opens is refused for that")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const auto locked = [&](const Period &period, const char *password) {
        SignOptions options;
        options.signedBy = QStringLiteral("Ann Organiser");
        options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
        options.outFolder = hub.path(QString::fromLatin1(password));
        options.password = QString::fromLatin1(password);
        return hub.sign(period, options).path;
    };
    const QString one = locked(secondQuarter, "first word");
    const QString two = locked(thirdQuarter, "second word");
    National national;
    NoProgress progress;
    PackageTaker none;
    CHECK(none.take(national.file(), one, progress).kind == Error::Kind::Password);
    PackageTaker taker({QStringLiteral("first word"), QStringLiteral("second word")});
    CHECK(taker.take(national.file(), two, progress).outcome == Outcome::Accepted);
    CHECK(taker.take(national.file(), one, progress).outcome == Outcome::Accepted);
    PackageTaker wrong({QStringLiteral("no"), QStringLiteral("neither")});
    CHECK(wrong.take(national.file(), one, progress).kind == Error::Kind::Password);
}
