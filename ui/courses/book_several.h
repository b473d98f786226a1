// Books several people on a run at once: a pasted list, the members of a group, or both, for an organisation
// that books them, with places that it has not named yet. Who is known, new or unsure is shown before
// anything is written; then it is one change. In the same way a list of those who came is taken into a
// register.
#pragma once

#include "training/booking_list.h"
#include "ui/shell/app_context.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace doorstep {

class BookingLines;
class GrowingText;
class QuietReader;
class ReferencePicker;

class BookSeveral : public QDialog {
    Q_OBJECT
public:
    // What is done with those who are chosen; false where it was not.
    using Act = std::function<bool(const QList<Person> &people)>;
    // `list`: what was pasted already, or empty.
    BookSeveral(AppContext &context, qint64 run, const QString &list, QWidget *parent = nullptr);
    // Those who came to a session: `came` marks them; who is booked already is among them.
    BookSeveral(AppContext &context, qint64 run, const QString &list, const QString &title, Act came,
                QWidget *parent = nullptr);

    GrowingText &list() const { return *m_list; }
    ReferencePicker &group() const { return *m_group; }
    ReferencePicker &organisation() const { return *m_organisation; }
    BookingLines &lines() const { return *m_lines; }
    QSpinBox &unnamed() const { return *m_unnamed; }
    QCheckBox &fillIn() const { return *m_fillIn; }
    QPushButton &bookButton() const { return *m_book; }
    QString summary() const;
    void waitForReading();

    void accept() override;

protected:
    // Enter goes on to the next field: a list is booked by its button, or Ctrl+Enter.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildForm(QFormLayout &form);
    QList<Person> everybody() const; // with places that are not named yet
    QString placesText(int count) const;
    QString organisationName() const;
    void readAgain();
    void showSummary();
    AppContext &m_context;
    qint64 m_run;
    QuietReader *m_reader;
    QTimer m_pause; // in the typing
    GrowingText *m_list;
    ReferencePicker *m_group;
    ReferencePicker *m_organisation;
    QSpinBox *m_unnamed; // places that the organisation has not named yet
    BookingLines *m_lines;
    QCheckBox *m_fillIn;
    QLabel *m_summary;
    Act m_came; // not in a booking
    QPushButton *m_book;
    QPushButton *m_cancel = nullptr;
};

} // namespace doorstep
