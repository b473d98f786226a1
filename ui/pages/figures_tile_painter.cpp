#include "ui/pages/figures_tile_painter.h"

#include "ui/charts/sparkline.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureTile)
};

using style::Space;
using style::Type;

// Lays lines out downwards, and draws them where there is a painter: so that the height that is asked for is
// the height that is used.
class TilePen {
public:
    TilePen(QPainter *painter, const QRectF &place, const TileLook &look)
        : m_painter(painter), m_look(look), m_unit(look.unit), m_rest(place)
    {
    }

    QPainter *painter() const { return m_painter; }
    const QRectF &rest() const { return m_rest; }
    qreal unit() const { return m_unit; }
    qreal px(Space step) const { return style::space(step) * m_unit; }
    void skip(qreal height) { m_rest.setTop(m_rest.top() + height); }

    QFont font(Type type) const
    {
        QFont font = style::font(type);
        if (m_look.isOnPaper())
            font.setPixelSize(qRound(font.pointSizeF()));
        return font;
    }
    QFontMetricsF metrics(Type type) const { return QFontMetricsF(font(type)); }

    // At most so many lines; what goes beyond ends in "…".
    void words(const QString &text, Type type, const QColor &ink, int mostLines, qreal keepRight = 0)
    {
        const QFontMetricsF metrics = this->metrics(type);
        const QRectF most(m_rest.topLeft(),
                          QSizeF(m_rest.width() - keepRight, metrics.lineSpacing() * mostLines));
        const qreal needed = metrics.boundingRect(most, Qt::TextWordWrap, text).height();
        const bool fits = needed <= most.height() + 1;
        if (m_painter) {
            m_painter->setFont(font(type));
            m_painter->setPen(ink);
            m_painter->drawText(most, fits ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine),
                                fits ? text : metrics.elidedText(text, Qt::ElideRight, most.width()));
        }
        skip(fits ? needed : metrics.lineSpacing());
    }

private:
    QPainter *m_painter;
    const TileLook &m_look;
    qreal m_unit;
    QRectF m_rest;
};

QColor courseInk(const FigureLine &line, const TileLook &look)
{
    return line.isBehind() ? style::warning(look.palette) : style::good(look.palette);
}

// A sign of its own for each, so that colour is not the only one.
QString courseSign(const FigureLine &line)
{
    return line.towards >= line.target->amount ? QStringLiteral("✓ ")
        : line.isBehind()                      ? QStringLiteral("▼ ")
                                               : QStringLiteral("▲ ");
}

