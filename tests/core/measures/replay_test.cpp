// A whole programme's hubs, brought in as their coordinators would, give the figures that another program
// computed.
#include "base/money.h"
#include "base/progress.h"
#include "core/measures/figure_of.h"
#include "exchange/import_folder.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doorstep;
using namespace doorstep::tests;

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
    }
}
