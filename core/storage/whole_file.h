// A database file that appears under its name whole or not at all, whatever kills the program on the way.
#pragma once

#include <QString>
#include <functional>

namespace doorstep {

// Calls `make` with the path of a working file beside `path`, to be made, written and closed there, and then
// gives it its name. Makes the folder where it is missing. Throws Error(Usage) where there is a file of that
// name, Error(CannotOpen) where another program is making one, Error(System) where the name cannot be given,
// and what `make` throws; nothing of that name is left then.
void makeWholeFile(const QString &path, const std::function<void(const QString &part)> &make);

} // namespace doorstep
