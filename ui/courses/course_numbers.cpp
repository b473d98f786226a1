#include "ui/courses/course_numbers.h"

#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace doorstep {

namespace {

QString labelOf(RunNumber number)
{
    switch (number) {
    case RunNumber::Booked:
        return CourseNumbers::tr("Booked");
    case RunNumber::Attended:
        return CourseNumbers::tr("Attended");
    case RunNumber::Completed:
        break;
    }
    return CourseNumbers::tr("Completed");
}

QList<qint64> runsOf(Connection &connection, qint64 course)
{
    QList<qint64> keys;
    for (const CourseRun &run : referring<CourseRun>(connection, "course_code", course))
        keys.append(run.key);
    return keys;
}

} // namespace

CourseNumbers::CourseNumbers(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("Numbers"));
    setSummary(tr("over all its runs"));
    hide();
}

bool CourseNumbers::concerns(const RecordTable &table) const
{
    return &table == &Course::table() || &table == &CourseRun::table() || &table == &CourseSession::table()
        || &table == &Enrolment::table() || &table == &Attendance::table();
}

void CourseNumbers::read(bool isOther)
{
    if (isOther)
        hide(); // until they are known
    m_reader->ask<QList<CountedEnrolment>>(
        [course = key()](HubFile &file, Progress &progress) {
            return countedEnrolments(file.connection(), runsOf(file.connection(), course), progress);
        },
        [this, course = key()](const QList<CountedEnrolment> &counted) {
            if (course == key())
                show(counted);
        });
}

void CourseNumbers::show(const QList<CountedEnrolment> &counted)
{
    m_counted = counted;
    m_table = renewed(m_table);
    setVisible(!counted.isEmpty());
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Gap));
    grid->setVerticalSpacing(style::space(style::Space::Hair));
    grid->addWidget(style::label(tr("Enrolments"), style::Type::Caption), 0, 1, Qt::AlignRight);
    grid->addWidget(style::label(tr("Unique people"), style::Type::Caption), 0, 2, Qt::AlignRight);
    grid->setColumnStretch(3, 1);
    const RunNumbers numbers = numbersOf(counted);
    for (const RunNumber number : {RunNumber::Booked, RunNumber::Attended, RunNumber::Completed})
        addRow(*grid, number, numbers);
    if (const QList<qint64> unseen = completedUnseen(counted); !unseen.isEmpty()) {
        const QString words =
            tr("%Ln completed by the trainer\u2019s word alone", nullptr, int(unseen.size()));
        auto *link = new style::LinkButton(words);
        connect(link, &QPushButton::clicked, this, [this, words, unseen] {
            const QString course = titleOf(context().connection(), Course::table(), key());
            context().showRecords(Enrolment::table(), QStringLiteral("%1, %2").arg(course, words), unseen);
        });
        grid->addWidget(link, grid->rowCount(), 0, 1, 4, Qt::AlignLeft);
    }
    grid->addWidget(style::label(tr("A no-show is booked and no more. Cancelled runs count nowhere."),
                                 style::Type::Caption, nullptr, true),
                    grid->rowCount(), 0, 1, 4);
}

void CourseNumbers::addRow(QGridLayout &grid, RunNumber number, const RunNumbers &numbers)
{
    const int row = grid.rowCount();
    const QString label = labelOf(number);
    const RunNumbers::Count &count = numbers.of(number);
    grid.addWidget(style::label(label, style::Type::Body), row, 0);
    grid.addWidget(makeNumber(count.enrolments,
                              tr("%1: %Ln enrolments", nullptr, int(count.enrolments)).arg(label), number,
                              false),
                   row, 1, Qt::AlignRight);
    grid.addWidget(makeNumber(count.people,
                              tr("%1: %Ln unique people", nullptr, int(count.people)).arg(label), number,
                              true),
                   row, 2, Qt::AlignRight);
}

// `words`: what it is without the table around it.
QWidget *CourseNumbers::makeNumber(qint64 amount, const QString &words, RunNumber number, bool ofPeople)
{
    const QString text = QLocale().toString(amount);
    if (amount == 0)
        return style::label(text, style::Type::Body);
    auto *link = new style::LinkButton(text);
    link->setAccessibleName(words);
    link->setFixedWidth(link->sizeHint().width()); // else a short number stood left of the right edge
    connect(link, &QPushButton::clicked, this, [this, words, number, ofPeople] {
        const QString title =
            QStringLiteral("%1, %2").arg(titleOf(context().connection(), Course::table(), key()), words);
        context().showRecords(ofPeople ? Person::table() : Enrolment::table(), title,
                              ofPeople ? peopleBehind(m_counted, number)
                                       : enrolmentsBehind(m_counted, number));
    });
    return link;
}

} // namespace doorstep
