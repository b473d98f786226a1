#include "ui/editors/activation_field.h"

#include "records/conversations.h"

#include <QWheelEvent>

namespace doorstep {

namespace {

const QString unsaid = QStringLiteral("yes"); // activated, and nobody wrote down how; no code of the list

} // namespace

ActivationField::ActivationField(FormState &state, QWidget *parent)
    : QComboBox(parent), m_state(state), m_heldOn(state.now().as<Conversation>().heldOn)
{
    setObjectName(QStringLiteral("activation"));
    setAccessibleName(tr("Activated"));
    addItem(tr("No"), QString());
    addItem(tr("Declared: they said they will act"), QStringLiteral("declared"));
    addItem(tr("Evidenced: they have acted"), QStringLiteral("evidenced"));
    addItem(tr("Yes, not recorded how"), unsaid);
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
    const QString chosen = currentData().toString();
    const RecordTable &table = m_state.table();
    m_state.edit(table.at("activation"), [&chosen](void *now) {
        static_cast<Conversation *>(now)->activation.code = chosen == unsaid ? QString() : chosen;
    });
    m_state.edit(table.at("activated_on"), [&chosen](void *now) {
        auto &conversation = *static_cast<Conversation *>(now);
        if (chosen.isEmpty())
            conversation.activatedOn = {};
        else if (!conversation.activatedOn.isValid())
            conversation.activatedOn = conversation.heldOn;
    });
}

// A day filled in from the conversation's goes with it when that is mended.
void ActivationField::followDate()
{
    const QDate before = std::exchange(m_heldOn, m_state.now().as<Conversation>().heldOn);
    const QDate activated = m_state.now().as<Conversation>().activatedOn;
    if (activated.isValid() && activated == before && m_heldOn.isValid())
        m_state.edit(m_state.table().at("activated_on"),
                     [this](void *now) { static_cast<Conversation *>(now)->activatedOn = m_heldOn; });
}

void ActivationField::show()
{
    const auto &now = m_state.now().as<Conversation>();
    const QString code =
        now.activation.code.isEmpty() && now.activatedOn.isValid() ? unsaid : now.activation.code;
    setCurrentIndex(qMax(0, findData(code)));
}

void ActivationField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace doorstep
