#include "ui/editors/field_grid.h"

#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace doorstep {

FieldGrid::FieldGrid(FormState &state, int columns, QWidget *parent)
    : QWidget(parent), m_state(state), m_layout(new QGridLayout(this)), m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(style::space(style::Space::Wide));
    m_layout->setVerticalSpacing(style::space(style::Space::Hair));
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

FieldEditor *FieldGrid::add(const char *column, int span)
{
    auto *editor = new FieldEditor(m_state, m_state.table().at(column), this);
    m_editors.append(editor);
    addWidget(editor->label(), editor, span);
    return editor;
}

void FieldGrid::addWidget(QLabel *label, QWidget *widget, int span)
{
    if (m_column + span > m_columns) {
        m_column = 0;
        m_row += 3; // label, field, and the distance to the next
        m_layout->setRowMinimumHeight(m_row - 1, style::space(style::Space::Gap));
    }
    if (label)
        m_layout->addWidget(label, m_row, m_column, 1, span, Qt::AlignBottom);
    m_layout->addWidget(widget, m_row + 1, m_column, 1, span, Qt::AlignTop);
    m_column += span;
}

int FieldGrid::filled() const
{
    int count = 0;
    for (const FieldEditor *editor : m_editors)
        if (!isEmpty(editor->field(), m_state.now().data()))
            ++count;
    return count;
}

} // namespace doorstep
