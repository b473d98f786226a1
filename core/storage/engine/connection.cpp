#include "storage/engine/connection.h"

#include "base/platform.h"
#include "base/progress.h"
#include "base/text.h"
#include "storage/engine/functions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstring>
#include <mutex>
#include <sqlite3.h>
#include <unordered_map>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Connection)
};

constexpr int busyTimeoutMs = 5000;
constexpr int opsBetweenQuestions =
    20000; // engine steps between two looks at a Progress: about a millisecond

// SQLite's statistics of its own memory take a lock on every allocation; nobody reads them.
void configureEngineOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

// Whether a change that was cut short (a kill, a power cut) still waits to be taken back, which needs the
// right to write.
bool awaitsRollback(sqlite3 *handle)
{
    return sqlite3_exec(handle, "SELECT 1 FROM sqlite_master", nullptr, nullptr, nullptr)
        == SQLITE_READONLY_ROLLBACK;
}

int askProgress(void *progress)
{
    return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0;
}

} // namespace

NotADatabase::NotADatabase(const QString &path)
    : Error(Error::Kind::CannotOpen, path, Text::tr("this is not a Doorstep file"),
            Text::tr("Choose a file that ends in .doorstep"))
{
}

struct Connection::Cache {
    std::unordered_map<QString, std::unique_ptr<Statement>> statements;
};

Connection::Connection(QString path, Mode mode, sqlite3 *handle)
    : m_path(std::move(path)), m_mode(mode), m_handle(handle), m_cache(std::make_unique<Cache>())
{
}

Connection::~Connection()
{
    m_cache.reset();
    sqlite3_close_v2(m_handle);
}

std::unique_ptr<Connection> Connection::open(const QString &path, Mode mode)
{
    configureEngineOnce();
    const bool exists = QFileInfo::exists(path);
    if (mode == Mode::Create && exists)
        throw Error(Error::Kind::Usage, path, Text::tr("there is a file of that name already"),
                    Text::tr("Choose another name"));
    if (mode != Mode::Create && !exists)
        throw Error(Error::Kind::CannotOpen, path, Text::tr("there is no such file"),
                    Text::tr("See whether it was moved or renamed"));
    if (exists && !QFileInfo(path).isFile()) // the engine would wait at a pipe for ever
        throw NotADatabase(path);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(path, mode, handle));
    if (code != SQLITE_OK)
        connection->fail(code);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    if (mode == Mode::Read && awaitsRollback(handle)) {
        // Reading it as a writer takes the half change back; the engine's own locks keep it from touching a
        // live one.
        connection.reset();
        open(path, Mode::Write)->number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return open(path, Mode::Read);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    registerFunctions(handle);
    if (mode == Mode::Create) {
        connection->execute("PRAGMA page_size = 8192");
        platform::makePrivate(path);
    }
    // Why each of these: TRUST.md. The cache is set because SQLite's own 2 MB makes every large piece of work
    // crawl.
    connection->execute(
        "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
        "PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536");
    if (mode != Mode::Read)
        connection->execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA");
    return connection;
}

Statement Connection::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr))
        fail(code, sql);
    return Statement(this, statement);
}

Statement Connection::prepare(const QString &sql)
{
    return prepare(sql.toUtf8().constData());
}

Statement &Connection::cached(const QString &sql)
{
    std::unique_ptr<Statement> &statement = m_cache->statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(prepare(sql));
    else
        statement->reset();
    return *statement;
}

void Connection::execute(const char *script)
{
    if (const int code = sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr))
        fail(code, script);
}

void Connection::execute(const QString &script)
{
    execute(script.toUtf8().constData());
}

std::optional<qint64> Connection::number(const QString &sql)
{
    Statement statement = prepare(sql);
    if (!statement.step() || statement.isNull(0))
        return std::nullopt;
    return statement.integer(0);
}

std::optional<QString> Connection::text(const QString &sql)
{
    Statement statement = prepare(sql);
    if (!statement.step() || statement.isNull(0))
        return std::nullopt;
    return statement.text(0);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::watch(const Progress *progress)
{
    sqlite3_progress_handler(m_handle, progress ? opsBetweenQuestions : 0, progress ? askProgress : nullptr,
                             const_cast<Progress *>(progress));
}

void Connection::fail(int code, const char *sql)
{
    const QString engine = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    // A header that asks for another format of tables gets no code of its own.
    const bool damagedHeader = code == SQLITE_ERROR && engine == QLatin1String("unsupported file format");
    switch (damagedHeader ? SQLITE_CORRUPT : code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        throw ConstraintError(engine.toStdString());
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        throw Error(Error::Kind::Cancelled, m_path,
                    Text::tr("the work was stopped as you asked; nothing was changed"));
    case SQLITE_NOTADB:
        throw NotADatabase(m_path);
    case SQLITE_CORRUPT:
        throw Error(Error::Kind::CannotOpen, m_path,
                    Text::tr("the file is damaged (%1); it was left as it is").arg(engine),
                    Text::tr("Go back to a backup, or keep this file and ask for help"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(Error::Kind::CannotOpen, m_path,
                    Text::tr("another program is writing to it; nothing was changed"),
                    Text::tr("Try again in a moment"));
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_ROLLBACK)
            throw Error(
                Error::Kind::CannotOpen, m_path,
                Text::tr(
                    "a change to it was cut short and cannot be taken back, because it cannot be written to"),
                Text::tr("Copy the file and the one beside it that ends in -journal to a folder that may be "
                         "written to, and open it there"));
        [[fallthrough]];
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw Error(Error::Kind::CannotOpen, m_path, Text::tr("it cannot be written to; nothing was changed"),
                    Text::tr("See the rights of the file and its folder"));
    case SQLITE_CANTOPEN:
        throw Error(Error::Kind::CannotOpen, m_path, Text::tr("it cannot be opened (%1)").arg(engine),
                    Text::tr("See that the folder exists and may be written to"));
    case SQLITE_FULL:
        throw Error(Error::Kind::System, m_path, Text::tr("the disk is full; nothing was changed"),
                    Text::tr("Make room and try again"));
    case SQLITE_IOERR: // met while a change was being made sure of, it may be there all the same
        throw Error(
            Error::Kind::System, m_path, Text::tr("the disk reported an error (%1)").arg(engine),
            Text::tr(
                "Look after the disk, then see whether the last change is there before making it again"));
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    default:
        throw std::logic_error((engine + QStringLiteral(" in: ") + QString::fromUtf8(sql)).toStdString());
    }
}

// ---- Transaction

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A full disk or an I/O error may have rolled back already; then there is nothing left to take back.
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (!m_connection.inTransaction())
        throw Error(Error::Kind::System, m_connection.path(),
                    Text::tr("the change could not be kept; nothing was changed"));
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace doorstep
