#include "ui/shell/search_delegate.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace doorstep {

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal lines = index.data(HeadingRole).toBool() ? 1.7 : 1.8;
    return {style::widthOf(40), qRound(option.fontMetrics.height() * lines)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const int gap = style::space(style::Space::Gap);
    const QPalette palette = QApplication::palette();
    const bool isHeading = index.data(HeadingRole).toBool();
    painter->save();
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_Active);
    if (!isHeading)
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QRect room = option.rect.adjusted(gap * 2, 0, -gap * 2, 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter->drawText(room,
                          int(Qt::AlignVCenter)
                              | int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          shown);
        const int used = metrics.horizontalAdvance(shown) + gap;
        if (option.direction == Qt::RightToLeft)
            room.setRight(room.right() - used);
        else
            room.setLeft(room.left() + used);
    };
    if (isHeading) {
        QFont font = style::font(style::Type::Caption);
        font.setWeight(QFont::DemiBold);
        draw(index.data().toString(), font, style::quietInk(palette));
    } else {
        const int side = style::iconSide();
        const int left = option.direction == Qt::RightToLeft ? room.right() - side : room.left();
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(left, room.center().y() - side / 2, side, side));
        if (option.direction == Qt::RightToLeft)
            room.setRight(left - gap);
        else
            room.setLeft(left + side + gap);
        draw(index.data().toString(), option.font, palette.color(QPalette::Text));
        if (room.width() > style::widthOf(4))
            draw(index.data(DetailRole).toString(), style::font(style::Type::Caption),
                 style::quietInk(palette));
    }
    painter->restore();
}

} // namespace doorstep
