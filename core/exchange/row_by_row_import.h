// Reads files whose rows can be wrong because of other rows, or right thanks to rows further down:
// memberships that would overlap, courses that follow each other. Such a row waits until all others are in.
// Each record is logged by itself, so that undoing takes what follows before what is followed.
#pragma once

#include "exchange/table_import.h"

namespace doorstep {

class RowByRowImport : public TableImport {
public:
    RowByRowImport(ImportRun &run, const ImportHeader &header, ImportedFile &outcome);
    void read(const QString &path) override;

private:
    struct WaitingRow {
        QByteArrayList cells;
        qint64 line;
    };
    enum class IfWrong { Wait, Refuse };
    void take(const FileRow &file, IfWrong ifWrong);
    void store(const FileRow &file, AnyRecord record, qint64 key, IfWrong ifWrong);
    void takeFound(const FileRow &file, const AnyRecord &record);
    void wait(const FileRow &file);
    void takeWaiting();
    void takeWaitingOnce(IfWrong ifWrong);

    RowPreparer m_preparer;
    BulkIds *m_ownIds = nullptr; // where the type refers to itself
    std::vector<WaitingRow> m_waiting;
};

} // namespace doorstep
