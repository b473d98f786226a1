#include "house/data_columns.h"

#include <QRegularExpression>

namespace doorstep::tests {

namespace {

constexpr const char *s_table = R"(
| `people.csv` | id, given_name, family_name, known_as, email, phone, address, postcode, lsoa, local_authority, birth_date, birth_year, gender, ethnic_group, disability, setting, network_member_from, network_member_to, contact_consent, consent_on, share_consent, guardian_name, guardian_contact, guardian_consent_on, tags, notes. At least one of given_name, family_name, known_as |
| `organisers.csv` | person_id*, started_on, ended_on, patch, supported_by_id, organisation_id, notes |
| `trainers.csv` | person_id*, quality_assured_on*, expires_on, observed_by, course_codes |
| `organisations.csv` | id, name*, setting, charity_number, postcode, website, introduced_on, introduced_by_id, notes |
| `conversations.csv` | id, held_on*, organiser_id*, person_id, described_as, place, postcode, lsoa, method, minutes, heard, themes, activated_on, activation, next_step, next_step_due, next_step_done_on |
| `groups.csv` | id, name*, kind, neighbourhood, postcode, lsoa, themes, formed_on, closed_on, support, supported_by_id, notes |
| `group_members.csv` | group_id*, person_id*, role, joined_on*, left_on |
| `meetings.csv` | id, group_id*, held_on*, attended, notes |
| `courses.csv` | code*, title*, kind*, strand, level, sessions_required, hours, awarding_body, follows_code |
| `course_units.csv` | course_code*, code*, title*, required |
| `course_runs.csv` | id, course_code*, starts_on*, ends_on, venue, postcode, setting, organisation_id, lead_trainer_id, second_trainer_id, capacity, status, notes |
| `course_sessions.csv` | id, run_id*, held_on*, starts_at, ends_at |
| `enrolments.csv` | run_id*, person_id*, enrolled_on, booked_by_organisation_id, outcome, completed_on, override_reason, rating, feedback, certificate_number |
| `attendance.csv` | session_id*, person_id*, mark* |
| `unit_results.csv` | run_id*, person_id*, unit_code*, assessed_on*, assessor_id, result* |
| `actions.csv` | id, title*, group_id, organiser_id, themes, neighbourhood, started_on, ended_on, aim, what_changed |
| `action_people.csv` | action_id*, person_id*, role, joined_on |
| `funding.csv` | id, received_on*, source*, reference, kind, status, amount*, basis, group_id, action_id, organisation_id |
| `stories.csv` | id, title*, told_on, group_id, action_id, person_id, text, publish_consent |
| `targets.csv` | measure*, from*, to*, target* |
)";

} // namespace

QList<FileColumns> columnsInMarkdown(const QString &markdown)
{
    static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)\\.csv` \\| ([^|]*) \\|$"));
    QList<FileColumns> files;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = row.match(line);
        if (!match.hasMatch())
            continue;
        // What follows a full stop is a sentence about the columns.
        const QString list = match.captured(2).section(QStringLiteral(". "), 0, 0);
        files.append({match.captured(1), list.split(QStringLiteral(", "))});
    }
    return files;
}

QList<FileColumns> dataColumns()
{
    return columnsInMarkdown(QString::fromLatin1(s_table));
}

} // namespace doorstep::tests
