// Reads from the file beside the window without a word: what a page shows is worked out on a thread with a
// connection of its own. Only the newest question counts: a later one stops the one before.
#pragma once

#include "base/progress.h"
#include "storage/hub_file.h"

#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace doorstep {

class QuietReader : public QObject {
    Q_OBJECT
public:
    using Read = std::function<void(HubFile &file, Progress &progress)>;
    using Show = std::function<void()>;
    using Failed = std::function<void(const Error &error)>;

    // `file` must outlive the reader.
    explicit QuietReader(HubFile &file, QObject *parent = nullptr);
    // Stops what is still running and waits for it.
    ~QuietReader() override;

    // Runs `read` on a thread, then `show` on this one, unless ask() or stop() came in between; `failed`
    // where it threw.
    void ask(Read read, Show show, Failed failed = {});
    // As above for a result that is handed over: `read` returns it, `show` takes it.
    template <class Result>
    void ask(std::function<Result(HubFile &, Progress &)> read, std::function<void(const Result &)> show,
             Failed failed = {})
    {
        auto result = std::make_shared<Result>();
        ask([read, result](HubFile &file, Progress &progress) { *result = read(file, progress); },
            Show([show, result] { show(*result); }), std::move(failed));
    }
    void stop();
    bool isBusy() const { return m_running != nullptr; }
    // For tests: returns when nothing runs and what was read has been shown.
    void waitForAll();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Question;
    void start();
    void finish();

    HubFile &m_file;
    std::unique_ptr<Question> m_running;
    std::unique_ptr<Question> m_next;
};

} // namespace doorstep
