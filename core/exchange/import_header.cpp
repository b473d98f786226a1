#include "exchange/import_header.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportHeader)
};

int fieldNumber(const RecordTable &table, const QString &column)
{
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (column == QLatin1String(table.fields[i].column))
            return static_cast<int>(i);
    return column == QLatin1String("hub") ? ImportHeader::hubColumn : ImportHeader::unknown;
}

} // namespace

ImportHeader::ImportHeader(const RecordTable &table, const QStringList &cells)
    : m_table(&table), m_cells(cells)
{
    for (const QString &cell : cells)
        m_fieldOfColumn.push_back(fieldNumber(table, cell.trimmed()));
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (hasField(static_cast<int>(i)))
            m_fields.push_back(static_cast<int>(i));
}

bool ImportHeader::hasField(int field) const
{
    return std::find(m_fieldOfColumn.begin(), m_fieldOfColumn.end(), field) != m_fieldOfColumn.end();
}

QStringList ImportHeader::unknownColumns() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QString name = m_cells[i].trimmed();
        if (m_fieldOfColumn[static_cast<size_t>(i)] == unknown)
            names.append(name.isEmpty() ? Text::tr("(column %1, without a name)").arg(i + 1) : name);
    }
    return names;
}

QString ImportHeader::whyUnusable(int &column) const
{
    column = 0;
    if (m_cells.isEmpty())
        return Text::tr("is empty: the first row must name the columns");
    if (m_fields.empty())
        return Text::tr("has no header row that names any column of %1").arg(m_table->tableName());
    for (size_t i = 0; i < m_fieldOfColumn.size(); ++i) {
        const auto begin = m_fieldOfColumn.begin();
        if (m_fieldOfColumn[i] == unknown
            || std::find(begin, begin + static_cast<qsizetype>(i), m_fieldOfColumn[i])
                == begin + static_cast<qsizetype>(i))
            continue;
        column = static_cast<int>(i) + 1;
        return Text::tr("names the column %1 twice").arg(m_cells[static_cast<qsizetype>(i)].trimmed());
    }
    if (!m_table->hasId()) // a row without its key could be no row in particular
        for (size_t i = 0; i < m_table->fields.size(); ++i)
            if (m_table->fields[i].isInKey() && m_table->fields[i].isRequired()
                && !hasField(static_cast<int>(i)))
                return Text::tr("has no column %1, by which its rows are told apart")
                    .arg(m_table->fields[i].name());
    return {};
}

} // namespace doorstep
