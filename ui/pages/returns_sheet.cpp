#include "ui/pages/returns_sheet.h"

#include "base/clock.h"
#include "base/moments.h"
#include "returns/sign_return.h"
#include "storage/record_store.h"
#include "ui/pages/returns_checks_step.h"
#include "ui/pages/returns_contents_step.h"
#include "ui/pages/returns_figures_step.h"
#include "ui/pages/returns_history_step.h"
#include "ui/pages/returns_sign_step.h"
#include "ui/shell/notice_bar.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_choices.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QScrollBar>

namespace doorstep {

ReturnSheet::ReturnSheet(AppContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_title(style::label({}, style::Type::Title, nullptr, true))
    , m_state(style::label({}, style::Type::Body, nullptr, true))
    , m_practice(new NoticeBar)
    , m_steps(new QWidget)
    , m_figures(new ReturnFiguresStep)
    , m_checks(new ReturnChecksStep)
    , m_contents(new ReturnContentsStep)
    , m_sign(new ReturnSignStep)
    , m_history(new ReturnHistoryStep(context))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("The return"));
    m_practice->tellForGood(
        tr("Not for real data: this programme is for practice, its secret is public. Nobody can tell "
           "who signed a return under it."));
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(style::space(style::Space::Page));
    for (ReturnStep *step : {static_cast<ReturnStep *>(m_figures), static_cast<ReturnStep *>(m_checks),
                             static_cast<ReturnStep *>(m_contents), static_cast<ReturnStep *>(m_sign),
                             static_cast<ReturnStep *>(m_history)})
        steps->addWidget(step);

    auto *content = new QWidget;
    content->setMaximumWidth(style::widthOf(150));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, style::space(style::Space::Gap), style::space(style::Space::Wide));
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_practice);
    layout->addSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_steps);
    layout->addStretch(1);
    setWidget(content);
    connectSteps();
}

ReturnSheet::~ReturnSheet() = default;

void ReturnSheet::connectSteps()
{
    connect(m_figures, &ReturnFiguresStep::figureOpened, this, [this](const QString &measure) {
        m_context.openPage(QStringLiteral("figures"),
                           measure + QLatin1Char(' ') + periodToText(m_reading.period));
    });
    connect(m_checks, &ReturnChecksStep::recordOpened, this,
            [this](const RecordTable *table, qint64 key) { openRecord(*table, key); });
    connect(m_checks, &ReturnChecksStep::reasonsEdited, this, &ReturnSheet::followObstacles);
    connect(m_contents, &ReturnContentsStep::storiesTicked, this, &ReturnSheet::stale);
    connect(m_sign, &ReturnSignStep::draftAsked, this, &ReturnSheet::saveDraft);
    connect(m_sign, &ReturnSignStep::signAsked, this, &ReturnSheet::signOff);
    connect(m_history, &ReturnHistoryStep::saveAgainAsked, this, &ReturnSheet::saveAgain);
}

void ReturnSheet::begin(const ReturnPeriod &entry)
{
    m_reading = {};
    m_title->setText(tr("Return for %1").arg(periodForPeople(entry.period)));
    m_state->setText(entry.stateText(Clock::today()));
    m_checks->forgetReasons();
    m_contents->forgetStories();
    m_sign->clear();
    m_steps->hide();
    verticalScrollBar()->setValue(0);
}

void ReturnSheet::showReading(const ReturnReading &reading)
{
    m_reading = reading;
    m_practice->setVisible(m_context.programme().isForPractice());
    m_figures->showReading(reading, m_context.programme());
    m_checks->showChecks(reading.checks);
    m_contents->showReading(reading);
    m_history->showReading(reading);
    if (m_sign->signedBy().isEmpty() && reading.isSent())
        m_sign->setSignedBy(reading.revisions.last().signedBy);
    followObstacles();
    m_steps->show();
}

void ReturnSheet::showBusy(const QString &text)
{
    if (!text.isEmpty()) {
        m_state->setText(text);
        return;
    }
    if (!m_reading.isSent()) {
        m_state->setText(tr("Not sent yet"));
        return;
    }
    const SentReturn &last = m_reading.revisions.last();
    const QString sent =
        tr("Revision %1 was signed off on %2 by %3.")
            .arg(QString::number(last.revision), momentForPeople(last.signedAt), last.signedBy);
    m_state->setText(
        m_reading.sinceLast.isEmpty()
            ? tr("%1 Nothing in it has changed since.").arg(sent)
            : tr("%1 Something in it has changed since: see below what, and send a revision.").arg(sent));
}

