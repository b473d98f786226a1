#include "ui/widgets/beside_splitter.h"

#include <QEvent>

namespace doorstep {

namespace {

QSize leastOf(const QWidget &widget)
{
    const QSize least = widget.minimumSize();
    const QSize hint = widget.minimumSizeHint();
    return {least.width() > 0 ? least.width() : hint.width(),
            least.height() > 0 ? least.height() : hint.height()};
}

} // namespace

BesideSplitter::BesideSplitter(QWidget *parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

QByteArray BesideSplitter::besideState() const
{
    return orientation() == Qt::Horizontal ? saveState() : m_beside;
}

void BesideSplitter::restoreBeside(const QByteArray &state)
{
    if (orientation() == Qt::Horizontal)
        restoreState(state);
    else
        m_beside = state;
}

QSize BesideSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    if (orientation() == Qt::Vertical)
        return least;
    int widest = 0;
    for (int place = 0; place < count(); ++place)
        widest = qMax(widest, leastOf(*widget(place)).width());
    least.setWidth(widest);
    return least;
}

int BesideSplitter::neededBeside() const
{
    int needed = 0;
    for (int place = 0; place < count(); ++place)
        if (!widget(place)->isHidden())
            needed += leastOf(*widget(place)).width() + (place > 0 ? handleWidth() : 0);
    return needed;
}

bool BesideSplitter::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show)
        arrange();
    return done;
}

void BesideSplitter::arrange()
{
    const Qt::Orientation wanted = width() < neededBeside() ? Qt::Vertical : Qt::Horizontal;
    if (m_isArranging || wanted == orientation() || !isVisible())
        return;
    m_isArranging = true;
    if (wanted == Qt::Vertical) {
        m_beside = saveState();
        setOrientation(wanted);
        setSizes({height() * 2 / 5, height() - height() * 2 / 5});
    } else {
        setOrientation(wanted);
        restoreState(m_beside);
    }
    m_isArranging = false;
}

} // namespace doorstep
