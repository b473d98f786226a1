// Next steps by date, and what is done with the one in front: tick it off, put it off, hand it over, log the
// conversation that came of it.
#pragma once

#include "ui/pages/today_list.h"
#include "ui/pages/today_reading.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;

namespace doorstep {

class AppContext;

class TodaySteps : public QWidget {
    Q_OBJECT
public:
    explicit TodaySteps(AppContext &context, QWidget *parent = nullptr);

    void show(const TodayReading &reading);
    // Whose steps are shown; 0: everyone's.
    qint64 organiser() const { return m_organiser; }
    void setOrganiser(qint64 person) { m_organiser = person; }

    TodayList &list() const { return *m_list; }
    QComboBox &whose() const { return *m_whose; }
    // The step in front; null where there is none.
    const DueStep *current() const;
    QList<QAction *> actions() const { return {m_done, m_putOff, m_handOver, m_log, m_open}; }
    QMenu &putOffMenu() const { return *m_putOffMenu; }
    QMenu &handOverMenu() const { return *m_handOverMenu; }
    void askForDay();

Q_SIGNALS:
    void organiserChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAct(const QString &text, const char *icon, const QKeySequence &key);
    void buildActions();
    QWidget *buildButtons();
    void connectParts();
    void showRows();
    void showOrganisers();
    void follow();
    void tick(qint64 conversation);
    void putOff(qint64 conversation, QDate day);
    void fillPutOff();
    void fillHandOver();
    void popUp(QMenu *menu);
    void openCurrent();
    QPoint besideCurrent() const;

    AppContext &m_context;
    TodayReading m_reading;
    qint64 m_organiser = 0;
    QLabel *m_heading;
    QComboBox *m_whose;
    QStackedWidget *m_body;
    QLabel *m_nothing;
    TodayList *m_list;
    QWidget *m_buttons = nullptr;
    QMenu *m_putOffMenu;
    QMenu *m_handOverMenu;
    QAction *m_done = nullptr;
    QAction *m_putOff = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_log = nullptr;
    QAction *m_open = nullptr;
};

} // namespace doorstep
