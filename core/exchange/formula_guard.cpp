#include "exchange/formula_guard.h"

namespace doorstep {

namespace {

qsizetype apostrophes(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == '\'')
        ++count;
    return count;
}

bool startsFormula(QByteArrayView text, qsizetype at)
{
    return at < text.size() && QByteArrayView("=+-@\t\r").contains(text[at]);
}

} // namespace

bool needsFormulaGuard(QByteArrayView text)
{
    return startsFormula(text, apostrophes(text));
}

QByteArrayView withoutFormulaGuard(QByteArrayView cell)
{
    const qsizetype count = apostrophes(cell);
    return count > 0 && startsFormula(cell, count) ? cell.sliced(1) : cell;
}

} // namespace doorstep
