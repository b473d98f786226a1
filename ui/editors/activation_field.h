// Whether somebody was activated in a conversation: one choice that fills in the day from the conversation's.
#pragma once

#include "ui/editors/form_state.h"

#include <QComboBox>
#include <QDate>

namespace doorstep {

class ActivationField : public QComboBox {
    Q_OBJECT

public:
    // Of the conversation in `state`, which must outlive it.
    explicit ActivationField(FormState &state, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose();
    void show();
    void followDate();
    FormState &m_state;
    QDate m_heldOn; // as last seen
};

} // namespace doorstep
