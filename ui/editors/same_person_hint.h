// A quiet line in the editor of a person: who is known already and looks like the one being typed. It points
// out and never stands in the way.
#pragma once

#include "ui/editors/form_state.h"

#include <QLabel>

class QTimer;

namespace doorstep {

class SamePersonHint : public QLabel {
    Q_OBJECT
public:
    // Of the person in `state`, which must outlive it.
    explicit SamePersonHint(FormState &state, QWidget *parent = nullptr);

private:
    void look();
    FormState &m_state;
    QTimer *m_pause;
};

} // namespace doorstep
