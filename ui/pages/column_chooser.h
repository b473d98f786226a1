// Chooses the columns of a table and their order: tick, drag, or Alt+Up and Alt+Down.
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QTableView;

namespace doorstep {

class RecordModel;

class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    // Arranges `view` when it is accepted; `usual` are the columns that "As at first" goes back to. Both must
    // outlive it.
    ColumnChooser(QTableView &view, const RecordModel &model, const QStringList &usual,
                  QWidget *parent = nullptr);

    // Names of the ticked columns, in order.
    QStringList chosen() const;
    // Moves the current column up (-1) or down (1).
    void move(int step);

    void accept() override;

private:
    void fill(const QStringList &shown);
    void follow();
    QTableView &m_view;
    const RecordModel &m_model;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_take = nullptr;
};

} // namespace doorstep
