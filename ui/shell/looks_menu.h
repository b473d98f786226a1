// The part of the View menu about how the window looks and speaks: appearance, text size, language.
#pragma once

#include <functional>

class QMenu;
class QString;

namespace doorstep {

// `say` tells on the quiet line what takes effect later.
void addLooksMenus(QMenu &menu, const std::function<void(const QString &)> &say);

} // namespace doorstep
