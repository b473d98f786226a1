// The packs that come with the program.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace doorstep {

// Their names, the default first: "open", "coep-2017-2020", "co-2010-2015".
QStringList shippedProgrammes();

// The bytes of a pack: one that comes with the program by its name, anything else is the path of a file.
// Throws Error(CannotOpen) where there is neither.
QByteArray packBytes(const QString &fileOrName);

} // namespace doorstep
