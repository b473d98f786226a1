// The foot of the window: where the file is and whether everything is saved, and what is being worked on
// beside.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace doorstep {

class AppContext;
class TaskRunner;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    // Null where no file is open.
    void setContext(AppContext *context);
    // Shows the progress of these tasks, with the way to stop them.
    void watch(TaskRunner &tasks);

private:
    void showFile();
    void showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft);

    AppContext *m_context = nullptr;
    QLabel *m_savedIcon;
    QLabel *m_saved;
    QLabel *m_file;
    QLabel *m_programme;
    QWidget *m_task;
    QLabel *m_taskText;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QString m_taskTitle;
};

} // namespace doorstep
