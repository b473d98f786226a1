#include "ui/shell/task_runner.h"

#include "programme/pack_store.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <atomic>

namespace doorstep {

namespace {

constexpr int s_showEveryMs = 100;
// An estimate from less than this jumps about.
constexpr qint64 s_estimateAfterMs = 1500;

// What the worker says and the window reads.
class SharedProgress : public Progress {
public:
    void report(const QString &doing, qint64 done, qint64 total) override
    {
        const QMutexLocker lock(&m_mutex);
        m_state = {doing, done, total};
    }
    bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

    struct State {
        QString doing;
        qint64 done = 0;
        qint64 total = 0;
    };
    State state() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_state;
    }

private:
    mutable QMutex m_mutex;
    State m_state;
    std::atomic<bool> m_cancelled = false;
};

} // namespace

struct TaskRunner::Running {
    Task task;
    SharedProgress progress;
    QElapsedTimer since;
    QTimer show;
    std::unique_ptr<QThread> thread;
    std::optional<Error> error; // written by the worker, read once it has ended
};

TaskRunner::TaskRunner(HubFile *file, QObject *parent) : QObject(parent), m_file(file)
{
}

TaskRunner::~TaskRunner()
{
    m_waiting.clear();
    if (!m_running)
        return;
    m_running->progress.cancel();
    m_running->thread->wait();
}

void TaskRunner::run(Task task)
{
    m_waiting.append(std::move(task));
    if (!m_running)
        startNext();
}

void TaskRunner::cancel()
{
    if (m_running)
        m_running->progress.cancel();
}

void TaskRunner::waitForAll()
{
    while (m_running) {
        m_running->thread->wait();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TaskRunner::startNext()
{
    if (m_waiting.isEmpty())
        return;
    m_running = std::make_unique<Running>();
    Running *running = m_running.get();
    running->task = m_waiting.takeFirst();
    running->since.start();

    running->thread.reset(QThread::create([this, running] {
        try {
            work(*running);
        } catch (const Error &error) {
            running->error = error;
        } catch (const std::exception &error) {
            running->error =
                Error(Error::Kind::System, running->task.title, QString::fromUtf8(error.what()),
                      tr("What was recorded before is kept. Please report this as a fault of the program"));
        }
    }));
    connect(running->thread.get(), &QThread::finished, this, &TaskRunner::finishRunning,
            Qt::QueuedConnection);
    connect(&running->show, &QTimer::timeout, this, &TaskRunner::showProgress);
    running->show.start(s_showEveryMs);
    Q_EMIT started(running->task.title);
    running->thread->start();
}

// On the worker.
void TaskRunner::work(Running &running)
{
    if (running.task.workAlone)
        return running.task.workAlone(running.progress);
    // The connection is opened here, on the thread to which it belongs; all that this reads of the file it
    // comes from was settled when that was opened.
    const std::unique_ptr<HubFile> sibling = m_file->sibling();
    applyProgramme(*sibling);
    connect(&sibling->notices(), &ChangeNotices::committed, [this](const ChangeNotice &notice) {
        QMetaObject::invokeMethod(
            this, [this, notice] { Q_EMIT committed(notice); }, Qt::QueuedConnection);
    });
    running.task.work(*sibling, running.progress);
}

void TaskRunner::showProgress()
{
    const SharedProgress::State state = m_running->progress.state();
    const qint64 elapsed = m_running->since.elapsed();
    int secondsLeft = -1;
    if (state.total > 0 && state.done > 0 && elapsed > s_estimateAfterMs)
        secondsLeft = int(double(elapsed) * double(state.total - state.done) / double(state.done) / 1000.0);
    Q_EMIT progressed(state.doing, state.done, state.total, secondsLeft);
}

void TaskRunner::finishRunning()
{
    m_running->thread->wait();
    // Off the runner before the callbacks, which may start the next task themselves.
    const std::unique_ptr<Running> ended = std::move(m_running);
    Q_EMIT finished();
    if (!ended->error) {
        if (ended->task.done)
            ended->task.done();
    } else if (ended->error->kind() == Error::Kind::Cancelled) {
        if (ended->task.cancelled)
            ended->task.cancelled();
    } else if (ended->task.failed) {
        ended->task.failed(*ended->error);
    } else {
        Q_EMIT failedUnheard(ended->error->message());
    }
    if (!m_running)
        startNext();
}

} // namespace doorstep
