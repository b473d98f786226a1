// Same person? People who may be in the file twice, most likely first, and the two side by side: merge, not
// the same, or later. openArgument(): keys of people with commas between them, to be compared whatever the
// list says.
#pragma once

#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QListView;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace doorstep {

class QuietReader;
class SamePersonCompare;
class SamePersonDifferent;
class SamePersonModel;
class SharedProgress;
namespace style {
class LinkButton;
}

class SamePersonPage : public Page {
    Q_OBJECT
public:
    explicit SamePersonPage(AppContext &context, QWidget *parent = nullptr);
    ~SamePersonPage() override;

    // Looks through the file again.
    void look();
    SamePersonModel &model() { return *m_model; }
    SamePersonCompare &compare() { return *m_compare; }
    QListView &list() { return *m_list; }
    // For tests: returns when nothing is being read.
    void waitForAll();

    QList<QAction *> pageActions() const override { return {m_again}; }
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeBusy();
    QWidget *makeEmpty();
    void showState();
    void showProgress();
    void followSelection();
    void compareKeys(const QList<qint64> &keys, const QString &why);
    void goOn(int row, bool isChoosing);
    bool isChoosing() const;

    QuietReader *m_reader;
    std::shared_ptr<SharedProgress> m_progress;
    QAction *m_again;
    SamePersonModel *m_model;
    QListView *m_list;
    QStackedWidget *m_left;
    QWidget *m_emptyPage;
    QWidget *m_busyPage;
    QLabel *m_count;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QTimer *m_tick;
    style::LinkButton *m_third;
    SamePersonCompare *m_compare;
    SamePersonDifferent *m_different;
    QSplitter *m_splitter;
    bool m_isStale = true;
    bool m_wasLookedAt = false;
    bool m_isArgument = false;
};

} // namespace doorstep
