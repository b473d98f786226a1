// One person beside the list: what is next with them, who they are, what we may do, and their story on one
// line of time.
#pragma once

#include "records/people.h"
#include "ui/pages/content_pane.h"

class QVBoxLayout;

namespace doorstep {

class PeoplePane : public ContentPane {
    Q_OBJECT
public:
    using ContentPane::ContentPane;

protected:
    QWidget *makeContent(qint64 key) override;
    bool concerns(const RecordTable &) const override { return true; } // a story is told in every type

private:
    void addHead(QVBoxLayout *layout, const Person &person);
    void addNext(QVBoxLayout *layout, const Person &person);
    void addStory(QVBoxLayout *layout, const Person &person);
    void addFacts(QVBoxLayout *layout, const Person &person);
    void addConsent(QVBoxLayout *layout, const Person &person);
};

} // namespace doorstep
