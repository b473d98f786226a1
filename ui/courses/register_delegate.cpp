#include "ui/courses/register_delegate.h"

#include "ui/courses/register_model.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/code_box.h"

#include <QPainter>

namespace doorstep {

namespace {

QColor inkOf(const QString &mark, const QPalette &palette)
{
    if (mark == QLatin1String("present"))
        return style::good(palette);
    if (mark == QLatin1String("late"))
        return style::warning(palette);
    if (mark == QLatin1String("absent"))
        return style::bad(palette);
    return style::quietInk(palette);
}

bool isOutcome(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RegisterModel *>(index.model());
    return model && index.column() == model->columnOf(RegisterModel::After::Outcome);
}

} // namespace

RegisterDelegate::RegisterDelegate(const CodeLists &codes, QObject *parent)
    : QStyledItemDelegate(parent), m_codes(codes)
{
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QString mark = index.data(RegisterModel::MarkRole).toString();
    if (mark.isEmpty()) {
        QStyleOptionViewItem plain(option);
        if (index.data(RegisterModel::WantsReasonRole).toBool())
            plain.palette.setColor(QPalette::Text, style::warning(option.palette));
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    const QColor ink = inkOf(mark, option.palette);
    const int side = qMin(option.rect.height() - style::space(style::Space::Small), style::widthOf(6));
    QRectF field(0, 0, side * 1.4, side);
    field.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1));
    painter->setBrush(style::mixed(option.palette.color(QPalette::Base), ink, 0.14));
    painter->drawRoundedRect(field, side / 4.0, side / 4.0);
    painter->setFont(style::font(style::Type::Strong));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(field, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + style::space(style::Space::Gap), qRound(option.fontMetrics.height() * 2.1)};
}

QWidget *RegisterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (!isOutcome(index))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new CodeBox(m_codes, CodeListId::EnrolmentOutcome, parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(box, &CodeBox::codeEdited, this, [this, box] {
        auto *self = const_cast<RegisterDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void RegisterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<CodeBox *>(editor))
        box->setCode(index.data(RegisterModel::CodeRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RegisterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (auto *box = qobject_cast<CodeBox *>(editor))
        model->setData(index, box->code());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace doorstep
