#include "ui/shell/quiet_reader.h"

#include "programme/pack_store.h"

#include <QCoreApplication>
#include <QThread>
#include <atomic>

namespace doorstep {

struct QuietReader::Question : public Progress {
    Read read;
    Show show;
    Failed failed;
    std::atomic<bool> stopped = false;
    std::unique_ptr<QThread> thread;
    std::optional<Error> error; // written by the worker, read once it has ended

    void report(const QString &, qint64, qint64) override { }
    bool cancelled() const override { return stopped; }
};

QuietReader::QuietReader(HubFile &file, QObject *parent) : QObject(parent), m_file(file)
{
}

QuietReader::~QuietReader()
{
    if (!m_running)
        return;
    m_running->stopped = true;
    m_running->thread->wait();
}

void QuietReader::ask(Read read, Show show, Failed failed)
{
    m_next = std::make_unique<Question>();
    m_next->read = std::move(read);
    m_next->show = std::move(show);
    m_next->failed = std::move(failed);
    if (m_running)
        m_running->stopped = true;
    else
        start();
}

void QuietReader::stop()
{
    m_next.reset();
    if (m_running)
        m_running->stopped = true;
}

void QuietReader::waitForAll()
{
    while (m_running) {
        m_running->thread->wait();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void QuietReader::start()
{
    m_running = std::move(m_next);
    Question *question = m_running.get();
    question->thread.reset(QThread::create([this, question] {
        try {
            const std::unique_ptr<HubFile> sibling = m_file.sibling();
            applyProgramme(*sibling);
            sibling->connection().watch(question);
            question->read(*sibling, *question);
            sibling->connection().watch(nullptr);
        } catch (const Error &error) {
            question->error = error;
        } catch (const std::exception &error) {
            question->error = Error(Error::Kind::System, m_file.path(), QString::fromUtf8(error.what()),
                                    tr("Please report this as a fault of the program"));
        }
    }));
    connect(question->thread.get(), &QThread::finished, this, &QuietReader::finish, Qt::QueuedConnection);
    Q_EMIT busyChanged(true);
    question->thread->start();
}

void QuietReader::finish()
{
    m_running->thread->wait();
    // Off the reader before the callbacks, which may ask the next question themselves.
    const std::unique_ptr<Question> answered = std::move(m_running);
    if (!answered->stopped) {
        if (!answered->error)
            answered->show();
        else if (answered->failed)
            answered->failed(*answered->error);
    }
    if (!m_running && m_next)
        start();
    if (!m_running)
        Q_EMIT busyChanged(false);
}

} // namespace doorstep
