// Nothing blocks: what a coordinator does in the window at that size, step by step, with the longest time for
// which the window could not answer. More than 50 ms is what a person notices.
#include "watched_application.h"

#include "base/progress.h"
#include "base/translations.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/change.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quiet_reader.h"
#include "ui/shell/record_undo.h"
#include "ui/shell/search_box.h"
#include "ui/style/appearance.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace doorstep;
using namespace doorstep::bench;

namespace {

constexpr double s_noticed = 50; // milliseconds

// Nobody is there to answer.
class NoDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &title, const QString &) override
    {
        std::printf("told: %ls\n", qUtf16Printable(title));
    }
};

QString makeHub(const QString &folder, qint64 conversations)
{
    SampleOptions options;
    options.conversations = int(conversations);
    options.people = int(std::clamp<qint64>(conversations / 3, 50, 1'000'000));
    NoProgress quiet;
    const QString rows = folder + QStringLiteral("/rows");
    SampleHub::write(rows, options, quiet);
    const QString path = folder + QStringLiteral("/hub.doorstep");
    createHub(path, {QLatin1String(SampleHub::code), QStringLiteral("A hub of that size"), false},
              packBytes(QStringLiteral("open")), QStringLiteral("open"));
    importFolder(*openHub(path, HubFile::Access::Write), rows, {}, quiet);
    return path;
}

class Day {
public:
    Day(WatchedApplication &application, qint64 size) : m_application(application), m_size(size) { }

    // One step, and whatever follows from it until the window is quiet again.
    void step(const QString &what, const std::function<void()> &does)
    {
        m_application.takeLongest();
        m_application.act("the step itself", does);
        settle();
        const WatchedApplication::Stall longest = m_application.takeLongest();
        m_slow += longest.milliseconds > s_noticed;
        ++m_steps;
        std::printf("%-44s %9lld %9.1f ms %s%s\n", qUtf8Printable(what), static_cast<long long>(m_size),
                    longest.milliseconds, longest.milliseconds > s_noticed ? "NOTICED " : "",
                    longest.milliseconds > s_noticed ? qUtf8Printable(longest.at) : "");
        std::fflush(stdout);
    }

    int slow() const { return m_slow; }
    int steps() const { return m_steps; }

private:
    void settle()
    {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < 250) {
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
            for (QWidget *top : QApplication::topLevelWidgets())
                for (const QuietReader *reader : top->findChildren<QuietReader *>())
                    if (reader->isBusy())
                        quiet.restart();
        }
    }

    WatchedApplication &m_application;
    qint64 m_size;
    int m_slow = 0;
    int m_steps = 0;
};

template <class Wanted>
Wanted *shownIn(QWidget &page)
{
    for (Wanted *each : page.findChildren<Wanted *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

void walkPages(Day &day, MainWindow &window)
{
    for (const PageEntry &entry : pageList()) {
        day.step(QStringLiteral("page: ") + entry.id, [&] { window.showPage(entry.id); });
        Page *page = window.currentPage();
        if (auto *table = shownIn<QTableView>(*page); table && table->model()->rowCount() > 0) {
            day.step(QStringLiteral("page: %1, another row").arg(entry.id),
                     [&] { table->selectRow(qMin(7, table->model()->rowCount() - 1)); });
            day.step(QStringLiteral("page: %1, to the end").arg(entry.id),
                     [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); });
        }
    }
    for (const PageEntry &entry : pageList())
        day.step(QStringLiteral("again: ") + entry.id, [&] { window.showPage(entry.id); });
}

void useLists(Day &day, MainWindow &window)
{
    for (const char *id : {"people", "conversations"}) {
        auto *page = static_cast<ListPage *>(window.showPage(QString::fromLatin1(id)));
        const QString name = QString::fromLatin1(id) + QStringLiteral(": ");
        const auto filter = [&](const char *words) {
            day.step(name + QStringLiteral("filter “%1”").arg(QLatin1String(words)),
                     [&] { page->view().filterBox().setText(QString::fromLatin1(words)); });
        };
        filter("ma");
        filter("mary sm");
        filter("");
        day.step(name + QStringLiteral("sort by the third column"),
                 [&] { page->view().tableView().sortByColumn(3, Qt::DescendingOrder); });
        day.step(name + QStringLiteral("select all"), [&] { page->view().tableView().selectAll(); });
        day.step(name + QStringLiteral("sort by the first column"),
                 [&] { page->view().tableView().sortByColumn(0, Qt::AscendingOrder); });
    }
}

void searchEverything(Day &day, MainWindow &window)
{
    day.step(QStringLiteral("search: open"), [&] { window.startSearch(); });
    for (const char *words : {"m", "ma", "mar", "mary", "mary s", "lamp", "figures", "2019"})
        day.step(QStringLiteral("search: “%1”").arg(QLatin1String(words)), [&] {
            window.search().setText(QString::fromLatin1(words));
            Q_EMIT window.search().textEdited(window.search().text());
        });
    day.step(QStringLiteral("search: away"), [&] { window.search().clear(); });
}

void writeSomething(Day &day, MainWindow &window)
{
    window.showPage(QStringLiteral("conversations"));
    RecordDialog *editor = nullptr;
    Conversation conversation;
    conversation.heldOn = QDate::currentDate();
    const QString organiser = QStringLiteral("SELECT min(person_id) FROM organisers");
    conversation.organiser.key = *window.context()->connection().number(organiser);
    conversation.describedAs = QStringLiteral("woman at no. 14");
    day.step(QStringLiteral("conversation: open the sheet"),
             [&] { editor = window.editRecord(AnyRecord::of(conversation)); });
    day.step(QStringLiteral("conversation: save"), [&] { editor->save(); });
    day.step(QStringLiteral("undo"), [&] { window.context()->undoStack().undo(); });
    day.step(QStringLiteral("redo"), [&] { window.context()->undoStack().redo(); });
    window.showPage(QStringLiteral("people"));
    Person person;
    person.givenName = QStringLiteral("Rose");
    person.familyName = QStringLiteral("Okafor");
    day.step(QStringLiteral("person: open"), [&] { editor = window.editRecord(AnyRecord::of(person)); });
    day.step(QStringLiteral("person: save"), [&] { editor->save(); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-bench"));
    installTranslations(application);
    style::setUp(application);
    const qint64 size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 30000;

    const QString path = makeHub(folder.path(), size);
    NoDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(1600, 1000);
    window.show();
    Day day(application, size);
    day.step(QStringLiteral("open the file"), [&] { window.openFile(path); });
    walkPages(day, window);
    useLists(day, window);
    searchEverything(day, window);
    writeSomething(day, window);
    std::printf("%-44s %9lld %d of %d steps kept the window from answering for more than 50 ms\n",
                "the window", static_cast<long long>(size), day.slow(), day.steps());
    return 0;
}
