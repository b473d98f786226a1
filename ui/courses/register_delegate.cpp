#include "ui/courses/register_delegate.h"

#include "ui/courses/reason_edit.h"
#include "ui/courses/register_model.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/date_edit.h"

#include <QAbstractItemView>
#include <QInputDevice>
#include <QPainter>
#include <QTimer>
#include <algorithm>

namespace doorstep {

namespace {

// The height of a row, in lines of text: some 9 mm under a finger.
constexpr double s_linesForFinger = 3.0;
constexpr double s_linesForMouse = 2.1;

bool hasTouch()
{
    const QList<const QInputDevice *> devices = QInputDevice::devices();
    return std::any_of(devices.begin(), devices.end(), [](const QInputDevice *device) {
        return device->type() == QInputDevice::DeviceType::TouchScreen;
    });
}

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

using After = RegisterModel::After;

bool is(const QModelIndex &index, After after)
{
    const auto *model = qobject_cast<const RegisterModel *>(index.model());
    return model && index.column() == model->columnOf(after);
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
        if (index.data(RegisterModel::QuietRole).toBool()) {
            plain.palette.setColor(QPalette::Text, style::quietInk(option.palette));
            if (!index.data(RegisterModel::MarkRole).isNull())
                painter->fillRect(option.rect, option.palette.window());
        }
        if (index.data(RegisterModel::WantsReasonRole).toBool())
            plain.palette.setColor(QPalette::Text, style::warning(option.palette));
        if (index.data(RegisterModel::WorkedOutRole).toBool())
            plain.palette.setColor(QPalette::Text, style::quietInk(option.palette));
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
    const double lines = hasTouch() ? s_linesForFinger : s_linesForMouse;
    return {size.width() + style::space(style::Space::Gap), qRound(option.fontMetrics.height() * lines)};
}

QWidget *RegisterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const QString what = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (is(index, After::Day)) {
        auto *day = new DateEdit(Lean::Past, parent);
        day->setAccessibleName(what);
        return day;
    }
    if (!is(index, After::Outcome))
        return new ReasonEdit(static_cast<const RegisterModel *>(index.model())->reasonsOffered(index.row()),
                              parent);
    auto *box = new CodeBox(m_codes, CodeListId::EnrolmentOutcome, parent);
    box->setAccessibleName(what);
    connect(box, &CodeBox::codeEdited, this, [this, box] {
        auto *self = const_cast<RegisterDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] { // an arrow key in the closed box would pick already
        if (box->isVisible())
            box->showPopup();
    });
    return box;
}

void RegisterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<CodeBox *>(editor)) {
        box->setCode(index.data(RegisterModel::CodeRole).toString());
    } else if (auto *day = qobject_cast<DateEdit *>(editor)) {
        day->setDate(index.data(Qt::EditRole).toDate());
        day->selectAll();
    } else if (auto *reason = qobject_cast<ReasonEdit *>(editor)) {
        const auto *model = static_cast<const RegisterModel *>(index.model());
        const QString now = index.data(Qt::EditRole).toString();
        const bool isSeen =
            index.data(RegisterModel::WantsReasonRole).toBool() && model->isMadeUpElsewhere(index.row());
        reason->setText(isSeen ? model->reasonsOffered(index.row()).first() : now);
        reason->selectAll();
    }
}

// Wider than its cell where the words want it.
void RegisterDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (!is(index, After::Reason))
        return;
    QRect place = editor->geometry();
    const QRect room = editor->parentWidget()->rect();
    place.setWidth(qMin(qMax(place.width(), style::widthOf(44)), room.width()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    editor->setGeometry(place);
}

void RegisterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    auto *of = static_cast<RegisterModel *>(model);
    QModelIndexList cells{index};
    if (const auto *view = qobject_cast<QAbstractItemView *>(parent());
        view && view->selectionModel()->isSelected(index))
        for (const QModelIndex &cell : view->selectionModel()->selectedIndexes())
            if (cell.column() == index.column() && cell != index)
                cells.append(cell);
    if (const auto *box = qobject_cast<CodeBox *>(editor)) {
        of->setForAll(cells, box->code());
    } else if (const auto *day = qobject_cast<DateEdit *>(editor)) {
        if (!day->isUnreadable() && day->date() != index.data(Qt::EditRole).toDate())
            of->setForAll(cells, day->date());
    } else if (const auto *reason = qobject_cast<ReasonEdit *>(editor)) {
        of->setForAll(cells, reason->text());
    }
}

} // namespace doorstep
