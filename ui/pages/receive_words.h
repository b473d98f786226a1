// What became of a package, in words.
#pragma once

#include "programme/programme.h"
#include "ui/pages/receive_run.h"

namespace doorstep {

// "HUB07, Apr 2019 to Jun 2019, revision 1"; the file's name where it could not be read so far.
QString returnWords(const ReceivedPackage &package);
// "Taken in, in place of revision 1"
QString outcomeWords(const ReceivedPackage &package);
// The icon that stands beside them: a name for style::icon().
const char *outcomeIcon(const ReceivedPackage &package);
// "Late": of a note, for a cell of a list.
QString noteWord(ReceiptNote::Kind kind);
// What was odd, a word each; or why it was refused or kept aside.
QString remarkWords(const ReceivedPackage &package);
// "20 taken in, 1 held already, 1 refused"
QString summaryWords(const QList<ReceivedPackage> &packages);
// The whole list as text, a line a package and one for each thing that was odd.
QString listAsText(const QList<ReceivedPackage> &packages, const Programme &programme);

} // namespace doorstep
