#include "ui/widgets/time_edit.h"

#include "base/dates.h"
#include "base/typed_dates.h"

namespace doorstep {

TimeEdit::TimeEdit(QWidget *parent) : HintedLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_time = timeFromTyped(text()).value_or(QTime());
        setHint(isUnreadable() ? tr("not a time yet") : timeToText(m_time), isUnreadable());
        Q_EMIT timeEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, &TimeEdit::settle);
}

void TimeEdit::setTime(QTime time)
{
    m_time = time;
    setText(timeToText(time));
    setHint({});
}

void TimeEdit::settle()
{
    if (isUnreadable())
        setHint(tr("not a time"), true);
    else
        setTime(m_time);
}

} // namespace doorstep