void paintCard(QPainter &painter, const QRectF &place, const TileLook &look)
{
    const bool isLit = look.hasFocus || look.isUnderMouse;
    const qreal unit = look.unit;
    const qreal pen = (look.hasFocus ? 2 : 1) * unit;
    painter.setPen(QPen(isLit ? style::accent(look.palette) : style::hairline(look.palette), pen));
    painter.setBrush(style::mixed(look.palette.color(QPalette::Base), style::panel(look.palette), 0.4));
    const qreal radius = style::space(Space::Small) * unit * 1.5;
    painter.drawRoundedRect(place.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

// The number, and what it was: beside it in two lines, or under it where there is no room for that.
void number(TilePen &pen, const FigureLine &line, CompareWith with, const TileLook &look)
{
    const QFontMetricsF metrics = pen.metrics(Type::Figure);
    const QFontMetricsF small = pen.metrics(Type::Caption);
    const qreal height = qMax(metrics.height(), small.lineSpacing() * 2);
    const QRectF row(pen.rest().topLeft(), QSizeF(pen.rest().width(), height));
    const QString text = line.roundText(line.value);
    const QString compared = comparedText(line, with);
    const QColor quiet = style::quietInk(look.palette);
    const QRectF beside = row.adjusted(metrics.horizontalAdvance(text) + pen.px(Space::Wide), 0, 0, 0);
    const QRectF needed = small.boundingRect(beside, Qt::TextWordWrap, compared);
    const bool fits = beside.width() > 0 && needed.width() <= beside.width()
        && needed.height() <= small.lineSpacing() * 2 + 1;
    if (QPainter *painter = pen.painter()) {
        painter->setFont(pen.font(Type::Figure));
        painter->setPen(look.palette.color(QPalette::WindowText));
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->setFont(pen.font(Type::Caption));
        painter->setPen(quiet);
        if (fits)
            painter->drawText(beside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, compared);
    }
    pen.skip(height);
    if (!fits && !compared.isEmpty())
        pen.words(compared, Type::Caption, quiet, 2);
}

// How far along, with a mark where it should be by now.
void progress(TilePen &pen, const FigureLine &line, const TileLook &look)
{
    const qreal unit = pen.unit();
    const qreal height = qMax(5.0 * unit, pen.px(Space::Small));
    const QRectF bar(pen.rest().topLeft(), QSizeF(pen.rest().width(), height));
    pen.skip(height + pen.px(Space::Small));
    QPainter *painter = pen.painter();
    if (!painter)
        return;
    const auto share = [&](qint64 value) {
        return line.target->amount <= 0 ? 1.0 : qBound(0.0, double(value) / double(line.target->amount), 1.0);
    };
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        style::mixed(look.palette.color(QPalette::Base), look.palette.color(QPalette::WindowText), 0.12));
    painter->drawRoundedRect(bar, height / 2, height / 2);
    QRectF done = bar;
    done.setWidth(qMax(height, bar.width() * share(line.towards)));
    painter->setBrush(style::accent(look.palette));
    if (line.towards > 0)
        painter->drawRoundedRect(done, height / 2, height / 2);
    if (line.expected <= 0 || line.expected >= line.target->amount)
        return;
    const qreal mark = bar.left() + bar.width() * share(line.expected);
    painter->setPen(QPen(look.palette.color(QPalette::WindowText), 2 * unit));
    painter->drawLine(QPointF(mark, bar.top() - height * 0.5), QPointF(mark, bar.bottom() + height * 0.5));
}

QString monthText(QDate month)
{
    return dateForPeople(month).section(QLatin1Char(' '), 1); // "Mar 2019"
}

// The months as columns, the first and the last by name, and how many in the one with most.
void trend(TilePen &pen, const FigureLine &line, const TileLook &look)
{
    const QFontMetricsF metrics = pen.metrics(Type::Caption);
    const QRectF place(pen.rest().topLeft(), QSizeF(pen.rest().width(), metrics.height() * 2.2));
    const QRectF names(place.bottomLeft(), QSizeF(place.width(), metrics.height()));
    pen.skip(place.height() + metrics.height());
    QPainter *painter = pen.painter();
    if (!painter || line.trend.isEmpty())
        return;
    QList<SparkColumn> columns;
    for (const MonthValue &month : line.trend)
        columns.append({month.value, !month.isInPeriod});
    painter->setRenderHint(QPainter::Antialiasing, false); // columns stand on whole pixels
    paintSparkline(*painter, place, columns, look.palette, pen.unit());
    painter->setRenderHint(QPainter::Antialiasing);
    const auto most =
        std::max_element(line.trend.begin(), line.trend.end(),
                         [](const MonthValue &a, const MonthValue &b) { return a.value < b.value; });
    painter->setFont(pen.font(Type::Caption));
    painter->setPen(style::quietInk(look.palette));
    const QString first = monthText(line.trend.first().month);
    const QString last = monthText(line.trend.last().month);
    painter->drawText(names, Qt::AlignLeft | Qt::AlignVCenter, first);
    painter->drawText(names, Qt::AlignRight | Qt::AlignVCenter, last);
    const QString top = Text::tr("most: %1").arg(line.roundText(most->value));
    if (most->value > 0
        && metrics.horizontalAdvance(first + top + last) + pen.px(Space::Wide) < names.width())
        painter->drawText(names, Qt::AlignHCenter | Qt::AlignVCenter, top);
}

// Everything but the card; gives the height with the edges.
qreal layOut(QPainter *painter, const QRectF &place, const FigureLine &line, const QString &companion,
             CompareWith with, const TileLook &look)
{
    const qreal edge = style::space(Space::Gap) * look.unit * 1.25;
    TilePen pen(painter, place.adjusted(edge, edge, -edge, -edge), look);
    const QColor quiet = style::quietInk(look.palette);
    const qreal titleTop = pen.rest().top();
    pen.words(line.label, Type::Strong, look.palette.color(QPalette::WindowText), 2);
    // As high for one line as for two, so that the numbers of a row stand level.
    pen.skip(titleTop + pen.metrics(Type::Strong).lineSpacing() * 2 - pen.rest().top());
    number(pen, line, with, look);
    pen.skip(pen.px(Space::Hair));
    if (line.target) {
        progress(pen, line, look);
        pen.words(line.targetText(), Type::Caption, quiet, 2);
        pen.words(courseSign(line) + line.courseText(), Type::Caption, courseInk(line, look), 2);
    }
    if (!companion.isEmpty())
        pen.words(companion, Type::Caption, quiet, 2);
    // The trend stands at the foot, level with those of the neighbours.
    const qreal trendHeight = pen.metrics(Type::Caption).height() * 3.2;
    pen.skip(pen.px(Space::Small));
    if (painter)
        pen.skip(qMax(0.0, pen.rest().height() - trendHeight));
    trend(pen, line, look);
    return pen.rest().top() + edge - place.top();
}

} // namespace

