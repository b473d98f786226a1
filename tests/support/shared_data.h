// Data that may stand beside the source tree: a whole programme to replay, and real files by others.
#pragma once

#include <QString>

namespace doorstep::tests {

// Path of something in that folder ("replay/coep/HUB01"), or empty where it is not there: the test then
// skips.
QString sharedData(const QString &relative);

} // namespace doorstep::tests
