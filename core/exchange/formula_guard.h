// Cells that a spreadsheet would take for a formula are written with one more apostrophe in front and read
// with one less (DATA.md 1). Lossless: what begins with apostrophes already gets one more as well.
#pragma once

#include <QByteArrayView>

namespace doorstep {

// Whether the text matches ^'*[=+\-@\t\r] and so gets one more apostrophe in a file.
bool needsFormulaGuard(QByteArrayView text);
// The cell as it was before the guard: one apostrophe less where it matches ^'+[=+\-@\t\r].
QByteArrayView withoutFormulaGuard(QByteArrayView cell);

} // namespace doorstep
