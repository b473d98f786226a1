// Paints a rating as the five numbers with the one that was given standing out in a field, and edits words
// over several lines in their cell.
#pragma once

#include "ui/sheet/sheet_delegate.h"

namespace doorstep {

class FeedbackDelegate : public SheetDelegate {
    Q_OBJECT
public:
    using SheetDelegate::SheetDelegate;

    // The number at a point of a rating's cell; 0: none.
    static int ratingAt(const QRect &cell, QPoint point, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void fillEditor(QWidget &editor, const QModelIndex &index) const override;

private:
    void paintRating(QPainter *painter, const QStyleOptionViewItem &option, int rating) const;
};

} // namespace doorstep
