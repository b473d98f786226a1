#include "ui/pages/figures_report.h"

#include "base/moments.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QScreen>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FiguresReport)
};

using style::Space;
using style::Type;

constexpr int s_tilesAcross = 3;

QPalette paperPalette()
{
    QPalette palette = QApplication::palette();
    for (const QPalette::ColorRole white : {QPalette::Window, QPalette::Base})
        palette.setColor(white, Qt::white);
    for (const QPalette::ColorRole black : {QPalette::WindowText, QPalette::Text})
        palette.setColor(black, Qt::black);
    return palette;
}

// Writes down the page and goes on to the next where there is no room.
class ReportPen {
public:
    explicit ReportPen(QPrinter &printer)
        : m_printer(printer)
        , m_painter(&printer)
        , m_palette(paperPalette())
        , m_scale(qreal(printer.logicalDpiX()) / QApplication::primaryScreen()->logicalDotsPerInch())
        , m_page(printer.pageLayout().paintRectPixels(printer.resolution()))
    {
        m_page.moveTo(0, 0);
        m_top = m_page.top();
    }

    void head(const FiguresReading &reading, const ReportHead &head)
    {
        text(head.hub, Type::Title);
        text(Text::tr("%1, %2").arg(head.programme, periodForPeople(reading.period)), Type::Heading);
        const QString when = momentForPeople(reading.readAt);
        text(reading.before.isValid() ? Text::tr("Figures as of %1. The period before is %2.")
                                            .arg(when, periodForPeople(reading.before))
                                      : Text::tr("Figures as of %1.").arg(when),
             Type::Caption);
        m_top += px(Space::Wide);
    }

    void tiles(const FiguresReading &reading, const QList<FigureLine> &lines)
    {
        const qreal gap = px(Space::Gap);
        int tallest = 0;
        for (const FigureLine &line : lines)
            tallest = qMax(tallest, tileHeight(line, companionText(reading, line)));
        const QSizeF size((m_page.width() - gap * (s_tilesAcross - 1)) / s_tilesAcross, tallest * m_scale);
        for (int i = 0; i < lines.size(); ++i) {
            const int column = i % s_tilesAcross;
            if (column == 0)
                makeRoom(size.height());
            const QRectF place(QPointF(m_page.left() + column * (size.width() + gap), m_top), size);
            paintTile(m_painter, place, lines[i], companionText(reading, lines[i]), {m_palette, m_scale});
            if (column == s_tilesAcross - 1 || i == lines.size() - 1)
                m_top += size.height() + gap;
        }
    }

    void table(const QList<FigureLine> &lines)
    {
        if (lines.isEmpty())
            return;
        m_top += px(Space::Gap);
        text(Text::tr("All other measures"), Type::Heading);
        for (const FigureLine &line : lines)
            row(line);
    }

private:
    qreal px(Space step) const { return style::space(step) * m_scale; }

    void makeRoom(qreal height)
    {
        if (m_top + height <= m_page.bottom() || m_top == m_page.top())
            return;
        m_printer.newPage();
        m_top = m_page.top();
    }

    QFontMetricsF use(Type type, const QColor &ink)
    {
        m_painter.setFont(style::font(type));
        m_painter.setPen(ink);
        return QFontMetricsF(style::font(type), &m_printer);
    }

    void text(const QString &words, Type type, qreal keepRight = 0)
    {
        const QColor ink = type == Type::Caption ? style::quietInk(m_palette) : QColor(Qt::black);
        const QFontMetricsF metrics = use(type, ink);
        const QRectF most(m_page.left(), m_top, m_page.width() - keepRight, m_page.height());
        const QRectF needed = metrics.boundingRect(most, Qt::TextWordWrap, words);
        makeRoom(needed.height());
        m_painter.drawText(QRectF(m_page.left(), m_top, most.width(), needed.height()), Qt::TextWordWrap,
                           words);
        m_top += needed.height();
    }

    void row(const FigureLine &line)
    {
        const QFontMetricsF metrics = use(Type::Strong, Qt::black);
        makeRoom(metrics.height() * 3);
        m_top += px(Space::Small);
        m_painter.setPen(QPen(style::hairline(m_palette), m_scale));
        m_painter.drawLine(QPointF(m_page.left(), m_top), QPointF(m_page.right(), m_top));
        m_top += px(Space::Small);
        const qreal numbers = m_page.width() * 0.3;
        use(Type::Strong, Qt::black);
        m_painter.drawText(QRectF(m_page.right() - numbers, m_top, numbers, metrics.height()), Qt::AlignRight,
                           line.valueText());
        use(Type::Caption, style::quietInk(m_palette));
        m_painter.drawText(
            QRectF(m_page.right() - numbers, m_top + metrics.height(), numbers, metrics.height()),
            Qt::AlignRight, comparedText(line));
        text(line.label, Type::Strong, numbers);
        text(line.measure->definitionText(), Type::Caption, numbers);
    }

    QPrinter &m_printer;
    QPainter m_painter;
    QPalette m_palette;
    qreal m_scale;
    QRectF m_page;
    qreal m_top = 0;
};

} // namespace

void printFigures(QPrinter &printer, const FiguresReading &reading, const ReportHead &head)
{
    QList<FigureLine> headlines;
    QList<FigureLine> others;
    for (const FigureLine &line : reading.lines)
        (line.isHeadline ? headlines : others).append(line);
    ReportPen pen(printer);
    pen.head(reading, head);
    pen.tiles(reading, headlines);
    pen.table(others);
}

} // namespace doorstep
