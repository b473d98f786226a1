// The program's own icons (resources/icons/NAME.svg), rendered to PNG when building, in dark and light ink.
#pragma once

#include <QIcon>
#include <QString>

namespace doorstep::style {

// In the ink that goes with the application's palette; follows it when it changes. Empty for a name that is
// not there.
QIcon icon(const QString &name);
inline QIcon icon(const char *name)
{
    return icon(QString::fromLatin1(name));
}

} // namespace doorstep::style
