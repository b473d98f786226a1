#include "returns/row_check.h"

#include "base/dates.h"
#include "exchange/formula_guard.h"
#include "records/validation.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageContent)
};

QString whyNot(const ReturnColumn &column, QStringView value)
{
    bool ok = true;
    switch (column.cell) {
    case ReturnCell::Date:
        return dateFromText(value) ? QString() : Text::tr("is not a date");
    case ReturnCell::Integer:
        static_cast<void>(value.toInt(&ok));
        return ok ? QString() : Text::tr("is not a whole number");
    case ReturnCell::Money:
        return moneyFromText(value) ? QString() : Text::tr("is not a number");
    case ReturnCell::Boolean:
        ok = value == QLatin1String("yes") || value == QLatin1String("no");
        return ok ? QString() : Text::tr("is neither yes nor no");
    case ReturnCell::List:
    case ReturnCell::Text:
        break;
    }
    if (value.contains(QChar(0)))
        return Text::tr("holds a NUL character");
    return column.codes.isEmpty() || column.codes.contains(value) ? QString()
                                                                  : Text::tr("is not in the list");
}

} // namespace

QByteArrayView cellOf(const ReturnTable &table, const CsvRows &rows, qsizetype row, int column)
{
    const QByteArrayView cell = rows.cell(row, column);
    return table.columns[column].formulaGuarded ? withoutFormulaGuard(cell) : cell;
}

RowCheck::RowCheck(const ReturnTable &table, const CodeLists *codes) : m_table(table), m_codes(codes)
{
    if (!codes || !table.records)
        return;
    m_record.emplace(*table.records);
    for (const Field &field : table.records->fields)
        if (field.isRequired() && field.kind == FieldKind::Text && table.indexOf(field.name()) < 0)
            m_namedById.push_back(&field);
}

void RowCheck::check(const CsvRows &rows, qsizetype row, const Tell &tell)
{
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const QStringView value = m_widened.of(cellOf(m_table, rows, row, i));
        checkCell(m_table.columns[i], value, tell);
        if (m_record && m_table.columns[i].field)
            readField(m_table.columns[i], value);
        if (m_record && i == 0)
            for (const Field *field : m_namedById)
                fromFileText(*field, m_record->data(), value);
    }
    if (!m_record)
        return;
    for (const Problem &problem : validate(*m_table.records, m_record->data(), *m_codes))
        if (const int column = m_table.indexOf(problem.column);
            problem.severity == Problem::Severity::Error && column >= 0)
            tell(m_table.columns[column], problem.value, problem.reason);
}

void RowCheck::checkCell(const ReturnColumn &column, QStringView value, const Tell &tell) const
{
    if (column.required && value.trimmed().isEmpty()) {
        tell(column, value.toString(), Text::tr("is needed"));
    } else if (value.isEmpty()) {
        return;
    } else if (const QString why = whyNot(column, value); !why.isEmpty()) {
        tell(column, value.toString(), why);
    }
}

// References are looked at by the check of keys: here they only are there or are not.
void RowCheck::readField(const ReturnColumn &column, QStringView value)
{
    const Field &field = *column.field;
    if (field.kind == FieldKind::Reference)
        *static_cast<qint64 *>(field.at(m_record->data())) = value.isEmpty() ? 0 : 1;
    else if (!fromFileText(field, m_record->data(), value).isEmpty())
        clearValue(field, m_record->data());
}

} // namespace doorstep
