// What a chart shows: parts with a value each, or several side by side, and how their values are written.
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace doorstep {

struct ChartPart {
    QString label; // "25-44", "Apr 2019"
    qint64 value = 0;
    QString tick = {}; // what stands at the axis, where room is short: "Apr"; empty: the label
    QString group = {}; // what several in a row have in common, written once: "2019"
    // Further values of the same part, for the series after the first: what it was a year before.
    QList<qint64> more = {};

    qint64 valueIn(int series) const { return series == 0 ? value : more.value(series - 1); }
};

struct ChartData {
    enum class Form {
        Bars, // lying, one under the other: categories
        Columns, // standing, side by side: time
    };
    QString title; // "People trained by age"
    Form form = Form::Bars;
    QList<ChartPart> parts;
    // How a value is written: "3,966", "£1,250,000".
    std::function<QString(qint64)> written;
    qreal unit = 1; // values are divided by it for the axis: 100 for pence
    // What each value of a part is, where there are several: "Jan 2019 to Mar 2019". Each has a fill of its
    // own that does without colour. Empty: one value each.
    QStringList series = {};

    bool isMoney() const { return unit != 1; }
    int seriesCount() const { return series.isEmpty() ? 1 : int(series.size()); }
};

} // namespace doorstep
