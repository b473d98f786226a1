#include "ui/shell/search_recent.h"

#include "storage/hub_file.h"
#include "ui/shell/file_settings.h"

#include <QSettings>

namespace doorstep {

namespace {

constexpr int s_most = 8;

QString settingOf(const HubFile &file)
{
    return settingOfFile(file, QStringLiteral("recentRecords"));
}

} // namespace

QList<RecentRecord> recentRecords(const HubFile &file)
{
    QList<RecentRecord> records;
    for (const QString &each : QSettings().value(settingOf(file)).toStringList()) {
        const RecordTable *table = tableNamed(each.section(QLatin1Char(' '), 0, 0));
        if (const qint64 key = each.section(QLatin1Char(' '), 1).toLongLong(); table && key)
            records.append({table, key});
    }
    return records;
}

void noteRecent(const HubFile &file, const RecentRecord &record)
{
    QList<RecentRecord> records = recentRecords(file);
    records.removeAll(record);
    records.prepend(record);
    QStringList list;
    for (const RecentRecord &each : records.mid(0, s_most))
        list.append(each.table->tableName() + QLatin1Char(' ') + QString::number(each.key));
    QSettings().setValue(settingOf(file), list);
}

} // namespace doorstep
