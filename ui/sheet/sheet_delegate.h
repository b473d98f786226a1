// What the cells of every sheet that is typed into have in common: the frame of the cell that keys go to, an
// editor that is left by keys and grows with what is typed, and typing over.
#pragma once

#include "ui/sheet/cell_keys.h"

#include <QStyledItemDelegate>

namespace doorstep {

class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // While it is set an editor that opens begins empty: the cell is typed over.
    void setReplacing(bool isReplacing) { m_isReplacing = isReplacing; }

    void setEditorData(QWidget *editor, const QModelIndex &index) const final;

Q_SIGNALS:
    // After the cell was stored or undone and its editor closed.
    void left(doorstep::CellMove move);

protected:
    // Fills in what stands in the cell; not asked for where it is typed over, nor twice.
    virtual void fillEditor(QWidget &editor, const QModelIndex &index) const = 0;
    // The keys that leave `editor` do so.
    void leaveByKeys(QWidget *editor, CellKeys::Enter enter) const;
    // The place of `editor`, which edits `index`, anew, as when what is typed in it grew.
    void placeAgain(QWidget *editor, const QModelIndex &index) const;
    // The frame of the cell that keys go to, where this is the one.
    static void paintFrame(QPainter *painter, const QStyleOptionViewItem &option);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isReplacing = false;
};

} // namespace doorstep
