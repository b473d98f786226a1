// Certificate numbers that nobody bears any more, with what became of them.
#pragma once

class QWidget;

namespace doorstep {

class AppContext;

// Opens the list over `parent`; it deletes itself.
void showWithdrawnNumbers(AppContext &context, QWidget *parent);

} // namespace doorstep
