#include "ui/shell/text_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <optional>

namespace doorstep {

namespace {

// Whether the text has something to take back (or to put forward again); nullopt for what is no text.
std::optional<bool> canStep(const QObject *watched, bool isRedo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(watched))
        return !line->isReadOnly() && (isRedo ? line->isRedoAvailable() : line->isUndoAvailable());
    const QTextDocument *document = nullptr;
    if (const auto *words = qobject_cast<const QPlainTextEdit *>(watched))
        document = words->document();
    else if (const auto *text = qobject_cast<const QTextEdit *>(watched))
        document = text->document();
    if (!document)
        return std::nullopt;
    return isRedo ? document->isRedoAvailable() : document->isUndoAvailable();
}

} // namespace

bool TextUndoFirst::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isRedo = key->matches(QKeySequence::Redo);
    if ((!isRedo && !key->matches(QKeySequence::Undo)) || canStep(watched, isRedo).value_or(true))
        return false;
    event->ignore(); // to the menu
    return true;
}

} // namespace doorstep
