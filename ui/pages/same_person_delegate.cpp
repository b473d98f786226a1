#include "ui/pages/same_person_delegate.h"

#include "ui/pages/same_person_model.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QPainter>

namespace doorstep {

void SamePersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
    const int gap = style::space(style::Space::Small);
    const QRect inside = option.rect.adjusted(2 * gap, gap, -2 * gap, -gap);
    const QColor ink = option.palette.color(QPalette::Text); // the selection is a tint
    const QFont strong = style::font(style::Type::Strong);
    const QFont small = style::font(style::Type::Caption);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const QString strength = index.data(SamePersonModel::StrengthRole).toString();
    const QRect strengthAt = QStyle::alignedRect(
        option.direction, Qt::AlignRight | Qt::AlignTop,
        QSize(smallMetrics.horizontalAdvance(strength) + gap, strongMetrics.height()), inside);
    const int namesWidth = inside.width() - strengthAt.width() - gap;
    const QRect namesAt = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop,
                                              QSize(namesWidth, strongMetrics.height()), inside);
    const QRect reasonsAt = inside.adjusted(0, strongMetrics.height(), 0, 0);
    painter->save();
    painter->setPen(ink);
    painter->setFont(strong);
    painter->drawText(namesAt, Qt::AlignLeading | Qt::AlignVCenter,
                      strongMetrics.elidedText(index.data().toString(), Qt::ElideRight, namesWidth));
    painter->setFont(small);
    painter->setPen(style::quietInk(option.palette));
    painter->drawText(strengthAt, Qt::AlignTrailing | Qt::AlignVCenter, strength);
    painter->drawText(reasonsAt, Qt::AlignLeading | Qt::AlignTop,
                      smallMetrics.elidedText(index.data(SamePersonModel::ReasonsRole).toString(),
                                              Qt::ElideRight, reasonsAt.width()));
    painter->restore();
}

QSize SamePersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {style::widthOf(24),
            QFontMetrics(style::font(style::Type::Strong)).height()
                + QFontMetrics(style::font(style::Type::Caption)).height()
                + 3 * style::space(style::Space::Small)};
}

} // namespace doorstep
