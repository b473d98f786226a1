// Organisers; those who train, a person each; and their quality assurances, which are the records behind it.
#pragma once

#include "ui/pages/records_page.h"

namespace doorstep {

class TrainersView;

class OrganisersPage : public RecordsPage {
    Q_OBJECT
public:
    explicit OrganisersPage(AppContext &context, QWidget *parent = nullptr);

    TrainersView &trainers() const { return *m_trainers; }
    // A quality assurance that was made or changed from a trainer's page leaves that page in front.
    bool showRecord(const RecordTable &table, qint64 key) override;
    // The list "trainers" is the people; the records behind them have a tab of their own.
    void openArgument(const QString &argument) override;

private:
    TrainersView *m_trainers;
};

// Opens the page with that person in front of the trainers.
void openTrainer(AppContext &context, qint64 person);

} // namespace doorstep
