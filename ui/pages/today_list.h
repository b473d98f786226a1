// The list that both halves of Today are: rows of a few lines, some of them headings, some to be ticked. The
// keys work on the row in front: Space and Enter act on it; letters are for whoever owns the list.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace doorstep {

struct TodayRow {
    enum class Kind { Heading, Step, Matter };
    Kind kind = Kind::Heading;
    qint64 id = 0; // stays the same from one reading to the next; 0 for a heading
    QString icon; // of a matter
    QString title;
    QString when; // at the end of the title's line
    bool isUrgent = false; // `when` in a warning's ink, with its sign
    QString about; // a second line
    QString words; // quiet, up to two lines
    friend bool operator==(const TodayRow &, const TodayRow &) = default;
};

class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<TodayRow> rows);
    const TodayRow &rowAt(int row) const { return m_rows[row]; }
    int rowOf(qint64 id) const; // -1 where there is none
    void setCanTick(bool can) { m_canTick = can; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(qint64 id);

private:
    QList<TodayRow> m_rows;
    bool m_canTick = false;
};

class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

class TodayList : public QListView {
    Q_OBJECT
public:
    explicit TodayList(QWidget *parent = nullptr);

    TodayModel &rows() const { return *m_model; }
    qint64 currentId() const; // 0: none
    void setCurrentId(qint64 id);
    // To the next row, or the one before where there is none.
    void goOn();
    // Other rows; the one in front stays so, or else the one that came into its place, and what is seen stays
    // where it is.
    void setRows(QList<TodayRow> rows);

Q_SIGNALS:
    void currentRowChanged();
    void opened(qint64 id); // Enter, or a double click
    void menuAsked(const QPoint &at); // in the list's own coordinates

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowFrom(int row, int step) const; // the first from there that is no heading; -1: none
    TodayModel *m_model;
};

} // namespace doorstep
