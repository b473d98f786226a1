#include "ui/pages/whose_record.h"

#include "base/text.h"
#include "returns/return_schema.h"
#include "storage/received_returns.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::WhoseRecord)
};

} // namespace

QString whoseRecord(const AppContext &context, const RecordHead &record)
{
    const HubFile &file = context.file();
    if (!file.identity().national || !record.hub || record.hub == file.ownHub())
        return {};
    const ReportingHub hub = hubOfKey(context.connection(), record.hub);
    return hub.name == hub.code ? hub.code : Text::tr("%1, %2").arg(hub.code, visibleControls(hub.name));
}

bool comesHere(const HubFile &file, const RecordTable &table, const char *column)
{
    const ReturnTable *sent = returnTableNamed(QString::fromLatin1(table.name));
    return !file.identity().national || !sent || sent->indexOf(QString::fromLatin1(column)) >= 0;
}

} // namespace doorstep
