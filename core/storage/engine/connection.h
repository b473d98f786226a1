// The seam to the database engine: the only code that knows SQLite. Everything above speaks through these two
// classes, in SQL that PostgreSQL understands too; what differs (pragmas, search index, backup, verdicts on a
// file) stands in this folder. The bare handle is used, not QtSql: it is faster where whole tables move (3.5x
// on a full scan), reports every error of a loop, and leaves transactions to us.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <memory>
#include <optional>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace doorstep {

class Progress;

// A statement broke a rule of the schema (a duplicate key, a reference to nothing): a bug of the caller, who
// should have asked first.
class ConstraintError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

// What is there is no database at all: the file of another program, a folder, a pipe.
class NotADatabase : public Error {
public:
    explicit NotADatabase(const QString &path);
};

// A prepared statement. Parameters count from 1, columns from 0. Move-only; finished when it goes.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Empty text binds NULL: nothing recorded is NULL in our files.
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, QByteArrayView utf8); // empty binds NULL; the bytes are copied
    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, int number) { return bind(parameter, qint64(number)); }
    Statement &bind(int parameter, QDate date); // null binds NULL
    Statement &bindNull(int parameter);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    // The bytes are not copied: they must live until the next step(), reset() or bind.
    Statement &bindStatic(int parameter, QByteArrayView utf8);
    // Binds by name (":from"); a name that the statement does not use is passed over, so that all measures
    // take the same.
    template <class Value>
    Statement &bindNamed(const char *name, const Value &value)
    {
        if (const int parameter = parameterNamed(name))
            bind(parameter, value);
        return *this;
    }

    // True while there is a row. Throws on any error: a loop never ends short.
    bool step();
    // step() for a statement that gives no rows, then reset(); returns how many rows it changed.
    qint64 execute();
    void reset();

    int columnCount() const;
    QByteArray columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const; // 0 for NULL
    QString text(int column) const; // empty for NULL; throws for a NUL inside, which only damage puts there
    QByteArrayView utf8(int column) const; // valid until the next step()
    QByteArray blob(int column) const;
    QDate date(int column) const;

private:
    friend class Connection;
    Statement(class Connection *connection, sqlite3_stmt *statement);
    int parameterNamed(const char *name) const;
    class Connection *m_connection;
    sqlite3_stmt *m_statement;
};

// An open database. One thread at a time; each worker opens its own.
class Connection {
public:
    enum class Mode { Read, Write, Create };

    // Opens with the settings of TRUST.md. Create makes a new, empty, private file and refuses an existing
    // one. Throws Error(CannotOpen) where the file is missing, unreadable or not a database. The path is
    // UTF-8 everywhere.
    static std::unique_ptr<Connection> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::Read; }

    Statement prepare(const QString &sql);
    Statement prepare(const char *sql);
    // A statement kept for the next time; do not hold two uses of the same one at a time.
    Statement &cached(const QString &sql);
    // Runs a script of statements without parameters.
    void execute(const QString &script);
    void execute(const char *script);
    // The first column of the first row; nullopt where there is no row.
    std::optional<qint64> number(const QString &sql);
    std::optional<QString> text(const QString &sql);

    bool inTransaction() const;
    // Makes the running statement of this connection stop with Error(Cancelled); from any thread.
    void interrupt();
    // Asks `progress` every so often inside long statements whether to stop; null to stop asking.
    void watch(const Progress *progress);

    // For the engine's own files only.
    sqlite3 *handle() const { return m_handle; }
    // Throws what a result code of the engine means for this file.
    [[noreturn]] void fail(int code, const char *sql = nullptr);

private:
    Connection(QString path, Mode mode, sqlite3 *handle);
    QString m_path;
    Mode m_mode;
    sqlite3 *m_handle;
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

// A transaction that is rolled back unless committed. Write transactions take the file's lock at once (BEGIN
// IMMEDIATE).
class Transaction {
public:
    enum class Kind { Read, Write };
    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

// Several questions answered from one moment, within the transaction that the caller has or one of its own.
// Quicker too: the file is locked, and looked at for what others did, once and not for each question.
class ReadTogether {
public:
    explicit ReadTogether(Connection &connection)
    {
        if (!connection.inTransaction())
            m_transaction.emplace(connection, Transaction::Kind::Read);
    }

private:
    std::optional<Transaction> m_transaction;
};

} // namespace doorstep
