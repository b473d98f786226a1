#include "records/record_table.h"

#include <stdexcept>

namespace doorstep {

std::vector<const Field *> RecordTable::keyFields() const
{
    std::vector<const Field *> keys;
    for (const Field &field : fields)
        if (field.isInKey())
            keys.push_back(&field);
    return keys;
}

const Field *RecordTable::find(QStringView column) const
{
    for (const Field &field : fields)
        if (column == QLatin1String(field.column))
            return &field;
    return nullptr;
}

const Field &RecordTable::at(const char *column) const
{
    if (const Field *field = find(QString::fromLatin1(column)))
        return *field;
    throw std::logic_error(std::string("no field ") + column + " in " + name);
}

const RecordTable *tableNamed(QStringView name)
{
    for (const RecordTable *table : allTables())
        if (name == QLatin1String(table->name))
            return table;
    return nullptr;
}

} // namespace doorstep
