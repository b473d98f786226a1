// Writing and comparing whole rows of one table without making records of them: for import. What it writes is
// not in the change log (Change::logCreatedRange) nor in the search index (indexNewRows) until the caller
// sees to that.
#pragma once

#include "records/record_table.h"
#include "storage/bulk_cell.h"
#include "storage/engine/connection.h"

#include <span>

namespace doorstep {

// The cell's bytes are not copied.
void bindCell(Statement &statement, int parameter, const BulkCell &cell);

class BulkInsert {
public:
    BulkInsert(Connection &connection, const RecordTable &table, qint64 hub);

    // Inserts a row: `cells` are the fields' values in their order and then the derived columns'. False where
    // the hub has a row with those key fields already.
    bool insert(qint64 key, std::span<const BulkCell> cells);

    // The key of the row that has the key fields of `cells`; 0 where there is none. `isSame` is set to
    // whether it also equals them in the fields of these numbers.
    qint64 find(std::span<const BulkCell> cells, std::span<const int> compared, bool &isSame);
    // As above for a row whose key is known; false where it is not there any more.
    bool findByKey(qint64 key, std::span<const BulkCell> cells, std::span<const int> compared, bool &isSame);

private:
    bool readMatch(Statement &statement, std::span<const BulkCell> cells, std::span<const int> compared,
                   qint64 &key, bool &isSame);
    std::vector<int> m_keyFields;
    Statement m_insert;
    Statement m_find;
    Statement m_findByKey;
    std::vector<bool> m_isBound; // by parameter of m_insert: whether the last row left something there
};

} // namespace doorstep
