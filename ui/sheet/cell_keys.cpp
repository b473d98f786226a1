#include "ui/sheet/cell_keys.h"

#include "ui/widgets/suggestion_popup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace doorstep {

CellKeys::CellKeys(QWidget *editor, bool isReplacing)
    : QObject(editor), m_editor(editor), m_isReplacing(isReplacing)
{
    QWidget *line = editor->focusProxy() ? editor->focusProxy() : editor;
    line->installEventFilter(this); // after the list's own filter, and so before it
}

SuggestionPopup *CellKeys::popup() const
{
    auto *found = m_editor->findChild<SuggestionPopup *>();
    return found && found->isVisible() ? found : nullptr;
}

bool CellKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The delegate sees only the editor itself lose the focus, not a line inside it.
    if (event->type() == QEvent::FocusOut && watched != m_editor) {
        const Qt::FocusReason reason = static_cast<QFocusEvent &>(*event).reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left(CellMove::Stay);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) { // otherwise a command of the window would take them
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || key.key() == Qt::Key_F2
            || ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
                && key.modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            return true;
        }
        return false;
    }
    return event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent &>(*event));
}

bool CellKeys::breakLine()
{
    auto *text = qobject_cast<QPlainTextEdit *>(m_editor);
    if (text)
        text->insertPlainText(QStringLiteral("\n"));
    return text != nullptr;
}

bool CellKeys::pressed(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    SuggestionPopup *list = popup();
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!isPlain)
            return false;
        if (list)
            list->leaveByTab();
        Q_EMIT left(event.key() == Qt::Key_Tab ? CellMove::Next : CellMove::Previous);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain && breakLine())
            return true;
        if (list && list->takeCurrent()) // picked: on to the next cell, as after Tab
            Q_EMIT left(CellMove::Next);
        else
            Q_EMIT left(event.modifiers().testFlag(Qt::ShiftModifier) ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Escape:
        Q_EMIT undone();
        return true;
    case Qt::Key_F2:
        m_isReplacing = false;
        return true;
    default:
        break;
    }
    if (!m_isReplacing || list || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        Q_EMIT left(CellMove::Up);
        return true;
    case Qt::Key_Down:
        Q_EMIT left(CellMove::Down);
        return true;
    case Qt::Key_Left:
        Q_EMIT left(m_editor->isRightToLeft() ? CellMove::Right : CellMove::Left);
        return true;
    case Qt::Key_Right:
        Q_EMIT left(m_editor->isRightToLeft() ? CellMove::Left : CellMove::Right);
        return true;
    default:
        return false;
    }
}

} // namespace doorstep
