#include "storage/engine/functions.h"

#include "base/dates.h"

#include <sqlite3.h>

namespace doorstep {

namespace {

void addMonthsFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const std::optional<QDate> date = dateFromText(QString::fromUtf8(text));
    if (!date)
        return sqlite3_result_null(context);
    const QByteArray later = dateToText(addMonths(*date, sqlite3_value_int(arguments[1]))).toUtf8();
    sqlite3_result_text(context, later.constData(), static_cast<int>(later.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerFunctions(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "add_months", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, addMonthsFunction, nullptr, nullptr, nullptr);
}

} // namespace doorstep
