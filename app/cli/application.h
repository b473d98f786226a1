// The application object that doorstep-cli lives in.
#pragma once

#include <QCoreApplication>
#include <memory>

namespace doorstep {

// For `report`, which sets type, one that knows fonts, though no display; else one that knows of neither, and
// so starts at once. The arguments must outlive it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace doorstep
