#include "ui/pages/pane_table_delegate.h"

#include "ui/editors/field_editor.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace doorstep {

PaneTableDelegate::PaneTableDelegate(PaneTableModel &model, AppContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_context(context)
{
}

QWidget *PaneTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const PaneTableModel::Column &column = m_model.column(index.column());
    QWidget *editor = nullptr;
    if (column.field->kind == FieldKind::Code) {
        auto *box = new CodeBox(m_context.file().codes(), column.field->list, parent);
        auto *self = const_cast<PaneTableDelegate *>(this);
        connect(box, &CodeBox::codeEdited, self, [self, box] { // chosen is done
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        editor = box;
    } else if (column.field->kind == FieldKind::Date) {
        editor = new DateEdit(leanOf(*column.field), parent);
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(column.label);
    editor->setAutoFillBackground(true);
    return editor;
}

void PaneTableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    QRect place = option.rect;
    const int room = editor->parentWidget()->width();
    const int wanted = qMin(room, qMax(place.width(), editor->sizeHint().width()));
    if (option.direction == Qt::RightToLeft)
        place.setLeft(place.right() - wanted + 1);
    else
        place.setWidth(wanted);
    place.moveLeft(qBound(0, place.left(), room - wanted));
    editor->setGeometry(place);
}

void PaneTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const Field &field = *m_model.column(index.column()).field;
    const void *record = m_model.row(index.row()).record.data();
    if (auto *box = qobject_cast<CodeBox *>(editor)) {
        box->setCode(toFileText(field, record));
    } else if (auto *date = qobject_cast<DateEdit *>(editor)) {
        date->setDate(*static_cast<const QDate *>(field.at(const_cast<void *>(record))));
        date->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(toFileText(field, record));
        line->selectAll();
    }
}

void PaneTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<CodeBox *>(editor)) {
        storeText(box->code(), index);
    } else if (auto *date = qobject_cast<DateEdit *>(editor)) {
        if (date->isUnreadable())
            m_context.sayError(tr("“%1” is not a date; it was left as it was.").arg(date->text()));
        else
            storeText(dateToText(date->date()), index);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        storeText(line->text(), index);
    }
}

void PaneTableDelegate::storeText(const QString &text, const QModelIndex &index) const
{
    const Field &field = *m_model.column(index.column()).field;
    AnyRecord trial = m_model.row(index.row()).record;
    const QString refused = fromFileText(field, trial.data(), text);
    if (!refused.isEmpty()) {
        m_context.sayError(tr("Left as it was: %1.").arg(refused));
        return;
    }
    // Once the editor is closed: the rows may come in another order then.
    const qint64 key = trial.head().key;
    QMetaObject::invokeMethod(
        &m_model,
        [&model = m_model, &field, key, text] {
            if (const int row = model.rowOf(key); row >= 0)
                model.store(row, field, [&](void *record) { fromFileText(field, record, text); });
        },
        Qt::QueuedConnection);
}

} // namespace doorstep
