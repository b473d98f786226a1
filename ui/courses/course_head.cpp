#include "ui/courses/course_head.h"

#include "base/clock.h"
#include "storage/record_store.h"
#include "training/catalogue_course.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

QString courseFacts(const Course &course)
{
    QStringList facts{codeLabel(CodeListId::CourseKind, course.kind.code)};
    if (!course.strand.isEmpty())
        facts.append(codeLabel(CodeListId::CourseStrand, course.strand.code));
    if (!course.level.isEmpty())
        facts.append(CourseHead::tr("level %1").arg(course.level));
    if (course.sessionsRequired)
        facts.append(CourseHead::tr("%n session(s) needed", nullptr, *course.sessionsRequired));
    if (!course.hours.isEmpty())
        facts.append(CourseHead::tr("%1 hours").arg(course.hours));
    return facts.join(QStringLiteral(" \u00B7 "));
}

CourseHead::CourseHead(AppContext &context, QWidget *parent) : PaneHead(context, Course::table(), parent)
{
    if (QPushButton *plan = addButton("calendar", tr("Plan a run of this course")))
        connect(plan, &QPushButton::clicked, this, &CourseHead::planRun);
    if (QPushButton *own = addButton("add", tr("A course of our own like this\u2026"))) {
        own->setToolTip(tr("Begins with what this one says; it stands beside the programme\u2019s courses"));
        connect(own, &QPushButton::clicked, this, &CourseHead::addOwn);
    }
}

void CourseHead::planRun()
{
    CourseRun run;
    run.course = Id<Course>(key());
    context().editRecord(AnyRecord::of(run));
}

void CourseHead::addOwn()
{
    Course own = record()->as<Course>();
    own.key = 0;
    own.hub = 0;
    own.code.clear();
    own.title.clear();
    context().editRecord(AnyRecord::of(own));
}

PaneHead::Words CourseHead::words(const AnyRecord &record)
{
    const auto &course = record.as<Course>();
    const CourseOwner owner = ownerOf(context().connection(), context().programme(), course);
    Words words;
    words.title = course.title;
    words.lines = {courseFacts(course)};
    if (!course.awardingBody.isEmpty())
        words.lines.append(tr("Awarded by %1").arg(course.awardingBody));
    if (context().file().identity().national)
        return words;
    words.marks = {
        {ownerText(owner), owner == CourseOwner::Programme ? Badge::Kind::Plain : Badge::Kind::Accent}};
    if (owner == CourseOwner::Programme && context().canEdit())
        words.lines.append(
            tr("What it is comes with %1 and changes with that alone.").arg(context().programme().name));
    return words;
}

CoursePlace::CoursePlace(AppContext &context, QWidget *parent) : PanePart(context, parent)
{
    setTitle(tr("Before and after"));
}

bool CoursePlace::concerns(const RecordTable &table) const
{
    return &table == &Course::table();
}

void CoursePlace::read(bool)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    Connection &connection = context().connection();
    const auto course = doorstep::find(connection, Id<Course>(key()));
    const auto before = course ? doorstep::find(connection, course->follows) : std::nullopt;
    const QList<Course> after = coursesAfter(connection, key());
    setVisible(before || !after.isEmpty());
    if (before)
        addLine(tr("Follows"), {*before});
    if (!after.isEmpty())
        addLine(tr("Followed by"), after);
}

void CoursePlace::addLine(const QString &label, const QList<Course> &courses)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, style::space(style::Space::Gap));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    flow->addWidget(style::label(tr("%1:", "Follows").arg(label), style::Type::Body));
    for (const Course &course : courses) {
        auto *link = new style::LinkButton(course.title);
        link->setAccessibleDescription(label);
        connect(link, &QPushButton::clicked, this,
                [this, key = course.key] { context().openRecord(Course::table(), key); });
        flow->addWidget(link);
    }
    auto *rest = new QWidget; // the flow gives its last widget the rest of the line
    rest->setFixedHeight(0);
    flow->addWidget(rest);
    m_list->layout()->addWidget(line);
}

} // namespace doorstep
