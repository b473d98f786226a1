#include "ui/courses/path_view.h"

#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace doorstep {

namespace {

constexpr int s_edge = 4; // for what is drawn round the chosen words

} // namespace

PathView::PathView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture of the path"));
    layOut();
}

PathView::~PathView() = default;

void PathView::setItems(const QList<PathItem> &items)
{
    const QString title = m_current < m_items.size() ? m_items[m_current].title : QString();
    m_layout.reset();
    m_items = items;
    m_current = 0;
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].title == title)
            m_current = i;
    layOut();
    describe();
}

void PathView::setCurrent(int item)
{
    if (item == m_current || item < 0 || item >= m_items.size())
        return;
    m_current = item;
    describe();
    update();
}

void PathView::describe()
{
    if (m_current >= m_items.size())
        return;
    // Said anew as the arrow keys go on.
    setAccessibleDescription(tr("%1. %2 Part %3 of %4; Enter lists the people.")
                                 .arg(m_items[m_current].sentence(), m_items[m_current].definition)
                                 .arg(m_current + 1)
                                 .arg(m_items.size()));
}

void PathView::layOut()
{
    m_layout = std::make_unique<PathLayout>(m_items, width() - 2 * s_edge);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int PathView::heightForWidth(int width) const
{
    return qRound(PathLayout(m_items, width - 2 * s_edge).height()) + 2 * s_edge;
}

QSize PathView::sizeHint() const
{
    return {style::widthOf(110), heightForWidth(style::widthOf(110))};
}

QSize PathView::minimumSizeHint() const
{
    return {qRound(PathLayout::leastWidth()) + 2 * s_edge, heightForWidth(width())};
}

QRect PathView::placeOf(int item) const
{
    QRectF place = m_layout->placeOf(item);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveLeft(m_layout->width() - place.right());
    return place.translated(s_edge, s_edge).toAlignedRect();
}

QVariant PathView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && !m_items.isEmpty())
        return placeOf(m_current);
    return QWidget::inputMethodQuery(query);
}

QPointF PathView::inLayout(const QPointF &point) const
{
    const QPointF inside = point - QPointF(s_edge, s_edge);
    return layoutDirection() == Qt::RightToLeft ? QPointF(m_layout->width() - inside.x(), inside.y())
                                                : inside;
}

int PathView::itemAt(const QPoint &point) const
{
    return m_layout->itemAt(inLayout(point));
}

void PathView::goTo(int item)
{
    if (item < 0 || item >= m_items.size())
        return;
    setCurrent(item);
    Q_EMIT picked(item);
}

bool PathView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item >= 0)
            QToolTip::showText(
                help->globalPos(),
                style::toolTip(m_items[item].sentence() + QLatin1Char('\n') + m_items[item].definition),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PathView::paintEvent(QPaintEvent *)
{
    if (m_items.isEmpty())
        return;
    QPainter painter(this);
    painter.translate(s_edge, s_edge);
    drawPath(painter, m_items, *m_layout,
             {palette(), layoutDirection() == Qt::RightToLeft, m_current, hasFocus()});
}

void PathView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void PathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        layOut();
}

void PathView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        goTo(m_current + (event->key() == Qt::Key_Right && layoutDirection() == Qt::RightToLeft ? -1 : 1));
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        goTo(m_current - (event->key() == Qt::Key_Left && layoutDirection() == Qt::RightToLeft ? -1 : 1));
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(int(m_items.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_items.size())
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PathView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(itemAt(event->pos()));
}

void PathView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->pos()); item >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT opened(item);
}

void PathView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(itemAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PathView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PathView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace doorstep
