// Paints the marks of a register as large letters in a field of their own, fit for a finger, and lets an
// outcome be picked, its day and its reason be typed in their cells. What is set goes for all cells of the
// column that are selected with it.
#pragma once

#include "records/code_lists.h"

#include <QStyledItemDelegate>

namespace doorstep {

class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // `codes` must outlive it; `parent`: the table.
    explicit RegisterDelegate(const CodeLists &codes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const CodeLists &m_codes;
};

} // namespace doorstep
