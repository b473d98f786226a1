#include "measures/measure.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

using By = BreakdownId;
using Breakdowns = QList<BreakdownId>;

Breakdowns ofPeople()
{
    return {By::AgeBand, By::Gender,    By::EthnicGroup,    By::Disability,
            By::Setting, By::ImdDecile, By::LocalAuthority, By::Hub};
}

Breakdowns ofPeopleByDay()
{
    return ofPeople() + Breakdowns{By::Month};
}

// The measures in the order of DATA.md. Labels and definitions stand in the catalogue of translations under
// "doorstep::Measure".
std::vector<Measure> makeMeasures()
{
    const Breakdowns byDay = {By::Hub, By::Month};
    const Breakdowns byDayAndTheme = {By::Hub, By::Month, By::Theme};
    using U = MeasureUnit;
    return {
        {"people_trained",
         QT_TRANSLATE_NOOP("doorstep::Measure", "People trained"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people who completed a course of any kind in the period; a person counts once, "
             "however many courses they completed."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"people_on_follow_on",
         QT_TRANSLATE_NOOP("doorstep::Measure", "People on follow-on courses"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people who attended at least one session of a follow-on course that counts in "
             "the period."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"follow_on_attendances",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Follow-on attendances"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Times that somebody attended a follow-on course in the period; a person who attended "
             "three courses counts three times."),
         U::Count,
         byDay,
         {"enrolments"}},
        {"qualification_enrolments",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Learners on qualifications"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people who enrolled on a qualification in the period, whatever became of it, "
             "except those who withdrew or were only on the waiting list."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"young_people_trained",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Young people trained"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Of the people trained, those who completed a youth course or were not above the "
                           "programme's age for young people on the day they completed."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"organisations_introduced",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Organisations introduced"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Organisations that were introduced to community organising in the period."),
         U::Count,
         byDay,
         {"organisations"}},
        {"trainers_quality_assured",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Quality-assured trainers"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people whose quality assurance as a trainer holds on the period's last day."),
         U::People,
         ofPeople(),
         {"people"}},
        {"network_members",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Network members"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Different people who are members of the network on the period's last day."),
         U::People,
         ofPeople(),
         {"people"}},
        {"groups_formed",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Groups formed"),
         QT_TRANSLATE_NOOP("doorstep::Measure", "Groups that were formed in the period."),
         U::Count,
         byDayAndTheme,
         {"groups"}},
        {"groups_recognised",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Groups recognised"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Groups that are formed, not closed, and have as many members as the programme asks for, "
             "on the period's last day."),
         U::Count,
         {By::Hub, By::Theme},
         {"groups"}},
        {"conversations",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Conversations"),
         QT_TRANSLATE_NOOP("doorstep::Measure", "Conversations held in the period."),
         U::Count,
         byDayAndTheme,
         {"conversations"}},
        {"people_in_conversation",
         QT_TRANSLATE_NOOP("doorstep::Measure", "People in conversation"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people with whom a conversation was held in the period, and one for each "
             "conversation with somebody whose name is not known."),
         U::People,
         ofPeopleByDay(),
         {"people", "conversations"}},
        {"people_activated",
         QT_TRANSLATE_NOOP("doorstep::Measure", "People activated"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Different people who for the first time agreed to act, joined a group or joined an action "
             "in the period, and one for each conversation in which somebody not named agreed to act."),
         U::People,
         ofPeopleByDay(),
         {"people", "conversations"}},
        {"people_activated_evidenced",
         QT_TRANSLATE_NOOP("doorstep::Measure", "People activated, with evidence"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Of the people activated, those named who by the period's last day have joined a group or "
             "an action, or whose activation is marked as evidenced."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"actions_started",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Actions started"),
         QT_TRANSLATE_NOOP("doorstep::Measure", "Actions and campaigns that began in the period."),
         U::Count,
         byDayAndTheme,
         {"actions"}},
        {"neighbourhoods_reached",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Neighbourhoods reached"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Different small areas (LSOAs) in which a conversation was held in the period."),
         U::Count,
         byDay,
         {"conversations"}},
        {"funding_leveraged",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Funding brought in"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Pounds of secured funding received in the period, in money, things or time."),
         U::Money,
         byDay,
         {"funding"}},
        {"trained_then_acted",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Trained, then acted"),
         QT_TRANSLATE_NOOP(
             "doorstep::Measure",
             "Of the people trained, those who within the programme's time for it after completing, and "
             "not before, held a conversation as an organiser, joined a group or joined an action."),
         U::People,
         ofPeopleByDay(),
         {"people"}},
        {"hubs_reporting",
         QT_TRANSLATE_NOOP("doorstep::Measure", "Hubs reporting"),
         QT_TRANSLATE_NOOP("doorstep::Measure",
                           "Hubs whose accepted returns together cover every day of the period."),
         U::Count,
         {},
         {},
         true},
    };
}

} // namespace

QString Measure::labelText() const
{
    return QCoreApplication::translate("doorstep::Measure", label);
}

QString Measure::definitionText() const
{
    return QCoreApplication::translate("doorstep::Measure", definition);
}

const std::vector<Measure> &measures()
{
    static const std::vector<Measure> all = makeMeasures();
    return all;
}

const Measure *measureNamed(QStringView name)
{
    for (const Measure &measure : measures())
        if (name == QLatin1String(measure.name))
            return &measure;
    return nullptr;
}

} // namespace doorstep
