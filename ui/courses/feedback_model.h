// The feedback forms of a run as a sheet: a row for each learner who was there, then whoever was expected,
// and at the end one for a form without a name. What is typed into a row is stored when it is left.
#pragma once

#include "training/feedback.h"
#include "training/register.h"
#include "ui/sheet/cell_block.h"
#include "ui/shell/app_context.h"

#include <QAbstractTableModel>

namespace doorstep {

class FeedbackModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Learner, Rating, Words, ColumnCount };
    enum Role {
        RatingRole = Qt::UserRole, // 1 to 5; 0: none
        QuietRole, // not known to have been there, or the row of forms without a name
        UnstoredRole, // typed and not stored yet
    };

    explicit FeedbackModel(AppContext &context, QObject *parent = nullptr);

    // Shows a run; 0 for none, as where it is gone. What was not stored is given up.
    void showRun(qint64 run);
    // After a change; what is typed and not stored stays.
    void readAgain();
    bool isShown() const { return m_content.run.key != 0; }
    const CourseRegister &content() const { return m_content; }
    FeedbackSum sum() const { return m_sum; }
    qint64 enrolment(int row) const { return m_rows[row].enrolment; } // 0: the form without a name
    int rowOf(qint64 enrolment) const; // -1: none
    // The next row, from `after` on and round, whose learner's name, or a part of it, begins so; -1: none.
    int rowNamed(const QString &letters, int after) const;

    void setRating(int row, std::optional<int> rating);
    // As it is stored; where it is that already, its row.
    void undoCell(const QModelIndex &cell);
    // Stores what was typed into the row, in one change with Undo on the quiet line. False where the file
    // refused.
    bool leave(int row);
    // Puts in and stores a block in one change: by name where there are names, else from the row on; a
    // single column into that column. Says who was not found. Returns how many rows it was for.
    int paste(const QModelIndex &cell, const CellBlock &block);
    CellBlock copied(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Form {
        std::optional<int> rating;
        QString words;
        friend bool operator==(const Form &, const Form &) = default;
    };
    struct Row {
        qint64 enrolment = 0;
        QString name;
        bool isThere = true;
        Form stored;
        Form now;
    };
    struct Pasted {
        int row = 0;
        Form form;
    };
    void read(qint64 run);
    QList<Row> rowsOf(const CourseRegister &content) const;
    QVariant nameData(const Row &row, int role) const;
    QVariant ratingData(const Row &row, int role) const;
    QVariant wordsData(const Row &row, int role) const;
    QList<Pasted> placed(const QModelIndex &cell, const CellBlock &block, QStringList &lost) const;
    bool store(const QList<Pasted> &forms, const QString &label);
    void refresh(int row);
    AppContext &m_context;
    CourseRegister m_content;
    FeedbackSum m_sum;
    QList<Row> m_rows;
};

} // namespace doorstep
