// Finds the rows of a long list on a thread and a connection of its own. For the record list's own files.
#pragma once

#include "storage/record_list_order.h"

#include <QMutex>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace doorstep {

class ListWorker {
public:
    // `after`: a plain list's last known place. `whole`: tell nothing before everything is found.
    // `arrived` is called on the worker's thread whenever there is something to take.
    ListWorker(QString path, std::shared_ptr<const ListSql> sql, std::optional<ListOrder::Place> after,
               bool whole, std::function<void()> arrived);
    ~ListWorker(); // stops the work
    Q_DISABLE_COPY_MOVE(ListWorker)

    // What was found since the last time; nullopt where there is nothing new.
    std::optional<ListOrder> take();
    // What made the work fail; null where nothing did.
    std::exception_ptr error();
    void wait();

private:
    void run();
    void walk(Connection &connection);
    void deliver(ListOrder &found);
    void setConnection(Connection *connection);

    const QString m_path;
    const std::shared_ptr<const ListSql> m_sql;
    const std::optional<ListOrder::Place> m_after;
    const bool m_whole;
    const std::function<void()> m_arrived;
    std::atomic<bool> m_stop = false;
    QMutex m_mutex; // guards the three below
    std::optional<ListOrder> m_found;
    std::exception_ptr m_error;
    Connection *m_connection = nullptr;
    std::unique_ptr<QThread> m_thread;
};

} // namespace doorstep
