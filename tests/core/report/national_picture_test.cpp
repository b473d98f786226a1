// The national picture: what hubs may see of one another, the file, and what a hub makes of it.
#include "base/file_writer.h"
#include "programme/issue_pack.h"
#include "programme/shipped_packs.h"
#include "report/national_picture.h"
#include "report/picture_beside.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <numeric>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Programme coep()
{
    return parseProgramme(packBytes(QStringLiteral("coep-2017-2020")), {});
}

NationalPicture small()
{
    NationalPicture picture;
    const Programme programme = coep();
    picture.programmeCode = programme.code;
    picture.programmeName = programme.name;
    picture.packVersion = programme.version;
    picture.secretId = programme.secretId;
    picture.period = period("2019-04-01", "2019-06-30");
    picture.madeAt = QStringLiteral("2019-08-01T10:00:00Z");
    picture.hubsReporting = 5;
    picture.smallNumberThreshold = 5;
    NationalPicture::Figure figure;
    figure.measure = QStringLiteral("conversations");
    figure.label = QStringLiteral("Conversations held");
    figure.isHeadline = true;
    figure.total = 100;
    figure.target = 400;
    figure.targetPeriod = period("2019-04-01", "2020-03-31");
    figure.hubs = {10, 20, 30};
    figure.hubsHeldBack = 2;
    figure.trend = {{period("2019-01-01", "2019-03-31"), std::nullopt, 4},
                    {period("2019-04-01", "2019-06-30"), 100, 5}};
    picture.figures = {figure};
    return picture;
}

// What somebody who knows `known` (or nobody, -1) can be sure of about another's small number: whether the
// others held back could each be as large as the threshold.
bool isGivenAway(const QList<qint64> &values, const ShownValues &shown, qint64 threshold, qsizetype known)
{
    if (!shown.total)
        return false;
    qint64 sum = 0;
    QList<qint64> held;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (!shown.values[i] && i != known && values[i] > 0) {
            sum += values[i];
            held.append(values[i]);
        }
    for (const qint64 value : held)
        if (value < threshold && sum - (held.size() - 1) < threshold)
            return true;
    return false;
}

QString refusal(const QByteArray &file, const QList<Programme> &packs)
{
    try {
        parsePicture(file, QStringLiteral("x"), packs);
    } catch (const Error &error) {
        return error.why();
    }
    return {};
}

} // namespace

TEST_CASE("no hub learns another's small number, from outside or by taking its own off")
{
    constexpr qint64 threshold = 5;
    for (int number = 0; number < 3125; ++number) {
        QList<qint64> values;
        for (int i = 0, rest = number; i < 5; ++i, rest /= 5)
            values.append(std::array<qint64, 5>{0, 1, 4, 5, 40}[static_cast<size_t>(rest % 5)]);
        const qint64 total = std::accumulate(values.begin(), values.end(), qint64(0));
        const ShownValues shown = shownToHubs(total, values, threshold);
        INFO(number);
        for (qsizetype i = 0; i < values.size(); ++i)
            CHECK_FALSE((shown.values[i] && values[i] > 0 && values[i] < threshold));
        for (qsizetype known = -1; known < values.size(); ++known)
            CHECK_FALSE(isGivenAway(values, shown, threshold, known));
        if (shown.total)
            CHECK((total == 0 || total >= threshold));
    }
}

TEST_CASE("large numbers are shown as they are; of two hubs none, for each would know the other's")
{
    const ShownValues all = shownToHubs(300, {100, 50, 150}, 5);
    CHECK(all.total);
    CHECK(all.values == QList<bool>{true, true, true});
    CHECK(shownToHubs(150, {100, 50}, 5).values == QList<bool>{false, false});
    CHECK(shownToHubs(101, {100, 1, 0}, 5).total == false);
    CHECK(shownToHubs(4, {1, 1, 2}, 0).values == QList<bool>{true, true, true}); // pounds
}

TEST_CASE("a picture goes into a file and comes back the same")
{
    const NationalPicture made = small();
    const NationalPicture read = parsePicture(toFile(made, coep().secret), QStringLiteral("x"), {coep()});
    CHECK(toFile(read, coep().secret) == toFile(made, coep().secret));
    const NationalPicture::Figure *figure = read.figure(u"conversations");
    REQUIRE(figure);
    CHECK(figure->target == 400);
    CHECK_FALSE(figure->trend.first().total);
    CHECK(figure->trend.last().hubsReporting == 5);
}

