// Headings that take several lines, over narrow columns of numbers.
#pragma once

class QTableView;

namespace doorstep {

// Columns from `first` on get a width of so many characters, and the heading row is as high as the longest of
// their headings needs, up to a point. The model's headings must say that they wrap (Qt::TextWordWrap).
void fitHeadings(QTableView &view, int first, int characters);

} // namespace doorstep
