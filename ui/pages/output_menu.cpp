#include "ui/pages/output_menu.h"

#include "ui/charts/chart_view.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace doorstep {

namespace {

// Characters that no file system's names may have.
QString fileName(QString title)
{
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        title.replace(bad, QLatin1Char(' '));
    return title.simplified();
}

} // namespace

OutputMenu::OutputMenu(AppContext &context, const QString &text, ChartView *chart,
                       std::function<NumberTable()> table, QWidget *parent)
    : QPushButton(parent), m_context(context), m_chart(chart), m_table(std::move(table))
{
    setIcon(style::icon("export"));
    setText(text);
    auto *menu = new QMenu(this);
    if (m_chart) {
        menu->addAction(style::icon("copy"), tr("&Copy the chart as a picture"), m_chart, &ChartView::copy);
        menu->addAction(tr("&Save the chart (PDF or PNG)…"), this, &OutputMenu::saveChart);
        menu->addSeparator();
    }
    m_copy = menu->addAction(style::icon("copy"), tr("Copy the &numbers as a table"), this,
                             [this] { QApplication::clipboard()->setText(m_table().text()); });
    m_save = menu->addAction(tr("Save the n&umbers (XLSX or CSV)…"), this, &OutputMenu::saveTable);
    setMenu(menu);
}

void OutputMenu::nameTable(const QString &copy, const QString &save)
{
    m_copy->setText(copy);
    m_save->setText(save);
}

QAction *OutputMenu::add(const QIcon &icon, const QString &text, const std::function<void()> &run)
{
    QAction *action = menu()->addAction(icon, text);
    if (run)
        connect(action, &QAction::triggered, this, run);
    return action;
}

void OutputMenu::addSeparator()
{
    menu()->addSeparator();
}

void OutputMenu::saveChart()
{
    save(tr("Save the chart"), QStringLiteral("chart"), tr("PDF (*.pdf);;Picture (*.png)"),
         [this](const QString &path) {
             if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
                 m_chart->writePng(path);
             else
                 m_chart->writePdf(path);
         });
}

void OutputMenu::saveTable()
{
    save(tr("Save the numbers"), QStringLiteral("list"), tr("Workbook (*.xlsx);;CSV files (*.csv)"),
         [this](const QString &path) { writeNumberTable(m_table(), path); });
}

// The kind of file that is offered first is what it ends in unless the person types another.
void OutputMenu::save(const QString &title, const QString &kind, const QString &filter,
                      const std::function<void(const QString &path)> &write)
{
    const QString ending = filter.section(QStringLiteral("(*"), 1, 1).section(QLatin1Char(')'), 0, 0);
    const QString path =
        m_context.dialogs().fileToSave(window(), title, kind, fileName(m_table().title) + ending, filter);
    if (path.isEmpty())
        return;
    try {
        write(path);
        m_context.say(tr("Saved %1").arg(path));
    } catch (const Error &error) {
        m_context.sayError(error);
    }
}

} // namespace doorstep
