// A national body's file for tests of its window: made-up hubs' returns, really signed and really received.
#pragma once

#include <QString>

namespace doorstep::tests {

// Makes the file at `path` under the pack coep-2017-2020: four hubs of some 120 people each and their returns
// for the year to 31 Mar 2020, by quarter. One is missing, one was revised.
void makeNationalSample(const QString &path);

} // namespace doorstep::tests
