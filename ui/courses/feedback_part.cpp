#include "ui/courses/feedback_part.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/courses/feedback_bars.h"
#include "ui/courses/feedback_forms.h"
#include "ui/pages/output_menu.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr qsizetype s_wordsAtFirst = 4;
constexpr qsizetype s_partsAtFirst = 6;
constexpr qsizetype s_more = 30;
constexpr int s_recentMonths = 12;

const RecordTable &tableOf(FeedbackAbout about)
{
    return about == FeedbackAbout::Run   ? CourseRun::table()
        : about == FeedbackAbout::Course ? Course::table()
                                         : Person::table();
}

} // namespace

FeedbackPart::FeedbackPart(AppContext &context, FeedbackAbout about, QWidget *parent)
    : PanePart(context, parent), m_about(about), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("What learners said"));
    if (about != FeedbackAbout::Run) {
        m_when = new QComboBox;
        m_when->setAccessibleName(tr("When what learners said was said"));
        m_when->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // else a page of large
        m_when->setMinimumContentsLength(10); // text was wider than its place
        m_when->addItem(tr("At any time"));
        m_when->addItem(tr("In the last %n month(s)", nullptr, s_recentMonths));
        connect(m_when, &QComboBox::activated, this, &FeedbackPart::ask);
        addBesideTitle(m_when);
    }
    hide();
}

bool FeedbackPart::concerns(const RecordTable &table) const
{
    return &table == &Enrolment::table() || &table == &Attendance::table() || &table == &CourseRun::table()
        || &table == &CourseSession::table() || &table == &Person::table() || &table == &Course::table();
}

void FeedbackPart::waitUntilShown()
{
    m_reader->waitForAll();
}

Period FeedbackPart::period() const
{
    if (!m_when || m_when->currentIndex() == 0)
        return {};
    const QDate today = Clock::today();
    return {addMonths(today, -s_recentMonths), today};
}

void FeedbackPart::read(bool isOther)
{
    if (isOther) {
        hide(); // until it is known
        m_mostWords = s_wordsAtFirst;
        m_mostParts = s_partsAtFirst;
        if (m_when)
            m_when->setCurrentIndex(0);
    }
    ask();
}

void FeedbackPart::ask()
{
    m_reader->ask<Said>(
        [about = m_about, subject = key(), period = period()](HubFile &file, Progress &progress) {
            Connection &connection = file.connection();
            Said said;
            FeedbackOutput &output = said.output;
            output.about = titleOf(connection, tableOf(about), subject);
            if (about == FeedbackAbout::Trainer)
                output.about = tr("Courses led by %1").arg(output.about);
            if (period.isValid())
                output.when = periodForPeople(period);
            if (about == FeedbackAbout::Run)
                if (const auto run = doorstep::find(connection, Id<CourseRun>(subject)))
                    said.isCancelled = run->status.code == QLatin1String("cancelled");
            output.answers = learnerAnswers(connection, about, subject, period, progress);
            output.sum = feedbackSum(output.answers);
            output.words = saidWords(connection, output.answers);
            said.table = output.table(connection);
            if (about != FeedbackAbout::Run)
                said.parts = feedbackSums(
                    connection, about == FeedbackAbout::Course ? FeedbackBy::Run : FeedbackBy::Course,
                    output.answers);
            return said;
        },
        [this, shown = key()](const Said &said) {
            if (shown == key())
                show(said);
        });
}

void FeedbackPart::show(const Said &said)
{
    m_said = said;
    showAgain();
}

void FeedbackPart::showAgain()
{
    const bool isSaid = m_said.output.sum.answered + m_said.output.sum.others > 0;
    const bool isRun = m_about == FeedbackAbout::Run;
    const bool isNarrowed = m_when && m_when->currentIndex() > 0;
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    setVisible(isSaid || isNarrowed || (isRun && !context().file().identity().national));
    if (const QString numbers =
            style::onOneLine({m_said.output.sum.answeredText(), m_said.output.sum.ratingText()});
        isSaid)
        layout->addWidget(style::label(numbers, style::Type::Caption, nullptr, true));
    else
        layout->addWidget(style::label(m_said.isCancelled
                                           ? tr("The run is cancelled: what was said of it counts nowhere.")
                                           : isRun ? tr("Nobody's feedback is typed in yet.")
                                                   : tr("Nothing was said in that time."),
                                       style::Type::Caption, nullptr, true));
    addWords(layout);
    addBars(layout);
    addParts(layout);
    addWays(layout);
}

void FeedbackPart::addWords(QVBoxLayout *layout)
{
    const QList<SaidWords> &words = m_said.output.words;
    for (const SaidWords &said : words.first(qMin(words.size(), m_mostWords)))
        addQuotation(layout, said);
    addMore(layout, words.size(), m_mostWords);
}

