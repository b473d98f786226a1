// Things handed from a thread that makes them to one that uses them, a few waiting at a time.
#pragma once

#include <QtGlobal>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <queue>

namespace doorstep {

template <class Thing>
class HandOver {
public:
    HandOver() = default;
    Q_DISABLE_COPY_MOVE(HandOver)

    // The maker's. Waits while enough are waiting; false once nobody wants any more.
    bool put(Thing thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isUnwanted || m_waiting.size() < mostWaiting; });
        if (m_isUnwanted)
            return false;
        m_waiting.push(std::move(thing));
        m_changed.notify_all();
        return true;
    }
    // The maker's last word: that was all, or why it could not go on.
    void end(std::exception_ptr failure = {})
    {
        const std::lock_guard lock(m_mutex);
        m_failure = failure;
        m_isOver = true;
        m_changed.notify_all();
    }

    // The user's. Waits for the next; nothing at the end. Throws what kept the maker from going on.
    std::optional<Thing> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            return std::nullopt;
        }
        std::optional<Thing> thing = std::move(m_waiting.front());
        m_waiting.pop();
        m_changed.notify_all();
        return thing;
    }
    // The user's last word: no more are wanted.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isUnwanted = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t mostWaiting = 4;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::queue<Thing> m_waiting;
    std::exception_ptr m_failure;
    bool m_isOver = false;
    bool m_isUnwanted = false;
};

} // namespace doorstep
