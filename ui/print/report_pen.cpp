#include "ui/print/report_pen.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace doorstep {

QFont ReportLook::font() const
{
    QFont font;
    if (isSerif)
        font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Georgia"), QStringLiteral("Cambria"),
                          QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"),
                          QStringLiteral("DejaVu Serif")});
    else
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"),
                          QStringLiteral("Segoe UI"), QStringLiteral("Liberation Sans"),
                          QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(isSerif ? QFont::Serif : QFont::SansSerif);
    font.setItalic(isItalic);
    font.setPixelSize(qRound(pt(points)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    constexpr double unseen = 0.05; // any spacing makes no ligatures: who searches the PDF types f and i
    font.setLetterSpacing(QFont::AbsoluteSpacing, unseen);
    return font;
}

LaidText laidText(const QString &text, const ReportLook &look, double width, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return {std::make_shared<QTextLayout>(), 0, 0, look.colour};
    QString words = text;
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(words, look.font());
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    LaidText laid{layout, 0, 0, look.colour};
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, laid.height});
        laid.height += line.height();
        laid.width = qMax(laid.width, line.naturalTextWidth());
    }
    layout->endLayout();
    return laid;
}

double textWidth(const QString &text, const ReportLook &look)
{
    return QFontMetricsF(look.font()).horizontalAdvance(text);
}

void paintPage(QPainter &painter, const PaintedPage &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / unitsInPoint, 1 / unitsInPoint);
    for (const Painting &painting : page) {
        painter.save();
        painting(painter);
        painter.restore();
    }
    painter.restore();
}

double lineHeight(const ReportLook &look)
{
    return QFontMetricsF(look.font()).height();
}

ReportPen::ReportPen(const QRectF &inner) : m_inner(inner), m_top(inner.top()), m_pages(1)
{
}

void ReportPen::newPage()
{
    m_pages.emplace_back();
    m_top = m_inner.top();
}

void ReportPen::keep(double needed)
{
    if (needed > room() && !isAtHead())
        newPage();
}

void ReportPen::put(const LaidText &text, const QPointF &at)
{
    paint([text, at](QPainter &painter) {
        painter.setPen(text.colour);
        text.layout->draw(&painter, at);
    });
}

void ReportPen::fill(const QRectF &area, const QColor &colour)
{
    paint([area, colour](QPainter &painter) { painter.fillRect(area, colour); });
}

void ReportPen::rule(double y, const QColor &colour, double thickness)
{
    fill({left(), y, width(), thickness}, colour);
}

void ReportPen::flow(const QString &text, const ReportLook &look, double indent)
{
    const LaidText laid = laidText(text, look, width() - indent);
    for (int i = 0; i < laid.layout->lineCount(); ++i) {
        const QTextLine line = laid.layout->lineAt(i);
        keep(line.height());
        const QPointF at(left() + indent, m_top - line.y());
        paint([laid, i, at](QPainter &painter) {
            painter.setPen(laid.colour);
            laid.layout->lineAt(i).draw(&painter, at);
        });
        m_top += line.height();
    }
}

void ReportPen::goBack(const Mark &mark)
{
    m_pages.resize(mark.pages);
    m_pages.back().resize(mark.paintings);
    m_top = mark.top;
}

} // namespace doorstep
