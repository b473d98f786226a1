// The register of one course run: marks by session, headcounts, outcomes for all at once, and whoever walks
// in. openArgument(): the run's key.
#pragma once

#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace doorstep {

namespace style {
class LinkButton;
}

class PaneAddPeople;
class RegisterModel;
class BookSeveral;
class RegisterTable;
class RunChooser;

class RegisterPage : public Page {
    Q_OBJECT
public:
    explicit RegisterPage(AppContext &context, QWidget *parent = nullptr);

    RegisterModel &model() const { return *m_model; }
    RegisterTable &table() const { return *m_table; }
    // Those of a list who came to the session in hand: shown first, then marked in one change.
    BookSeveral *walkInSeveral(const QString &list = {});

    bool canPrint() const override;
    void print() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void openArgument(const QString &run) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;

private:
    void buildHead(QHBoxLayout &head);
    QLayout *makeMarks();
    void buildActions();
    QAction *addCommand(const QString &text, const QKeySequence &keys, std::function<void()> does);
    void markTheRest(const QString &mark);
    void takeOutcomes();
    void openCertificates();
    void showHead();
    void showAside();
    QLayout *makeAside();
    void showRun(qint64 run);
    QString trainers() const;

    RegisterModel *m_model;
    RegisterTable *m_table;
    RunChooser *m_runs; // newest first
    QLabel *m_facts;
    QLabel *m_empty;
    QPushButton *m_rest;
    QPushButton *m_outcomes;
    QPushButton *m_certificates;
    style::LinkButton *m_withdrawn; // shows those who withdrew, or hides them again
    QWidget *m_unbooked;
    QLabel *m_unbookedText;
    PaneAddPeople *m_walkIn = nullptr; // not where the file is open to read only
    QList<QAction *> m_actions;
};

} // namespace doorstep
