#include "ui/courses/reason_edit.h"

#include "base/text.h"
#include "ui/widgets/suggestion_popup.h"

#include <QTimer>

namespace doorstep {

ReasonEdit::ReasonEdit(const QStringList &reasons, QWidget *parent)
    : QLineEdit(parent), m_reasons(reasons), m_popup(new SuggestionPopup(this))
{
    setAccessibleName(tr("Reason"));
    setPlaceholderText(tr("Say why: the register says less"));
    m_popup->setTabTakes(false);
    connect(this, &QLineEdit::textEdited, this, &ReasonEdit::offer);
    connect(m_popup, &SuggestionPopup::picked, this,
            [this](const Suggestion &picked) { setText(picked.title); });
}

// The editor of a cell gets its place after the keyboard.
void ReasonEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    QTimer::singleShot(0, this, &ReasonEdit::offer);
}

// All of them until something else is typed.
void ReasonEdit::offer()
{
    const QString typed = folded(text()).trimmed();
    QList<Suggestion> meant;
    for (const QString &reason : std::as_const(m_reasons))
        if (!isModified() || folded(reason).contains(typed))
            meant.append({reason, {}, reason});
    m_popup->offer(meant, false);
}

} // namespace doorstep
