#include "ui/courses/feedback_page.h"

#include "records/people.h"
#include "ui/courses/feedback_forms.h"
#include "ui/courses/feedback_model.h"
#include "ui/courses/feedback_table.h"
#include "ui/courses/run_chooser.h"
#include "ui/print/print_preview.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace doorstep {

FeedbackPage::FeedbackPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("feedback"), context, parent)
    , m_model(new FeedbackModel(context, this))
    , m_table(new FeedbackTable(*m_model))
    , m_runs(new RunChooser(context))
    , m_facts(style::label({}, style::Type::Caption, nullptr, true))
    , m_empty(style::label({}, style::Type::Body, nullptr, true))
    , m_keys(
          style::label(tr("1 to 5 rates and goes on to the words; Enter saves and goes to the next learner. "
                          "Letters find a learner, Esc puts back what was there. Rows of a spreadsheet "
                          "can be pasted."),
                       style::Type::Caption, nullptr, true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(makeHead());
    layout->addWidget(m_facts);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addWidget(m_keys);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FeedbackPage::showHead);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FeedbackPage::showHead);
    showHead();
}

QLayout *FeedbackPage::makeHead()
{
    auto *head = new FlowLayout(nullptr, style::space(style::Space::Gap));
    connect(m_runs, &RunChooser::picked, this, [this](qint64 run) {
        showRun(run);
        m_table->setFocus();
    });
    auto *back = new style::LinkButton(tr("The course run"));
    connect(back, &QPushButton::clicked, this,
            [this] { context().openRecord(CourseRun::table(), m_model->content().run.key); });
    head->addWidget(m_runs);
    head->addWidget(feedbackFormsButton(context(), [this] { return m_model->content().run.key; }));
    head->addWidget(back);
    head->addWidget(new QWidget); // what is left of the line
    return head;
}

bool FeedbackPage::canPrint() const
{
    return m_model->isShown();
}

void FeedbackPage::print()
{
    if (m_model->isShown())
        printWithPreview(context(), feedbackForms(context().file(), m_model->content().run.key, true, false),
                         this);
}

void FeedbackPage::openArgument(const QString &run)
{
    showRun(run.toLongLong());
}

void FeedbackPage::showRun(qint64 run)
{
    m_table->finishRow();
    m_model->showRun(run);
    m_runs->offer(m_model->content().run.key);
    m_table->goToFirst();
    Q_EMIT actionsChanged();
}

// The run of the last days where none was asked for.
void FeedbackPage::activate()
{
    if (!m_model->isShown()) {
        m_runs->offer(0);
        showRun(m_runs->run());
    }
    m_table->setFocus();
}

bool FeedbackPage::mayLeave()
{
    return m_table->finishRow();
}

void FeedbackPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_table->finishRow();
}

void FeedbackPage::onChange(const ChangeNotice &notice)
{
    const auto concerns = [&notice](const RecordTable &table) {
        return std::any_of(
            notice.records.begin(), notice.records.end(),
            [&table](const ChangeNotice::Records &records) { return records.table == &table; });
    };
    const bool areRuns = concerns(CourseRun::table()) || concerns(Course::table());
    if (areRuns || concerns(Enrolment::table()) || concerns(Attendance::table())
        || concerns(CourseSession::table()) || concerns(Person::table())) {
        const QModelIndex at = m_table->currentIndex();
        const qint64 inHand = at.isValid() ? m_model->enrolment(at.row()) : 0;
        const int column = at.isValid() ? at.column() : int(FeedbackModel::Rating);
        m_model->readAgain();
        if (const int row = m_model->rowOf(inHand); row >= 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(row, column));
    }
    if (areRuns)
        m_runs->offer(m_model->content().run.key);
}

void FeedbackPage::showHead()
{
    const bool isShown = m_model->isShown();
    const FeedbackSum sum = m_model->sum();
    QStringList facts{sum.answeredText(), sum.ratingText()};
    if (m_model->content().run.status.code == QLatin1String("cancelled"))
        facts = {tr("This run is cancelled: what was said of it counts nowhere.")};
    m_facts->setText(style::onOneLine(facts));
    const bool hasLearners = m_model->rowCount() > 0;
    m_empty->setText(isShown
                         ? tr("Nobody is booked on this run.")
                         : tr("No course run yet. Plan one on the Courses page; its forms are here then."));
    m_empty->setVisible(!hasLearners);
    m_table->setVisible(hasLearners);
    m_keys->setVisible(hasLearners && context().canEdit());
}

} // namespace doorstep