void ReturnSheet::followObstacles()
{
    QStringList obstacles;
    if (m_checks->hasErrors())
        obstacles.append(tr("what is to be mended in step 2"));
    if (!m_checks->unanswered().isEmpty())
        obstacles.append(tr("a reason for each warning in step 2"));
    const int last = m_reading.isSent() ? m_reading.revisions.last().revision : 0;
    m_sign->setObstacles(obstacles, last, m_reading.isSent() && m_reading.sinceLast.isEmpty(),
                         m_context.canWrite());
}

// The editor, over this page: what is mended there shows here at once.
void ReturnSheet::openRecord(const RecordTable &table, qint64 key)
{
    const std::optional<AnyRecord> record = findRecord(m_context.connection(), table, key);
    if (record && m_context.canWrite())
        m_context.editRecord(*record);
    else if (record)
        m_context.openRecord(table, key);
    else
        Q_EMIT stale();
}

SignOptions ReturnSheet::optionsFor(const QString &folder) const
{
    SignOptions options;
    options.signedBy = m_sign->signedBy();
    options.reasons = m_checks->reasons();
    options.note = m_sign->note();
    options.password = m_sign->password();
    options.outFolder = folder;
    options.storyIds = m_contents->tickedStories();
    return options;
}

void ReturnSheet::saveDraft()
{
    const QString folder =
        m_context.dialogs().folder(window(), tr("Save the draft in a folder"), QStringLiteral("return"));
    if (folder.isEmpty())
        return;
    const auto draft = std::make_shared<SignedReturn>();
    TaskRunner::Task task;
    task.title = tr("Saving a draft of the return");
    task.work = [period = m_reading.period, options = optionsFor(folder), draft](HubFile &file,
                                                                                 Progress &progress) {
        *draft = draftReturn(file, period, options, progress);
    };
    task.done = [this, draft] {
        m_context.say(tr("Saved the draft %1").arg(QDir::toNativeSeparators(draft->path)));
    };
    m_context.runTask(std::move(task));
}

void ReturnSheet::signOff()
{
    const QString folder = m_context.dialogs().folder(window(), tr("Save the signed return in a folder"),
                                                      QStringLiteral("return"));
    if (folder.isEmpty())
        return;
    const auto made = std::make_shared<SignedReturn>();
    TaskRunner::Task task;
    task.title = tr("Signing off the return");
    task.work = [period = m_reading.period, options = optionsFor(folder), made](HubFile &file,
                                                                                Progress &progress) {
        *made = signReturn(file, period, options, progress);
    };
    task.done = [this, made] {
        const QString path = QDir::toNativeSeparators(made->path);
        m_context.say(made->isNew         ? tr("Signed off: revision %1 is %2").arg(made->revision).arg(path)
                          : made->written ? tr("Nothing has changed since revision %1; its file is again %2")
                                                .arg(made->revision)
                                                .arg(path)
                                          : tr("Nothing has changed since revision %1; its file is still %2")
                                                .arg(made->revision)
                                                .arg(path));
        if (made->isNew)
            m_sign->clear();
        Q_EMIT stale();
    };
    m_context.runTask(std::move(task));
}

void ReturnSheet::saveAgain(qint64 returnKey)
{
    const QString folder = m_context.dialogs().folder(window(), tr("Save the return again in a folder"),
                                                      QStringLiteral("return"));
    if (folder.isEmpty())
        return;
    const auto path = std::make_shared<QString>();
    TaskRunner::Task task;
    task.title = tr("Saving the return again");
    task.work = [returnKey, folder, password = m_sign->password(), path](HubFile &file, Progress &) {
        *path = writeFrozenReturn(file, returnKey, folder, password);
    };
    task.done = [this, path] { m_context.say(tr("Saved %1").arg(QDir::toNativeSeparators(*path))); };
    m_context.runTask(std::move(task));
}

} // namespace doorstep
