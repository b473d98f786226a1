// The sample hub as a hub file, ready to be opened.
#pragma once

#include "base/progress.h"

#include <QString>

namespace doorstep {

// Makes the file at `path`, standing on today: about 600 people and 1,500 conversations, all made up, under
// the default programme. Throws what createHub() and importFolder() do; no file is left behind then.
void makeSampleHub(const QString &path, Progress &progress);

} // namespace doorstep
