#include "ui/models/group_words.h"

#include "base/dates.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::GroupWords)
};

} // namespace

QString groupStateText(GroupState state)
{
    switch (state) {
    case GroupState::Forming:
        return Text::tr("Forming");
    case GroupState::Formed:
        return Text::tr("Formed");
    case GroupState::Recognised:
        return Text::tr("Recognised");
    case GroupState::Dormant:
        return Text::tr("Dormant");
    case GroupState::Closed:
        break;
    }
    return Text::tr("Closed");
}

QString recognitionText(const GroupNow &now, int needed, bool isClosed)
{
    if (isClosed)
        return Text::tr("%Ln members still stand in the list.", nullptr, now.members);
    const int more = needed - now.members;
    if (more > 0)
        return Text::tr("%L1 of %L2 members; %Ln more for recognition.", nullptr, more)
            .arg(now.members)
            .arg(needed);
    return Text::tr("%Ln members; %L1 are needed for recognition.", nullptr, now.members).arg(needed);
}

QString missingText(int members, int needed)
{
    const int more = needed - members;
    return more > 0 ? Text::tr("%Ln more", nullptr, more) : Text::tr("has enough");
}

QString groupLifeText(const GroupLife &life, QDate today)
{
    QStringList said;
    if (life.began.isValid() && life.began != life.formedOn)
        said.append(Text::tr("Forming since %1.").arg(dateForPeople(life.began)));
    if (!life.formedOn.isValid())
        said.append(Text::tr("Not formed yet."));
    else if (life.formedOn > today)
        said.append(Text::tr("To be formed on %1.").arg(dateForPeople(life.formedOn)));
    else
        said.append(Text::tr("Formed on %1.").arg(dateForPeople(life.formedOn)));
    if (life.recognisedOn.isValid())
        said.append(Text::tr("Recognised on %1.").arg(dateForPeople(life.recognisedOn)));
    else if (life.state != GroupState::Closed)
        said.append(Text::tr("Not recognised yet."));
    if (life.recognisedOn.isValid() && !life.isRecognised && life.state != GroupState::Closed)
        said.append(Text::tr("It has too few members to count as recognised now."));
    if (life.dormantFrom.isValid())
        said.append(life.lastMeeting.isValid()
                        ? Text::tr("Dormant since %1: it last met on %2.")
                              .arg(dateForPeople(life.dormantFrom), dateForPeople(life.lastMeeting))
                        : Text::tr("Dormant since %1: no meeting is written down.")
                              .arg(dateForPeople(life.dormantFrom)));
    if (life.closedOn.isValid())
        said.append(Text::tr("Closed on %1.").arg(dateForPeople(life.closedOn)));
    return said.join(QLatin1Char(' '));
}

} // namespace doorstep
