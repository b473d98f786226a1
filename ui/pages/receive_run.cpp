#include "ui/pages/receive_run.h"

#include "returns/receive_many.h"

#include <QFileInfo>
#include <QMutex>
#include <algorithm>

namespace doorstep {

// What the worker writes and the window reads.
struct ReceiveRun::Mailbox {
    QMutex mutex;
    QStringList packages; // in the order in which they are taken
    QList<Receipt> done; // of the first of them
    bool isFound = false;

    // On the worker, when all are in: whether the figures are what the rows give.
    void recount(HubFile &file, Progress &progress)
    {
        QList<qint64> keys;
        for (const Receipt &receipt : std::as_const(done)) // nobody else writes it
            if (receipt.outcome == Receipt::Outcome::Accepted
                || receipt.outcome == Receipt::Outcome::Replaced)
                keys.append(receipt.returnKey);
        progress.report(tr("Counting the figures again"), 0, 0);
        recountReceipts(file, keys, progress);
        const QMutexLocker lock(&mutex);
        for (Receipt &receipt : done)
            if (receipt.returnKey)
                receipt.notes = receiptNotes(file.connection(), receipt.returnKey);
    }
};

namespace {

// One of several steps: tells how far all of them are.
class PartOfAll : public Progress {
public:
    PartOfAll(Progress &all, QString title, qint64 number, qint64 of)
        : m_all(all), m_title(std::move(title)), m_number(number), m_of(of)
    {
    }
    void report(const QString &doing, qint64 done, qint64 total) override
    {
        const qint64 part = total > 0 ? 1000 * std::min(done, total) / total : 0;
        m_all.report(doing.isEmpty() ? m_title : QStringLiteral("%1: %2").arg(m_title, doing),
                     1000 * m_number + part, 1000 * m_of);
    }
    bool cancelled() const override { return m_all.cancelled(); }

private:
    Progress &m_all;
    QString m_title;
    qint64 m_number;
    qint64 m_of;
};

} // namespace

ReceiveRun::ReceiveRun(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.tasks(), &TaskRunner::progressed, this, &ReceiveRun::collect);
}

void ReceiveRun::take(const QStringList &paths)
{
    if (isRunning()) {
        m_next += paths;
        return;
    }
    m_packages.clear();
    m_passwords.clear();
    start(paths);
}

void ReceiveRun::unlock(const QString &password)
{
    m_passwords.removeAll(password);
    m_passwords.prepend(password);
    start(pathsOf([](const ReceivedPackage &package) { return package.isLocked(); }));
}

void ReceiveRun::tryAgain()
{
    start(pathsOf([](const ReceivedPackage &package) {
        return package.isRefused() || package.stage == ReceivedPackage::Stage::Stopped;
    }));
}

void ReceiveRun::stop()
{
    if (isRunning())
        m_context.tasks().cancel();
}

void ReceiveRun::start(const QStringList &paths)
{
    if (isRunning() || paths.isEmpty())
        return;
    m_running = std::make_shared<Mailbox>();
    for (ReceivedPackage &package : m_packages)
        if (paths.contains(package.path))
            package = {package.path, ReceivedPackage::Stage::Waiting, {}};
    TaskRunner::Task task;
    task.title = tr("Taking in returns");
    task.work = [mailbox = m_running, paths, passwords = m_passwords](HubFile &file, Progress &progress) {
        const QStringList packages = packagesAmong(paths);
        {
            const QMutexLocker lock(&mailbox->mutex);
            mailbox->packages = packages;
            mailbox->isFound = true;
        }
        PackageTaker taker(passwords);
        for (qsizetype i = 0; i < packages.size(); ++i) {
            progress.throwIfCancelled();
            const QString title = tr("%L1 of %L2, %3")
                                      .arg(i + 1)
                                      .arg(packages.size())
                                      .arg(QFileInfo(packages[i]).completeBaseName());
            PartOfAll part(progress, title, i, packages.size());
            part.report({}, 0, 0);
            const Receipt receipt = taker.take(file, packages[i], part);
            const QMutexLocker lock(&mailbox->mutex);
            mailbox->done.append(receipt);
        }
        mailbox->recount(file, progress);
    };
    task.done = [this] { end(false); };
    task.cancelled = [this] { end(true); };
    task.failed = [this](const Error &error) {
        end(true);
        m_context.sayError(error);
    };
    m_context.runTask(std::move(task));
    Q_EMIT changed();
}

ReceivedPackage &ReceiveRun::package(const QString &path)
{
    const auto found = std::find_if(m_packages.begin(), m_packages.end(),
                                    [&](const ReceivedPackage &package) { return package.path == path; });
    if (found != m_packages.end())
        return *found;
    m_packages.append({path, ReceivedPackage::Stage::Waiting, {}});
    return m_packages.last();
}

void ReceiveRun::collect()
{
    if (!m_running)
        return;
    {
        const QMutexLocker lock(&m_running->mutex);
        const qsizetype done = m_running->done.size();
        for (qsizetype i = 0; i < m_running->packages.size(); ++i) {
            ReceivedPackage &package = this->package(m_running->packages[i]);
            package.stage = i < done ? ReceivedPackage::Stage::Done
                : i == done          ? ReceivedPackage::Stage::Working
                                     : ReceivedPackage::Stage::Waiting;
            if (i < done)
                package.receipt = m_running->done[i];
        }
    }
    Q_EMIT changed();
}

void ReceiveRun::end(bool wasStopped)
{
    collect();
    const bool foundNothing = m_running->isFound && m_running->packages.isEmpty();
    m_running.reset();
    for (ReceivedPackage &package : m_packages)
        if (package.stage != ReceivedPackage::Stage::Done)
            package.stage = ReceivedPackage::Stage::Stopped;
    if (foundNothing)
        m_context.say(tr("There is no package among these: hubs' returns are files that end in .zip"));
    const QStringList next = std::exchange(m_next, {}); // who stops one batch stops what waits behind it
    if (!wasStopped)
        start(next);
    Q_EMIT changed();
    if (!isRunning())
        Q_EMIT ended();
}

int ReceiveRun::count(bool (ReceivedPackage::*is)() const) const
{
    return int(std::count_if(m_packages.begin(), m_packages.end(), std::mem_fn(is)));
}

QStringList ReceiveRun::pathsOf(bool (*is)(const ReceivedPackage &)) const
{
    QStringList paths;
    for (const ReceivedPackage &package : m_packages)
        if (is(package))
            paths.append(package.path);
    return paths;
}

QList<qint64> ReceiveRun::returnKeys() const
{
    QList<qint64> keys;
    for (const ReceivedPackage &package : m_packages)
        if (package.receipt.returnKey && !keys.contains(package.receipt.returnKey))
            keys.append(package.receipt.returnKey);
    return keys;
}

} // namespace doorstep
