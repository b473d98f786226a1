// Fields side by side with their labels above them: the body of an editor with a layout of its own.
#pragma once

#include "ui/editors/field_editor.h"

class QGridLayout;

namespace doorstep {

class FieldGrid : public QWidget {
    Q_OBJECT

public:
    // `columns` of equal width; `state` must outlive it.
    FieldGrid(FormState &state, int columns, QWidget *parent = nullptr);

    // The field of that column, in the next free place, over so many columns. Tab order is the order of
    // adding.
    FieldEditor *add(const char *column, int span = 1);
    // Any widget in the same way, under a label of its own (empty: none).
    void addWidget(QLabel *label, QWidget *widget, int span = 1);
    const QList<FieldEditor *> &editors() const { return m_editors; }
    // How many of its fields hold something.
    int filled() const;

private:
    FormState &m_state;
    QGridLayout *m_layout;
    QList<FieldEditor *> m_editors;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

} // namespace doorstep
