#include "ui/pages/today_day_popup.h"

#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace doorstep {

TodayDayPopup::TodayDayPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new DateEdit(Lean::Future, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    auto *layout = new QHBoxLayout(this);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    QLabel *label = style::label(tr("Put off to"), style::Type::Body, this);
    label->setBuddy(m_field);
    m_field->setPlaceholderText(tr("fri, +2w, 3 Apr"));
    m_field->setMinimumWidth(style::widthOf(34));
    auto *take = new QPushButton(tr("Put off"), this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(take);
    connect(take, &QPushButton::clicked, this, &TodayDayPopup::take);
}

void TodayDayPopup::showAt(const QPoint &global)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), global.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), global.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

void TodayDayPopup::take()
{
    const QDate day = m_field->date();
    if (!day.isValid()) {
        m_field->setFocus();
        return;
    }
    close();
    Q_EMIT chosen(day);
}

void TodayDayPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace doorstep
