#include "ui/courses/path_layout.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace doorstep {

using style::Space;
using style::Type;

// From a segment of one row's bar to a later row's bar, `x` where it passes each row on its way.
struct PathLayout::Flow {
    int item = 0; // that it is drawn for
    int from = 0; // rows
    int to = 0; // -1: an end
    qreal width = 0;
    QList<qreal> x; // at `from` (its bar's lower edge), at the rows between, at `to`
};

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PathLayout)
};

constexpr int s_leastText = 34; // characters
constexpr int s_mostText = 64;
constexpr int s_leastBars = 24;
constexpr qreal s_textShare = 0.44;

qreal lineHeight(Type type)
{
    return QFontMetricsF(pathFont(type)).height();
}

qreal gap(Space space)
{
    return style::space(space);
}

qreal barHeight()
{
    return lineHeight(Type::Body) * 1.4;
}

qreal wrapped(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, text).height();
}

} // namespace

QFont pathFont(Type type)
{
    QFont font = style::font(type);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

PathLayout::PathLayout(const QList<PathItem> &items, qreal width)
    : m_items(items)
    , m_width(qMax(width, leastWidth()))
    , m_textWidth(qBound(qreal(style::widthOf(s_leastText)), m_width * s_textShare,
                         qreal(style::widthOf(s_mostText))))
{
    const QFontMetricsF metrics(pathFont(Type::Strong));
    for (const PathItem &item : m_items)
        if (item.form != PathItem::Form::Fact && item.form != PathItem::Form::Thread)
            m_numberWidth = qMax(m_numberWidth, metrics.horizontalAdvance(numberText(item)));
    makeRows();
    for (Row &row : m_rows)
        layWords(row);
    layBars();
}

qreal PathLayout::leastWidth()
{
    return style::widthOf(s_leastText + s_leastBars) + gap(Space::Page);
}

QString PathLayout::numberText(const PathItem &item)
{
    const QString number = QLocale().toString(item.count());
    return item.of > 0 ? Text::tr("%1 (%2)", "a number (its share)").arg(number, item.share()) : number;
}

QString PathLayout::factText(const PathItem &item)
{
    return Text::tr("%1: %2", "acted since: 64 (54%)").arg(item.label, numberText(item));
}

void PathLayout::makeRows()
{
    for (int i = 0; i < m_items.size(); ++i) {
        switch (m_items[i].form) {
        case PathItem::Form::Head:
            m_rows.append(Row());
            m_rows.last().head = i;
            break;
        case PathItem::Form::Fact:
            m_rows.last().facts.append(i);
            break;
        case PathItem::Form::Band:
            m_rows.last().bands.append(i);
            break;
        case PathItem::Form::Thread:
            m_rows.last().threads.append(i);
            break;
        case PathItem::Form::Bar:
            m_rows.last().bars.append(i);
            break;
        }
    }
}

void PathLayout::layWords(Row &row)
{
    qreal y = m_height;
    if (y > 0) {
        m_rules.append(y + gap(Space::Gap));
        y += gap(Space::Gap) * 2;
    }
    row.top = y;
    row.barTop = y;
    Words head;
    head.item = row.head;
    const PathItem &item = m_items[row.head];
    const qreal number =
        QFontMetricsF(pathFont(Type::Heading)).horizontalAdvance(numberText(item)) + gap(Space::Small);
    const qreal rest = m_textWidth - number - gap(Space::Gap);
    const qreal high = qMax(wrapped(item.label, pathFont(Type::Heading), rest), lineHeight(Type::Heading));
    head.label = QRectF(0, y, rest, high);
    head.number = QRectF(m_textWidth - number, y, number, lineHeight(Type::Heading));
    head.place = QRectF(0, y, m_textWidth, high);
    m_words.append(head);
    y += high + gap(Space::Small);
    layFacts(row, y);
    y += gap(Space::Hair);
    for (const int line : row.bands + row.bars)
        layLine(line, y);
    m_height = qMax(y, row.top + barHeight() + lineHeight(Type::Body) * 2.5);
}

// Side by side like words.
void PathLayout::layFacts(const Row &row, qreal &y)
{
    if (row.facts.isEmpty())
        return;
    const QFont font = pathFont(Type::Caption);
    const QFontMetricsF metrics(font);
    qreal x = 0;
    qreal high = metrics.height();
    for (const int fact : row.facts) {
        const QString text = factText(m_items[fact]);
        const qreal wide = metrics.horizontalAdvance(text) + gap(Space::Small);
        if (x > 0 && x + wide > m_textWidth) {
            x = 0;
            y += high;
            high = metrics.height();
        }
        Words words;
        words.item = fact;
        const qreal width = qMin(wide, m_textWidth);
        words.label = QRectF(x, y, width, wide > m_textWidth ? wrapped(text, font, width) : metrics.height());
        high = qMax(high, words.label.height());
        words.place = words.label;
        m_words.append(words);
        x += wide + gap(Space::Gap);
    }
    y += high;
}

void PathLayout::layLine(int item, qreal &y)
{
    const PathItem &shown = m_items[item];
    const QFont body = pathFont(Type::Body);
    const QFont caption = pathFont(Type::Caption);
    const qreal high = lineHeight(Type::Body) + gap(Space::Hair);
    Words words;
    words.item = item;
    const qreal side = lineHeight(Type::Body) * 0.7;
    words.swatch = QRectF(gap(Space::Hair), y + (high - side) / 2, side, side);
    const qreal numberLeft = words.swatch.right() + gap(Space::Gap);
    words.number = QRectF(numberLeft, y, m_numberWidth, high);
    const qreal left = words.number.right() + gap(Space::Gap);
    const qreal rest = m_textWidth - left;
    const qreal label = QFontMetricsF(body).horizontalAdvance(shown.label) + 1;
    words.label = QRectF(left, y, rest, label > rest ? wrapped(shown.label, body, rest) : high);
    if (const QString when = shown.when(); !when.isEmpty()) {
        const qreal wide = QFontMetricsF(caption).horizontalAdvance(when) + 1;
        if (label + gap(Space::Gap) + wide <= rest)
            words.when = QRectF(left + label + gap(Space::Gap), y, wide, high);
        else
            words.when = QRectF(left, words.label.bottom(), rest, wrapped(when, caption, rest));
    }
    const qreal bottom = qMax(words.label.bottom(), words.when.bottom());
    words.place = QRectF(0, y, m_textWidth, bottom - y);
    m_words.append(words);
    y = bottom;
}

int PathLayout::rowOf(const PathPlace &stage) const
{
    for (int row = 1; row < m_rows.size(); ++row)
        if (m_items[m_rows[row].head].from == stage)
            return row;
    return -1;
}

qreal PathLayout::barBottom(int row) const
{
    return m_rows[row].barTop + barHeight();
}

// In the order of their places in the bar that they leave.
QList<PathLayout::Flow> PathLayout::flows() const
{
    QList<Flow> flows;
    for (int row = 0; row < m_rows.size(); ++row)
        for (const int band : m_rows[row].bands) {
            const PathItem &item = m_items[band];
            if (item.from.kind == PathPlace::Kind::Stage) {
                const int to = item.to.kind == PathPlace::Kind::Stage ? rowOf(item.to) : -1;
                flows.append({band, row, to, qreal(item.count()) * m_perPerson, {}});
                continue;
            }
            bool isParted = false;
            for (const int thread : m_rows[row].threads)
                if (m_items[thread].from == item.from) {
                    isParted = true;
                    flows.append({thread,
                                  row,
                                  rowOf(m_items[thread].to),
                                  qreal(m_items[thread].count()) * m_perPerson,
                                  {}});
                }
            if (!isParted)
                flows.append({band, row, rowOf(item.to), qreal(item.count()) * m_perPerson, {}});
        }
    return flows;
}

void PathLayout::layBars()
{
    if (m_rows.isEmpty())
        return;
    const qreal left = m_textWidth + gap(Space::Page);
    const qreal lane = gap(Space::Gap);
    const qreal room = m_width - left - lane * qreal(m_rows.size());
    m_perPerson = room / qreal(qMax(qint64(1), m_items[m_rows[0].head].count()));
    QList<Flow> all = flows();
    for (int row = 0; row < m_rows.size(); ++row) {
        // Into the bar, the nearest row first; then out of it.
        qreal x = left;
        QList<Flow *> coming;
        QList<Flow *> passing;
        for (Flow &flow : all) {
            if (flow.to == row)
                coming.append(&flow);
            else if (flow.from < row && flow.to > row)
                passing.append(&flow);
        }
        const auto nearestFirst = [](const Flow *one, const Flow *other) {
            return std::tuple(one->to, -one->from) < std::tuple(other->to, -other->from);
        };
        std::stable_sort(coming.begin(), coming.end(), nearestFirst);
        std::stable_sort(passing.begin(), passing.end(), nearestFirst);
        for (Flow *flow : std::as_const(coming)) {
            flow->x.append(x);
            x += flow->width;
        }
        qreal out = left;
        for (Flow &flow : all)
            if (flow.from == row) {
                flow.x.append(out);
                out += flow.width;
            }
        x = qMax(x, out);
        int to = -1;
        for (Flow *flow : std::as_const(passing)) {
            x += flow->to == to ? 0 : lane;
            to = flow->to;
            flow->x.append(x);
            x += flow->width;
        }
    }
    for (const Flow &flow : std::as_const(all)) {
        Segment segment;
        segment.item = flow.item;
        segment.bar = QRectF(flow.x.first(), m_rows[flow.from].barTop, flow.width, barHeight());
        segment.ribbon = ribbonOf(flow);
        m_segments.append(segment);
    }
    laySince(m_rows.last());
}

// Straight past the bars of the rows between, in a curve from row to row.
QPainterPath PathLayout::ribbonOf(const Flow &flow) const
{
    QPainterPath path;
    if (flow.to < 0)
        return path;
    const auto curve = [&path](qreal x, qreal y, qreal toX, qreal toY) {
        const qreal middle = (y + toY) / 2;
        path.cubicTo(x, middle, toX, middle, toX, toY);
    };
    path.moveTo(flow.x[0], barBottom(flow.from));
    for (qsizetype i = 1; i < flow.x.size(); ++i) {
        const int row = flow.from + int(i);
        curve(flow.x[i - 1], barBottom(row - 1), flow.x[i], m_rows[row].barTop);
        if (row != flow.to)
            path.lineTo(flow.x[i], barBottom(row));
    }
    path.lineTo(flow.x.last() + flow.width, m_rows[flow.to].barTop);
    for (qsizetype i = flow.x.size() - 1; i > 0; --i) {
        const int row = flow.from + int(i);
        if (row != flow.to)
            path.lineTo(flow.x[i] + flow.width, m_rows[row].barTop);
        curve(flow.x[i] + flow.width, m_rows[row].barTop, flow.x[i - 1] + flow.width, barBottom(row - 1));
    }
    path.closeSubpath();
    return path;
}

// These overlap: each has a bar of its own, beside its line.
void PathLayout::laySince(const Row &row)
{
    const qreal left = m_textWidth + gap(Space::Page);
    for (const Words &words : std::as_const(m_words)) {
        if (!row.bars.contains(words.item))
            continue;
        Segment segment;
        segment.item = words.item;
        const qreal high = words.swatch.height();
        segment.bar =
            QRectF(left, words.swatch.top(), qreal(m_items[words.item].count()) * m_perPerson, high);
        m_segments.append(segment);
    }
}

QRectF PathLayout::placeOf(int item) const
{
    QRectF place;
    for (const Words &words : m_words)
        if (words.item == item)
            place = words.place;
    for (const Segment &segment : m_segments)
        if (segment.item == item && place.isNull())
            place = segment.bar | segment.ribbon.boundingRect();
    return place;
}

int PathLayout::itemAt(const QPointF &point) const
{
    for (const Words &words : m_words)
        if (words.place.contains(point))
            return words.item;
    for (const Segment &segment : m_segments)
        if (segment.bar.adjusted(-1, 0, 1, 0).contains(point) || segment.ribbon.contains(point))
            return segment.item;
    return -1;
}

} // namespace doorstep
