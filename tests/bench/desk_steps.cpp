#include "desk_steps.h"

#include "records/conversations.h"
#include "records/people.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/list_page.h"
#include "ui/sheet/listening_page.h"
#include "ui/sheet/listening_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/record_undo.h"
#include "ui/shell/search_box.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

namespace doorstep::bench {

namespace {

constexpr int s_rowsOfTheEvening = 50;

} // namespace

void undo(const Desk &desk, const char *what)
{
    desk.day.step(QString::fromLatin1(what), [&] { desk.window.context()->undoStack().undo(); });
}

qint64 busiest(const Desk &desk, const char *column, const char *table)
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE %1 <> 0 GROUP BY %1 ORDER BY count(*) DESC LIMIT 1");
    return desk.window.context()
        ->connection()
        .number(sql.arg(QLatin1String(column), QLatin1String(table)))
        .value_or(0);
}

void walkPages(const Desk &desk)
{
    for (const PageEntry *entry : pagesFor(desk.window.context()->file())) {
        desk.day.step(QStringLiteral("page: ") + entry->id, [&] { desk.window.showPage(entry->id); });
        Page *page = desk.window.currentPage();
        if (auto *table = shownIn<QTableView>(*page); table && table->model()->rowCount() > 0) {
            desk.day.step(QStringLiteral("page: %1, another row").arg(entry->id),
                          [&] { table->selectRow(qMin(7, table->model()->rowCount() - 1)); });
            desk.day.step(QStringLiteral("page: %1, to the end").arg(entry->id), [&] {
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            });
        }
    }
    for (const PageEntry *entry : pagesFor(desk.window.context()->file()))
        desk.day.step(QStringLiteral("again: ") + entry->id, [&] { desk.window.showPage(entry->id); });
}

void useLists(const Desk &desk)
{
    for (const char *id : {"people", "conversations"}) {
        auto *page = static_cast<ListPage *>(desk.window.showPage(QString::fromLatin1(id)));
        const QString name = QString::fromLatin1(id) + QStringLiteral(": ");
        for (const char *words : {"ma", "mary sm", ""})
            desk.day.step(name + QStringLiteral("filter '%1'").arg(QLatin1String(words)),
                          [&] { page->view().filterBox().setText(QString::fromLatin1(words)); });
        desk.day.step(name + QStringLiteral("sort by another column"),
                      [&] { page->view().tableView().sortByColumn(3, Qt::DescendingOrder); });
        desk.day.step(name + QStringLiteral("select all"), [&] { page->view().selectAll(); });
        desk.day.step(name + QStringLiteral("copy all"), [&] { page->view().copySelected(); });
        desk.day.step(name + QStringLiteral("sort by the first column"),
                      [&] { page->view().tableView().sortByColumn(0, Qt::AscendingOrder); });
    }
}

void searchEverything(const Desk &desk)
{
    SearchBox &box = desk.window.search();
    desk.day.step(QStringLiteral("search: open"), [&] { desk.window.startSearch(); });
    for (const char *words : {"m", "ma", "mar", "mary", "mary s", "lamp", "figures", "2019"})
        desk.day.step(QStringLiteral("search: '%1'").arg(QLatin1String(words)), [&] {
            box.setText(QString::fromLatin1(words));
            Q_EMIT box.textEdited(box.text());
        });
    desk.day.step(QStringLiteral("search: away"), [&] { box.clear(); });
}

void writeSomething(const Desk &desk)
{
    RecordUndo &undo = desk.window.context()->undoStack();
    desk.window.showPage(QStringLiteral("conversations"));
    RecordDialog *editor = nullptr;
    Conversation conversation;
    conversation.heldOn = QDate::currentDate();
    const QString organiser = QStringLiteral("SELECT min(person_id) FROM organisers");
    conversation.organiser.key = *desk.window.context()->connection().number(organiser);
    conversation.describedAs = QStringLiteral("woman at no. 14");
    desk.day.step(QStringLiteral("conversation: open the editor"),
                  [&] { editor = desk.window.editRecord(AnyRecord::of(conversation)); });
    desk.day.step(QStringLiteral("conversation: save"), [&] { editor->save(); });
    desk.day.step(QStringLiteral("conversation: undo"), [&] { undo.undo(); });
    desk.day.step(QStringLiteral("conversation: redo"), [&] { undo.redo(); });
    desk.window.showPage(QStringLiteral("people"));
    Person person;
    person.givenName = QStringLiteral("Rose");
    person.familyName = QStringLiteral("Okafor");
    desk.day.step(QStringLiteral("person: open the editor"),
                  [&] { editor = desk.window.editRecord(AnyRecord::of(person)); });
    desk.day.step(QStringLiteral("person: save"), [&] { editor->save(); });
}

void tickToday(const Desk &desk)
{
    Page *page = desk.window.showPage(QStringLiteral("today"));
    auto *list = shownIn<QListView>(*page);
    if (!list || list->model()->rowCount() < 3)
        return;
    for (const char *what : {"today: tick a step", "today: tick another"})
        desk.day.step(QString::fromLatin1(what), [&] {
            list->setFocus();
            list->setCurrentIndex(list->model()->index(1, 0));
            press(Qt::Key_Space);
        });
    desk.day.step(QStringLiteral("today: undo"), [&] { desk.window.context()->undoStack().undo(); });
    desk.day.step(QStringLiteral("today: to the end"), [&] { list->scrollToBottom(); });
}

void typeAnEvening(const Desk &desk)
{
    auto *page = static_cast<ListeningPage *>(desk.window.showPage(QStringLiteral("listening")));
    ListeningTable &table = page->table();
    desk.day.step(QStringLiteral("sheet: go to the new row"), [&] { table.goToNewRow(); });
    for (const char *word : {"Mary", "Springfield House", "The lamp at the corner has been out for weeks"})
        desk.day.step(QStringLiteral("sheet: type '%1'").arg(QLatin1String(word).left(12)), [&] {
            type(QString::fromLatin1(word));
            press(Qt::Key_Tab);
        });
    desk.day.step(QStringLiteral("sheet: leave the row"), [&] { press(Qt::Key_Return); });
    QString block;
    for (int i = 0; i < s_rowsOfTheEvening; ++i)
        block += QStringLiteral("Woman at no. %1\tSpringfield House\tThe lamp is out\n").arg(i);
    desk.day.step(QStringLiteral("sheet: paste 50 rows"), [&] {
        table.goToNewRow();
        QApplication::clipboard()->setText(block);
        press(Qt::Key_V, Qt::ControlModifier);
    });
    desk.day.step(QStringLiteral("sheet: undo the paste"),
                  [&] { desk.window.context()->undoStack().undo(); });
    const QString busiest =
        QStringLiteral("SELECT held_on FROM conversations GROUP BY held_on ORDER BY count(*) DESC LIMIT 1");
    Statement day = desk.window.context()->connection().prepare(busiest);
    day.step();
    const QString text = day.text(0);
    desk.day.step(QStringLiteral("sheet: the busiest evening"), [&] { page->openArgument(text); });
}

} // namespace doorstep::bench
