#include "storage/engine/connection.h"

#include "base/dates.h"
#include "base/text.h"

#include <cstring>
#include <sqlite3.h>

namespace doorstep {

Statement::Statement(Connection *connection, sqlite3_stmt *statement)
    : m_connection(connection), m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, const QString &text)
{
    return bind(parameter, QByteArrayView(text.toUtf8()));
}

Statement &Statement::bind(int parameter, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return bindNull(parameter);
    if (const int code =
            sqlite3_bind_text64(m_statement, parameter, utf8.data(), static_cast<sqlite3_uint64>(utf8.size()),
                                SQLITE_TRANSIENT, SQLITE_UTF8))
        m_connection->fail(code);
    return *this;
}

Statement &Statement::bindStatic(int parameter, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return bindNull(parameter);
    if (const int code =
            sqlite3_bind_text64(m_statement, parameter, utf8.data(), static_cast<sqlite3_uint64>(utf8.size()),
                                SQLITE_STATIC, SQLITE_UTF8))
        m_connection->fail(code);
    return *this;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    if (const int code = sqlite3_bind_int64(m_statement, parameter, number))
        m_connection->fail(code);
    return *this;
}

Statement &Statement::bind(int parameter, QDate date)
{
    return bind(parameter, dateToText(date));
}

Statement &Statement::bindNull(int parameter)
{
    if (const int code = sqlite3_bind_null(m_statement, parameter))
        m_connection->fail(code);
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    if (const int code = sqlite3_bind_blob64(m_statement, parameter, bytes.data() ? bytes.data() : "",
                                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT))
        m_connection->fail(code);
    return *this;
}

int Statement::parameterNamed(const char *name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        m_connection->fail(code, sqlite3_sql(m_statement));
    }
    return false;
}

qint64 Statement::execute()
{
    while (step()) { }
    reset();
    return sqlite3_changes64(m_connection->handle());
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // its code repeats that of the last step(), which was thrown there
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const QByteArrayView view(bytes, sqlite3_column_bytes(m_statement, column));
    // No text of ours holds a NUL: one can only come from an overwritten page of an overflow chain.
    if (!view.isEmpty() && std::memchr(view.data(), 0, static_cast<size_t>(view.size())))
        m_connection->fail(SQLITE_CORRUPT);
    return view;
}

QString Statement::text(int column) const
{
    return exactFromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDate Statement::date(int column) const
{
    return dateFromText(text(column)).value_or(QDate());
}

} // namespace doorstep
