#include "training/run_numbers.h"
#include "training/trainer_people.h"

#include <QHash>
#include <QSet>

namespace doorstep {

void countLearners(Connection &connection, QList<TrainerPerson> &trainers, Progress &progress)
{
    QSet<qint64> keys;
    for (const TrainerPerson &trainer : std::as_const(trainers))
        for (const TrainersRun &run : trainer.runs)
            if (!run.run.isCancelled())
                keys.insert(run.run.run);
    QHash<qint64, QList<CountedEnrolment>> byRun;
    for (const CountedEnrolment &each :
         countedEnrolments(connection, QList<qint64>(keys.begin(), keys.end()), progress))
        byRun[each.run].append(each);
    for (TrainerPerson &trainer : trainers) {
        QSet<qint64> people;
        for (TrainersRun &run : trainer.runs)
            for (const CountedEnrolment &each : byRun.value(run.run.run)) {
                run.attended += each.attendedOn.isValid() ? 1 : 0;
                run.completed += each.completedOn.isValid() ? 1 : 0;
                if (each.attendedOn.isValid())
                    people.insert(each.unit);
            }
        trainer.learners = int(people.size());
    }
}

} // namespace doorstep
