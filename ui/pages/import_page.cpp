#include "ui/pages/import_page.h"

#include "exchange/import_batches.h"
#include "exchange/import_folder.h"
#include "exchange/national_export.h"
#include "storage/history.h"
#include "ui/pages/import_batch_list.h"
#include "ui/pages/import_preview.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportPage)
};

} // namespace

ImportPage::ImportPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("import"), context, parent)
    , m_stack(new QStackedWidget)
    , m_preview(new ImportPreview)
    , m_batches(new ImportBatchList)
{
    m_start = makeStart();
    m_busy = makeBusy();
    for (QWidget *step : {m_start, m_busy, static_cast<QWidget *>(m_preview)})
        m_stack->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_preview, &ImportPreview::bringInAsked, this, &ImportPage::bringIn);
    connect(m_preview, &ImportPreview::refusedAsked, this, &ImportPage::saveRefused);
    connect(m_preview, &ImportPreview::dismissed, this, &ImportPage::dismiss);
    connect(m_preview, &ImportPreview::undoAsked, this, [this] { undoBatch(m_preview->result().batch); });
    connect(m_batches, &ImportBatchList::undoAsked, this, &ImportPage::undoBatch);
    connect(&context.tasks(), &TaskRunner::progressed, this, &ImportPage::showProgress);
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::makeStart()
{
    auto *start = new QWidget;
    auto *choose = new QPushButton(style::icon("folder"), tr("&Choose a folder…"));
    choose->setDefault(true);
    choose->setAutoDefault(true);
    choose->setEnabled(context().canWrite());
    auto *take = new QPushButton(style::icon("export"), tr("&Export the whole hub…"));
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFolder);
    connect(take, &QPushButton::clicked, this, [this] { exportWholeHub(context(), window()); });

    auto *words = style::label(
        tr("A folder with files such as people.csv and conversations.csv, one for each kind of record: as "
           "another "
           "Doorstep exports them, or made from what the hub already has. You see what would happen before "
           "anything is changed, and can undo all of it afterwards. A folder may also be dropped on the "
           "window."),
        style::Type::Body, nullptr, true);
    words->setMaximumWidth(style::widthOf(90));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(style::Space::Gap));
    buttons->addWidget(choose);
    buttons->addWidget(take);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addWidget(style::label(tr("Bring in a folder"), style::Type::Heading));
    layout->addWidget(words);
    layout->addLayout(buttons);
    layout->addWidget(m_batches, 1);
    layout->addStretch(0);
    m_choose = choose;
    return start;
}

QWidget *ImportPage::makeBusy()
{
    auto *busy = new QWidget;
    m_doing = style::label({}, style::Type::Title);
    m_step = style::label({}, style::Type::Body);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(style::widthOf(90));
    m_bar->setAccessibleName(tr("How far along"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops; nothing is changed"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { context().tasks().cancel(); });
    auto *layout = new QVBoxLayout(busy);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_doing);
    layout->addWidget(m_step);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return busy;
}

void ImportPage::chooseFolder()
{
    const QString folder =
        context().dialogs().folder(window(), tr("Bring in a folder"), QStringLiteral("import"));
    if (!folder.isEmpty())
        preview(folder);
}

void ImportPage::preview(const QString &folder)
{
    m_folder = folder;
    ImportOptions options;
    options.dryRun = true;
    run(tr("Looking at “%1”").arg(QDir(folder).dirName()), options, [this] { dismiss(); });
}

void ImportPage::bringIn()
{
    const ImportResult before = m_preview->result();
    run(tr("Bringing in “%1”").arg(QDir(m_folder).dirName()), {},
        [this, before] { m_preview->showResult(before, QDir(m_folder).dirName(), context().canWrite()); });
}

bool ImportPage::isBusy() const
{
    return m_stack->currentWidget() == m_busy;
}

void ImportPage::run(const QString &title, const ImportOptions &options, const std::function<void()> &goBack)
{
    m_doing->setText(title);
    m_step->clear();
    m_bar->setRange(0, 0);
    m_stack->setCurrentWidget(m_busy);
    m_cancel->setFocus();
    const auto result = std::make_shared<ImportResult>();
    TaskRunner::Task task;
    task.title = title;
    task.work = [folder = m_folder, options, result](HubFile &file, Progress &progress) {
        *result = importFolder(file, folder, options, progress);
    };
    task.done = [this, result] { showResult(*result); };
    const auto back = [this, goBack, isPreview = options.dryRun] {
        m_stack->setCurrentWidget(isPreview ? m_start : static_cast<QWidget *>(m_preview));
        goBack();
    };
    task.failed = [this, back](const Error &error) {
        back();
        context().sayError(error);
    };
    task.cancelled = [this, back] {
        back();
        context().say(tr("Stopped; nothing was changed"));
    };
    context().runTask(std::move(task));
}

void ImportPage::showResult(const ImportResult &result)
{
    m_preview->showResult(result, QDir(m_folder).dirName(), context().canWrite());
    m_stack->setCurrentWidget(m_preview);
    if (result.dryRun)
        m_preview->bringInButton().setFocus();
    else
        m_preview->dismissButton().setFocus();
    if (result.batch != 0)
        context().say(tr("Brought in %1: %2").arg(QDir(m_folder).dirName(), importSummary(result)),
                      result.batch);
    showBatches();
}

void ImportPage::showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft)
{
    if (!isBusy())
        return;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
    m_step->setText(secondsLeft >= 2 ? tr("%1, about %Ln seconds left", nullptr, secondsLeft).arg(doing)
                                     : doing);
}