TEST_CASE("a file that is not the programme's picture is refused for what it is")
{
    const Programme pack = coep();
    const QByteArray good = toFile(small(), pack.secret);
    CHECK(refusal(good, {pack}).isEmpty());
    CHECK(refusal("nonsense", {pack}).contains(QStringLiteral("no national picture")));
    CHECK(refusal("{}", {pack}).contains(QStringLiteral("no national picture")));
    CHECK(refusal(QByteArray((1 << 20) + 1, ' '), {pack}).contains(QStringLiteral("larger")));
    CHECK(refusal("\xff\xfe{}", {pack}).contains(QStringLiteral("UTF-8")));
    QByteArray changed = good;
    changed.replace("\\\"total\\\":100", "\\\"total\\\":101");
    REQUIRE(changed != good);
    CHECK(refusal(changed, {pack}).contains(QStringLiteral("signature")));
    CHECK(refusal(toFile(small(), QStringLiteral("guessed")), {pack}).contains(QStringLiteral("signature")));
    Programme other = pack;
    other.secretId = QStringLiteral("other");
    CHECK(refusal(good, {other}).contains(QStringLiteral("shipped-coep")));
    NationalPicture elsewhere = small();
    elsewhere.programmeCode = QStringLiteral("elsewhere");
    CHECK(refusal(toFile(elsewhere, pack.secret), {pack}).contains(QStringLiteral("elsewhere")));
    NationalPicture wrong = small();
    wrong.figures.first().measure = QStringLiteral("people_met");
    CHECK(refusal(toFile(wrong, pack.secret), {pack}).contains(QStringLiteral("people_met")));
    wrong = small();
    wrong.figures.first().hubs.append(-1);
    CHECK(refusal(toFile(wrong, pack.secret), {pack}).contains(QStringLiteral("-1")));
    wrong = small();
    wrong.figures.append(wrong.figures.first());
    CHECK(refusal(toFile(wrong, pack.secret), {pack}).contains(QStringLiteral("twice")));
    QJsonObject newer = QJsonDocument::fromJson(good).object();
    newer.insert(QStringLiteral("doorstep_national_picture"), 2);
    CHECK(refusal(QJsonDocument(newer).toJson(), {pack}).contains(QStringLiteral("does not know")));
}

TEST_CASE("a hub keeps the picture, a later one of the same period in its place")
{
    HubBuilder hub;
    const QString path = hub.path("a.doorstep-picture");
    const auto write = [&](const NationalPicture &picture) {
        FileWriter file(path);
        file.write(toFile(picture, coep().secret));
        file.commit();
    };
    NationalPicture picture = small();
    write(picture);
    keepPicture(hub.file(), path);
    picture.figures.first().total = 120;
    write(picture);
    keepPicture(hub.file(), path);
    picture.period = period("2019-07-01", "2019-09-30");
    write(picture);
    keepPicture(hub.file(), path);
    hub.reopen();
    const QList<NationalPicture> kept = keptPictures(hub.connection());
    REQUIRE(kept.size() == 2);
    CHECK(kept.first().period.from == day("2019-07-01"));
    CHECK(kept.last().figures.first().total == 120);
    HubBuilder national("coep-2017-2020", "NATIONAL", true);
    CHECK_THROWS_AS(keepPicture(national.file(), path), Error);
}

TEST_CASE("a hub finds its place among the others, and not among what is held back")
{
    const NationalPicture::Figure figure = small().figures.first();
    const BesidePicture middle = standing(figure, 20);
    CHECK(middle.isAmong);
    CHECK(middle.others == QList<qint64>{10, 30});
    CHECK(middle.hubsAbove == 1);
    CHECK(middle.hubsInAll == 5);
    CHECK(*middle.share == Approx(0.2));
    const BesidePicture low = standing(figure, 3);
    CHECK_FALSE(low.isAmong);
    CHECK(low.hubsInAll == 0);
    CHECK(standing(figure, 0).hubsAbove == 5);
    CHECK(standing(figure, 99).hubsAbove == 0);
}

TEST_CASE("the national file makes the picture only where there are returns; a hub's file never")
{
    HubBuilder hub;
    NoProgress progress;
    const Period quarter = period("2019-04-01", "2019-06-30");
    CHECK_THROWS_AS(nationalPicture(hub.file(), coep(), quarter, progress), Error);
    HubBuilder national("coep-2017-2020", "NATIONAL", true);
    CHECK_THROWS_AS(nationalPicture(national.file(), coep(), quarter, progress), Error);
}

TEST_CASE("a hub's own figures stand beside each figure and each point of the trend")
{
    HubBuilder hub;
    hub.conversation(day("2019-05-01"), "o", "p").conversation(day("2019-02-01"), "o", "");
    NoProgress progress;
    const QList<BesidePicture> beside =
        besidePicture(hub.file(), currentProgramme(hub.connection()), small(), progress);
    REQUIRE(beside.size() == 1);
    CHECK(beside.first().own == 1);
    CHECK(beside.first().trend == QList<qint64>{1, 1});
}
