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
    explicit FigureEvidence(AppContext &context, QWidget *parent = nullptr);

    FigureRecords &records() { return *m_records; }
    enum Side { Records, Links, Recount };
    void showSide(Side side);

    // Another measure: what was known of links is of the one before. `label` and `period` name what is saved.
    void setMeasure(const Measure &measure, const QString &label, const QString &period);
    // How many there are is known before which they are.
    void setLinkCount(qint64 links);
    void showLinks(const QList<SharedUnit> &links);
    void showRecount(const FigureRecount &recount);

    QTableView &linksView() { return *m_linksView; }
    QTableView &recountView() { return *m_recountView; }

private:
    QWidget *linksPage();
    QWidget *recountPage();
    void openLink();
    void openLinkRecords();
    QString title(const QString &what) const;
    AppContext &m_context;
    const Measure *m_measure = nullptr;
    QString m_label;
    QString m_period;
    QList<SharedUnit> m_links;
    QTabBar *m_sides;
    QStackedWidget *m_stack;
    FigureRecords *m_records;
    QLabel *m_linksWords;
    QTableView *m_linksView;
    NumberTableModel *m_linksModel;
    QPushButton *m_openLinks;
    QLabel *m_recountWords;
    QTableView *m_recountView;
    NumberTableModel *m_recountModel;
};

} // namespace doorstep
