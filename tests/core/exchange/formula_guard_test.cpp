#include "exchange/formula_guard.h"

#include "exchange/csv_writer.h"

using namespace doorstep;

TEST_CASE("Only what a spreadsheet would calculate is guarded, and the guard comes off again")
{
    for (const char *text : {"=1+1", "+44 7700", "-5", "@home", "\tx", "\rx", "'=1", "''+", "'-"}) {
        INFO(text);
        CHECK(needsFormulaGuard(text));
        const QByteArray cell = QByteArray("'") + text;
        CHECK(withoutFormulaGuard(cell) == text);
    }
    for (const char *text : {"", "'", "''", "'tis", "x=1", " =1", "5-3", "O'Neil", "' =1"}) {
        INFO(text);
        CHECK_FALSE(needsFormulaGuard(text));
        CHECK(withoutFormulaGuard(text) == text);
    }
    CHECK(withoutFormulaGuard("=1") == "=1"); // a file by others without guards is read as it is
}

TEST_CASE("A guarded cell is written with its apostrophe inside the quotes")
{
    QByteArray bytes;
    CsvWriter writer([&](const char *data, qint64 size) { bytes.append(data, size); },
                     CsvWriter::Bom::Without);
    writer.guardedCell("=A1,B1");
    writer.guardedCell("");
    writer.guardedCell("plain");
    writer.endRow();
    writer.finish();
    CHECK(bytes == "\"'=A1,B1\",,plain\r\n");
}
