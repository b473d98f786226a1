#include "ui/courses/course_trainers.h"

#include "base/clock.h"
#include "storage/record_store.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

CourseTrainers::CourseTrainers(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("May lead it today"));
    hide();
}

bool CourseTrainers::concerns(const RecordTable &table) const
{
    return &table == &Trainer::table() || &table == &Course::table() || &table == &Person::table();
}

void CourseTrainers::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
    const auto course = doorstep::find(context().connection(), Id<Course>(key()));
    if (!course)
        return;
    m_reader->ask<QList<MayLead>>(
        [code = course->code, today = Clock::today()](HubFile &file, Progress &) {
            return whoMayLead(file.connection(), code, today);
        },
        [this, asked = key()](const QList<MayLead> &trainers) {
            if (asked == key())
                show(trainers);
        });
}

void CourseTrainers::show(const QList<MayLead> &trainers)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    setVisible(true);
    if (trainers.isEmpty() || !trainers.first().standing.isCurrent())
        layout->addWidget(style::label(
            tr("Nobody has quality assurance for it that holds today. A run can be led all the same; "
               "it is pointed out."),
            style::Type::Caption, nullptr, true));
    for (const MayLead &trainer : trainers) {
        const QString standing = trainer.standing.isCurrent()
            ? trainer.standing.text()
            : QStringLiteral("\u26A0 ") + trainer.standing.text();
        auto *line = new QVBoxLayout;
        line->setSpacing(0);
        auto *link = new style::LinkButton(trainer.name);
        link->setAccessibleDescription(standing);
        connect(link, &QPushButton::clicked, this,
                [this, key = trainer.record] { context().openRecord(Trainer::table(), key); });
        line->addWidget(link, 0, Qt::AlignLeft);
        line->addWidget(style::label(standing, style::Type::Caption, nullptr, true));
        layout->addLayout(line);
    }
}

} // namespace doorstep
