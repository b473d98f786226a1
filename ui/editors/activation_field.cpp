#include "ui/editors/activation_field.h"

#include "ui/editors/conversation_rules.h"

#include <QWheelEvent>

namespace doorstep {

ActivationField::ActivationField(FormState &state, QWidget *parent)
    : QComboBox(parent), m_state(state), m_heldOn(state.now().as<Conversation>().heldOn)
{
    setObjectName(QStringLiteral("activation"));
    setAccessibleName(tr("Activated"));
    addItem(tr("No"), QString());
    addItem(tr("Declared: they said they will act"), QStringLiteral("declared"));
    addItem(tr("Evidenced: they have acted"), QStringLiteral("evidenced"));
    addItem(tr("Yes, not recorded how"), activatedUnsaid());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setEnabled(!state.isReadOnly());
    connect(this, &QComboBox::activated, this, &ActivationField::choose);
    connect(&state, &FormState::changed, this, [this](const Field *field) {
        if (!field)
            m_heldOn = m_state.now().as<Conversation>().heldOn;
        else if (field == &m_state.table().at("held_on"))
            followDate();
        show();
    });
    show();
}

void ActivationField::choose()
{
    setActivation(m_state, currentData().toString());
}

// A day filled in from the conversation's goes with it when that is mended.
void ActivationField::followDate()
{
    const QDate before = std::exchange(m_heldOn, m_state.now().as<Conversation>().heldOn);
    followHeldOn(m_state, before);
}

void ActivationField::show()
{
    const QString choice = activationOf(m_state.now().as<Conversation>());
    setCurrentIndex(qMax(0, findData(choice)));
}

void ActivationField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace doorstep
