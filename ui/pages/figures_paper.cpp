#include "ui/pages/figures_paper.h"

#include "base/clock.h"
#include "base/moments.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QScreen>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FiguresPaper)
};

using style::Space;
using Type = PageFrame::Type;

constexpr int s_tilesAcross = 3;
constexpr qreal s_numbersShare = 0.32; // of a measure's line

QPalette paperPalette()
{
    QPalette palette = QApplication::palette();
    for (const QPalette::ColorRole white : {QPalette::Window, QPalette::Base})
        palette.setColor(white, Qt::white);
    for (const QPalette::ColorRole black : {QPalette::WindowText, QPalette::Text})
        palette.setColor(black, Qt::black);
    return palette;
}

qreal lineHeight(Type type)
{
    return QFontMetricsF(PageFrame::font(type)).lineSpacing();
}

qreal wrappedHeight(const QString &text, Type type, qreal width)
{
    return QFontMetricsF(PageFrame::font(type))
        .boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, text)
        .height();
}

} // namespace

FiguresPaper::FiguresPaper(PageFrame frame, const FiguresReading &reading)
    : m_frame(std::move(frame))
    , m_reading(reading)
    , m_palette(paperPalette())
    , m_unit(72.0 / QApplication::primaryScreen()->logicalDotsPerInch())
{
}

QList<FiguresPaper::Block> FiguresPaper::blocks(qreal width) const
{
    QList<Block> blocks;
    const qreal gap = style::space(Space::Gap) * m_unit;
    const qreal tileWidth = (width - gap * (s_tilesAcross - 1)) / s_tilesAcross;
    QList<Block> measures;
    qreal tallest = 0;
    for (const FigureLine &line : m_reading.lines) {
        if (!line.isHeadline) {
            const qreal words = width * (1 - s_numbersShare);
            const qreal height = wrappedHeight(line.label, Type::Strong, words)
                + wrappedHeight(line.measure->definitionText(), Type::Caption, words) + gap * 1.5;
            measures.append(
                {Block::Kind::Measure,
                 {line},
                 qMax(height, lineHeight(Type::Strong) + lineHeight(Type::Caption) * 3 + gap * 1.5)});
            continue;
        }
        if (blocks.isEmpty() || blocks.last().lines.size() == s_tilesAcross)
            blocks.append({Block::Kind::Tiles, {}, 0});
        blocks.last().lines.append(line);
        tallest = qMax(tallest,
                       qreal(tileHeight(line, companionText(m_reading, line), m_reading.with, tileWidth,
                                        {m_palette, m_unit})));
    }
    for (Block &row : blocks)
        row.height = tallest + gap;
    if (!measures.isEmpty())
        blocks.append({Block::Kind::Heading, {}, lineHeight(Type::Title) * 1.6});
    return blocks + measures;
}

void FiguresPaper::layOut(const PaperSize &paper)
{
    m_frame.layOut(paper);
    m_pages = {{}};
    QRectF rest = m_frame.content(0);
    for (const Block &block : blocks(rest.width())) {
        // A heading does not stand alone at the foot.
        const qreal needed = block.kind == Block::Kind::Heading ? block.height * 4 : block.height;
        if (needed > rest.height() && !m_pages.last().isEmpty()) {
            m_pages.append(QList<Placed>());
            rest = m_frame.content(int(m_pages.size()) - 1);
        }
        m_pages.last().append({block, QRectF(rest.topLeft(), QSizeF(rest.width(), block.height))});
        rest.setTop(rest.top() + block.height);
    }
}

void FiguresPaper::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, page, pageCount());
    for (const Placed &placed : std::as_const(m_pages[page])) {
        if (placed.block.kind == Block::Kind::Tiles) {
            paintTiles(painter, placed);
        } else if (placed.block.kind == Block::Kind::Measure) {
            paintMeasure(painter, placed);
        } else {
            painter.setPen(Qt::black);
            painter.setFont(PageFrame::font(Type::Title));
            painter.drawText(placed.place, Qt::AlignLeft | Qt::AlignVCenter, Text::tr("All other measures"));
        }
    }
}

void FiguresPaper::paintTiles(QPainter &painter, const Placed &placed) const
{
    const qreal gap = style::space(Space::Gap) * m_unit;
    const qreal width = (placed.place.width() - gap * (s_tilesAcross - 1)) / s_tilesAcross;
    for (int i = 0; i < placed.block.lines.size(); ++i) {
        const FigureLine &line = placed.block.lines[i];
        const QRectF place(placed.place.left() + i * (width + gap), placed.place.top(), width,
                           placed.place.height() - gap);
        paintTile(painter, place, line, companionText(m_reading, line), m_reading.with, {m_palette, m_unit});
    }
}

void FiguresPaper::paintMeasure(QPainter &painter, const Placed &placed) const
{
    const FigureLine &line = placed.block.lines.first();
    const QRectF &place = placed.place;
    painter.setPen(QPen(style::hairline(m_palette), m_unit));
    painter.drawLine(place.topLeft(), place.topRight());
    const qreal gap = style::space(Space::Gap) * m_unit;
    QRectF words = place.adjusted(0, gap / 2, -place.width() * s_numbersShare, 0);
    QRectF numbers(words.right(), words.top(), place.width() * s_numbersShare, words.height());
    const auto write = [&painter](QRectF &rest, const QString &text, Type type, const QColor &ink,
                                  int flags) {
        painter.setFont(PageFrame::font(type));
        painter.setPen(ink);
        QRectF used;
        painter.drawText(rest, flags | Qt::TextWordWrap, text, &used);
        rest.setTop(used.bottom());
    };
    const QColor quiet = style::quietInk(m_palette);
    write(words, line.label, Type::Strong, Qt::black, Qt::AlignLeft);
    write(words, line.measure->definitionText(), Type::Caption, quiet, Qt::AlignLeft);
    write(numbers, line.valueText(), Type::Strong, Qt::black, Qt::AlignRight);
    for (const QString &text : {comparedText(line, m_reading.with), line.targetText(), line.courseText()})
        if (!text.isEmpty())
            write(numbers, text, Type::Caption, quiet, Qt::AlignRight);
}

void printFigures(AppContext &context, const FiguresReading &reading, QWidget *parent)
{
    QStringList notes{context.programme().name + QStringLiteral(", ") + periodForPeople(reading.period)};
    const QString when = momentForPeople(reading.readAt);
    notes.append(reading.before.isValid()
                     ? Text::tr("As of %1, beside %2").arg(when, periodForPeople(reading.before))
                     : Text::tr("As of %1").arg(when));
    const PageFrame frame(Text::tr("Figures"), context.file().identity().hubName, Clock::today(), notes);
    const FiguresPaper document(frame, reading);
    PrintJob job;
    job.title =
        Text::tr("%1 figures %2").arg(context.file().identity().hubCode, periodForPeople(reading.period));
    job.make = [document](HubFile &, Progress &) { return std::make_unique<FiguresPaper>(document); };
    printWithPreview(context, std::move(job), parent);
}

} // namespace doorstep
