#include "ui/charts/bar_panels.h"

#include "ui/style/colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::BarPanels)
};

constexpr double s_leastLying = 40; // widths in average characters
constexpr double s_leastStanding = 36;
constexpr double s_wordsShare = 0.45; // of a panel, for the words before lying bars
constexpr double s_barShare = 0.6; // of a line
constexpr double s_linesStanding = 6; // height of the columns

// Everything that follows from the font and the width.
class Plan {
public:
    Plan(const BarPanels &data, const PanelsLook &look, int width)
        : m_data(data)
        , metrics(look.font)
        , strong(look.font)
        , line(metrics.height() * 1.3)
        , gap(metrics.height() * 0.9)
    {
        strong.setWeight(QFont::DemiBold);
        const double least =
            metrics.averageCharWidth() * (data.standing ? s_leastStanding : s_leastLying) + gap;
        const int panels = int(std::max<qsizetype>(1, data.panels.size()));
        across = std::clamp(int((width - gap) / least), 1, panels);
        panelWidth = (width - gap) / across - gap;
        top = gap / 2 + (look.hasTitle ? line * 1.5 : 0) + (data.mark.isEmpty() ? 0 : line);
        for (const BarPanel &panel : data.panels)
            most = std::max(most, panel.most());
        measureWords();
    }
    double rowHeight(int row) const
    {
        double tallest = 0;
        for (int i = row * across; i < std::min<qsizetype>((row + 1) * across, m_data.panels.size()); ++i)
            tallest = std::max(tallest, height(m_data.panels[i]));
        return tallest;
    }
    int rows() const { return int((m_data.panels.size() + across - 1) / across); }
    QRectF place(int panel) const
    {
        double y = top;
        for (int row = 0; row < panel / across; ++row)
            y += rowHeight(row) + gap;
        return {gap + (panel % across) * (panelWidth + gap), y, panelWidth, rowHeight(panel / across)};
    }
    double scaleOf(const BarPanel &panel) const
    {
        const double longest = m_data.oneScale ? most : panel.most();
        return longest > 0 ? longest : 1;
    }
    double titleHeight(const BarPanel &panel) const { return panel.title.isEmpty() ? 0 : line * titleLines; }

private:
    double height(const BarPanel &panel) const
    {
        const double head = titleHeight(panel) + (panel.note.isEmpty() ? 0 : line);
        const double body =
            m_data.standing ? line * (s_linesStanding + 1.2) : line * double(panel.bars.size());
        return head + body;
    }
    void measureWords()
    {
        const QFontMetricsF strongMetrics(strong);
        for (const BarPanel &panel : m_data.panels) {
            if (strongMetrics.horizontalAdvance(panel.title) > panelWidth)
                titleLines = 2;
            for (const PanelBar &bar : panel.bars) {
                words = std::max(words, strongMetrics.horizontalAdvance(bar.label));
                numbers = std::max(numbers, strongMetrics.horizontalAdvance(bar.written));
            }
        }
        words = std::min(words + gap * 0.6, panelWidth * s_wordsShare);
        numbers += gap * 0.5;
    }
    const BarPanels &m_data;

public:
    QFontMetricsF metrics;
    QFont strong;
    double line;
    double gap;
    int across = 1;
    double panelWidth = 0;
    double top = 0;
    int titleLines = 1; // of each panel's: else what stands beside it would begin higher
    double words = 0; // for what stands before lying bars
    double numbers = 0; // for what stands after them
    double most = 0;
};

class Pen {
public:
    Pen(QPainter &painter, const PanelsLook &look, const Plan &plan)
        : m_painter(painter), m_look(look), m_plan(plan)
    {
    }

