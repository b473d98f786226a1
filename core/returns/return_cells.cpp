#include "returns/return_cells.h"

#include "base/uuid7.h"
#include "returns/row_check.h"
#include "storage/derived_columns.h"

namespace doorstep {

QString nameById(const ReturnTable &table, const QString &id)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(table.records->one), shortId(id));
}

std::vector<size_t> fieldsNamedById(const ReturnTable &table)
{
    std::vector<size_t> numbers;
    const std::vector<Field> &fields = table.records->fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].isRequired() && fields[i].kind == FieldKind::Text
            && table.indexOf(fields[i].name()) < 0)
            numbers.push_back(i);
    return numbers;
}

ReturnCells::ReturnCells(const ReturnTable &table)
    : m_table(table)
    , m_count(table.records->fields.size() + derivedColumns(*table.records).size())
    , m_hasDerived(!derivedColumns(*table.records).empty())
    , m_namedById(fieldsNamedById(table))
    , m_record(*table.records)
{
    const std::vector<Field> &fields = table.records->fields;
    for (const ReturnColumn &column : table.columns) {
        m_fieldOfColumn.push_back(column.field ? static_cast<int>(column.field - fields.data()) : -1);
        if (column.field)
            m_said.push_back(m_fieldOfColumn.back());
    }
}

void ReturnCells::prepare(const CsvRows &rows, qsizetype row, std::span<BulkCell> out,
                          std::deque<QByteArray> &owned)
{
    for (BulkCell &value : out)
        value = {};
    for (int column = 0; column < m_table.columns.size(); ++column)
        if (const int number = m_fieldOfColumn[static_cast<size_t>(column)]; number >= 0) {
            const auto i = static_cast<size_t>(number);
            out[i] = cell(m_table.records->fields[i], cellOf(m_table, rows, row, column), owned);
        }
    for (const size_t i : m_namedById)
        out[i] = BulkCell::ofText(owned.emplace_back(
            nameById(m_table, QString::fromUtf8(trimmedUtf8(rows.cell(row, 0)))).toUtf8()));
    size_t at = m_table.records->fields.size();
    for (const DerivedColumn &derived : derivedColumns(*m_table.records))
        out[at++] = BulkCell::ofText(owned.emplace_back(derived.value(m_record.data()).toUtf8()));
}

BulkCell ReturnCells::cell(const Field &field, QByteArrayView text, std::deque<QByteArray> &owned)
{
    if (field.form != TextForm::Free || field.kind != FieldKind::Text)
        text = trimmedUtf8(text);
    if (text.isEmpty())
        return {};
    void *member = field.at(m_record.data());
    switch (field.kind) {
    case FieldKind::Text:
        if (m_hasDerived)
            fromFileText(field, m_record.data(), m_widened.of(text));
        return BulkCell::ofText(text);
    case FieldKind::Money:
        fromFileText(field, m_record.data(), m_widened.of(text));
        return BulkCell::ofInteger(static_cast<const Money *>(member)->pence.value_or(0));
    case FieldKind::Integer:
        fromFileText(field, m_record.data(), m_widened.of(text));
        return BulkCell::ofInteger(static_cast<const std::optional<int> *>(member)->value_or(0));
    case FieldKind::Boolean:
        return BulkCell::ofInteger(text == "yes" ? 1 : 0);
    case FieldKind::CodeSet:
    case FieldKind::TextList: // spaces between and words twice are not kept
        if (!text.contains(';'))
            return BulkCell::ofText(text);
        fromFileText(field, m_record.data(), m_widened.of(text));
        return BulkCell::ofText(owned.emplace_back(toFileText(field, m_record.data()).toUtf8()));
    default:
        return BulkCell::ofText(text);
    }
}

} // namespace doorstep
