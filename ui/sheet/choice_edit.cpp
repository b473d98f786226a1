#include "ui/sheet/choice_edit.h"

#include "base/text.h"

#include <QKeyEvent>

namespace doorstep {

ChoiceEdit::ChoiceEdit(QList<std::pair<QString, QString>> choices, QWidget *parent)
    : QLineEdit(parent), m_choices(std::move(choices)), m_popup(new SuggestionPopup(this))
{
    connect(this, &QLineEdit::textEdited, this, &ChoiceEdit::offer);
    connect(m_popup, &SuggestionPopup::picked, this,
            [this](const Suggestion &picked) { setText(picked.title); });
}

void ChoiceEdit::setCode(const QString &code)
{
    for (const auto &[one, label] : m_choices)
        if (one == code && !code.isEmpty())
            setText(label);
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        offer({});
    else
        QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::offer(const QString &typed)
{
    QList<Suggestion> meant;
    for (const auto &[code, label] : m_choices)
        if (folded(label).startsWith(folded(typed.trimmed())))
            meant.append({label, {}, code});
    m_popup->offer(meant, !typed.trimmed().isEmpty());
}

} // namespace doorstep
