// What stands behind a figure: its records; and in the national body's file the links that make unique people
// of the hubs' people, and where the hubs' own figures differ.
#pragma once

#include "ui/pages/figures_national_reading.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace doorstep {

class FigureRecords;
class NumberTableModel;

class FigureEvidence : public QWidget {
    Q_OBJECT
public:
    // Beside the records only for the national body's file, and only then anything else is asked of it.
    explicit FigureEvidence(AppContext &context, QWidget *parent = nullptr);

    FigureRecords &records() { return *m_records; }
    // As FigureRecords has it.
    void showRecords(const QList<RecordKeys> &records, const QString &figure, const QString &part);
    enum Side { Records, Links, Recount };
    void showSide(Side side);

    // Another measure: what was known of links is of the one before. `label` and `period` name what is saved.
    void setMeasure(const Measure &measure, const QString &label, const QString &period);
    // How many there are is known before which they are.
    void setLinkCount(qint64 links);
    void showLinks(const FigureLinks &links);
    QString linksTitle() const; // of their table
    void showRecount(const FigureRecount &recount);

    QTableView &linksView() { return *m_linksView; }
    QTableView &recountView() { return *m_recountView; }

private:
    void makeSides();
    QWidget *linkButtons();
    QWidget *recountButtons();
    void openLink();
    void openLinkRecords();
    QString title(const QString &what) const;
    AppContext &m_context;
    const Measure *m_measure = nullptr;
    QString m_label;
    QString m_period;
    QList<SharedUnit> m_links;
    // Null in a hub's file, where there are only records.
    QTabBar *m_sides = nullptr;
    QPushButton *m_openLinks = nullptr;
    QStackedWidget *m_buttons = nullptr; // of the side in front, in the line of the tabs
    QStackedWidget *m_stack;
    FigureRecords *m_records;
    QLabel *m_linksWords;
    QTableView *m_linksView;
    NumberTableModel *m_linksModel;
    QLabel *m_recountWords;
    QTableView *m_recountView;
    NumberTableModel *m_recountModel;
};

} // namespace doorstep
