// A form for any record type, made from its field table: the main fields, then people's own words, then what
// is rarely wanted under "More".
#pragma once

#include "ui/editors/form_state.h"

#include <QWidget>

class QFormLayout;

namespace doorstep {

class RecordForm : public QWidget {
    Q_OBJECT

public:
    // Shows `state`, which must outlive it.
    explicit RecordForm(FormState &state, QWidget *parent = nullptr);

private:
    void addField(QFormLayout *layout, const Field &field);
    FormState &m_state;
};

} // namespace doorstep
