// Packages being taken in, one after another on a worker, and what became of each. What was taken stays taken
// when the rest is stopped; the one under way leaves nothing.
#pragma once

#include "returns/receive.h"
#include "ui/shell/app_context.h"

#include <QObject>

namespace doorstep {

struct ReceivedPackage {
    enum class Stage { Waiting, Working, Done, Stopped };
    QString path;
    Stage stage = Stage::Waiting;
    Receipt receipt; // once it is done

    bool isRefused() const { return stage == Stage::Done && receipt.outcome == Receipt::Outcome::Refused; }
    bool isLocked() const { return isRefused() && receipt.kind == Error::Kind::Password; }
};

class ReceiveRun : public QObject {
    Q_OBJECT
public:
    explicit ReceiveRun(AppContext &context, QObject *parent = nullptr);

    // Takes in the packages among these files and folders: a batch of its own, or more of the one under way.
    void take(const QStringList &paths);
    // Those of the batch that are locked, once more with this password, which is kept for the batch.
    void unlock(const QString &password);
    // Those that were refused or stopped, once more.
    void tryAgain();
    void stop();

    const QList<ReceivedPackage> &packages() const { return m_packages; }
    bool isRunning() const { return m_running != nullptr; }
    // How many passwords were tried on what is locked still.
    int passwordsTried() const { return int(m_passwords.size()); }
    int count(bool (ReceivedPackage::*is)() const) const;
    QList<qint64> returnKeys() const; // of all that have a receipt

Q_SIGNALS:
    void changed();
    // The worker is done with all it was given; or was stopped.
    void ended();

private:
    struct Mailbox;
    void start(const QStringList &paths);
    void collect();
    void end(bool wasStopped);
    QStringList pathsOf(bool (*is)(const ReceivedPackage &)) const;
    ReceivedPackage &package(const QString &path);

    AppContext &m_context;
    QList<ReceivedPackage> m_packages;
    QStringList m_next; // given while something was running
    QStringList m_passwords; // newest first
    std::shared_ptr<Mailbox> m_running;
};

} // namespace doorstep
