// One scale of distances and one of type for the whole window, both taken from the system's font, so that
// everything grows with the person's text size.
#pragma once

#include <QFont>
#include <QMargins>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLayout;
class QWidget;

namespace doorstep::style {

// Steps of distance; Gap is about 8 pixels at ordinary text size.
enum class Space { Hair, Small, Gap, Wide, Page };
int space(Space step);

// Kinds of text. Body is the system's font.
enum class Type { Caption, Body, Strong, Heading, Title, Figure };
QFont font(Type type);
// Plain text in that type; a caption is in the quiet ink. Wraps where `wraps`.
QLabel *label(const QString &text, Type type, QWidget *parent = nullptr, bool wraps = false);

// Margins all round and the gaps between things.
void setMargins(QLayout *layout, Space margins, Space gaps);

// Width of so many average characters, for columns and fields.
int widthOf(int characters);
// Side of an icon beside text; of a navigation icon.
int iconSide();

} // namespace doorstep::style
