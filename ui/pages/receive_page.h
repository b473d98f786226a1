// Taking in hubs' returns: packages chosen or dropped, what became of each, the password of those that are
// locked, and the receipts to send back.
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace doorstep {

class BesideSplitter;
class ReceiptView;
class ReceiveLocked;
class ReceiveRun;

class ReceivePage : public Page {
    Q_OBJECT
public:
    explicit ReceivePage(AppContext &context, QWidget *parent = nullptr);

    // Asks for the packages, then takes them in.
    void choose();
    ReceiveRun &run() { return *m_run; }
    QTableWidget &table() { return *m_table; }
    ReceiveLocked &locked() { return *m_locked; }

    // Paths of packages and folders, a line each; empty asks for them.
    void openArgument(const QString &paths) override;
    void activate() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    QWidget *makeStart();
    QWidget *makeList();
    void dressTable();
    QWidget *makeProgress();
    QWidget *makeReason();
    void addAction(const char *icon, const QString &text, void (ReceivePage::*does)());
    void showRun();
    void showRow(int row);
    void showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft);
    int firstToLookAt() const;
    void finish();
    void follow();
    void saveAll();
    void copyAll();
    void tryAgain();

    ReceiveRun *m_run;
    QList<QAction *> m_actions;
    QStackedWidget *m_stack;
    QPushButton *m_choose = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    ReceiveLocked *m_locked;
    BesideSplitter *m_splitter = nullptr;
    QTableWidget *m_table;
    QStackedWidget *m_beside = nullptr;
    ReceiptView *m_receipt;
    QLabel *m_reasonTitle = nullptr;
    QLabel *m_reason = nullptr;
    QList<QPushButton *> m_afterwards; // make sense once it is over
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace doorstep
