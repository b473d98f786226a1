// The records behind a figure, one list for each kind of record among them; a row opens in its page.
#pragma once

#include "measures/figures.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QTabBar;
class QTableView;

namespace doorstep {

class RecordModel;

class FigureRecords : public QWidget {
    Q_OBJECT
public:
    explicit FigureRecords(AppContext &context, QWidget *parent = nullptr);

    // `figure`: what they stand behind, in words; `part`: what they are narrowed to ("25-44"), empty for all
    // of the figure.
    void showRecords(const QList<RecordKeys> &records, const QString &figure, const QString &part);
    void onChange(const ChangeNotice &notice);
    // What is done with the records, to stand elsewhere, in a line that says of how many: then the kinds have
    // a line only where there are several. Once.
    QWidget *takeButtons();
    // The list in front; null where there are no records.
    RecordModel *model() const { return m_model; }
    QTableView &tableView() { return *m_table; }

Q_SIGNALS:
    void partDismissed();

private:
    void showKind(int kind);
    void openCurrent();
    void openList(); // on the page of their kind, where they can be worked with
    void copySelected();
    void exportShown();
    AppContext &m_context;
    QList<RecordKeys> m_records;
    QString m_title;
    QLayout *m_line;
    QWidget *m_buttons;
    bool m_buttonsAreTaken = false;
    QTabBar *m_kinds;
    QPushButton *m_part;
    QPushButton *m_open;
    QPushButton *m_list;
    QPushButton *m_export;
    QTableView *m_table;
    QLabel *m_none;
    RecordModel *m_model = nullptr;
};

} // namespace doorstep
