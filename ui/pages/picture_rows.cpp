#include "ui/pages/picture_rows.h"

#include "base/dates.h"
#include "measures/figures.h"
#include "ui/charts/dot_strip.h"
#include "ui/charts/two_trends.h"
#include "ui/style/metrics.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace doorstep {

namespace {

enum Column { Label, Own, Total, Share, Strip, Trend };

QString valueText(const NationalPicture::Figure &figure, std::optional<qint64> value)
{
    return value ? valueForPeople(*measureNamed(figure.measure), *value) : PictureRows::tr("held back");
}

QString shareText(const BesidePicture &beside)
{
    return beside.share ? QLocale().toString(*beside.share * 100, 'f', 1) + QLatin1Char('%') : QString();
}

QString targetText(const NationalPicture::Figure &figure)
{
    return figure.target ? PictureRows::tr("Target %1, %2")
                               .arg(valueText(figure, figure.target), periodForPeople(figure.targetPeriod))
                         : QString();
}

QString trendText(const NationalPicture::Figure &figure, const BesidePicture &beside)
{
    QStringList parts;
    for (qsizetype i = 0; i < figure.trend.size(); ++i)
        parts.append(PictureRows::tr("%1: programme %2, here %3")
                         .arg(periodForPeople(figure.trend[i].period),
                              valueText(figure, figure.trend[i].total),
                              valueText(figure, beside.trend.value(i))));
    return parts.join(QLatin1Char('\n'));
}

QString othersText(const NationalPicture::Figure &figure, const BesidePicture &beside)
{
    QStringList values;
    for (const qint64 other : beside.others)
        values.append(valueText(figure, other));
    return PictureRows::tr("Here %1. Other hubs: %2")
        .arg(valueText(figure, beside.own), values.join(QStringLiteral(", ")));
}

QLabel *number(const QString &text, style::Type type)
{
    QLabel *label = style::label(text, type);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

// Two lines of text, the second quiet.
QWidget *twoLines(const QString &first, const QString &second, style::Type type)
{
    auto *pair = new QWidget;
    auto *layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(style::label(first, type, nullptr, true));
    if (!second.isEmpty())
        layout->addWidget(style::label(second, style::Type::Caption, nullptr, true));
    return pair;
}

} // namespace

QString standingText(const NationalPicture::Figure &figure, const BesidePicture &beside)
{
    if (beside.others.isEmpty())
        return figure.hubsHeldBack > 0 ? PictureRows::tr("the hubs' numbers are held back") : QString();
    if (beside.hubsInAll == 0)
        return PictureRows::tr("among the smallest, which are held back");
    const QString place = beside.hubsAbove == 0
        ? PictureRows::tr("none of %n hub(s) has more", nullptr, beside.hubsInAll)
        : PictureRows::tr("%1 of %n hub(s) have more", nullptr, beside.hubsInAll).arg(beside.hubsAbove);
    return beside.isAmong || beside.own == 0
        ? place
        : PictureRows::tr("%1; this number was not in the picture yet").arg(place);
}

NumberTable numberTable(const PictureReading &reading, const QString &title)
{
    NumberTable table;
    table.title = title;
    table.headings = {PictureRows::tr("Figure"), PictureRows::tr("Here"), PictureRows::tr("Programme"),
                      PictureRows::tr("Share"), PictureRows::tr("Among hubs")};
    for (qsizetype i = 0; i < reading.picture.figures.size(); ++i) {
        const NationalPicture::Figure &figure = reading.picture.figures[i];
        const BesidePicture &beside = reading.beside[i];
        const bool isMoney = measureNamed(figure.measure)->unit == MeasureUnit::Money;
        const auto cell = [isMoney](qint64 value) {
            return isMoney ? QVariant::fromValue(Money{value}) : QVariant(value);
        };
        table.rows.append({figure.label, cell(beside.own), figure.total ? cell(*figure.total) : QVariant(),
                           beside.share ? QVariant(*beside.share) : QVariant(),
                           standingText(figure, beside)});
    }
    return table;
}

PictureRows::PictureRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style::space(style::Space::Wide));
    m_grid->setVerticalSpacing(style::space(style::Space::Gap));
    m_grid->setColumnStretch(Label, 3);
    m_grid->setColumnStretch(Strip, 4);
}

void PictureRows::addHeading(const QString &text, int column, Qt::Alignment alignment)
{
    QLabel *label = style::label(text, style::Type::Caption);
    label->setAlignment(alignment | Qt::AlignBottom);
    m_grid->addWidget(label, 0, column);
}

void PictureRows::show(const PictureReading &reading)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHeading(tr("Figure"), Label);
    addHeading(tr("Here"), Own, Qt::AlignRight);
    addHeading(tr("Programme"), Total, Qt::AlignRight);
    addHeading(tr("Share"), Share, Qt::AlignRight);
    addHeading(tr("Among the hubs: ◆ here, ○ another"), Strip);
    addHeading(tr("By period: ▮ programme, ● here"), Trend);
    int row = 1;
    for (qsizetype i = 0; i < reading.picture.figures.size(); ++i) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        m_grid->addWidget(line, row++, 0, 1, Trend + 1);
        addRow(row++, reading.picture.figures[i], reading.beside[i]);
    }
    m_grid->setRowStretch(row, 1);
}

void PictureRows::addRow(int row, const NationalPicture::Figure &figure, const BesidePicture &beside)
{
    using style::Type;
    m_grid->addWidget(
        twoLines(figure.label, targetText(figure), figure.isHeadline ? Type::Strong : Type::Body), row,
        Label);
    m_grid->addWidget(number(valueText(figure, beside.own), Type::Strong), row, Own);
    m_grid->addWidget(number(valueText(figure, figure.total), figure.total ? Type::Body : Type::Caption), row,
                      Total);
    m_grid->addWidget(number(shareText(beside), Type::Body), row, Share);
    auto *among = new QWidget;
    auto *layout = new QVBoxLayout(among);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!beside.others.isEmpty()) {
        auto *strip = new DotStrip;
        strip->setAccessibleName(tr("%1 among the hubs").arg(figure.label));
        strip->setValues(beside.others, beside.own, othersText(figure, beside));
        layout->addWidget(strip);
    }
    layout->addWidget(style::label(standingText(figure, beside), Type::Caption, nullptr, true));
    m_grid->addWidget(among, row, Strip);
    if (figure.trend.isEmpty())
        return;
    auto *trend = new TwoTrends;
    trend->setAccessibleName(tr("%1 by period").arg(figure.label));
    QList<std::optional<qint64>> whole;
    for (const NationalPicture::Point &point : figure.trend)
        whole.append(point.total);
    trend->setValues(whole, beside.trend, trendText(figure, beside));
    m_grid->addWidget(trend, row, Trend, Qt::AlignVCenter);
}

} // namespace doorstep
