// People's own words where Qt reads more into a text than stands there.
#pragma once

#include <QString>

namespace doorstep::style {

// As the text of a menu's entry, a button or a box to tick: there & makes a key of the letter after it.
QString onButton(QString words);
// As a tooltip, line breaks kept: there Qt takes for HTML what looks like it. Empty stays empty.
QString toolTip(const QString &words);

} // namespace doorstep::style
