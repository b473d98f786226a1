// What a chart shows: parts with a value each, and how their values are written.
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
};

} // namespace doorstep