// So many at a time that the page stays quick, however many there are.
void FeedbackPart::addMore(QVBoxLayout *layout, qsizetype all, qsizetype &most)
{
    if (all <= most)
        return;
    const qsizetype next = qMin(all - most, s_more);
    auto *more = new style::LinkButton(tr("Show %L1 more of %L2").arg(next).arg(all));
    connect(more, &QPushButton::clicked, this, [this, &most, more] {
        const qsizetype place = m_list->findChildren<style::LinkButton *>().indexOf(more);
        more->clearFocus(); // or the page would follow it elsewhere
        setMinimumHeight(height()); // and shrink, and so scroll, while this is made anew
        most += s_more;
        showAgain();
        QTimer::singleShot(0, this, [this, place] {
            setMinimumHeight(0);
            takeFocusAt(place);
        });
    });
    layout->addWidget(more, 0, Qt::AlignLeft);
}

// The words, and under them quietly who said them.
void FeedbackPart::addQuotation(QVBoxLayout *layout, const SaidWords &said)
{
    auto *quotation = new QVBoxLayout;
    quotation->setSpacing(0);
    QLabel *words =
        style::label(tr("\u201C%1\u201D").arg(said.answer.words.trimmed()), style::Type::Body, nullptr, true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    quotation->addWidget(words);
    auto *source = new QHBoxLayout;
    source->setSpacing(style::space(style::Space::Gap));
    auto *who = new style::LinkButton(said.who);
    connect(who, &QPushButton::clicked, this,
            [this, person = said.answer.person] { context().openRecord(Person::table(), person); });
    source->addWidget(who, 0, Qt::AlignTop);
    const QString rated = said.answer.rating ? tr("rated it %1").arg(*said.answer.rating) : QString();
    const QString run = m_about == FeedbackAbout::Trainer ? said.run
        : m_about == FeedbackAbout::Course                ? dateForPeople(said.answer.startsOn)
                                                          : QString();
    QLabel *about = style::label(style::onOneLine({rated, run}), style::Type::Caption, nullptr, true);
    about->setContentsMargins(0, style::space(style::Space::Hair), 0, 0); // to the line of the name
    source->addWidget(about, 1, Qt::AlignTop);
    quotation->addLayout(source);
    layout->addLayout(quotation);
}

void FeedbackPart::addBars(QVBoxLayout *layout)
{
    if (m_said.output.sum.rated() == 0)
        return;
    auto *bars = new FeedbackBars(m_said.output.sum);
    connect(bars, &FeedbackBars::chosen, this, [this](int rating) {
        QList<qint64> keys;
        for (const LearnerAnswer &answer : std::as_const(m_said.output.answers))
            if (answer.rating == rating)
                keys.append(answer.enrolment);
        context().showRecords(Enrolment::table(), tr("%1: rated %2").arg(m_said.output.about).arg(rating),
                              keys);
    });
    layout->addWidget(bars);
}

void FeedbackPart::addParts(QVBoxLayout *layout)
{
    if (m_said.parts.size() < 2) // else it says the same again
        return;
    const RecordTable &table = m_about == FeedbackAbout::Course ? CourseRun::table() : Course::table();
    for (const FeedbackSum &part : m_said.parts.first(qMin(m_said.parts.size(), m_mostParts))) {
        auto *line = new QVBoxLayout;
        line->setSpacing(0);
        auto *link = new style::LinkButton(m_about == FeedbackAbout::Course ? dateForPeople(startOf(part.key))
                                                                            : part.name);
        connect(link, &QPushButton::clicked, this,
                [this, &table, key = part.key] { context().openRecord(table, key); });
        line->addWidget(link, 0, Qt::AlignLeft);
        line->addWidget(style::label(style::onOneLine({part.ratingText(), part.answeredText()}),
                                     style::Type::Caption, nullptr, true));
        layout->addLayout(line);
    }
    addMore(layout, m_said.parts.size(), m_mostParts);
}

// The keyboard goes on where the link stood: with what is newly shown.
void FeedbackPart::takeFocusAt(qsizetype place)
{
    const QList<style::LinkButton *> links = m_list->findChildren<style::LinkButton *>();
    if (place >= 0 && place < links.size())
        links[place]->setFocus();
}

// Of a run; on the page of its course it is told by its day alone.
QDate FeedbackPart::startOf(qint64 run) const
{
    for (const LearnerAnswer &answer : m_said.output.answers)
        if (answer.run == run)
            return answer.startsOn;
    return {};
}

void FeedbackPart::addWays(QVBoxLayout *layout)
{
    auto *ways = new FlowLayout(nullptr, style::space(style::Space::Gap));
    if (m_about == FeedbackAbout::Run && context().canEdit()) {
        auto *type = new QPushButton(style::icon("edit"), tr("Type forms in\u2026"));
        type->setToolTip(tr("A sheet with a line for each learner: a rating is one key"));
        connect(type, &QPushButton::clicked, this,
                [this] { context().openPage(QStringLiteral("feedback"), QString::number(key())); });
        ways->addWidget(type);
    }
    if (m_about == FeedbackAbout::Run)
        ways->addWidget(feedbackFormsButton(context(), [this] { return key(); }));
    if (m_said.output.sum.answered + m_said.output.sum.others > 0)
        ways->addWidget(feedbackOutputButton(context(), m_said.output, m_said.table));
    ways->addWidget(new QWidget); // what is last takes the room that is left
    layout->addLayout(ways);
}

} // namespace doorstep
