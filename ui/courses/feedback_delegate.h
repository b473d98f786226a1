// Paints a rating as the five numbers with the one that was given standing out in a field, and edits words
// over several lines in their cell.
#pragma once

#include "ui/sheet/cell_keys.h"

#include <QStyledItemDelegate>

namespace doorstep {

class FeedbackDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // While it is set an editor that opens begins empty: the cell is typed over.
    void setReplacing(bool replacing) { m_isReplacing = replacing; }
    // The number at a point of a rating's cell; 0: none.
    static int ratingAt(const QRect &cell, QPoint point, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void left(doorstep::CellMove move); // the editor closed, with what was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintRating(QPainter *painter, const QStyleOptionViewItem &option, int rating) const;
    bool m_isReplacing = false;
};

} // namespace doorstep
