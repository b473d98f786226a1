#include "ui/sheet/cell_keys.h"

#include "ui/widgets/suggestion_popup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace doorstep {

CellKeys::CellKeys(QWidget *editor, bool isReplacing, Enter enter)
    : QObject(editor), m_editor(editor), m_isReplacing(isReplacing), m_enter(enter)
{
    QWidget *line = editor->focusProxy() ? editor->focusProxy() : editor;
    line->installEventFilter(this); // after the list's own filter, and so before it
}

SuggestionPopup *CellKeys::popup() const
{
    auto *found = m_editor->findChild<SuggestionPopup *>();
    return found && found->isVisible() ? found : nullptr;
}

void CellKeys::leave(CellMove move)
{
    m_isLeft = true;
    Q_EMIT left(move);
}

bool CellKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isLeft)
        return false;
    // The delegate sees only the editor itself lose the focus, not a line inside it.
    if (event->type() == QEvent::FocusOut && watched != m_editor) {
        const Qt::FocusReason reason = static_cast<QFocusEvent &>(*event).reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave(CellMove::Stay);
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
        leave(event.key() == Qt::Key_Tab ? CellMove::Next : CellMove::Previous);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain && breakLine())
            return true;
        if (list && list->takeCurrent() && m_enter == Enter::PicksAndGoesOn)
            leave(CellMove::Next);
        else
            leave(event.modifiers().testFlag(Qt::ShiftModifier) ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Escape:
        m_isLeft = true;
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
        leave(CellMove::Up);
        return true;
    case Qt::Key_Down:
        leave(CellMove::Down);
        return true;
    case Qt::Key_Left:
        leave(m_editor->isRightToLeft() ? CellMove::Right : CellMove::Left);
        return true;
    case Qt::Key_Right:
        leave(m_editor->isRightToLeft() ? CellMove::Left : CellMove::Right);
        return true;
    default:
        return false;
    }
}

} // namespace doorstep
