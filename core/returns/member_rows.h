// The rows of one file of a package, unpacked, summed again and made ready on a second thread while the first
// looks at or stores those before them.
#pragma once

#include "base/hand_over.h"
#include "returns/package_member.h"
#include "returns/return_cells.h"

#include <thread>

namespace doorstep {

// Rows that were read together.
struct ReadyRows {
    QList<QByteArray> pieces; // of the file, as they were unpacked so far
    CsvRows csv;
    qsizetype firstRow = 0; // 1 where the header stands in front
    std::vector<BulkCell> values; // of files of records: one row's behind another's
    std::deque<QByteArray> owned;
};

class MemberRows {
public:
    // `cells`: what makes the rows ready, used on the other thread until this goes; null for a file that is
    // none of records, or where its rows are only looked at.
    MemberRows(PackageReader &package, const PackageDescription::Member &member, ReturnCells *cells);
    ~MemberRows();
    Q_DISABLE_COPY_MOVE(MemberRows)

    // Nothing at the end. Throws what PackageMember::next() throws, and CsvError.
    std::optional<ReadyRows> next() { return m_ready.next(); }

private:
    void run();
    void fail(const PiecesDevice &device);
    void prepare(ReadyRows &rows);
    PackageMember m_member;
    QString m_name;
    CsvLimits m_limits;
    ReturnCells *m_cells;
    HandOver<ReadyRows> m_ready;
    std::thread m_thread;
};

} // namespace doorstep
