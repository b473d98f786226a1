#include "ui/print/page_frame.h"

#include "base/dates.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PageFrame)
};

constexpr double s_gap = 6; // points
constexpr double s_noteWidth = 0.8; // of the page, before a note goes on in the next line
const QColor s_quiet(90, 90, 90);
const QColor s_line(150, 150, 150);

double heightOf(PageFrame::Type type)
{
    return QFontMetricsF(PageFrame::font(type)).height();
}

double notesHeight(const QStringList &notes, double width)
{
    const QFontMetricsF metrics(PageFrame::font(PageFrame::Type::Body));
    double height = 0;
    for (const QString &note : notes)
        height += metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, note).height();
    return height;
}

} // namespace

QFont PageFrame::font(Type type)
{
    QFont font;
    font.setHintingPreference(QFont::PreferNoHinting); // widths on screen and on paper are then the same
    font.setPixelSize(type == Type::Title ? 18 : type == Type::Caption ? 8 : 9); // pixels of a point each
    font.setBold(type == Type::Title || type == Type::Strong);
    return font;
}

PageFrame::PageFrame(QString title, QString hubName, QDate day, QStringList notes)
    : m_title(std::move(title)), m_hub(std::move(hubName)), m_day(day), m_notes(std::move(notes))
{
}

void PageFrame::layOut(const PaperSize &paper)
{
    m_paper = paper;
}

double PageFrame::headHeight(bool isFirst) const
{
    if (!isFirst)
        return heightOf(Type::Caption) + 2 * s_gap;
    return heightOf(Type::Title) + s_gap + notesHeight(m_notes, m_paper.inner.width() * s_noteWidth)
        + 2 * s_gap;
}

QRectF PageFrame::content(int page) const
{
    const double foot = heightOf(Type::Caption) + 2 * s_gap;
    return m_paper.inner.adjusted(0, headHeight(page == 0), 0, -foot);
}

void PageFrame::paint(QPainter &painter, int page, int pageCount) const
{
    const QRectF &inner = m_paper.inner;
    const QString day = dateForPeople(m_day);
    painter.setPen(Qt::black);
    if (page == 0) {
        painter.setFont(font(Type::Title));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.setFont(font(Type::Body));
        painter.drawText(inner.translated(0, heightOf(Type::Title) - heightOf(Type::Body)),
                         Qt::AlignRight | Qt::AlignTop, m_hub);
        painter.setPen(s_quiet);
        QRectF notes = inner.adjusted(0, heightOf(Type::Title) + s_gap, 0, 0);
        notes.setWidth(inner.width() * s_noteWidth);
        for (const QString &note : m_notes) {
            QRectF used;
            painter.drawText(notes, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note, &used);
            notes.setTop(used.bottom());
        }
    } else {
        painter.setFont(font(Type::Caption));
        painter.setPen(s_quiet);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, m_hub);
    }
    painter.setFont(font(Type::Caption));
    painter.setPen(s_quiet);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, day);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom,
                     Text::tr("Page %L1 of %L2").arg(page + 1).arg(pageCount));
    painter.setPen(QPen(s_line, 0.5));
    const double foot = inner.bottom() - heightOf(Type::Caption) - s_gap;
    painter.drawLine(QPointF(inner.left(), foot), QPointF(inner.right(), foot));
}

} // namespace doorstep
