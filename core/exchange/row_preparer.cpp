#include "exchange/row_preparer.h"

#include "base/text.h"
#include "base/utf8_text.h"
#include "exchange/formula_guard.h"
#include "records/validation.h"
#include "storage/derived_columns.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RowPreparer)
};

} // namespace

RowPreparer::RowPreparer(const ImportHeader &header, ImportIds &ids, const CodeLists &codes,
                         const QString &hubCode)
    : m_header(header)
    , m_table(header.table())
    , m_codes(codes)
    , m_hubCode(hubCode.toUtf8())
    , m_cellCount(header.table().fields.size() + derivedColumns(header.table()).size())
    , m_record(header.table())
    , m_texts(header.table().fields.size())
{
    for (size_t i = 0; i < m_table.fields.size(); ++i) {
        const bool isReference =
            m_table.fields[i].kind == FieldKind::Reference && header.hasField(static_cast<int>(i));
        m_ids.push_back(isReference ? &ids.of(m_table.fields[i].target()) : nullptr);
    }
}

PreparedRow RowPreparer::prepare(std::span<const QByteArrayView> cells, std::span<BulkCell> out,
                                 std::deque<QByteArray> &owned)
{
    PreparedRow row;
    const std::vector<int> &fieldOfColumn = m_header.fieldOfColumn();
    if (cells.size() != fieldOfColumn.size()) {
        refuse(
            row, {}, {},
            Text::tr("the row has %1 cells and the header %2").arg(cells.size()).arg(fieldOfColumn.size()));
        return row;
    }
    for (size_t column = 0; column < cells.size(); ++column) {
        const int field = fieldOfColumn[column];
        if (field >= 0)
            readCell(field, cells[column], row);
        else if (field == ImportHeader::hubColumn && !trimmedUtf8(cells[column]).isEmpty()
                 && trimmedUtf8(cells[column]) != m_hubCode)
            refuse(row, QStringLiteral("hub"), cells[column], Text::tr("the row belongs to another hub"));
    }
    if (m_table.hasId()) {
        row.hasOwnId = !m_texts.front().isEmpty();
        if (!row.hasOwnId)
            row.digest = digest();
    }
    if (row.isUnreadable)
        return row;
    row.problems = validate(m_table, m_record.data(), m_codes);
    row.hasErrors = hasErrors(row.problems);
    store(out, owned);
    return row;
}

void RowPreparer::refuse(PreparedRow &row, const QString &column, QByteArrayView cell,
                         const QString &reason) const
{
    row.problems.append({column, exactFromUtf8(cell), reason});
    row.isUnreadable = true;
    row.hasErrors = true;
}

void RowPreparer::readCell(int number, QByteArrayView cell, PreparedRow &row)
{
    const Field &field = m_table.fields[static_cast<size_t>(number)];
    QByteArrayView &text = m_texts[static_cast<size_t>(number)];
    text = field.isFormulaGuarded() ? withoutFormulaGuard(cell) : cell;
    if (field.form != TextForm::Free || field.kind != FieldKind::Text)
        text = trimmedUtf8(text);
    if (text.isEmpty())
        clearValue(field, m_record.data());
    else if (field.kind == FieldKind::Reference)
        readReference(number, text, row);
    else if (const QString why = fromFileText(field, m_record.data(), m_widened.of(text)); !why.isEmpty()) {
        clearValue(field, m_record.data());
        refuse(row, field.name(), cell, why);
    }
}

void RowPreparer::readReference(int number, QByteArrayView id, PreparedRow &row)
{
    const Field &field = m_table.fields[static_cast<size_t>(number)];
    const qint64 key = m_ids[static_cast<size_t>(number)]->find(id);
    *static_cast<qint64 *>(field.at(m_record.data())) = std::max<qint64>(key, 0);
    if (key == BulkIds::erased)
        refuse(row, field.name(), id, Text::tr("what it refers to was erased"));
    else if (key == 0)
        refuse(row, field.name(), id,
               Text::tr("refers to nothing: %1 has no such record, or it was refused")
                   .arg(field.target().tableName()));
}

void RowPreparer::store(std::span<BulkCell> out, std::deque<QByteArray> &owned)
{
    const void *record = m_record.data();
    const auto own = [&owned](QByteArray text) {
        return BulkCell::ofText(owned.emplace_back(std::move(text)));
    };
    for (BulkCell &cell : out)
        cell = {};
    for (const int number : m_header.fields()) {
        const auto i = static_cast<size_t>(number);
        const Field &field = m_table.fields[i];
        const void *member = field.at(const_cast<void *>(record));
        if (isEmpty(field, record))
            continue;
        switch (field.kind) {
        case FieldKind::Reference:
            out[i] = BulkCell::ofInteger(*static_cast<const qint64 *>(member));
            break;
        case FieldKind::Money:
            out[i] = BulkCell::ofInteger(*static_cast<const Money *>(member)->pence);
            break;
        case FieldKind::Integer:
            out[i] = BulkCell::ofInteger(**static_cast<const std::optional<int> *>(member));
            break;
        case FieldKind::Boolean:
            out[i] = BulkCell::ofInteger(**static_cast<const std::optional<bool> *>(member) ? 1 : 0);
            break;
        case FieldKind::CodeSet:
        case FieldKind::TextList: // spaces between and words twice are not kept
            out[i] = static_cast<const QStringList *>(member)->size() == 1 && !m_texts[i].contains(';')
                ? BulkCell::ofText(m_texts[i])
                : own(toFileText(field, record).toUtf8());
            break;
        default:
            out[i] = BulkCell::ofText(m_texts[i]);
        }
    }
    size_t at = m_table.fields.size();
    for (const DerivedColumn &derived : derivedColumns(m_table))
        out[at++] = own(derived.value(record).toUtf8());
}

// Of all cells but the id, by the names of their columns: the order of the columns does not matter, nor
// whether one without content is there.
QByteArray RowPreparer::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int number : m_header.fields()) {
        const QByteArrayView text = m_texts[static_cast<size_t>(number)];
        if (text.isEmpty())
            continue;
        hash.addData(QByteArrayView(m_table.fields[static_cast<size_t>(number)].column));
        hash.addData(QByteArrayView("=", 1));
        hash.addData(text);
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().left(16).toHex();
}

} // namespace doorstep
