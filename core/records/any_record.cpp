#include "records/any_record.h"

namespace doorstep {

QString AnyRecord::identity() const
{
    QStringList parts;
    for (const Field *field : m_table->keyFields())
        parts.append(toFileText(*field, data()));
    return parts.join(QLatin1Char('/'));
}

bool operator==(const AnyRecord &left, const AnyRecord &right)
{
    if (left.m_table != right.m_table)
        return false;
    for (const Field &field : left.m_table->fields)
        if (!isEqual(field, left.data(), right.data()))
            return false;
    return true;
}

} // namespace doorstep
