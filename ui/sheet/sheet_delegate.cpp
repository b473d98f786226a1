#include "ui/sheet/sheet_delegate.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace doorstep {

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Asked again whenever the model changes: what is being typed stays.
    constexpr auto filled = "filled";
    if (editor->property(filled).toBool())
        return;
    editor->setProperty(filled, true);
    if (!m_isReplacing)
        fillEditor(*editor, index);
}

void SheetDelegate::leaveByKeys(QWidget *editor, CellKeys::Enter enter) const
{
    auto *keys = new CellKeys(editor, m_isReplacing, enter);
    auto *self = const_cast<SheetDelegate *>(this); // Qt asks a const delegate for editors that signal
    connect(keys, &CellKeys::left, self, [self, editor](CellMove move) {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, NoHint);
        Q_EMIT self->left(move);
    });
    connect(keys, &CellKeys::undone, self,
            [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
}

void SheetDelegate::placeAgain(QWidget *editor, const QModelIndex &index) const
{
    // An editor stands in the view's viewport.
    const auto *view = qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget());
    if (!view)
        return;
    QStyleOptionViewItem option;
    option.rect = view->visualRect(index);
    updateEditorGeometry(editor, option, index);
}

void SheetDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const int width = qMax(2, style::space(style::Space::Hair));
    const int inset = width / 2;
    painter->save();
    painter->setPen(QPen(style::accent(option.palette), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
    painter->restore();
}

bool SheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return false; // CellKeys has them
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace doorstep
