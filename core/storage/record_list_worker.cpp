#include "storage/record_list_worker.h"

#include <QElapsedTimer>

namespace doorstep {

ListWorker::ListWorker(QString path, std::shared_ptr<const ListSql> sql,
                       std::optional<ListOrder::Place> after, bool whole, std::function<void()> arrived)
    : m_path(std::move(path))
    , m_sql(std::move(sql))
    , m_after(std::move(after))
    , m_whole(whole)
    , m_arrived(std::move(arrived))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

ListWorker::~ListWorker()
{
    m_stop = true;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_connection)
            m_connection->interrupt();
    }
    m_thread->wait();
}

std::optional<ListOrder> ListWorker::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_found, std::nullopt);
}

std::exception_ptr ListWorker::error()
{
    const QMutexLocker lock(&m_mutex);
    return m_error;
}

void ListWorker::wait()
{
    m_thread->wait();
}

void ListWorker::run()
{
    try {
        const std::unique_ptr<Connection> connection = Connection::open(m_path, Connection::Mode::Read);
        if (m_sql->isPlain()) // meets every page of its index once: the usual cache would only be memory
            connection->execute("PRAGMA cache_size = -2048");
        setConnection(connection.get());
        try {
            walk(*connection);
        } catch (...) {
            setConnection(nullptr); // before it is closed: an interrupt must not meet a closed one
            throw;
        }
        setConnection(nullptr);
    } catch (...) {
        if (m_stop)
            return;
        {
            const QMutexLocker lock(&m_mutex);
            m_error = std::current_exception();
        }
        m_arrived();
    }
}

void ListWorker::setConnection(Connection *connection)
{
    const QMutexLocker lock(&m_mutex);
    m_connection = connection;
}

// The first rows are told at once, later ones in portions, so that a view is not asked to lay itself out all
// the time.
void ListWorker::walk(Connection &connection)
{
    constexpr qint64 portionMs = 80;
    ListWalk walk(connection, *m_sql, m_after ? &*m_after : nullptr);
    ListOrder found;
    QElapsedTimer sinceLast;
    bool more = true;
    while (more && !m_stop) {
        more = walk.step(found);
        const bool due = !sinceLast.isValid() || sinceLast.elapsed() >= portionMs;
        if (!more || (due && !m_whole)) {
            deliver(found);
            sinceLast.start();
        }
    }
}

void ListWorker::deliver(ListOrder &found)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_found)
            m_found->append(std::move(found));
        else
            m_found = std::move(found);
    }
    found = ListOrder();
    m_arrived();
}

} // namespace doorstep
