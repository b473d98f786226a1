// A whole programme's hubs, brought in as their coordinators would, give the figures that another program
// computed.
#include "base/money.h"
#include "base/progress.h"
#include "core/measures/figure_of.h"
#include "exchange/import_folder.h"
#include "measures/training_path.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// What came of the training says of people trained and of acting what the measures say, whichever way it is
// parted.
void checkOutcomes(Connection &connection, const Programme &programme, const Period &period)
{
    const auto counted = [&](const char *name) {
        return figure(connection, programme, period, measure(name));
    };
    const OutcomeGroup all = allOutcomes(trainingOutcomes(connection, programme, period));
    INFO(dateToText(period.from).toStdString() << " to " << dateToText(period.to).toStdString());
    CHECK(all.people() == counted("people_trained"));
    CHECK(trainingPath(connection, programme, {}, period, QDate(2020, 3, 31)).completed
          == counted("people_trained"));
    REQUIRE(programme.actionWindowMonths == outcomeMonths.back());
    const qint64 acted = all.went(NextStep::Acted, programme.actionWindowMonths);
    CHECK(acted == counted("trained_then_acted"));
    for (const TrainedBy by : {TrainedBy::Course, TrainedBy::Run, TrainedBy::Quarter}) {
        qsizetype parts = 0;
        QSet<qint64> whoActed;
        for (const OutcomeGroup &group : outcomesBy(connection, by, all.outcomes)) {
            parts += group.outcomes.size();
            for (const TrainingOutcome &outcome : group.outcomes)
                if (outcome.led(NextStep::Acted, programme.actionWindowMonths))
                    whoActed.insert(outcome.unit);
        }
        CHECK(parts == all.outcomes.size());
        CHECK(whoActed.size() == acted);
    }
}

} // namespace

TEST_CASE("three hubs of the replay give the figures that were published")
{
    const QString path = sharedData(QStringLiteral("replay/coep-expected-hubs.json"));
    if (path.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &code : expected.keys()) {
        HubBuilder hub("coep-2017-2020", code.toLatin1().constData());
        NoProgress progress;
        importFolder(hub.file(), sharedData(QStringLiteral("replay/coep/") + code), {}, progress);
        const Programme programme = currentProgramme(hub.connection());
        const QJsonObject values = expected.value(code).toObject();
        const auto computed = figures(hub.connection(), programme, {programme.from, programme.to});
        CHECK(computed.size() == values.size());
        for (const auto &[measure, value] : computed) {
            INFO(code.toStdString() << ' ' << measure->name);
            const QString text =
                measure->unit == MeasureUnit::Money ? moneyToText(Money{value}) : QString::number(value);
            CHECK(text == values.value(measure->nameText()).toVariant().toString());
        }
        for (QDate from = programme.from; from < programme.to; from = from.addMonths(3))
            checkOutcomes(hub.connection(), programme, {from, from.addMonths(3).addDays(-1)});
        checkOutcomes(hub.connection(), programme, {programme.from, programme.to});
    }
}
