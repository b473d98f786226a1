#include "ui/pages/hubs_output.h"

#include "base/clock.h"
#include "ui/charts/bar_panels_view.h"
#include "ui/pages/hubs_paper.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubsOutput)
};

// A row with words in its first cell alone is a note.
bool isNote(const QList<QVariant> &row)
{
    return row.size() > 2 && row[0].toString().size() > 40
        && std::all_of(row.begin() + 1, row.end(), [](const QVariant &cell) { return !cell.isValid(); });
}

// Notes go to the head of the page.
std::unique_ptr<PagedDocument> onPaper(const HubFile &file, NumberTable table)
{
    QStringList notes;
    while (!table.rows.isEmpty() && isNote(table.rows.last()))
        notes.prepend(table.rows.takeLast()[0].toString());
    notes.prepend(table.title); // too long for a title
    const PageFrame frame(Text::tr("Hubs"), file.identity().hubName, Clock::today(), notes);
    return std::make_unique<HubsPaper>(frame, table);
}

void copyChart(HandingOn &handing, QWidget *screen, const std::function<BarPanels()> &panels,
               const std::function<NumberTable()> &table)
{
    auto *data = new QMimeData;
    BarPanels chart = panels();
    chart.title = handing.titled(chart.title);
    data->setImageData(panelsPicture(chart, *screen).toImage());
    data->setText(chart.title + QLatin1Char('\n') + table().text());
    QApplication::clipboard()->setMimeData(data);
}

void saveChart(HandingOn &handing, QWidget *screen, const std::function<BarPanels()> &panels)
{
    AppContext &context = handing.context();
    BarPanels chart = panels();
    chart.title = handing.titled(chart.title);
    QString name = chart.title;
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, QLatin1Char(' '));
    const QString path = context.dialogs().fileToSave(
        screen->window(), Text::tr("Save the chart"), QStringLiteral("chart"),
        name.simplified() + QStringLiteral(".pdf"), Text::tr("PDF (*.pdf);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    try {
        writePanels(chart, *screen, path);
        context.say(Text::tr("Saved %1").arg(path));
    } catch (const Error &error) {
        context.sayError(error);
    }
}

} // namespace

HandingOn::HandingOn(AppContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_ownUse(new QAction(tr("For our &own use: all numbers"), this))
{
    m_ownUse->setCheckable(true);
    m_ownUse->setToolTip(tr("Small numbers of people are otherwise held back in what is copied, saved or "
                            "printed, so that nobody can be recognised by them"));
    connect(m_ownUse, &QAction::toggled, this, [this](bool all) {
        m_context.say(all ? tr("What you copy, save or print from here holds all numbers. Do not hand it on.")
                          : tr("What you copy, save or print from here has its small numbers held back."));
    });
}

qint64 HandingOn::threshold() const
{
    return m_ownUse->isChecked() ? 0 : m_context.programme().smallNumberThreshold;
}

QString HandingOn::titled(const QString &title) const
{
    return m_ownUse->isChecked() ? tr("%1 (all numbers, not to be handed on)").arg(title) : title;
}

OutputMenu *makeHubsOutput(HandingOn &handing, QWidget *screen, std::function<NumberTable()> table,
                           std::function<BarPanels()> panels)
{
    const auto titled = [&handing, table] {
        NumberTable out = table();
        out.title = handing.titled(out.title);
        return out;
    };
    auto *menu = new OutputMenu(handing.context(), Text::tr("Copy, save, print"), nullptr, titled);
    if (panels) {
        menu->addSeparator();
        menu->add(style::icon("copy"), Text::tr("&Copy the chart as a picture"),
                  [&handing, screen, panels, titled] { copyChart(handing, screen, panels, titled); });
        menu->add({}, Text::tr("&Save the chart (PDF or PNG)…"),
                  [&handing, screen, panels] { saveChart(handing, screen, panels); });
    }
    menu->addSeparator();
    menu->add(style::icon("print"), Text::tr("&Print the numbers, or save as a PDF…"),
              [&handing, screen, table] { printHubs(handing, table(), screen); });
    menu->addSeparator();
    menu->menu()->addAction(&handing.ownUse());
    return menu;
}

void printHubs(HandingOn &handing, NumberTable table, QWidget *parent)
{
    table.title = handing.titled(table.title);
    AppContext &context = handing.context();
    PrintJob job;
    job.title = table.title;
    job.make = [table](HubFile &file, Progress &) { return onPaper(file, table); };
    printWithPreview(context, std::move(job), parent);
}

void copyWith(QTableView &view, std::function<NumberTable()> table)
{
    auto *copy = new QAction(Text::tr("Copy as a table"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &view,
                     [table] { QApplication::clipboard()->setText(table().text()); });
}

} // namespace doorstep
