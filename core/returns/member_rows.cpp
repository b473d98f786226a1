#include "returns/member_rows.h"

namespace doorstep {

MemberRows::MemberRows(PackageReader &package, const PackageDescription::Member &member, ReturnCells *cells)
    : m_member(package.zip(), member)
    , m_name(member.fileName)
    , m_limits(PackageMember::limits(member))
    , m_cells(cells)
    , m_thread([this] { run(); })
{
}

MemberRows::~MemberRows()
{
    m_ready.stop();
    m_thread.join();
}

void MemberRows::run()
{
    QList<QByteArray> pieces;
    PiecesDevice device([&] {
        QByteArray piece = m_member.next();
        if (!piece.isEmpty())
            pieces.append(piece);
        return piece;
    });
    try {
        CsvReader reader(device, m_name, m_limits);
        for (bool isFirst = true;; isFirst = false) {
            ReadyRows rows;
            rows.csv = reader.nextRows();
            rows.firstRow = isFirst ? 1 : 0;
            rows.pieces = std::exchange(pieces, {});
            if (rows.csv.count() == 0 && rows.pieces.isEmpty())
                break;
            prepare(rows);
            if (!m_ready.put(std::move(rows)))
                break;
        }
        m_ready.end();
    } catch (...) {
        fail(device);
    }
}

// What kept the reading from going on: damage before all else, wherever it is in the file.
void MemberRows::fail(const PiecesDevice &device)
{
    const std::exception_ptr failure = std::current_exception();
    try {
        device.throwIfFailed();
        m_member.readToEnd();
        m_ready.end(failure);
    } catch (...) {
        m_ready.end(std::current_exception());
    }
}

void MemberRows::prepare(ReadyRows &rows)
{
    if (!m_cells)
        return;
    rows.values.resize(static_cast<size_t>(rows.csv.count()) * m_cells->count());
    for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row)
        m_cells->prepare(
            rows.csv, row,
            std::span(rows.values).subspan(static_cast<size_t>(row) * m_cells->count(), m_cells->count()),
            rows.owned);
}

} // namespace doorstep
