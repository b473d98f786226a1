// Long work beside the window: a thread each, its own connection to the file, progress, and a way to stop.
#pragma once

#include "base/progress.h"
#include "storage/hub_file.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace doorstep {

class TaskRunner : public QObject {
    Q_OBJECT
public:
    struct Task {
        QString title; // what the person sees while it runs: "Bringing in the folder"
        // Runs on the worker. What it throws ends the task: an Error goes to `failed`.
        std::function<void(HubFile &file, Progress &progress)> work = {};
        // In place of `work`: what needs no open file (making a sample hub).
        std::function<void(Progress &progress)> workAlone = {};
        // On the window's thread after the work was done.
        std::function<void()> done = {};
        // On the window's thread when the work threw; not called when it was cancelled. Without it the
        // failure is said on the quiet line.
        std::function<void(const Error &error)> failed = {};
        // On the window's thread when the person stopped it; nothing was changed.
        std::function<void()> cancelled = {};
    };

    // `file` may be null where only work without a file is run; it must outlive the runner.
    explicit TaskRunner(HubFile *file, QObject *parent = nullptr);
    // Stops and waits for what is still running.
    ~TaskRunner() override;

    void run(Task task);
    bool isRunning() const { return m_running != nullptr; }
    // Tasks run one after another: two writers on one file would only stand in each other's way.
    int waiting() const { return int(m_waiting.size()); }
    void cancel();
    // For tests and for closing: returns when nothing runs and all callbacks were called.
    void waitForAll();

Q_SIGNALS:
    void started(const QString &title);
    // `secondsLeft` is -1 while it cannot be told.
    void progressed(const QString &doing, qint64 done, qint64 total, int secondsLeft);
    void finished();
    void failedUnheard(const QString &message);
    void committed(const doorstep::ChangeNotice &notice);

private:
    struct Running;
    void startNext();
    void work(Running &running);
    void showProgress();
    void finishRunning();

    HubFile *m_file;
    QList<Task> m_waiting;
    std::unique_ptr<Running> m_running;
};

} // namespace doorstep
