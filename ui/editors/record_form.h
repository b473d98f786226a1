// A form for any record type, made from its field table: the main fields, then people's own words, then what
// is rarely wanted under "More". Problems stand at their field.
#pragma once

#include "ui/editors/form_state.h"

#include <QScrollArea>

class QLabel;

namespace doorstep
{

class FieldEditor;

class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    // Shows `state`, which must outlive it.
    explicit RecordForm(FormState &state, QWidget *parent = nullptr);
    ~RecordForm() override;

    // Puts the cursor into a field (from a check that names it), or into the first one.
    void focusField(QStringView column = {});
    // Shows the problems of the state and goes to the first.
    void showProblems();

private:
    void build();
    FormState &m_state;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_wholeRecord = nullptr; // problems that belong to no one field
};

} // namespace doorstep
