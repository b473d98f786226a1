#include "ui/models/record_mime.h"

#include <QCoreApplication>

namespace doorstep {

QString recordFormat(const RecordTable &table)
{
    return QStringLiteral("application/x-doorstep-%1").arg(table.tableName());
}

void addRecords(QMimeData &data, const RecordTable &table, const QList<qint64> &keys)
{
    QByteArrayList lines{QByteArray::number(QCoreApplication::applicationPid())};
    for (const qint64 key : keys)
        lines.append(QByteArray::number(key));
    data.setData(recordFormat(table), lines.join('\n'));
}

QList<qint64> recordsIn(const QMimeData &data, const RecordTable &table)
{
    QByteArrayList lines = data.data(recordFormat(table)).split('\n');
    if (lines.takeFirst().toLongLong() != QCoreApplication::applicationPid())
        return {};
    QList<qint64> keys;
    for (const QByteArray &line : lines)
        if (const qint64 key = line.toLongLong())
            keys.append(key);
    return keys;
}

} // namespace doorstep
