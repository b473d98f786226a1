// Whether bytes are UTF-8 text without NUL, as fast as mostly-ASCII text allows.
#pragma once

#include <QtGlobal>

namespace doorstep {

struct Utf8Check {
    bool isGood = true; // nothing wrong up to checkedTo
    // All before this is good; where isGood is false, the character that begins here is not. A character that
    // the bytes end in the middle of is left for the next time.
    qsizetype checkedTo = 0;
};

// Checks bytes[from, size). With `whole`, bytes that end in the middle of a character are wrong too.
Utf8Check checkUtf8(const char *bytes, qsizetype from, qsizetype size, bool whole);

} // namespace doorstep
