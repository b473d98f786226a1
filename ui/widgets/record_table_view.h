// The table of a list page: sorting, column choice and widths that are remembered, copying as a table, Enter
// to open.
#pragma once

#include <QTableView>

namespace doorstep
{

class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    // `name`: under which widths, order and choice of columns are remembered ("people").
    explicit RecordTableView(const QString &name, QWidget *parent = nullptr);

    // Shows the model and puts the columns as they were left; `initial` are those shown before anybody chose
    // (empty: all).
    void setModel(QAbstractItemModel *model) override;
    void setInitialColumns(const QList<int> &initial) { m_initial = initial; }
    // Columns that give up or take the room that is left.
    void setStretchColumn(int column) { m_stretch = column; }

    // The selected rows in the order shown.
    QList<int> selectedRowNumbers() const;
    // The selected rows (all shown, where none is) as lines of tab-separated cells with a heading.
    QString asText(bool selectedOnly) const;

public Q_SLOTS:
    void copySelected();
    void chooseColumns(); // the menu of the heading

Q_SIGNALS:
    void opened(const QModelIndex &index); // Enter or double click
    void deleteAsked(); // the Delete key
    // The context menu is about to be shown: add what belongs to the page.
    void menuAsked(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void remember() const;
    void restore();
    QString m_name;
    QList<int> m_initial;
    int m_stretch = -1;
};

} // namespace doorstep
