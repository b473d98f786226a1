// What the page of trainers shows, read beside the window; and how it is said.
#pragma once

#include "training/trainer_people.h"
#include "ui/widgets/badge.h"

namespace doorstep {

class HubFile;

struct TrainersReading {
    QDate today;
    QList<TrainerPerson> trainers; // what wants doing first
    QHash<QString, QString> courses; // titles by code
    bool isCounted = false; // whether learners were counted, which takes longer

    const TrainerPerson *find(qint64 person) const; // null: no trainer
    QString courseTitle(const QString &code) const;
};
TrainersReading readTrainers(HubFile &file, QDate today);
// The same with learners counted.
TrainersReading countedTrainers(HubFile &file, TrainersReading reading, Progress &progress);

// "✓ Until 31 Mar 2027", "⚠ Runs out on 14 Dec 2026".
QString assuranceWords(const TrainerPerson &trainer);
Badge::Kind assuranceKind(const TrainerPerson &trainer);
// What wants doing about somebody: "2 runs to come without it"; empty for nothing.
QString toDoWords(const TrainerPerson &trainer, QDate today);
// "All courses", "Building Power, Listening"; empty where nothing holds.
QString mayLeadWords(const TrainersReading &reading, const TrainerPerson &trainer);
// Of a record: "12 Mar 2024 to 11 Mar 2026"; "from 12 Mar 2024" without an end.
QString spanWords(const Trainer &record);

} // namespace doorstep
