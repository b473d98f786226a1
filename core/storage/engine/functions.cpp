#include "storage/engine/functions.h"

#include "base/dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
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

// A list asks it for each of its rows: what one pack says is read once.
void offersCourseFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    static thread_local QByteArray known;
    static thread_local QSet<QString> codes;
    const auto text = [&](int argument) {
        return QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(arguments[argument])),
                          sqlite3_value_bytes(arguments[argument]));
    };
    if (const QByteArray json = text(0); json != known) {
        known = json;
        codes.clear();
        for (const QJsonValue &course : QJsonDocument::fromJson(json)[u"courses"].toArray())
            codes.insert(course[u"code"].toString());
    }
    sqlite3_result_int(context, codes.contains(QString::fromUtf8(text(1))) ? 1 : 0);
}

} // namespace

void registerFunctions(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "add_months", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, addMonthsFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "offers_course", 2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               offersCourseFunction, nullptr, nullptr, nullptr);
}

} // namespace doorstep