    void write(const QRectF &place, const QString &text, int flags, bool isStrong = false,
               bool isQuiet = false)
    {
        m_painter.setFont(isStrong ? m_plan.strong : m_look.font);
        m_painter.setPen(isQuiet ? style::quietInk(m_look.palette)
                                 : m_look.palette.color(QPalette::WindowText));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(place, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, place.width() + 1));
    }
    void writeTitle(const QRectF &place, const QString &text)
    {
        m_painter.setFont(m_plan.strong);
        m_painter.setPen(m_look.palette.color(QPalette::WindowText));
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, text);
    }
    void bar(const QRectF &place, bool isStrong)
    {
        const QColor accent = style::accent(m_look.palette);
        m_painter.setPen(QPen(accent, 1));
        m_painter.setBrush(isStrong ? QBrush(accent, Qt::BDiagPattern) : QBrush(accent));
        if (place.width() > 0 && place.height() > 0)
            m_painter.drawRect(place);
    }
    void mark(const QLineF &line)
    {
        m_painter.setPen(QPen(m_look.palette.color(QPalette::WindowText), m_plan.metrics.height() / 7,
                              Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(line);
    }
    void base(const QLineF &line)
    {
        m_painter.setPen(QPen(style::quietInk(m_look.palette), 1));
        m_painter.drawLine(line);
    }

private:
    QPainter &m_painter;
    const PanelsLook &m_look;
    const Plan &m_plan;
};

void paintLying(Pen &pen, const BarPanel &panel, const Plan &plan, QRectF place)
{
    const double scale = plan.scaleOf(panel);
    const double left = place.left() + plan.words;
    const double room = std::max(1.0, place.width() - plan.words - plan.numbers);
    const double thick = plan.line * s_barShare;
    for (const PanelBar &bar : panel.bars) {
        pen.write({place.left(), place.top(), plan.words - plan.gap * 0.4, plan.line}, bar.label,
                  Qt::AlignLeft, bar.isStrong);
        const double length = bar.value.value_or(0) / scale * room;
        const double y = place.top() + (plan.line - thick) / 2;
        pen.bar({left, y, length, thick}, bar.isStrong);
        double end = left + length;
        if (bar.mark) {
            const double x = left + *bar.mark / scale * room;
            pen.mark({x, place.top() + 1, x, place.top() + plan.line - 1});
            end = std::max(end, x);
        }
        pen.write({end + plan.gap * 0.35, place.top(), plan.numbers, plan.line}, bar.written, Qt::AlignLeft,
                  bar.isStrong);
        place.setTop(place.top() + plan.line);
    }
    if (!panel.bars.isEmpty())
        pen.base({left, place.top(), left, place.top() - plan.line * double(panel.bars.size())});
}

// How many columns share one number or label, so that each finds room.
int every(double widest, double room)
{
    return std::max(1, int(std::ceil(widest / std::max(1.0, room))));
}

void paintStanding(Pen &pen, const BarPanel &panel, const Plan &plan, const QRectF &place)
{
    const double scale = plan.scaleOf(panel);
    const double foot = place.top() + plan.line * s_linesStanding;
    const double room = place.width() / double(std::max<qsizetype>(1, panel.bars.size()));
    const double tallest = plan.line * (s_linesStanding - 1);
    double widest = 0;
    double widestLabel = 0;
    for (const PanelBar &bar : panel.bars) {
        widest = std::max(widest, plan.metrics.horizontalAdvance(bar.written));
        widestLabel = std::max(widestLabel, plan.metrics.horizontalAdvance(bar.label) * 1.1);
    }
    const bool writesAll = widest <= room;
    const int labelEvery = every(widestLabel, room);
    const auto most =
        std::max_element(panel.bars.begin(), panel.bars.end(), [](const PanelBar &a, const PanelBar &b) {
            return a.value.value_or(-1) < b.value.value_or(-1);
        });
    for (int i = 0; i < panel.bars.size(); ++i) {
        const PanelBar &bar = panel.bars[i];
        const double x = place.left() + i * room;
        const double height = bar.value.value_or(0) / scale * tallest;
        pen.bar({x + room * 0.15, foot - height, room * 0.7, height}, bar.isStrong);
        if (bar.mark) {
            const double y = foot - *bar.mark / scale * tallest;
            pen.mark({x + room * 0.05, y, x + room * 0.95, y});
        }
        // The longest and the last are written in any case; the table has them all.
        if (writesAll || i == panel.bars.size() - 1 || &bar == &*most) {
            const double half = std::max(room, widest + 2) / 2;
            const double middle = std::clamp(x + room / 2, place.left() + half, place.right() - half);
            const bool collides = !writesAll && &bar == &*most && i != panel.bars.size() - 1
                && (panel.bars.size() - 1 - i) * room < widest * 1.1;
            if (!collides)
                pen.write({middle - half, foot - height - plan.line, half * 2, plan.line}, bar.written,
                          Qt::AlignHCenter);
        }
        if (i % labelEvery == 0 && x + widestLabel <= place.right() + room)
            pen.write({x, foot, std::max(room, widestLabel), plan.line}, bar.label,
                      labelEvery == 1 ? Qt::AlignHCenter : Qt::AlignLeft, false, true);
    }
    pen.base({place.left(), foot, place.right(), foot});
}

} // namespace

