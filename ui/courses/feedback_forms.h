// The feedback form that learners fill in by hand: how it was, from 1 to 5; what was good, what could be
// better; what they will do next; whether somebody may be in touch. For each learner by name, or without
// names.
#pragma once

#include "training/run_text.h"
#include "ui/print/page_frame.h"

#include <functional>

class QPushButton;

namespace doorstep {

class AppContext;

class FeedbackForms : public PagedDocument {
public:
    // A form for each name; an empty one leaves a line to write a name on, if the learner likes.
    // `twoToAPage`: side by side on paper that lies down, one above the other on paper that stands.
    FeedbackForms(RunFacts facts, QStringList names, bool twoToAPage);

    QString title() const override;
    bool isWide() const override { return m_twoToAPage; }
    void layOut(const PaperSize &paper) override { m_paper = paper; }
    int pageCount() const override;
    void paint(QPainter &painter, int page) override;

private:
    QList<QRectF> places() const; // of the forms on a page
    void paintForm(QPainter &painter, const QRectF &place, const QString &name) const;
    RunFacts m_facts;
    QStringList m_names;
    bool m_twoToAPage;
    PaperSize m_paper;
};

// Those of a run. `isNamed`: one for each learner who is expected; else as many without a name, and at least
// a page of them. Throws std::logic_error for a run that is not there.
PrintJob feedbackForms(HubFile &file, qint64 run, bool isNamed, bool twoToAPage);

// "Print forms", which asks in a menu which kind and opens the preview. `run` is asked for when it is
// pressed.
QPushButton *feedbackFormsButton(AppContext &context, std::function<qint64()> run, QWidget *parent = nullptr);

} // namespace doorstep
