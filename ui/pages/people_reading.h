// What a person's page says that takes longer than a blink: read in one go beside the window, for whichever
// parts show it.
#pragma once

#include "records/people.h"
#include "storage/after_training.h"
#include "storage/organiser_work.h"
#include "ui/pages/people_story.h"

#include <QObject>

namespace doorstep {

class AppContext;
class QuietReader;

// Something that a person is: an organiser, a member of a group.
struct PersonRole {
    QString text; // "Organiser", "Leader of Ward 7 Together"
    QString detail; // "since 3 Apr 2019 · Ward 7"; may be empty
    bool isNow = true;
};

struct PersonNow {
    qint64 person = 0;
    QList<PersonRole> roles; // those of today
    OrganiserWork work; // of one who held conversations
    QList<OpenStep> steps; // what is next
    QList<AfterCourse> training;
    // Who first talked with them, and when; a null day where nobody has.
    QDate metOn;
    qint64 metBy = 0;
    QString metByName;
};

// For a worker: reads what belongs to the person by index.
PersonNow personNow(Connection &connection, qint64 person, QDate today, int windowMonths);

class PeopleReading : public QObject {
    Q_OBJECT
public:
    explicit PeopleReading(AppContext &context, QObject *parent = nullptr);

    // Reads that person; what was being read before is left.
    void ask(qint64 person);

Q_SIGNALS:
    void read(const doorstep::PersonNow &now);

private:
    AppContext &m_context;
    QuietReader *m_reader;
};

} // namespace doorstep
