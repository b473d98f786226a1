// How the cells of the sheet look, and how they are edited.
#pragma once

#include "ui/sheet/listening_columns.h"
#include "ui/sheet/sheet_delegate.h"

namespace doorstep {

class ListeningModel;

class ListeningDelegate : public SheetDelegate {
    Q_OBJECT
public:
    explicit ListeningDelegate(ListeningModel &model, QObject *parent = nullptr);

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
    ListeningModel &m_model;
};

} // namespace doorstep
