#include "ui/pages/people_training.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/courses/certificate_output.h"
#include "ui/print/print_preview.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

PeopleTraining::PeopleTraining(AppContext &context, PeopleReading &reading, QWidget *parent)
    : PanePart(context, parent)
{
    setTitle(tr("Training, and what came of it"));
    connect(&reading, &PeopleReading::read, this, &PeopleTraining::show);
    hide();
}

void PeopleTraining::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
}

void PeopleTraining::show(const PersonNow &now)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    for (const AfterCourse &course : now.training)
        addCourse(layout, course);
    setVisible(!now.training.isEmpty());
}

void PeopleTraining::addCourse(QVBoxLayout *layout, const AfterCourse &course)
{
    auto *text = new QVBoxLayout;
    text->setSpacing(style::space(style::Space::Hair));
    auto *link = new style::LinkButton(
        tr("%1, completed on %2").arg(course.course, dateForPeople(course.completedOn)));
    connect(link, &QPushButton::clicked, this,
            [this, key = course.run] { context().openRecord(CourseRun::table(), key); });
    text->addWidget(link, 0, Qt::AlignLeft);
    addCertificate(text, course);
    const QString followed = whatFollowed(course);
    if (!followed.isEmpty()) {
        text->addWidget(style::label(tr("\u2192 %1").arg(followed), style::Type::Body, nullptr, true));
    } else {
        const QString until = dateForPeople(course.until);
        text->addWidget(
            style::label(course.until < Clock::today()
                             ? tr("Nothing is recorded that they did with it until %1.").arg(until)
                             : tr("Nothing recorded yet; it counts until %1.").arg(until),
                         style::Type::Caption, nullptr, true));
    }
    layout->addLayout(text);
}

// Printed again as it was.
void PeopleTraining::addCertificate(QVBoxLayout *layout, const AfterCourse &course)
{
    Enrolment wanted;
    wanted.run = Id<CourseRun>(course.run);
    wanted.person = Id<Person>(key());
    const auto enrolment = doorstep::find(
        context().connection(),
        Id<Enrolment>(keyOfSame(context().connection(), AnyRecord::of(wanted), context().file().ownHub())));
    if (!enrolment || enrolment->certificateNumber.isEmpty())
        return;
    const QString title = tr("Certificate %1").arg(enrolment->certificateNumber);
    auto *print = new style::LinkButton(title);
    connect(print, &QPushButton::clicked, this, [this, title, enrolment = enrolment->key] {
        printWithPreview(context(), certificateJob({CertificateKind::Certificate, title, {enrolment}}), this);
    });
    layout->addWidget(print, 0, Qt::AlignLeft);
}

QString whatFollowed(const AfterCourse &course)
{
    QStringList did;
    if (course.conversations > 0)
        did.append(PeopleTraining::tr("%Ln conversations as an organiser", nullptr, course.conversations));
    if (!course.groups.isEmpty())
        did.append(PeopleTraining::tr("joined %1").arg(course.groups.join(QStringLiteral(", "))));
    if (!course.actions.isEmpty())
        did.append(PeopleTraining::tr("took part in %1").arg(course.actions.join(QStringLiteral(", "))));
    return did.join(QStringLiteral(" · "));
}

} // namespace doorstep
