// The table of a PaneTableModel: as high as its rows, up to a point; Enter or F2 changes a cell in place,
// Delete asks to take the selected rows away.
#pragma once

#include "ui/pages/pane_table_model.h"

#include <QTableView>

namespace doorstep {

class PaneTable : public QTableView {
    Q_OBJECT
public:
    // `name`: what it is called to assistive technology.
    PaneTable(AppContext &context, PaneTableModel &model, const QString &name, QWidget *parent = nullptr);

    // The column that takes the room that is left, and what its words need at the least.
    void setWideColumn(int column);
    // Keys of the selected rows, from the top down.
    QList<qint64> selectedKeys() const;
    qint64 currentKey() const;
    // Sets the rows and keeps hold of what was selected.
    void setRows(QList<PaneTableRow> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openWanted(); // Enter or a double click in a column that is not changed in place
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    PaneTableModel &m_model;
    int m_wide = 0;
};

} // namespace doorstep
