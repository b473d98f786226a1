// Writing to the learners of a run: joining instructions, a reminder and what else a hub says to those with a
// place, on the waiting list, or who have not come, each kept in the hub's own words and shown filled in;
// copied, opened in the mail program with everybody in Bcc, or saved for a mail merge. Only to those who
// agreed to be written to; who is left out is listed with the reason.
#pragma once

#include "training/run_mailing.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace doorstep {

class GrowingText;

class RunWriting : public QDialog {
    Q_OBJECT
public:
    RunWriting(AppContext &context, qint64 run, QWidget *parent = nullptr);
    // To those alone who moved up from the waiting list, that they have a place.
    void tellMovedUp(const QList<qint64> &people);
    // Keeps the words in the file, where it may be written to.
    void done(int result) override;

    QComboBox &kind() const { return *m_kind; }
    QComboBox &audience() const { return *m_audience; }
    QPlainTextEdit &body() const { return *m_body; }
    QString preview() const;
    QString leftOut() const;
    void copy();
    void openMail();
    void saveForMerge();

private:
    void build();
    QLayout *makeWays();
    QLayout *makeWords();
    QLayout *makePreview();
    void pickKind();
    void readRecipients();
    void showWords();
    void showFilled();
    void keep();
    RunTextKind kindInHand() const;
    RunText words() const;
    AppContext &m_context;
    qint64 m_run;
    RunFacts m_facts;
    QList<RunRecipient> m_recipients;
    RunTextKind m_shown = RunTextKind::Joining;
    QList<qint64> m_movedUp; // people; where they alone are told
    QComboBox *m_kind;
    QComboBox *m_audience;
    QComboBox *m_for; // everybody, or one of them
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_preview;
    QLabel *m_goesTo;
    GrowingText *m_leftOut; // a line each
    QPushButton *m_mail;
    QPushButton *m_copyAddresses;
};

} // namespace doorstep
