// What may be wrong with one row of a return's file, whatever the others are: its cells, and the rules of the
// record that it is.
#pragma once

#include "base/utf8_text.h"
#include "exchange/csv_reader.h"
#include "records/any_record.h"
#include "returns/return_schema.h"

#include <functional>
#include <optional>

namespace doorstep {

// A cell as it was before the guard against formulas.
QByteArrayView cellOf(const ReturnTable &table, const CsvRows &rows, qsizetype row, int column);

class RowCheck {
public:
    using Tell = std::function<void(const ReturnColumn &column, const QString &value, const QString &what)>;

    // `codes`: by which the rules of DATA.md 1 are held as well; null: cells only, without a file. Both
    // outlive the check.
    RowCheck(const ReturnTable &table, const CodeLists *codes);
    // The row has as many cells as the table has columns.
    void check(const CsvRows &rows, qsizetype row, const Tell &tell);

private:
    void checkCell(const ReturnColumn &column, QStringView value, const Tell &tell) const;
    void readField(const ReturnColumn &column, QStringView value);
    const ReturnTable &m_table;
    const CodeLists *m_codes;
    std::optional<AnyRecord> m_record;
    std::vector<const Field *> m_namedById; // what a record cannot be without and a return does not carry
    WidenedText m_widened;
};

} // namespace doorstep
