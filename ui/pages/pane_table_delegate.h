// What changes a cell of a PaneTable: the field that its kind asks for.
#pragma once

#include "ui/pages/pane_table_model.h"

#include <QStyledItemDelegate>

namespace doorstep {

class PaneTableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaneTableDelegate(PaneTableModel &model, AppContext &context, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    // At least as wide as the field wants to be, within the table.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override;

private:
    void storeText(const QString &text, const QModelIndex &index) const;
    PaneTableModel &m_model;
    AppContext &m_context;
};

} // namespace doorstep
