// Returns received: hubs by periods on the national body's file, what stands behind each cell, and reminders
// to those whose return is missing.
#pragma once

#include "ui/pages/reading_page.h"
#include "ui/pages/received_grid_model.h"
#include "ui/shell/quiet_reader.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace doorstep {

class BesideSplitter;
class ReceivedDetail;
class ReceivedGrid;
class ReceivedRemindersDialog;
struct NumberTable;

class ReceivedPage : public ReadingPage {
    Q_OBJECT
public:
    explicit ReceivedPage(AppContext &context, QWidget *parent = nullptr);
    ~ReceivedPage() override;

    ReceivedGridModel &model() { return *m_model; }
    ReceivedGrid &grid() { return *m_grid; }
    ReceivedDetail &detail() { return *m_detail; }
    QComboBox &span() { return *m_span; }
    QCheckBox &onlyWanting() { return *m_onlyWanting; }
    QString summaryText() const;
    // Null where the file has nobody to remind.
    ReceivedRemindersDialog *openReminders();
    // For tests: returns when everything that was asked for is shown.
    void waitForAll();

    QList<QAction *> pageActions() const override { return m_actions; }
    // "HUB07" or "HUB07 2019-04-01/2019-06-30": shows that cell, and what stands behind it.
    void openArgument(const QString &argument) override;
    void focusFilter() override;
    void activate() override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void read() override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeEmpty();
    void connectParts();
    void showGrid(const Completeness &grid);
    void fillSpans();
    Period chosenSpan() const;
    void showPart(const ReceivedPlace &keep);
    QModelIndex firstToLookAt() const;
    void showWanted();
    void follow();
    void openDetail();
    void closeDetail();
    NumberTable table() const;

    ReceivedGridModel *m_model;
    ReceivedGrid *m_grid;
    ReceivedDetail *m_detail;
    QComboBox *m_span;
    QCheckBox *m_onlyWanting;
    QLabel *m_summary;
    QLabel *m_cell; // what stands behind the cell, while the pane is closed
    QLabel *m_nothing; // in place of the grid, where the filter leaves none
    BesideSplitter *m_splitter;
    QStackedWidget *m_stack;
    QStackedWidget *m_gridOrNothing;
    QWidget *m_empty;
    QList<QAction *> m_actions;
    QAction *m_remind;
    Completeness m_read;
    QString m_wanted; // an argument that came before the file was read
    QString m_wantedSpan; // the span to choose where it is offered
    QuietReader m_reader;
};

} // namespace doorstep
