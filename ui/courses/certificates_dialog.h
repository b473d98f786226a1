// Certificates of a run: who gets one, who has one already, who does not and why; gives the numbers, and
// prints or saves what is ticked. On a youth course also the letters of reference.
#pragma once

#include "training/certificates.h"
#include "ui/print/paged_document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace doorstep {

class AppContext;
class CertificatesList;
class PageView;

class CertificatesDialog : public QDialog {
    Q_OBJECT
public:
    // A window of its own: the one behind stays usable, and here as there Ctrl+Z takes back what was done.
    // Closes when the run is gone.
    CertificatesDialog(AppContext &context, qint64 run, QWidget *parent = nullptr);
    ~CertificatesDialog() override;

    const RunCertificates &content() const { return m_content; }
    CertificateKind kind() const;
    // Those that would be printed now.
    QList<qint64> ticked() const;
    // Gives numbers to those who get one, or writes the letters that are not written.
    void issue();
    // Gives the one in hand another certificate in place of theirs, as things are recorded now.
    void replace();

    CertificatesList &list() { return *m_list; }
    QPushButton &issueButton() { return *m_issue; }
    QPushButton &printButton() { return *m_print; }
    QComboBox &kinds() { return *m_kinds; }

private:
    QWidget *makeButtons();
    void read();
    void fillList();
    void showIssue();
    QList<qint64> lettersToWrite() const;
    void follow();
    const CertificateStanding *standingInHand() const;
    void showPreview();
    void editTemplate();
    void editLetter();
    AppContext &m_context;
    qint64 m_run;
    RunCertificates m_content;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_warning;
    QComboBox *m_kinds;
    CertificatesList *m_list;
    PageView *m_view;
    QPushButton *m_replace; // below the sheet in hand, as the next
    QPushButton *m_own;
    std::unique_ptr<PagedDocument> m_document;
    QPushButton *m_issue;
    QPushButton *m_template;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_each;
};

// Opens the dialog; it deletes itself.
void openCertificates(AppContext &context, qint64 run, QWidget *parent);

} // namespace doorstep
