#include "ui/pages/people_held.h"

#include "base/clock.h"
#include "base/dates.h"
#include "ui/pages/quick_change.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

namespace {

QString contactInWords(const QString &code)
{
    if (code == QLatin1String("yes"))
        return PeopleHeld::tr("\u2713 May be contacted.");
    return code == QLatin1String("no") ? PeopleHeld::tr("Does not want to be contacted.")
                                       : PeopleHeld::tr("Nobody has asked whether they may be contacted.");
}

QString sharingInWords(const QString &code)
{
    if (code == QLatin1String("yes"))
        return PeopleHeld::tr("\u2713 Equality and place details may go into returns.");
    return code == QLatin1String("no")
        ? PeopleHeld::tr("Equality and place details stay in this file.")
        : PeopleHeld::tr("Equality and place details stay in this file until they agree to more.");
}

} // namespace

PeopleHeld::PeopleHeld(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_asked(style::label({}, style::Type::Caption, nullptr, true))
    , m_guardian(style::label({}, style::Type::Body, nullptr, true))
    , m_kept(style::label(keptInWords(context.programme().retention), style::Type::Caption, nullptr, true))
{
    setTitle(tr("What we hold, and why"));
    addQuestion(&Person::contactConsent, tr("may be contacted"));
    addQuestion(&Person::shareConsent, tr("details may go into returns"));
    for (QLabel *line : {m_asked, m_guardian, m_kept})
        body()->addWidget(line);
    m_kept->setVisible(!m_kept->text().isEmpty());
}

void PeopleHeld::addQuestion(Code<CodeListId::YesNo> Person::*answer, const QString &accessibleName)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    Question question{answer, style::label({}, style::Type::Body, nullptr, true), nullptr, nullptr};
    line->addWidget(question.sentence, 1);
    if (context().canEdit()) {
        question.yes = new QPushButton(tr("Yes, today"));
        question.no = new QPushButton(tr("No, today"));
        question.yes->setAccessibleName(tr("They said yes today: %1").arg(accessibleName));
        question.no->setAccessibleName(tr("They said no today: %1").arg(accessibleName));
        connect(question.yes, &QPushButton::clicked, this, [this, answer] { note(answer, true); });
        connect(question.no, &QPushButton::clicked, this, [this, answer] { note(answer, false); });
        line->addWidget(question.yes, 0, Qt::AlignTop);
        line->addWidget(question.no, 0, Qt::AlignTop);
    }
    m_questions.append(question);
    body()->addLayout(line);
}

void PeopleHeld::read(bool)
{
    const auto person = doorstep::find(context().connection(), Id<Person>(key()));
    if (!person)
        return;
    for (const Question &question : std::as_const(m_questions)) {
        const QString code = ((*person).*question.answer).code;
        question.sentence->setText(question.answer == &Person::contactConsent ? contactInWords(code)
                                                                              : sharingInWords(code));
        if (!question.yes)
            continue;
        const bool isYes = code == QLatin1String("yes");
        const bool isNo = code == QLatin1String("no");
        if ((isYes && question.yes->hasFocus()) || (isNo && question.no->hasFocus()))
            (isYes ? question.no : question.yes)->setFocus(); // the other is what is left
        question.yes->setVisible(!isYes);
        question.no->setVisible(!isNo);
    }
    m_asked->setText(tr("They were last asked on %1.").arg(dateForPeople(person->consentOn)));
    m_asked->setVisible(person->consentOn.isValid());
    QStringList guardian{person->guardianName, person->guardianContact};
    if (person->guardianConsentOn.isValid())
        guardian.append(tr("agreed on %1").arg(dateForPeople(person->guardianConsentOn)));
    guardian.removeAll(QString());
    m_guardian->setText(tr("Guardian: %1").arg(guardian.join(QStringLiteral(" · "))));
    m_guardian->setVisible(!guardian.isEmpty());
}

void PeopleHeld::note(Code<CodeListId::YesNo> Person::*answer, bool agrees)
{
    const QString name = titleOf(context().connection(), Person::table(), key());
    quickEdit<Person>(context(), Id<Person>(key()),
                      agrees ? tr("%1 said yes today").arg(name) : tr("%1 said no today").arg(name),
                      [=](Person &person) {
                          (person.*answer).code = agrees ? QStringLiteral("yes") : QStringLiteral("no");
                          person.consentOn = Clock::today();
                      });
}

QString keptInWords(const QJsonArray &retention)
{
    for (const QJsonValue &value : retention) {
        const QJsonObject rule = value.toObject();
        const int months = rule.value(QLatin1String("keep_months")).toInt();
        if (rule.value(QLatin1String("records")).toString() != QLatin1String("people") || months <= 0)
            continue;
        const QString time = months % 12 == 0 ? PeopleHeld::tr("%n year(s)", nullptr, months / 12)
                                              : PeopleHeld::tr("%n month(s)", nullptr, months);
        const QString reason = rule.value(QLatin1String("reason")).toString();
        return reason.isEmpty() ? PeopleHeld::tr("The programme has it kept for %1.").arg(time)
                                : PeopleHeld::tr("The programme has it kept for %1: %2.").arg(time, reason);
    }
    return {};
}

} // namespace doorstep
