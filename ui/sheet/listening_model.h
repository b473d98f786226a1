// The rows of the sheet. Each is stored in one change when it is left; what cannot be stored yet stays in the
// sheet with the problem at its cell. The last row is always a new one, with date and organiser filled in.
#pragma once

#include "ui/sheet/cell_block.h"
#include "ui/sheet/listening_row.h"

#include <QAbstractTableModel>
#include <QSet>
#include <deque>

namespace doorstep {

class ListeningModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ProblemRole = Qt::UserRole, // what is wrong with the cell: QString
        HintRole, // in "who": what is quietly pointed out: QString
        SameAsAboveRole, // a date or organiser that was filled down: bool
    };
    enum class Mark { New, Typing, Stored, Problem };

    // The file must outlive it.
    explicit ListeningModel(HubFile &file, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    HubFile &file() const { return m_file; }
    // What is stored while work beside the window is writing goes through this (AppContext::whenFree).
    void setWhenFree(std::function<void(std::function<void()>)> whenFree)
    {
        m_whenFree = std::move(whenFree);
    }
    ListeningRow &row(int row) const { return *m_rows[size_t(row)]; }
    Mark markOf(int row) const;
    // What stands in the cell, in full.
    QString shown(int row, SheetColumn column) const;
    int storedCount() const;
    int unstoredCount() const; // typed and not stored, the row in hand included

    // What was logged in this sitting (a null day), or what was held on a day; what is not stored stays.
    void showEvening(QDate day);
    QDate evening() const { return m_evening; }
    // Takes in what was logged elsewhere since.
    void takeInSitting();

    // Changes a row's cells through `edit`; what was there can be taken back until the row is stored.
    void edit(int row, const std::function<void(ListeningRow &)> &edit);
    void clear(const QModelIndexList &cells);
    // Each column's cells take what stands in the topmost of them; a single row takes it from the row above.
    void fillDown(const QModelIndexList &cells);
    CellBlock copied(const QModelIndexList &cells) const;
    // Puts a block in from a cell on, row by row, and stores the rows that are good in one change. A first
    // row of headings says which columns are meant. Returns the number of rows that were filled.
    int paste(int row, int column, CellBlock block);

    // Stores the row if anything was typed, or as soon as it is free to. False where something is wrong with
    // it, which its cells show.
    bool leave(int row);
    // Takes rows out of the sheet that are not stored; returns the keys of those that are.
    QList<qint64> drop(const QList<int> &rows);

    // Typing and pasting that was not stored, newest first; afterwards it is the change log's turn.
    bool canTakeBack() const;
    bool canPutForward() const { return !m_takenBack.empty(); }
    void takeBack();
    void putForward();

    // Rows that are not stored, for a later time; and back. The text is empty where there are none.
    QByteArray draft() const;
    int restoreDraft(const QByteArray &draft);

    void onChange(const ChangeNotice &notice);

Q_SIGNALS:
    void failed(const QString &message);
    // A paste was stored so far; for a line with Undo.
    void pasted(const QString &label, qint64 change);
    void askedToUndo(qint64 change);
    // Anything of the above: counts, marks.
    void stateChanged();

private:
    struct Step { // what Ctrl+Z takes back
        struct Part {
            int id = 0; // of the row; 0: the row was deleted
            RowContent before;
            RowContent after;
        };
        QList<Part> parts; // empty: the change alone
        qint64 change = 0;
    };
    int rowOfId(int id) const;
    void append(const Conversation &conversation);
    void removeAt(int row);
    void ensureNewRow();
    Conversation startOfNext() const;
    void refresh(int row);
    void refresh(int first, int last);
    void note(Step step);
    void apply(const Step &step, bool back);
    void forget(int id) { forget(QSet<int>{id}); }
    void forget(const QSet<int> &ids);
    void storePasted(Step &step);
    QString personTitle(qint64 key) const;
    QVariant accessibleText(int row, SheetColumn column) const;
    void bringBack(qint64 key);
    void readAgain(int row);

    HubFile &m_file;
    std::function<void(std::function<void()>)> m_whenFree;
    std::deque<std::unique_ptr<ListeningRow>> m_rows;
    QDate m_evening;
    QList<Step> m_steps;
    QList<Step> m_takenBack;
    QList<qint64> m_gone; // keys of rows that were taken back or deleted, which redo may bring again
    mutable QHash<qint64, QString> m_titles;
};

} // namespace doorstep
