#include "ui/pages/saved_filters.h"

#include "records/record_table.h"
#include "ui/shell/page_list.h"

#include <QCoreApplication>

namespace doorstep {

QList<PageFilter> savedFiltersOfPages(const HubFile &file)
{
    QList<PageFilter> filters;
    for (const PageEntry &page : pageList())
        for (const RecordTable *table : page.tables)
            for (const SavedFilter &saved : savedFilters(file, *table))
                filters.append({saved.name, QCoreApplication::translate("doorstep::Record", table->many),
                                page.id, filterArgument(*table, saved.name),
                                int(saved.query.filters.size()) + (saved.query.text.isEmpty() ? 0 : 1)});
    return filters;
}

QString filterArgument(const RecordTable &table, const QString &name)
{
    return QStringLiteral("filter:%1/%2").arg(table.tableName(), name);
}

QString filterNamed(const QString &argument, const RecordTable &table)
{
    const QString begin = filterArgument(table, {});
    return argument.startsWith(begin) ? argument.mid(begin.size()) : QString();
}

} // namespace doorstep
