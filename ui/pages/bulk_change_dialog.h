// Asks what is to be changed in all selected records.
#pragma once

#include "ui/editors/form_state.h"
#include "ui/pages/bulk_change.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace doorstep {

class FieldEditor;

class BulkChangeDialog : public QDialog {
    Q_OBJECT
public:
    // Of records of a table; the change runs as a task of the context when it is accepted.
    BulkChangeDialog(AppContext &context, const RecordTable &table, QList<qint64> keys,
                     QWidget *parent = nullptr);

    // What is asked for, as it stands; nullopt where something is missing or unreadable, which is then said.
    std::optional<BulkEdit> edit();
    void chooseField(const QString &column);
    // The input of the field that is chosen.
    FieldEditor &editor();

    void accept() override;

protected:
    // Enter goes on to the next field, so that picking a value never changes records by accident.
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Field &field() const;
    void follow();
    void refuse(const QString &why);
    AppContext &m_context;
    const RecordTable &m_table;
    QList<qint64> m_keys;
    FormState m_state;
    QList<const Field *> m_fields;
    QList<FieldEditor *> m_editors; // null until shown
    QComboBox *m_field;
    QRadioButton *m_add;
    QRadioButton *m_remove;
    QRadioButton *m_set;
    QRadioButton *m_clear;
    QStackedWidget *m_inputs;
    QLabel *m_message;
};

} // namespace doorstep
