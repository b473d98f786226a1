#include "storage/hub_file.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/platform.h"
#include "base/progress.h"
#include "storage/backup.h"
#include "storage/engine/schema.h"
#include "storage/session_lock.h"
#include "storage/write_turn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubFile)
};

// Up to this size a whole look at the structure costs less than a blink and is taken on every opening; larger
// files are looked through by verify(), and damage is told wherever it is met.
constexpr qint64 checkedWholeUpTo = 8LL * 1024 * 1024;

FileVerdict verdictOn(Connection &connection, const QStringList &scripts = migrations())
{
    if (connection.number(QStringLiteral("PRAGMA application_id")).value_or(0) != applicationId)
        return FileVerdict::NotOurs;
    const qint64 version = schemaVersion(connection);
    if (version > scripts.size())
        return FileVerdict::Newer;
    if (version < 1)
        return FileVerdict::Damaged;
    if (QFileInfo(connection.path()).size() <= checkedWholeUpTo
        && connection.text(QStringLiteral("PRAGMA quick_check(1)")) != QStringLiteral("ok"))
        return FileVerdict::Damaged;
    if (version < scripts.size())
        return FileVerdict::Older;
    return schemaDifferences(connection, scripts).isEmpty() ? FileVerdict::Current : FileVerdict::Damaged;
}

[[noreturn]] void refuse(const QString &path, FileVerdict verdict)
{
    const auto error = [&](const QString &why, const QString &remedy) {
        return Error(Error::Kind::CannotOpen, path, why, remedy);
    };
    switch (verdict) {
    case FileVerdict::Newer:
        throw error(Text::tr("the file was made by a newer Doorstep than this one; it was left as it is"),
                    Text::tr("Install the newer Doorstep"));
    case FileVerdict::NotOurs:
        throw error(Text::tr("this is not a Doorstep file"),
                    Text::tr("Choose a file that ends in .doorstep"));
    case FileVerdict::Older:
        throw error(Text::tr("the file is of an older Doorstep and cannot be brought up to date where it is"),
                    Text::tr("Copy it to a folder that may be written to and open it there"));
    default:
        throw error(Text::tr("the file is damaged; it was left as it is"),
                    Text::tr("Go back to a backup, or keep this file and ask for help"));
    }
}

void upgradeAfterCopy(Connection &connection, const QStringList &scripts)
{
    const QFileInfo info(connection.path());
    const QString copy =
        QStringLiteral("%1/%2 before upgrade from version %3 %4.doorstep")
            .arg(info.absolutePath(), info.completeBaseName(), QString::number(schemaVersion(connection)),
                 Clock::now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    NoProgress progress;
    backup(connection, copy, progress);
    upgradeSchema(connection, scripts);
}

QString readOnlyReason(const SessionLock &lock)
{
    if (lock.state() == SessionLock::State::HeldByAnother)
        return Text::tr("it is in use by %1").arg(lock.holder());
    return Text::tr("its folder cannot be written to");
}

} // namespace

FileVerdict verdictOn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileVerdict::Missing;
    try {
        const std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Read);
        return verdictOn(*connection);
    } catch (const NotADatabase &) {
        return FileVerdict::NotOurs;
    } catch (const Error &) {
        return FileVerdict::Unreadable;
    }
}

HubFile::HubFile(std::unique_ptr<Connection> connection, std::shared_ptr<SessionLock> lock,
                 QString whyReadOnly)
    : m_connection(std::move(connection))
    , m_lock(std::move(lock))
    , m_turn(std::make_shared<WriteTurn>())
    , m_whyReadOnly(std::move(whyReadOnly))
    , m_author(platform::userName())
    , m_notices(std::make_unique<ChangeNotices>())
{
    readIdentity();
    readAddedCodes();
}

HubFile::~HubFile() = default;

std::unique_ptr<HubFile> HubFile::create(const QString &path, const Identity &identity)
{
    static const QRegularExpression codeForm(QStringLiteral("^[A-Za-z0-9_-]{1,32}$"));
    if (!codeForm.match(identity.hubCode).hasMatch())
        throw Error(Error::Kind::Usage, Text::tr("hub code “%1”").arg(identity.hubCode),
                    Text::tr("a hub's code has 1 to 32 letters, digits, hyphens and underscores"));
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Create);
    createSchema(*connection);
    Transaction transaction(*connection);
    connection->prepare("INSERT INTO hubs (key, code, name) VALUES (1, ?, ?)")
        .bind(1, identity.hubCode)
        .bind(2, identity.hubName.trimmed().isEmpty() ? identity.hubCode : identity.hubName.trimmed())
        .execute();
    Statement setting = connection->prepare("INSERT INTO settings (name, value) VALUES (?, ?)");
    setting.bind(1, QStringLiteral("kind"))
        .bind(2, identity.national ? QStringLiteral("national") : QStringLiteral("hub"))
        .execute();
    setting.bind(1, QStringLiteral("made_at")).bind(2, Clock::stamp()).execute();
    transaction.commit();
    connection.reset();
    return open(path, Access::Write);
}

