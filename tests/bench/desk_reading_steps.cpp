// Steps that only read: the fullest panes, figures, a return, help.
#include "desk_steps.h"

#include "records/actions.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/returns_checks_step.h"
#include "ui/pages/returns_contents_step.h"
#include "ui/pages/returns_page.h"
#include "ui/pages/returns_sheet.h"
#include "ui/shell/main_window.h"

#include <QScrollBar>
#include <QTableWidget>

namespace doorstep::bench {

namespace {

QString text(const Desk &desk, const char *sql)
{
    Statement row = desk.window.context()->connection().prepare(sql);
    return row.step() ? row.text(0) : QString();
}

} // namespace

void lookAtTheBusiest(const Desk &desk)
{
    const auto open = [&](const char *what, const RecordTable &table, qint64 key) {
        desk.day.step(QString::fromLatin1(what), [&] { desk.window.showRecord(table, key); });
    };
    open("the busiest organiser's pane", Person::table(), busiest(desk, "organiser_id", "conversations"));
    open("the pane of who was talked to most", Person::table(), busiest(desk, "person_id", "conversations"));
    open("the largest group", Group::table(), busiest(desk, "group_id", "group_members"));
    open("the largest action", Action::table(), busiest(desk, "action_id", "action_people"));
    open("the organisation of most funding", Organisation::table(),
         busiest(desk, "organisation_id", "funding"));
}

void readFigures(const Desk &desk)
{
    auto *page = static_cast<FiguresPage *>(desk.window.showPage(QStringLiteral("figures")));
    desk.day.step(QStringLiteral("figures: a figure with its breakdowns"),
                  [&] { page->openFigure(QStringLiteral("conversations")); });
    desk.day.step(QStringLiteral("figures: all since the beginning"), [&] {
        page->openArgument(
            QStringLiteral("conversations 2000-01-01/%1").arg(QDate::currentDate().toString(Qt::ISODate)));
    });
    desk.day.step(QStringLiteral("figures: close it"), [&] { page->closeFigure(); });
    desk.day.step(QStringLiteral("figures: compare with the year before"),
                  [&] { page->compareWith(CompareWith::YearBefore); });
    desk.day.step(QStringLiteral("figures: training linked to action"), [&] { page->openTraining(); });
}

void prepareReturn(const Desk &desk)
{
    auto *page = static_cast<ReturnsPage *>(desk.window.showPage(QStringLiteral("returns")));
    const QDate last = QDate::fromString(text(desk, "SELECT max(held_on) FROM conversations"), Qt::ISODate);
    const QString quarter =
        last.addMonths(-3).toString(Qt::ISODate) + QLatin1Char('/') + last.toString(Qt::ISODate);
    desk.day.step(QStringLiteral("return of a quarter, its checks"), [&] { page->openArgument(quarter); });
    QTableWidget &files = page->sheet().contentsStep().filesTable();
    for (int row = 0; row < files.rowCount(); ++row)
        desk.day.step(QStringLiteral("return: contents, file %1").arg(row + 1),
                      [&] { files.setCurrentCell(row, 0); });
    desk.day.step(QStringLiteral("return: to the end"), [&] {
        page->sheet().verticalScrollBar()->setValue(page->sheet().verticalScrollBar()->maximum());
    });
}

void readHelp(const Desk &desk)
{
    for (const char *topic : {"index", "today", "people", "returns"})
        desk.day.step(QStringLiteral("help: ") + QLatin1String(topic),
                      [&] { desk.window.showHelp(QString::fromLatin1(topic)); });
    desk.day.step(QStringLiteral("help: keys"), [&] { desk.window.showKeys(); });
}

} // namespace doorstep::bench
