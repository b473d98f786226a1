// The programme's figures: the headlines as tiles, all other measures in a table; a number opens its
// definition, its breakdowns and the records behind it. Beside them what came of the training.
#pragma once

#include "ui/pages/figures_reading.h"
#include "ui/pages/reading_page.h"
#include "ui/shell/quiet_reader.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace doorstep {

class FigureDetail;
class FigureTraining;
class FiguresOverview;
class PeriodPicker;

class FiguresPage : public ReadingPage {
    Q_OBJECT
public:
    explicit FiguresPage(AppContext &context, QWidget *parent = nullptr);
    ~FiguresPage() override;

    PeriodPicker &periodPicker() { return *m_picker; }
    FiguresOverview &overview() { return *m_overview; }
    FigureDetail &detail() { return *m_detail; }
    FigureTraining &training() { return *m_training; }
    // For tests: returns when everything is read and shown.
    void waitForAll();

    void openFigure(const QString &measure);
    void closeFigure();
    void compareWith(CompareWith with);
    void openTraining();

    bool canPrint() const override { return true; }
    void print() override;
    QList<QAction *> pageActions() const override;
    // "conversations", "training", or "conversations 2019-04-01/2019-06-30".
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void read() override;

private:
    enum View { Headlines, Training }; // tabs
    void buildHead();
    void connectParts();
    using ReadMore = void (*)(HubFile &, const Programme &, FiguresReading &, Progress &);
    void addToReading(ReadMore more, const std::function<void()> &then);
    void showReading(const FiguresReading &reading, bool isNew); // false: more of the same
    bool showInDetail(const QString &measure);
    void showView();
    void showWhen();
    QString hubsWords() const; // "20 of 22 hubs": on how many a national figure rests; empty in a hub's file
    QString title() const; // "HUB01 figures Apr 2019 to Jun 2019": of what leaves the window
    PeriodPicker *m_picker;
    QWidget *m_beside; // what chooses the comparison
    QComboBox *m_compare;
    QTabBar *m_views;
    QLabel *m_when;
    QStackedWidget *m_stack;
    FiguresOverview *m_overview;
    FigureDetail *m_detail;
    FigureTraining *m_training;
    QList<QAction *> m_actions;
    FiguresReading m_reading;
    QString m_wanted; // the figure to open when it is read
    bool m_trainingIsStale = true;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
