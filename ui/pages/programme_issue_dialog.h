// Issuing the programme pack: what is new in it, its version, where it is saved, and what to write to the
// hubs.
#pragma once

#include "programme/issue_pack.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace doorstep {

class AppContext;

class ProgrammeIssueDialog : public QDialog {
    Q_OBJECT
public:
    ProgrammeIssueDialog(AppContext &context, const PackDraft &draft, QWidget *parent);

    // For tests.
    QPushButton &issueButton() { return *m_issue; }
    QPushButton &copyButton() { return *m_copy; }
    QString text() const;

private:
    void fillVersionLine(const PackDraft &draft);
    void layOut();
    void issue();
    void showIssued(const IssuedPack &issued, const QString &path);
    void showFailure(const QString &message);
    AppContext &m_context;
    bool m_hasNews;
    QLabel *m_heading;
    QLabel *m_words;
    QWidget *m_versionLine;
    QLineEdit *m_version;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_failure;
    QDialogButtonBox *m_buttons;
    QPushButton *m_issue;
    QPushButton *m_copy;
};

} // namespace doorstep
