// How the cells of the sheet look, and how they are edited.
#pragma once

#include "ui/sheet/cell_keys.h"
#include "ui/sheet/listening_columns.h"

#include <QStyledItemDelegate>

namespace doorstep {

class ListeningModel;

class ListeningDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ListeningDelegate(ListeningModel &model, QObject *parent = nullptr);

    // The next editor starts empty: its cell is typed over.
    void setReplacing(bool isReplacing) { m_isReplacing = isReplacing; }

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
    // After the cell was stored or undone and its editor closed.
    void left(doorstep::CellMove move);

protected:
    // The keys are CellKeys' business.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ListeningModel &m_model;
    bool m_isReplacing = false;
};

} // namespace doorstep
