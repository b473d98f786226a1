// What learners said on its way out of the window: their words to the clipboard, the answers as a table to a
// file, all of it on paper.
#pragma once

#include "training/feedback.h"
#include "ui/charts/number_table.h"
#include "ui/print/page_frame.h"

namespace doorstep {

class AppContext;
class OutputMenu;

struct FeedbackOutput {
    QString about; // "Building Power, 3 Apr 2019", "Courses led by Ann Lee"
    QString when; // "Apr 2018 to Mar 2019"; empty: at any time
    FeedbackSum sum;
    QList<SaidWords> words; // newest first
    QList<LearnerAnswer> answers;

    QString title() const; // "What learners said: Building Power, 3 Apr 2019"
    // The words alone, a paragraph each, without names: for a report or a leaflet.
    QString quotations() const;
    // A row for each who answered, by name. Reads their names and runs: beside the window.
    NumberTable table(Connection &connection) const;
};

// The menu of all that. `table`: what table() gave.
OutputMenu *feedbackOutputButton(AppContext &context, const FeedbackOutput &output, const NumberTable &table,
                                 QWidget *parent = nullptr);

// On paper: the numbers, then the words without names, each whole, over as many pages as it takes.
class FeedbackPaper : public PagedDocument {
public:
    FeedbackPaper(PageFrame frame, FeedbackOutput output);

    QString title() const override { return m_frame.title(); }
    void layOut(const PaperSize &paper) override;
    int pageCount() const override { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) override;

private:
    struct Block {
        QString words;
        QString source; // of which run, quietly under them
        double height = 0;
    };
    double heightOfBars() const;
    void paintBars(QPainter &painter, const QRectF &place) const;
    PageFrame m_frame;
    FeedbackOutput m_output;
    QList<Block> m_blocks;
    QList<QList<int>> m_pages; // the blocks on each
};

} // namespace doorstep
