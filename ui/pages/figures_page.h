// The programme's figures: the headlines as tiles, all other measures in a table; a number opens its
// definition, its breakdowns and the records behind it.
#pragma once

#include "ui/pages/figures_reading.h"
#include "ui/shell/page.h"
#include "ui/shell/quiet_reader.h"

class QLabel;
class QStackedWidget;
class QTimer;

namespace doorstep {

class FigureDetail;
class FiguresOverview;
class PeriodPicker;

class FiguresPage : public Page {
    Q_OBJECT
public:
    explicit FiguresPage(AppContext &context, QWidget *parent = nullptr);
    ~FiguresPage() override;

    PeriodPicker &periodPicker() { return *m_picker; }
    FiguresOverview &overview() { return *m_overview; }
    FigureDetail &detail() { return *m_detail; }
    // For tests: returns when everything is read and shown.
    void waitForAll();

    void openFigure(const QString &measure);
    void closeFigure();

    bool canPrint() const override { return true; }
    void print() override;
    QList<QAction *> pageActions() const override;
    // "conversations", or "conversations 2019-04-01/2019-06-30".
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void buildHead();
    void read();
    void readTrends();
    bool showInDetail(const QString &measure);
    void showWhen();
    void saveReport();
    PeriodPicker *m_picker;
    QLabel *m_when;
    QStackedWidget *m_stack;
    FiguresOverview *m_overview;
    FigureDetail *m_detail;
    QList<QAction *> m_actions;
    QTimer *m_settling; // several changes in a row are one reading
    FiguresReading m_reading;
    bool m_isStale = true;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
