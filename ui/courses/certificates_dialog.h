// Certificates of a run: who gets one, who has one already, who does not and why; gives the numbers, and
// prints or saves what is ticked. On a youth course also the letters of reference.
#pragma once

#include "training/certificates.h"
#include "ui/print/paged_document.h"

#include <QDialog>
#include <QIcon>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace doorstep {

class AppContext;
class PageView;

class CertificatesDialog : public QDialog {
    Q_OBJECT
public:
    // A window of its own: the one behind stays usable, and takes back with Ctrl+Z what was done here. Closes
    // when the run is gone.
    CertificatesDialog(AppContext &context, qint64 run, QWidget *parent = nullptr);
    ~CertificatesDialog() override;

    const RunCertificates &content() const { return m_content; }
    CertificateKind kind() const;
    // Those that would be printed now.
    QList<qint64> ticked() const;
    void issue();

    QTreeWidget &list() { return *m_list; }
    QPushButton &issueButton() { return *m_issue; }
    QPushButton &printButton() { return *m_print; }
    QComboBox &kinds() { return *m_kinds; }

private:
    QWidget *makeButtons();
    void read();
    void fillList();
    QTreeWidgetItem *itemFor(const CertificateStanding &standing, const QString &next);
    void follow();
    void showPreview();
    void editTemplate();
    qint64 current() const;
    AppContext &m_context;
    qint64 m_run;
    RunCertificates m_content;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_warning;
    QComboBox *m_kinds;
    QTreeWidget *m_list;
    QIcon m_noTick; // so that all names stand below one another
    PageView *m_view;
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