std::unique_ptr<HubFile> HubFile::open(const QString &path, Access access)
{
    return open(path, access, migrations());
}

std::unique_ptr<HubFile> HubFile::open(const QString &path, Access access, const QStringList &scripts)
{
    if (!QFileInfo::exists(path))
        throw Error(Error::Kind::CannotOpen, path, Text::tr("there is no such file"),
                    Text::tr("See whether it was moved or renamed"));
    std::shared_ptr<SessionLock> lock;
    QString whyReadOnly = access == Access::Read ? Text::tr("it was opened to read only") : QString();
    if (access != Access::Read) {
        lock = std::make_shared<SessionLock>(path);
        if (lock->state() != SessionLock::State::Held)
            whyReadOnly = readOnlyReason(*lock);
        else if (!QFileInfo(path).isWritable())
            whyReadOnly = Text::tr("the file is write-protected");
        if (!whyReadOnly.isEmpty()) {
            lock.reset();
            if (access == Access::Write)
                throw Error(Error::Kind::CannotOpen, path, whyReadOnly,
                            Text::tr("Nothing was changed; try again later"));
        }
    }
    const auto mode = lock ? Connection::Mode::Write : Connection::Mode::Read;
    std::unique_ptr<Connection> connection = Connection::open(path, mode);
    const FileVerdict verdict = verdictOn(*connection, scripts);
    if (verdict == FileVerdict::Older && lock)
        upgradeAfterCopy(*connection, scripts);
    else if (verdict != FileVerdict::Current)
        refuse(path, verdict);
    return std::unique_ptr<HubFile>(new HubFile(std::move(connection), std::move(lock), whyReadOnly));
}

std::unique_ptr<HubFile> HubFile::sibling() const
{
    const auto mode = m_lock ? Connection::Mode::Write : Connection::Mode::Read;
    std::unique_ptr<HubFile> other(new HubFile(Connection::open(path(), mode), m_lock, m_whyReadOnly));
    other->m_turn = m_turn;
    other->m_isSibling = true;
    other->setPackCodes(m_packCodes);
    other->setAuthor(m_author);
    return other;
}

bool HubFile::isBusy() const
{
    return m_turn->isTakenByAnother(*this);
}

void HubFile::readIdentity()
{
    Statement hub = m_connection->prepare("SELECT key, code, name FROM hubs ORDER BY key LIMIT 1");
    if (!hub.step())
        refuse(path(), FileVerdict::Damaged);
    m_ownHub = hub.integer(0);
    m_identity = {hub.text(1), hub.text(2), setting(QStringLiteral("kind")) == QLatin1String("national")};
}

QString HubFile::setting(const QString &name) const
{
    Statement &row = m_connection->cached(QStringLiteral("SELECT value FROM settings WHERE name = ?"));
    const QString value = row.bind(1, name).step() ? row.text(0) : QString();
    row.reset();
    return value;
}

void HubFile::setSetting(const QString &name, const QString &value)
{
    const HeldTurn turn(*this);
    Transaction transaction(*m_connection);
    m_connection->prepare("DELETE FROM settings WHERE name = ?").bind(1, name).execute();
    if (!value.isEmpty())
        m_connection->prepare("INSERT INTO settings (name, value) VALUES (?, ?)")
            .bind(1, name)
            .bind(2, value)
            .execute();
    transaction.commit();
}

void HubFile::readAddedCodes()
{
    m_codes = CodeLists();
    for (const auto &[list, code] : std::as_const(m_packCodes))
        m_codes.add(list, code);
    Statement rows = m_connection->prepare("SELECT list, code FROM added_codes ORDER BY list, code");
    while (rows.step())
        if (const int list = codeListNamed(rows.text(0)); list >= 0)
            m_codes.add(static_cast<CodeListId>(list), rows.text(1));
}

void HubFile::setPackCodes(const QList<std::pair<CodeListId, QString>> &additions)
{
    m_packCodes = additions;
    readAddedCodes();
}

void HubFile::addHubCode(CodeListId list, const QString &code)
{
    Transaction transaction(*m_connection);
    m_connection->prepare("INSERT INTO added_codes (list, code) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(1, codeListName(list))
        .bind(2, code)
        .execute();
    transaction.commit();
    m_codes.add(list, code);
}

} // namespace doorstep