void paintTile(QPainter &painter, const QRectF &place, const FigureLine &line, const QString &companion,
               CompareWith with, const TileLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, place, look);
    layOut(&painter, place, line, companion, with, look);
    painter.restore();
}

int tileHeight(const FigureLine &line, const QString &companion, CompareWith with, qreal width,
               const TileLook &look)
{
    constexpr qreal endless = 1e5;
    return qCeil(layOut(nullptr, QRectF(0, 0, width, endless), line, companion, with, look));
}

int leastTileWidth()
{
    return style::widthOf(35);
}

QString comparedText(const FigureLine &line, CompareWith with)
{
    if (!line.before)
        return {};
    const bool isYear = with == CompareWith::YearBefore;
    const QString before = line.roundText(*line.before);
    if (line.value == *line.before)
        return isYear ? Text::tr("the same as a year before") : Text::tr("the same as before");
    if (*line.before == 0)
        return isYear ? Text::tr("none a year before") : Text::tr("none before");
    const QString apart = line.roundText(qAbs(line.value - *line.before));
    if (line.value > *line.before)
        return isYear ? Text::tr("%1 more than the %2 a year before").arg(apart, before)
                      : Text::tr("%1 more than the %2 before").arg(apart, before);
    return isYear ? Text::tr("%1 fewer than the %2 a year before").arg(apart, before)
                  : Text::tr("%1 fewer than the %2 before").arg(apart, before);
}

QString companionText(const FiguresReading &reading, const FigureLine &line)
{
    static const QHash<QString, QString> companions{
        {QStringLiteral("people_on_follow_on"), QStringLiteral("follow_on_attendances")},
        {QStringLiteral("follow_on_attendances"), QStringLiteral("people_on_follow_on")},
        {QStringLiteral("conversations"), QStringLiteral("people_in_conversation")},
        {QStringLiteral("people_in_conversation"), QStringLiteral("conversations")},
        {QStringLiteral("people_activated"), QStringLiteral("people_activated_evidenced")},
    };
    const FigureLine *other = reading.line(companions.value(line.measure->nameText()));
    return other ? Text::tr("%1: %2").arg(other->label, other->valueText()) : QString();
}

} // namespace doorstep
