// What assistive technology is told a widget is, where Qt says nothing of use.
#pragma once

namespace doorstep::style {

// Call once: a scroll area, which takes the focus so that it can be scrolled by keys, is a pane; panels of
// bars are a chart.
void installAccessibleRoles();

} // namespace doorstep::style
