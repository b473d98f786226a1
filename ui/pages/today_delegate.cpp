// How the rows of Today are drawn.
#include "ui/pages/today_list.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace doorstep {

namespace {

constexpr int s_mostWordLines = 2;

const TodayRow &rowOf(const QModelIndex &index)
{
    return static_cast<const TodayModel *>(index.model())->rowAt(index.row());
}

// The words in lines of that width, the last of them cut short.
QStringList wordLines(const QString &words, const QFont &font, int width)
{
    QStringList lines;
    if (words.isEmpty())
        return lines;
    QTextLayout layout(words, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == s_mostWordLines;
        const QString rest = words.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.append(isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

int lineHeight(style::Type type)
{
    return QFontMetrics(style::font(type)).height();
}

// Where the tick or the icon stands, as seen left to right.
QRect signRect(const QStyleOptionViewItem &option)
{
    const int side = style::iconSide();
    const int gap = style::space(style::Space::Gap);
    const QRect left(option.rect.left() + gap, option.rect.top() + gap, side, side);
    return QStyle::visualRect(option.direction, option.rect, left);
}

// The room for the text, as seen left to right.
QRect textRect(const QStyleOptionViewItem &option)
{
    const int gap = style::space(style::Space::Gap);
    return option.rect.adjusted(gap * 2 + style::iconSide(), gap, -gap, -gap);
}

// Draws one row's lines from the top down, whichever way the text runs.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter), m_option(option), m_room(textRect(option))
    {
    }

    // At the end of the line; returns the width that it took.
    int drawEnd(const QString &text, style::Type type, const QColor &ink)
    {
        const QFont font = style::font(type);
        const int most = m_room.width() / 2;
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, most);
        const int width = QFontMetrics(font).horizontalAdvance(shown);
        draw(QRect(m_room.right() - width, m_room.top(), width + 1, lineHeight(style::Type::Strong)), shown,
             font, ink);
        return text.isEmpty() ? 0 : width + style::space(style::Space::Wide);
    }
    void drawLine(const QString &text, style::Type type, const QColor &ink, int less = 0)
    {
        const QFont font = style::font(type);
        const int width = m_room.width() - less;
        draw(QRect(m_room.left(), m_room.top(), width, lineHeight(type)),
             QFontMetrics(font).elidedText(text, Qt::ElideRight, width), font, ink);
        m_room.setTop(m_room.top() + lineHeight(type) + style::space(style::Space::Hair));
    }
    int width() const { return m_room.width(); }

private:
    void draw(const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const Qt::Alignment side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, rect),
                           int(side | Qt::AlignVCenter | Qt::TextSingleLine), text);
    }
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const TodayRow &row)
{
    QFont font = style::font(style::Type::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active); // it is no row to choose, but to be read all the same
    painter.setPen(row.isUrgent ? style::warning(palette) : style::quietInk(palette));
    const int gap = style::space(style::Space::Gap);
    const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(option.rect.adjusted(gap, 0, -gap, -gap / 2), int(side | Qt::AlignBottom), row.title);
}

} // namespace

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TodayRow &row = rowOf(index);
    const int gap = style::space(style::Space::Gap);
    if (row.kind == TodayRow::Kind::Heading)
        return {style::widthOf(20), lineHeight(style::Type::Caption) + gap * 2};
    const auto *view = qobject_cast<const QListView *>(option.widget);
    QStyleOptionViewItem whole = option;
    whole.rect = QRect(0, 0, view ? view->viewport()->width() : style::widthOf(60), 0);
    const int hair = style::space(style::Space::Hair);
    int height = lineHeight(style::Type::Strong) + gap * 2;
    if (!row.about.isEmpty())
        height += lineHeight(style::Type::Body) + hair;
    const qsizetype lines =
        wordLines(row.words, style::font(style::Type::Caption), textRect(whole).width()).size();
    height += int(lines) * (lineHeight(style::Type::Caption) + hair);
    return {style::widthOf(20), qMax(height, style::iconSide() + gap * 2)};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const TodayRow &row = rowOf(index);
    painter->save();
    if (row.kind == TodayRow::Kind::Heading) {
        paintHeading(*painter, option, row);
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    const QStyle &style = *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    if (row.kind == TodayRow::Kind::Step && index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionViewItem tick = option;
        tick.rect = signRect(option);
        tick.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        tick.state |= QStyle::State_Off;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
    } else {
        const QString name = row.icon.isEmpty() ? QStringLiteral("conversations") : row.icon;
        style::icon(name).paint(painter, signRect(option));
    }
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor quiet = style::quietInk(option.palette);
    RowPainter lines(*painter, option);
    const QString sign = row.isUrgent && !row.when.isEmpty() ? QStringLiteral("\u26A0 ") : QString();
    const int taken = lines.drawEnd(sign + row.when, style::Type::Caption,
                                    row.isUrgent ? style::warning(option.palette) : quiet);
    lines.drawLine(row.title, style::Type::Strong, ink, taken);
    if (!row.about.isEmpty())
        lines.drawLine(row.about, style::Type::Body, ink);
    for (const QString &line : wordLines(row.words, style::font(style::Type::Caption), lines.width()))
        lines.drawLine(line, style::Type::Caption, quiet);
    painter->setPen(style::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

bool TodayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const int near = style::space(style::Space::Small);
    if (mouse->button() != Qt::LeftButton
        || !signRect(option).adjusted(-near, -near, near, near).contains(mouse->position().toPoint()))
        return false;
    return model->setData(index, Qt::Checked, Qt::CheckStateRole);
}

} // namespace doorstep
