// What the window remembers of one hub file, with its other settings: keys of records mean something in their
// own file only.
#pragma once

#include <QString>

namespace doorstep {

class HubFile;

// The name of a setting of that file: "files/3f9a…/NAME".
QString settingOfFile(const HubFile &file, const QString &name);

} // namespace doorstep