double BarPanel::most() const
{
    double most = 0;
    for (const PanelBar &bar : bars)
        most = std::max({most, bar.value.value_or(0), bar.mark.value_or(0)});
    return most;
}

QString BarPanels::inWords(int panel) const
{
    if (panel < 0 || panel >= panels.size())
        return {};
    QStringList parts;
    for (const PanelBar &bar : panels[panel].bars)
        parts.append(Text::tr("%1: %2").arg(bar.label, bar.written));
    QStringList lines{panels[panel].title, panels[panel].note, parts.join(QStringLiteral("; "))};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(". "));
}

int panelsHeight(const BarPanels &data, const PanelsLook &look, int width)
{
    const Plan plan(data, look, width);
    double height = plan.top;
    for (int row = 0; row < plan.rows(); ++row)
        height += plan.rowHeight(row) + plan.gap;
    return int(std::ceil(height));
}

void paintPanels(QPainter &painter, const BarPanels &data, const PanelsLook &look, int width)
{
    const Plan plan(data, look, width);
    Pen pen(painter, look, plan);
    double y = plan.gap / 2;
    if (look.hasTitle) {
        pen.write({plan.gap, y, width - 2 * plan.gap, plan.line}, data.title, Qt::AlignLeft, true);
        y += plan.line * 1.5;
    }
    if (!data.mark.isEmpty()) {
        const double x = plan.gap + plan.line * 0.3;
        pen.mark({x, y + plan.line * 0.15, x, y + plan.line * 0.85});
        pen.write({x + plan.gap * 0.6, y, width - x - plan.gap * 2, plan.line}, data.mark, Qt::AlignLeft,
                  false, true);
    }
    for (int i = 0; i < data.panels.size(); ++i) {
        const BarPanel &panel = data.panels[i];
        QRectF place = plan.place(i);
        if (i == look.current) {
            const double out = plan.gap / 3;
            painter.setPen(QPen(style::accent(look.palette), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-out, -out, out, out), out, out);
        }
        if (!panel.title.isEmpty()) {
            pen.writeTitle({place.left(), place.top(), place.width(), plan.titleHeight(panel)}, panel.title);
            place.setTop(place.top() + plan.titleHeight(panel));
        }
        if (!panel.note.isEmpty()) {
            pen.write({place.left(), place.top(), place.width(), plan.line}, panel.note, Qt::AlignLeft, false,
                      true);
            place.setTop(place.top() + plan.line);
        }
        if (data.standing)
            paintStanding(pen, panel, plan, place);
        else
            paintLying(pen, panel, plan, place);
    }
}

int panelAt(const BarPanels &data, const PanelsLook &look, int width, QPointF point)
{
    const Plan plan(data, look, width);
    for (int i = 0; i < data.panels.size(); ++i)
        if (plan.place(i).contains(point))
            return i;
    return -1;
}

QRectF panelPlace(const BarPanels &data, const PanelsLook &look, int width, int panel)
{
    return Plan(data, look, width).place(panel);
}

} // namespace doorstep
