// The programme: courses, figures, targets, calendar, rules. In the national body's file it is changed here
// as a draft and issued as a pack; in a hub's file it shows what the pack says.
#pragma once

#include "programme/issue_pack.h"
#include "ui/pages/programme_lists.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace doorstep {

class ProgrammeAboutPart;
class ProgrammeIssueDialog;
class ProgrammeListPart;
class ProgrammeSecretPart;

class ProgrammePage : public Page {
    Q_OBJECT
public:
    ProgrammePage(AppContext &context, QWidget *parent = nullptr);
    ~ProgrammePage() override;

    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;
    void openArgument(const QString &argument) override; // a part's id: "targets"
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    // For tests.
    ProgrammeListPart &listPart(ProgrammePart part);
    ProgrammeAboutPart &aboutPart() { return *m_about; }
    ProgrammeSecretPart &secretPart() { return *m_secret; }
    QPushButton &issueButton() { return *m_issue; }
    ProgrammeIssueDialog *openIssueDialog();
    QString problem() const;
    const PackDraft &draft() const { return m_draft; }

private:
    QWidget *makeHead();
    QWidget *framed(ProgrammePart part, QWidget *content);
    void addPart(ProgrammePart part);
    void read();
    void showPart();
    void showHead();
    void store(const Programme &edited, const QString &what);
    void wantNewSecret(bool wanted);
    void showProblem(const QString &why);
    bool canChange() const;
    PackDraft m_draft;
    bool m_isStale = true;
    QLabel *m_state;
    QLabel *m_news;
    QPushButton *m_issue;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    QWidget *m_problemLine;
    QLabel *m_problem;
    ProgrammeAboutPart *m_about;
    ProgrammeSecretPart *m_secret;
    QHash<int, ProgrammeListPart *> m_lists;
};

} // namespace doorstep
