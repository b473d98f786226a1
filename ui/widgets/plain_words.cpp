#include "ui/widgets/plain_words.h"

#include <QMimeData>

namespace doorstep {

void PlainWords::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace doorstep
