// The editor window of any record type: Ctrl+Enter saves, Esc closes (and asks only where something typed
// would be lost).
#pragma once

#include "ui/editors/form_state.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doorstep
{

class RecordForm;

class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    // `record`: new where its key is 0, else as it was read. Shown with open() or exec(); deletes nothing by
    // itself.
    RecordDialog(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
    ~RecordDialog() override;

    FormState &state() { return *m_state; }
    void focusField(QStringView column);

public Q_SLOTS:
    void save();
    void reject() override;

Q_SIGNALS:
    // Stored and durable: for the quiet line with Undo. `change` is 0 where nothing differed.
    void saved(qint64 change, const QString &label, qint64 key);

protected:
    // For editors with a layout of their own: the form goes above the buttons.
    explicit RecordDialog(std::unique_ptr<FormState> state, QWidget *parent);
    void setForm(QWidget *form);
    virtual void showProblems();

private:
    void addButtons();
    std::unique_ptr<FormState> m_state;
    RecordForm *m_form = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace doorstep
