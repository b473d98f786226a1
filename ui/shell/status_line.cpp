#include "ui/shell/status_line.h"

#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace doorstep {

namespace {

QLabel *part()
{
    QLabel *label = style::label({}, style::Type::Caption);
    label->setContentsMargins(0, 0, style::space(style::Space::Wide), 0);
    return label;
}

// "about 2 minutes left"
QString timeLeft(int seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return StatusLine::tr("about %Ln seconds left", nullptr, qMax(1, seconds));
    return StatusLine::tr("about %Ln minutes left", nullptr, (seconds + 30) / 60);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_savedIcon(new QLabel)
    , m_saved(part())
    , m_file(part())
    , m_programme(part())
    , m_task(new QWidget)
    , m_taskText(style::label({}, style::Type::Caption))
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setSizeGripEnabled(false);
    setContentsMargins(style::space(style::Space::Gap), 0, style::space(style::Space::Gap), 0);
    for (QLabel *name : {m_file, m_programme})
        name->setMinimumWidth(style::widthOf(4)); // else a long one would hold the window open
    m_saved->setObjectName(QStringLiteral("saved"));
    auto *layout = new QHBoxLayout(m_task);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(style::widthOf(22), style::space(style::Space::Gap));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("Stop this work; nothing of it is kept"));
    layout->addWidget(m_taskText);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_task->hide();
    addWidget(m_savedIcon);
    addWidget(m_saved);
    addWidget(m_file);
    addWidget(m_programme);
    addPermanentWidget(m_task);
}

void StatusLine::setContext(AppContext *context)
{
    m_context = context;
    m_task->hide();
    for (QLabel *each : {m_savedIcon, m_saved, m_file, m_programme})
        each->setVisible(context != nullptr);
    if (!context)
        return;
    connect(context, &AppContext::programmeChanged, this, &StatusLine::showFile);
    watch(context->tasks());
    showFile();
}

void StatusLine::watch(TaskRunner &tasks)
{
    connect(&tasks, &TaskRunner::started, this, [this](const QString &title) {
        m_taskTitle = title;
        showProgress({}, 0, 0, -1);
    });
    // Work that is over in a moment does not flicker by: the line appears with the first news of it.
    connect(&tasks, &TaskRunner::progressed, this,
            [this](const QString &doing, qint64 done, qint64 total, int secondsLeft) {
                showProgress(doing, done, total, secondsLeft);
                m_task->show();
            });
    connect(&tasks, &TaskRunner::finished, m_task, &QWidget::hide);
    connect(m_cancel, &QToolButton::clicked, &tasks, [this, &tasks] {
        m_taskText->setText(tr("Stopping…"));
        tasks.cancel();
    });
}

void StatusLine::showFile()
{
    const HubFile &file = m_context->file();
    const bool canWrite = m_context->canWrite();
    const int side = style::iconSide() * 4 / 5;
    m_savedIcon->setPixmap(style::icon(canWrite ? "check" : "lock").pixmap(side, side));
    m_saved->setText(canWrite ? tr("All changes saved") : tr("Open to read only"));
    m_file->setText(QFileInfo(file.path()).fileName());
    m_file->setToolTip(style::toolTip(QDir::toNativeSeparators(file.path())));
    const HubFile::Identity &hub = file.identity();
    m_programme->setText(
        QStringLiteral("%1 (%2) · %3").arg(hub.hubName, hub.hubCode, m_context->programme().name));
    m_programme->setToolTip(style::toolTip(m_programme->text()));
}

void StatusLine::showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft)
{
    QStringList words = {doing.isEmpty() ? m_taskTitle : doing};
    if (const QString left = timeLeft(secondsLeft); !left.isEmpty())
        words.append(left);
    m_taskText->setText(words.join(QStringLiteral(" · ")));
    // The bar counts in ints; shares of a thousand do for any total.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

} // namespace doorstep
