#include "ui/pages/figures_tile_painter.h"

#include "ui/charts/sparkline.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureTile)
};

using style::Space;
using style::Type;

// Draws downwards, line after line.
class TilePen {
public:
    TilePen(QPainter &painter, const QRectF &place, const TileLook &look)
        : m_painter(painter), m_look(look), m_rest(place)
    {
    }

    const QRectF &rest() const { return m_rest; }
    qreal px(Space step) const { return style::space(step) * m_look.scale; }
    void skip(qreal height) { m_rest.setTop(m_rest.top() + height); }

    QFontMetricsF use(Type type, const QColor &ink)
    {
        const QFont font = style::font(type);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        return QFontMetricsF(font, m_painter.device());
    }

    void line(const QString &text, Type type, const QColor &ink, qreal keepRight = 0)
    {
        const QFontMetricsF metrics = use(type, ink);
        const QRectF row(m_rest.topLeft(), QSizeF(m_rest.width() - keepRight, metrics.height()));
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, row.width()));
        skip(metrics.height());
    }

    // In the height of two lines, whatever it needs, so that the numbers of a row stand level.
    void title(const QString &text, const QColor &ink)
    {
        const QFontMetricsF metrics = use(Type::Strong, ink);
        const QRectF rows(m_rest.topLeft(), QSizeF(m_rest.width(), metrics.lineSpacing() * 2));
        const bool fits = metrics.boundingRect(rows, Qt::TextWordWrap, text).height() <= rows.height() + 1;
        m_painter.drawText(rows,
                           Qt::AlignLeft | Qt::AlignTop | (fits ? Qt::TextWordWrap : Qt::TextSingleLine),
                           fits ? text : metrics.elidedText(text, Qt::ElideRight, rows.width()));
        skip(rows.height() + px(Space::Hair));
    }

    // Words that may take two lines.
    void lines(const QString &text, Type type, const QColor &ink)
    {
        const QFontMetricsF metrics = use(type, ink);
        const QRectF rows(m_rest.topLeft(), QSizeF(m_rest.width(), metrics.lineSpacing() * 2));
        m_painter.drawText(rows, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        skip(rows.height());
    }

private:
    QPainter &m_painter;
    const TileLook &m_look;
    QRectF m_rest;
};

QColor quiet(const TileLook &look)
{
    return style::quietInk(look.palette);
}

QColor courseInk(const FigureLine &line, const TileLook &look)
{
    return line.isBehind() ? style::warning(look.palette) : style::good(look.palette);
}

// A sign of its own for each, so that colour is not the only one.
QString courseSign(const FigureLine &line)
{
    return line.value >= line.target->amount ? QStringLiteral("✓ ")
        : line.isBehind()                    ? QStringLiteral("▼ ")
                                             : QStringLiteral("▲ ");
}

void paintCard(QPainter &painter, const QRectF &place, const TileLook &look)
{
    const bool isLit = look.hasFocus || look.isUnderMouse;
    const qreal pen = (look.hasFocus ? 2 : 1) * look.scale;
    painter.setPen(QPen(isLit ? style::accent(look.palette) : style::hairline(look.palette), pen));
    painter.setBrush(style::mixed(look.palette.color(QPalette::Base), style::panel(look.palette), 0.4));
    const qreal radius = style::space(Space::Small) * look.scale * 1.5;
    painter.drawRoundedRect(place.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

void paintNumber(QPainter &painter, TilePen &pen, const FigureLine &line, const TileLook &look)
{
    const QFontMetricsF metrics = pen.use(Type::Figure, look.palette.color(QPalette::WindowText));
    const QRectF row(pen.rest().topLeft(), QSizeF(pen.rest().width(), metrics.height()));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.roundText());
    const qreal number = metrics.horizontalAdvance(line.roundText());
    QRectF spark = row.adjusted(number + pen.px(Space::Wide), pen.px(Space::Small), 0, -pen.px(Space::Small));
    spark.setLeft(qMax(spark.left(), row.right() - row.width() * 0.5));
    QList<SparkColumn> columns;
    for (const MonthValue &month : line.trend)
        columns.append({month.value, !month.isInPeriod});
    if (spark.width() > metrics.height() && !columns.isEmpty())
        paintSparkline(painter, spark, columns, look.palette, look.scale);
    pen.skip(metrics.height());
}

// How far along, with a notch where it should be by now.
void paintProgress(QPainter &painter, TilePen &pen, const FigureLine &line, const TileLook &look)
{
    const qreal height = qMax(4.0 * look.scale, pen.px(Space::Small));
    const QRectF bar(pen.rest().topLeft(), QSizeF(pen.rest().width(), height));
    const auto share = [&](qint64 value) {
        return line.target->amount <= 0 ? 1.0 : qBound(0.0, double(value) / double(line.target->amount), 1.0);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        style::mixed(look.palette.color(QPalette::Base), look.palette.color(QPalette::WindowText), 0.1));
    painter.drawRoundedRect(bar, height / 2, height / 2);
    QRectF done = bar;
    done.setWidth(qMax(height, bar.width() * share(line.value)));
    painter.setBrush(style::accent(look.palette));
    if (line.value > 0)
        painter.drawRoundedRect(done, height / 2, height / 2);
    const qreal notch = bar.left() + bar.width() * share(line.expected);
    if (line.expected > 0 && line.expected < line.target->amount) {
        painter.setPen(QPen(look.palette.color(QPalette::WindowText), 2 * look.scale));
        painter.drawLine(QPointF(notch, bar.top() - height * 0.4),
                         QPointF(notch, bar.bottom() + height * 0.4));
    }
    pen.skip(height + pen.px(Space::Small));
}

QString targetText(const FigureLine &line)
{
    return Text::tr("of %1 by %2")
        .arg(valueForPeople(*line.measure, line.target->amount), dateForPeople(line.target->period.to));
}

} // namespace

