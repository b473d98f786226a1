// Books several people on a run at once: a pasted list, the members of a group, or both, for an organisation
// that books them. Who is known, new or unsure is shown before anything is written; then it is one change.
#pragma once

#include "training/booking_list.h"
#include "ui/shell/app_context.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace doorstep {

class BookingLines;
class GrowingText;
class QuietReader;
class ReferencePicker;

class BookSeveral : public QDialog {
    Q_OBJECT
public:
    // `list`: what was pasted already, or empty.
    BookSeveral(AppContext &context, qint64 run, const QString &list, QWidget *parent = nullptr);

    GrowingText &list() const { return *m_list; }
    ReferencePicker &group() const { return *m_group; }
    ReferencePicker &organisation() const { return *m_organisation; }
    BookingLines &lines() const { return *m_lines; }
    QPushButton &bookButton() const { return *m_book; }
    QString summary() const;
    void waitForReading();

    void accept() override;

protected:
    // Enter goes on to the next field: a list is booked by its button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void readAgain();
    void showSummary();
    AppContext &m_context;
    qint64 m_run;
    QuietReader *m_reader;
    QTimer m_pause; // in the typing
    GrowingText *m_list;
    ReferencePicker *m_group;
    ReferencePicker *m_organisation;
    BookingLines *m_lines;
    QLabel *m_summary;
    QPushButton *m_book;
    QPushButton *m_cancel = nullptr;
};

} // namespace doorstep
