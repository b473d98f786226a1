// The trainers' desk: courses, runs and trainers looked at; and one run of sixty learners and twelve sessions
// taken from its booking to its certificates and feedback.
#include "desk_steps.h"

#include "records/courses.h"
#include "records/people.h"
#include "storage/certificate_rows.h"
#include "storage/change.h"
#include "ui/courses/book_several.h"
#include "ui/courses/certificates_dialog.h"
#include "ui/courses/certificates_list.h"
#include "ui/courses/feedback_model.h"
#include "ui/courses/feedback_page.h"
#include "ui/courses/feedback_table.h"
#include "ui/courses/path_page.h"
#include "ui/courses/register_model.h"
#include "ui/courses/register_page.h"
#include "ui/courses/register_table.h"
#include "ui/courses/run_learners.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/figures_training.h"
#include "ui/pages/pane_add_people.h"
#include "ui/pages/quick_change.h"
#include "ui/pages/records_page.h"
#include "ui/pages/trainers_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/reference_picker.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace doorstep::bench {

namespace {

constexpr int s_learners = 60;
constexpr int s_sessions = 12;
constexpr int s_onAList = 14;
constexpr int s_certificates = 100000;

Connection &connectionOf(const Desk &desk)
{
    return desk.window.context()->connection();
}

// Takes back what the step before recorded; a step that recorded nothing would have shown nothing.
class Recorded {
public:
    explicit Recorded(const Desk &desk) : m_desk(desk), m_before(now()) { }
    void undo(const char *what)
    {
        if (now() == m_before)
            std::printf("nothing was recorded before: %s\n", what);
        else
            bench::undo(m_desk, what);
    }

private:
    qint64 now() const
    {
        return connectionOf(m_desk).number(QStringLiteral("SELECT count(*) FROM changes")).value_or(0);
    }
    const Desk &m_desk;
    qint64 m_before;
};

void step(const Desk &desk, const char *what, const std::function<void()> &does)
{
    desk.day.step(QString::fromLatin1(what), does);
}

QList<qint64> keys(const Desk &desk, const char *sql)
{
    QList<qint64> keys;
    Statement rows = connectionOf(desk).prepare(sql);
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

// A long course from next week back, fully booked: as it is on the day after its last session.
qint64 makeRun(const Desk &desk)
{
    CourseRun run;
    run.course.key = connectionOf(desk)
                         .number(QStringLiteral("SELECT min(key) FROM courses WHERE code = 'power'"))
                         .value_or(0);
    run.startsOn = QDate::currentDate().addDays(-7 * s_sessions);
    const QList<qint64> people =
        keys(desk,
             "SELECT key FROM people WHERE family_name IS NOT NULL AND given_name <> 'Mary'"
             " ORDER BY key DESC LIMIT 60");
    quickChange(*desk.window.context(), QStringLiteral("A run"), [&](Change &change) {
        const Id<CourseRun> made = change.save(run);
        run.key = made.key;
        for (int number = 0; number < s_sessions; ++number) {
            CourseSession session;
            session.run = made;
            session.heldOn = run.startsOn.addDays(7 * number);
            change.save(session);
        }
        for (const qint64 person : people.first(qMin<qsizetype>(people.size(), s_learners))) {
            Enrolment enrolment;
            enrolment.run = made;
            enrolment.person = Id<Person>(person);
            enrolment.outcome.code = QStringLiteral("booked");
            change.save(enrolment);
        }
        return true;
    });
    return run.key;
}

// A hub that has given so many certificates: each of an enrolment of its own, as far as there are any.
void numberCertificates(const Desk &desk)
{
    quickChange(*desk.window.context(), QStringLiteral("Certificates of many years"), [&](Change &change) {
        const QString hub = change.file().identity().hubCode;
        Statement given = connectionOf(desk).prepare(
            "INSERT INTO certificates (change, number, enrolment, content) VALUES (?, ?, ?, '{}')");
        Statement bears =
            connectionOf(desk).prepare("UPDATE enrolments SET certificate_number = ? WHERE key = ?");
        const QList<qint64> enrolments = keys(
            desk,
            "SELECT key FROM enrolments WHERE outcome IN ('completed', 'passed', 'attended') ORDER BY key");
        for (int place = 1; place <= s_certificates; ++place) {
            const QString number = QStringLiteral("%1-%2").arg(hub).arg(place, 4, 10, QLatin1Char('0'));
            const qint64 enrolment = place <= enrolments.size() ? enrolments[place - 1] : -place;
            given.bind(1, change.number()).bind(2, number).bind(3, enrolment).execute();
            given.reset();
            if (enrolment > 0)
                bears.bind(1, number).bind(2, enrolment).execute();
            bears.reset();
        }
        const CourseRun run = *find(connectionOf(desk), Id<CourseRun>(busiest(desk, "run_id", "enrolments")));
        CourseRun noted = run;
        noted.notes += QStringLiteral(" Numbers of many years.");
        change.save(noted);
        return true;
    });
}

void bookByTheLine(const Desk &desk, qint64 run)
{
    step(desk, "run of 60: its pane", [&] { desk.window.showRecord(CourseRun::table(), run); });
    auto *learners = shownIn<RunLearners>(*desk.window.currentPage());
    auto *line = learners ? learners->findChild<PaneAddPeople *>() : nullptr;
    if (!line)
        return;
    desk.window.activateWindow();
    line->picker().setFocus();
    for (const char *letter : {"m", "a", "r", "y", " ", "s"})
        desk.day.step(QStringLiteral("booking line: type '%1'").arg(QLatin1String(letter)),
                      [&] { type(QString::fromLatin1(letter)); });
    Recorded booked(desk);
    step(desk, "booking line: Enter books", [] {
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    });
    booked.undo("booking line: undo");
    QString list;
    Statement rows = connectionOf(desk).prepare("SELECT given_name, family_name, email FROM people WHERE "
                                                "family_name IS NOT NULL AND given_name IS NOT NULL"
                                                " AND email IS NOT NULL ORDER BY key LIMIT ?");
    rows.bind(1, s_onAList);
    while (rows.step())
        list += QStringLiteral("%1 %2 %3\n").arg(rows.text(0), rows.text(1), rows.text(2));
    QPointer<BookSeveral> dialog; // deletes itself once they are booked
    step(desk, "list of 14: paste it", [&] { dialog = learners->bookSeveral(list); });
    Recorded several(desk);
    step(desk, "list of 14: book them", [&] { dialog->bookButton().click(); });
    several.undo("list of 14: undo");
    if (dialog)
        dialog->close();
}

void markTheRegister(const Desk &desk, qint64 run)
{
    step(desk, "register of 60 x 12: open it",
         [&] { desk.window.context()->openPage(QStringLiteral("register"), QString::number(run)); });
    auto *page = static_cast<RegisterPage *>(desk.window.currentPage());
    RegisterModel &model = page->model();
    RegisterTable &table = page->table();
    desk.window.activateWindow();
    table.setFocus();
    table.setCurrentIndex(model.index(0, 1));
    for (const char *letter : {"P", "L", "A", "E"})
        desk.day.step(QStringLiteral("register: %1").arg(QLatin1String(letter)),
                      [&] { type(QString::fromLatin1(letter)); });
    Recorded marked(desk);
    step(desk, "register: space", [] { press(Qt::Key_Space); });
    marked.undo("register: undo of a mark");
    for (int session = 0; session < model.content().sessions.size(); ++session)
        desk.day.step(QStringLiteral("register: everybody else, session %1").arg(session + 1),
                      [&] { model.markTheRest(session, QStringLiteral("present")); });
    step(desk, "register: a mark in the full one", [&] {
        table.setCurrentIndex(model.index(3, 1));
        type(QStringLiteral("P"));
    });
    Recorded set(desk);
    step(desk, "register: outcomes of all", [&] { model.takeProposals(); });
    set.undo("register: undo of the outcomes");
    QModelIndexList outcomes;
    for (int row = 0; row < model.rowCount(); ++row)
        outcomes.append(model.index(row, model.columnOf(RegisterModel::After::Outcome)));
    step(desk, "register: all completed", [&] { model.setForAll(outcomes, QStringLiteral("completed")); });
}

void giveCertificates(const Desk &desk, qint64 run)
{
    step(desk, "certificates of 60: open",
         [&] { openCertificates(*desk.window.context(), run, &desk.window); });
    auto *dialog = shownIn<CertificatesDialog>(desk.window);
    if (!dialog)
        return;
    Recorded numbered(desk);
    step(desk, "certificates of 60: numbers", [&] { dialog->issue(); });
    step(desk, "certificates of 60: another learner",
         [&] { dialog->list().setCurrentItem(dialog->list().topLevelItem(5)); });
    numbered.undo("certificates of 60: undo");
    step(desk, "certificates of 60: away", [&] { dialog->close(); });
}

void typeFeedback(const Desk &desk, qint64 run)
{
    step(desk, "feedback of 60: open the sheet",
         [&] { desk.window.context()->openPage(QStringLiteral("feedback"), QString::number(run)); });
    auto *page = static_cast<FeedbackPage *>(desk.window.currentPage());
    desk.window.activateWindow();
    page->table().setFocus();
    page->table().goToFirst();
    step(desk, "feedback: a rating", [] { type(QStringLiteral("5")); });
    step(desk, "feedback: words", [] { type(QStringLiteral("It changed how I listen")); });
    Recorded said(desk);
    step(desk, "feedback: Enter stores it", [] { press(Qt::Key_Return); });
    said.undo("feedback: undo");
}

} // namespace

void lookAtCourses(const Desk &desk)
{
    step(desk, "courses: the runs",
         [&] { desk.window.context()->openPage(QStringLiteral("courses"), QStringLiteral("course_runs")); });
    auto *page = static_cast<RecordsPage *>(desk.window.currentPage());
    RecordsView &runs = *page->currentView();
    for (const char *column : {"attended", "starts_on"}) {
        const int place = runs.model().columnOf(column);
        desk.day.step(QStringLiteral("courses: runs by ") + QLatin1String(column),
                      [&] { runs.tableView().sortByColumn(place, Qt::DescendingOrder); });
    }
    step(desk, "courses: a run in the list", [&] { runs.tableView().selectRow(3); });
    step(desk, "courses: the next", [&] { runs.tableView().selectRow(4); });
    step(desk, "courses: filter", [&] { runs.filterBox().setText(QStringLiteral("power")); });
    step(desk, "courses: filter away", [&] { runs.filterBox().clear(); });
    for (const char *tab : {"courses", "enrolments", "course_sessions", "attendance"})
        desk.day.step(QStringLiteral("courses: tab ") + QLatin1String(tab),
                      [&] { page->openArgument(QString::fromLatin1(tab)); });
    const qint64 course = busiest(desk, "course_code", "course_runs");
    const qint64 run = busiest(desk, "run_id", "enrolments");
    const qint64 trainer = busiest(desk, "lead_trainer_id", "course_runs");
    step(desk, "the course of most runs", [&] { desk.window.showRecord(Course::table(), course); });
    step(desk, "the run of most learners", [&] { desk.window.showRecord(CourseRun::table(), run); });
    step(desk, "path: of everyone", [&] {
        desk.window.context()->openPage(QStringLiteral("path"),
                                        QStringLiteral("everyone 2000-01-01/2030-12-31"));
    });
    const auto path = [&](const char *what, const char *of, qint64 key) {
        step(desk, what, [&] {
            desk.window.currentPage()->openArgument(
                QStringLiteral("%1 %2 2000-01-01/2030-12-31").arg(QLatin1String(of)).arg(key));
        });
    };
    path("path: of a course", "course", course);
    path("path: of a run", "run", run);
    path("path: of a trainer", "trainer", trainer);
    auto *figures = static_cast<FiguresPage *>(desk.window.showPage(QStringLiteral("figures")));
    figures->openTraining();
    if (auto *training = shownIn<FigureTraining>(*figures))
        for (const TrainedBy by : allTrainedBy())
            desk.day.step(QStringLiteral("what came of the training, by ") + trainedByLabel(by).toLower(),
                          [&] { training->choose(by); });
}

void lookAtTrainers(const Desk &desk)
{
    const qint64 trainer = busiest(desk, "lead_trainer_id", "course_runs");
    step(desk, "trainers: everyone who trains", [&] {
        desk.window.context()->openPage(QStringLiteral("organisers"), TrainersView::argumentFor(trainer));
    });
    auto *view = shownIn<TrainersView>(*desk.window.currentPage());
    if (!view)
        return;
    step(desk, "trainers: another", [&] { view->table().selectRow(1); });
    step(desk, "trainers: filter", [&] { view->filterBox().setText(QStringLiteral("ma")); });
    step(desk, "trainers: filter away", [&] { view->filterBox().clear(); });
}

void giveACourse(const Desk &desk)
{
    numberCertificates(desk);
    qint64 run = 0;
    step(desk, "a run of 60 people, 12 sessions: made", [&] { run = makeRun(desk); });
    bookByTheLine(desk, run);
    markTheRegister(desk, run);
    giveCertificates(desk, run);
    typeFeedback(desk, run);
}

} // namespace doorstep::bench
