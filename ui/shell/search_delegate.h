// How a result of the search is drawn: what it is called, and more quietly what helps to tell it from others.
#pragma once

#include <QStyledItemDelegate>

namespace doorstep {

class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 20, HeadingRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace doorstep