void ImportPage::saveRefused()
{
    const QString target = context().dialogs().folder(window(), tr("Save the refused rows in a folder"),
                                                      QStringLiteral("refused"));
    if (target.isEmpty())
        return;
    if (QDir(target) == QDir(m_folder)) {
        context().sayError(tr(
            "That is the folder itself: the refused rows would take the place of its files. Choose another"));
        return;
    }
    ImportOptions options;
    options.dryRun = true; // read once more, only to write them out
    options.refusedFolder = target;
    TaskRunner::Task task;
    task.title = tr("Saving the refused rows");
    task.work = [folder = m_folder, options](HubFile &file, Progress &progress) {
        importFolder(file, folder, options, progress);
    };
    task.done = [this, target] {
        context().say(
            tr("Saved the refused rows and problems.csv in %1").arg(QDir::toNativeSeparators(target)));
    };
    context().runTask(std::move(task));
}

void ImportPage::undoBatch(qint64 batch)
{
    context().undoStack().undoChange(batch);
}

void ImportPage::dismiss()
{
    m_stack->setCurrentWidget(m_start);
    showBatches();
    m_choose->setFocus();
}

void ImportPage::showBatches()
{
    try {
        m_batches->showBatches(importBatches(context().connection()), context().canWrite());
    } catch (const Error &error) {
        context().sayError(error);
    }
}

void ImportPage::openArgument(const QString &folder)
{
    if (!folder.isEmpty() && !isBusy())
        preview(folder);
}

void ImportPage::activate()
{
    showBatches();
    if (m_stack->currentWidget() == m_start)
        m_choose->setFocus();
}

void ImportPage::onChange(const ChangeNotice &)
{
    const ImportResult &shown = m_preview->result();
    if (m_stack->currentWidget() == m_preview && shown.batch != 0
        && changeInfo(context().connection(), shown.batch).undone)
        m_stack->setCurrentWidget(m_start); // what it tells of is no more
    if (isVisible())
        showBatches();
}

void exportWholeHub(AppContext &context, QWidget *parent)
{
    const QString folder = context.dialogs().folder(parent, Text::tr("Export everything into a folder"),
                                                    QStringLiteral("export"));
    if (folder.isEmpty())
        return;
    const auto result = std::make_shared<ExportResult>();
    TaskRunner::Task task;
    task.title = Text::tr("Exporting everything");
    task.work = [folder, result](HubFile &file, Progress &progress) {
        *result = (file.identity().national ? exportNational : exportFolder)(file, folder, progress);
    };
    task.done = [&context, folder, result] {
        qint64 rows = 0;
        for (const ExportedFile &file : result->files)
            rows += file.rows;
        QString said = Text::tr("Exported %L1 records in %L2 files to %3")
                           .arg(rows)
                           .arg(result->files.size())
                           .arg(QDir::toNativeSeparators(folder));
        if (!result->leftOver.isEmpty())
            said += Text::tr(". Files from before that have no records now were left there: %1")
                        .arg(result->leftOver.join(QStringLiteral(", ")));
        context.say(said);
    };
    context.runTask(std::move(task));
}

} // namespace doorstep
