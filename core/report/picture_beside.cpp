#include "report/picture_beside.h"

#include "measures/figures.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalPicture)
};

} // namespace

BesidePicture standing(const NationalPicture::Figure &figure, qint64 own)
{
    BesidePicture beside;
    beside.own = own;
    if (figure.total && *figure.total > 0)
        beside.share = static_cast<double>(own) / static_cast<double>(*figure.total);
    beside.others = figure.hubs;
    beside.isAmong = beside.others.removeOne(own);
    if (beside.others.isEmpty())
        return beside;
    // What is held back is less than most of what is shown, but nobody can say where among it.
    const bool isBelowShown =
        figure.hubsHeldBack > 0 && !beside.isAmong && own > 0 && own < beside.others.first();
    if (isBelowShown)
        return beside;
    beside.hubsAbove = static_cast<int>(std::count_if(beside.others.begin(), beside.others.end(),
                                                      [own](qint64 other) { return other > own; }));
    if (own == 0)
        beside.hubsAbove += figure.hubsHeldBack; // each of them at least 1
    beside.hubsInAll = static_cast<int>(beside.others.size()) + 1 + figure.hubsHeldBack;
    return beside;
}

QList<BesidePicture> besidePicture(HubFile &file, const Programme &programme, const NationalPicture &picture,
                                   Progress &progress)
{
    Connection &connection = file.connection();
    const Transaction moment(connection, Transaction::Kind::Read);
    QList<const Measure *> measures;
    QList<Period> periods;
    for (const NationalPicture::Figure &figure : picture.figures) {
        measures.append(measureNamed(figure.measure));
        for (const NationalPicture::Point &point : figure.trend)
            if (!periods.contains(point.period))
                periods.append(point.period);
    }
    const auto counted = [&](const Period &period) {
        progress.throwIfCancelled();
        QHash<QString, qint64> values;
        for (const Figure &figure : figures(connection, programme, period, measures))
            values.insert(figure.measure->nameText(), figure.value);
        return values;
    };
    const QHash<QString, qint64> own = counted(picture.period);
    QHash<QDate, QHash<QDate, QHash<QString, qint64>>> byPeriod;
    for (qsizetype i = 0; i < periods.size(); ++i) {
        progress.report(Text::tr("Counting %1").arg(periodForPeople(periods[i])), i, periods.size());
        byPeriod[periods[i].from].insert(periods[i].to, counted(periods[i]));
    }
    QList<BesidePicture> all;
    for (const NationalPicture::Figure &figure : picture.figures) {
        all.append(standing(figure, own.value(figure.measure)));
        for (const NationalPicture::Point &point : figure.trend)
            all.last().trend.append(byPeriod[point.period.from][point.period.to].value(figure.measure));
    }
    return all;
}

} // namespace doorstep