void paintTile(QPainter &painter, const QRectF &place, const FigureLine &line, const QString &companion,
               const TileLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, place, look);
    const qreal edge = style::space(Space::Gap) * look.scale * 1.5;
    TilePen pen(painter, place.adjusted(edge, edge, -edge, -edge), look);
    const QColor ink = look.palette.color(QPalette::WindowText);
    pen.title(line.label, ink);
    painter.setRenderHint(QPainter::Antialiasing, false); // columns stand on whole pixels
    paintNumber(painter, pen, line, look);
    painter.setRenderHint(QPainter::Antialiasing);
    pen.skip(pen.px(Space::Hair));
    if (line.target) {
        paintProgress(painter, pen, line, look);
        pen.line(targetText(line), Type::Caption, quiet(look));
        pen.line(courseSign(line) + line.courseText(), Type::Caption, courseInk(line, look));
    }
    if (line.before)
        pen.line(comparedText(line), Type::Caption, quiet(look));
    if (!companion.isEmpty())
        pen.lines(companion, Type::Caption, quiet(look));
    painter.restore();
}

int tileHeight(const FigureLine &line, const QString &companion)
{
    const auto height = [](Type type) { return QFontMetricsF(style::font(type)).height(); };
    const int captions = (line.target ? 2 : 0) + (line.before ? 1 : 0) + (companion.isEmpty() ? 0 : 2);
    const int bar = line.target ? qMax(4, style::space(Space::Small)) + style::space(Space::Small) : 0;
    const qreal title = 2 * QFontMetricsF(style::font(Type::Strong)).lineSpacing();
    return qRound(title + height(Type::Figure) + captions * height(Type::Caption) + bar
                  + 2 * style::space(Space::Hair) + 3 * style::space(Space::Gap));
}

int leastTileWidth()
{
    return style::widthOf(35);
}

QString comparedText(const FigureLine &line)
{
    if (!line.before)
        return {};
    const QString before = valueForPeople(*line.measure, *line.before);
    if (line.value == *line.before)
        return line.measure->unit == MeasureUnit::Money ? Text::tr("As much as in the period before")
                                                        : Text::tr("As many as in the period before");
    const QString apart = valueForPeople(*line.measure, qAbs(line.value - *line.before));
    return line.value > *line.before ? Text::tr("%1 more than the %2 before").arg(apart, before)
                                     : Text::tr("%1 fewer than the %2 before").arg(apart, before);
}

QString companionText(const FiguresReading &reading, const FigureLine &line)
{
    static const QHash<QString, QString> companions{
        {QStringLiteral("people_on_follow_on"), QStringLiteral("follow_on_attendances")},
        {QStringLiteral("follow_on_attendances"), QStringLiteral("people_on_follow_on")},
        {QStringLiteral("conversations"), QStringLiteral("people_in_conversation")},
        {QStringLiteral("people_activated"), QStringLiteral("people_activated_evidenced")},
    };
    const FigureLine *other = reading.line(companions.value(line.measure->nameText()));
    return other ? Text::tr("%1: %2").arg(other->label, other->valueText()) : QString();
}

} // namespace doorstep
