// A hub file (or the national body's): opened, locked, upgraded, described. One HubFile belongs to one
// thread; work on another thread takes a sibling(), which has a connection of its own under the same lock.
#pragma once

#include "records/code_lists.h"
#include "storage/engine/connection.h"

#include <QDateTime>
#include <QObject>
#include <memory>

namespace doorstep {

class Progress;
class SessionLock;
class WriteTurn;
class RecordTable;

// What a file turned out to be. Each is told apart and each has its test.
enum class FileVerdict { Current, Older, Newer, NotOurs, Damaged, Missing, Unreadable };
FileVerdict verdictOn(const QString &path);

// Which records a committed change touched. Sent on the thread of the HubFile that made it.
struct ChangeNotice {
    struct Records {
        const RecordTable *table;
        QList<qint64> keys; // empty: more than are worth naming; look again at everything of that type
    };
    qint64 change = 0;
    QString label;
    QList<Records> records;
};

class ChangeNotices : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void committed(const doorstep::ChangeNotice &notice);
};

class HubFile {
public:
    struct Identity {
        QString hubCode; // "HUB01"; 1 to 32 letters, digits, "-" and "_"
        QString hubName;
        bool national = false;
    };
    enum class Access {
        Write, // throws where somebody else has it, or it cannot be written to
        Read, // never writes; works while somebody else has it
        WriteOrRead, // opens to read where Write would not do, and whyReadOnly() says why
    };

    // Makes a new file with empty tables. Throws Error(Usage) for a bad code or an existing file,
    // Error(System) where it cannot be written. The programme pack is loaded afterwards
    // (programme/pack_store.h).
    static std::unique_ptr<HubFile> create(const QString &path, const Identity &identity);
    // Opens a file of ours, upgrading an older one after a copy. Throws Error(CannotOpen) with the verdict in
    // plain words.
    static std::unique_ptr<HubFile> open(const QString &path, Access access);
    // As a program with these migrations would, to which this one's belong: how upgrading is tried.
    static std::unique_ptr<HubFile> open(const QString &path, Access access, const QStringList &scripts);
    ~HubFile();
    Q_DISABLE_COPY_MOVE(HubFile)

    // Another connection to the same file for a worker thread, to be used and destroyed on that thread. Its
    // committed changes are announced by its own notices(); whoever started the work passes them on with
    // announce().
    std::unique_ptr<HubFile> sibling() const;

    bool isSibling() const { return m_isSibling; }
    // Shared with all siblings. While one of them is writing (busy), a Change on this file is refused.
    WriteTurn &writeTurn() const { return *m_turn; }
    bool isBusy() const;

    Connection &connection() const { return *m_connection; }
    const QString &path() const { return m_connection->path(); }
    bool isReadOnly() const { return m_connection->isReadOnly(); }
    const QString &whyReadOnly() const { return m_whyReadOnly; } // empty where it may be written to
    const Identity &identity() const { return m_identity; }
    qint64 ownHub() const { return m_ownHub; } // key of the hub that new records belong to

    // Free settings of the file ("kind", …); empty text where there is none. setSetting is a transaction of
    // its own, refused as a Change is where work beside the window is writing.
    QString setting(const QString &name) const;
    void setSetting(const QString &name, const QString &value);

    // The code lists in force here. Additions come from the pack (programme layer) and the hub.
    const CodeLists &codes() const { return m_codes; }
    void setPackCodes(const QList<std::pair<CodeListId, QString>> &additions);
    // Adds a theme of the hub's own, for good.
    void addHubCode(CodeListId list, const QString &code);

    // Who makes changes from here on, for the change log; the system's user name unless said otherwise.
    const QString &author() const { return m_author; }
    void setAuthor(const QString &name) { m_author = name; }

    ChangeNotices &notices() { return *m_notices; }
    void announce(const ChangeNotice &notice) { Q_EMIT m_notices->committed(notice); }

private:
    HubFile(std::unique_ptr<Connection> connection, std::shared_ptr<SessionLock> lock, QString whyReadOnly);
    void readIdentity();
    void readAddedCodes();
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<SessionLock> m_lock;
    std::shared_ptr<WriteTurn> m_turn;
    bool m_isSibling = false;
    QString m_whyReadOnly;
    Identity m_identity;
    qint64 m_ownHub = 0;
    CodeLists m_codes;
    QList<std::pair<CodeListId, QString>> m_packCodes;
    QString m_author;
    std::unique_ptr<ChangeNotices> m_notices;
};

} // namespace doorstep
