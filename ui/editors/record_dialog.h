// The editor window of any record type: Enter goes on to the next field, Ctrl+Enter saves, Esc closes; what
// was typed and not saved is put aside, to be brought back. Not modal: the window behind stays usable.
#pragma once

#include "ui/editors/form_state.h"

#include <QDialog>
#include <memory>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace doorstep {

class KeyButton;

class RecordDialog : public QDialog {
    Q_OBJECT

public:
    // `record`: new where its key is 0, else as it was read. The file must outlive the window.
    RecordDialog(HubFile &file, const AnyRecord &record, QWidget *parent = nullptr);
    ~RecordDialog() override;

    FormState &state() { return *m_state; }
    // Puts the cursor into a field (from a check that names it).
    void focusField(QStringView column);
    // Whether it was closed with something typed that is not saved. It is still there, with all that was
    // typed, until whoever opened it brings it back (show()) or deletes it.
    bool isPutAside() const { return m_isPutAside; }

public Q_SLOTS:
    void save(); // and closes
    void reject() override;

Q_SIGNALS:
    // Stored and durable: for the quiet line with Undo. `change` is 0 where nothing differed.
    void saved(qint64 change, const QString &label, qint64 key);
    void putAside();

protected:
    // For editors with a layout of their own, which then setForm().
    RecordDialog(std::unique_ptr<FormState> state, QWidget *parent);
    void setForm(QWidget *form);
    // Makes the window as high as the form has become, where the screen has room.
    void growToFit();
    // Stores; false where problems or an error stand in the way, which are then shown.
    bool store();
    // While work beside the window is writing to the file: true, says so, and calls `again` once that is
    // over.
    bool waitsForTurn(std::function<void()> again);
    // The line beside the buttons.
    void setMessage(const QString &text, bool isProblem);
    KeyButton *addButton(const QString &text, const QKeySequence &key);
    // What the button and the key that save() and close are, where they are not "Save" and Ctrl+Enter.
    void setSave(const QString &text, const QKeySequence &key);
    // A small widget at the end of the line beside the buttons.
    void addBesideMessage(QWidget *widget);
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showProblems();
    void goTo(QWidget *widget);
    QString title() const;
    std::unique_ptr<FormState> m_state;
    QScrollArea *m_scroll;
    QLabel *m_message;
    QHBoxLayout *m_buttons;
    KeyButton *m_save;
    std::function<void()> m_again; // what waits for the file
    bool m_isPutAside = false;
    bool m_wasShown = false;
};

} // namespace doorstep
