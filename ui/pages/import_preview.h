// What bringing a folder in would do, or did: file by file, with everything that is wrong.
#pragma once

#include "exchange/import_result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;
class QTableWidget;

namespace doorstep {

class ImportProblemsModel;

class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    // `name`: the folder's; `canWrite`: whether it may be brought in at all.
    void showResult(const ImportResult &result, const QString &name, bool canWrite);
    const ImportResult &result() const { return m_result; }
    QTableWidget &filesTable() { return *m_files; }
    ImportProblemsModel &problems() { return *m_problems; }
    QPushButton &bringInButton() { return *m_bringIn; }
    QPushButton &undoButton() { return *m_undo; }
    QPushButton &dismissButton() { return *m_dismiss; }

Q_SIGNALS:
    void bringInAsked();
    void refusedAsked();
    void undoAsked();
    void dismissed();

private:
    QWidget *makeProblems();
    void showWords(const QString &name);
    void showFiles();
    void showProblems();
    ImportResult m_result;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_notes;
    QTableWidget *m_files;
    QTabBar *m_kinds;
    QTableView *m_problemTable;
    QLabel *m_problemNote;
    ImportProblemsModel *m_problems;
    QWidget *m_problemPane;
    QPushButton *m_bringIn;
    QPushButton *m_refused;
    QPushButton *m_undo;
    QPushButton *m_dismiss;
};

// "1,510 new, 12 changed, 3 the same, 2 refused".
QString importSummary(const ImportResult &result);

} // namespace doorstep
