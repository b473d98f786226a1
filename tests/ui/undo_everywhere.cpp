// Every kind of change that is made in the window: undone and done again the file is the same, cell by cell.
#include "base/clock.h"
#include "exchange/import_folder.h"
#include "records/conversations.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/stories.h"
#include "records/targets.h"
#include "sample_context.h"
#include "storage/record_store.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/quick_change.h"
#include "ui/pages/today_changes.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/record_undo.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <atomic>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// All that is recorded, row by row in order.
QByteArray dump(Connection &connection)
{
    QByteArray all;
    for (const RecordTable *table : allTables()) {
        Statement rows =
            connection.prepare(QStringLiteral("SELECT * FROM %1 ORDER BY key").arg(table->tableName()));
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column)
                all += rows.utf8(column).toByteArray() + '|';
            all += '\n';
        }
    }
    return all;
}

struct Sample {
    ClockSetTo clock{sampleDay};
    SampleContext sample;
    AppContext &context = *sample.context;

    qint64 first(const char *table)
    {
        return *context.connection().number(QStringLiteral("SELECT min(key) FROM ") + QLatin1String(table));
    }
    template <class Record>
    Record read(const char *table)
    {
        return *find(context.connection(), Id<Record>(first(table)));
    }
    template <class Record>
    void save(Record record)
    {
        UiHub::add(context.file(), record, "Saved in an editor");
    }
    void step(void (RecordUndo::*way)())
    {
        (context.undoStack().*way)();
        context.tasks().waitForAll();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Whatever the window changes, undo gives the file as it was and redo as it became")
{
    Sample sample;
    AppContext &context = sample.context;
    const QByteArray before = dump(context.connection());
    // Told as yes or no: nobody reads a megabyte of differences.
    const auto isAt = [&](const QByteArray &then) { return dump(context.connection()) == then; };
    const int kind = GENERATE(range(0, 10));
    CAPTURE(kind);
    switch (kind) {
    case 0: {
        Person person;
        person.givenName = QStringLiteral("New");
        sample.save(person);
        break;
    }
    case 1: {
        auto person = sample.read<Person>("people");
        person.notes = QStringLiteral("Changed");
        person.tags = {QStringLiteral("choir")};
        sample.save(person);
        break;
    }
    case 2: // with all that cannot be without them
        REQUIRE(context.removeRecords(
            Person::table(),
            {*context.connection().number(QStringLiteral("SELECT organiser_id FROM conversations"))}));
        break;
    case 3:
        REQUIRE(context.removeRecords(Group::table(), {sample.first("groups")}));
        break;
    case 4:
        REQUIRE(markStepDone(context,
                             *context.connection().number(QStringLiteral(
                                 "SELECT key FROM conversations WHERE next_step_due IS NOT NULL AND "
                                 "next_step_done_on IS NULL"))));
        break;
    case 5:
        putOffStep(context, sample.first("conversations"), sampleDay.addDays(3));
        break;
    case 6: {
        DueStep step;
        step.conversation = sample.first("conversations");
        step.holder = step.organiser = sample.read<Conversation>("conversations").organiser.key;
        handOverStep(context, step,
                     *context.connection().number(QStringLiteral("SELECT max(key) FROM people")));
        break;
    }
    case 7: {
        Target target;
        target.measure = QStringLiteral("conversations");
        target.from = QDate(2030, 1, 1);
        target.to = QDate(2030, 12, 31);
        target.target = QStringLiteral("500");
        sample.save(target);
        break;
    }
    case 8: {
        auto story = sample.read<Story>("stories");
        story.text += QStringLiteral(" And so it went on.");
        sample.save(story);
        break;
    }
    default: { // an import of people beside the window
        const QString folder = sample.sample.folder.filePath(QStringLiteral("more"));
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/people.csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("id,given_name\r\nx1,Imported\r\nx2,Imported too\r\n");
        file.close();
        context.runTask(
            {.title = QStringLiteral("Import"), .work = [folder](HubFile &hub, Progress &progress) {
                 importFolder(hub, folder, {}, progress);
             }});
        context.tasks().waitForAll();
        QCoreApplication::processEvents();
    }
    }
    const QByteArray after = dump(context.connection());
    REQUIRE_FALSE(isAt(before));
    REQUIRE(context.undoStack().canUndo());
    sample.step(&RecordUndo::undo);
    CHECK(isAt(before));
    REQUIRE(context.undoStack().canRedo());
    sample.step(&RecordUndo::redo);
    CHECK(isAt(after));
    sample.step(&RecordUndo::undo);
    CHECK(isAt(before));
}

TEST_CASE("What is changed while an import is writing waits for it, and nothing is lost")
{
    Sample sample;
    AppContext &context = sample.context;
    auto isWriting = std::make_shared<std::atomic<bool>>(false);
    auto mayGoOn = std::make_shared<std::atomic<bool>>(false);
    context.runTask({.title = QStringLiteral("Import"), .work = [=](HubFile &hub, Progress &) {
                         Change change(hub, QStringLiteral("Import"));
                         *isWriting = true;
                         while (!*mayGoOn)
                             QThread::msleep(1);
                         Person person;
                         person.givenName = QStringLiteral("Imported");
                         change.save(person);
                         change.commit();
                     }});
    REQUIRE(until([&] { return isWriting->load(); }));
    QElapsedTimer time;
    time.start();
    const qint64 group = sample.first("groups");
    CHECK(context.removeRecords(Group::table(), {group}));
    putOffStep(context, sample.first("conversations"), QDate(2030, 1, 1));
    Person typed;
    typed.givenName = QStringLiteral("Typed meanwhile");
    auto *editor = new RecordDialog(context.file(), AnyRecord::of(typed));
    editor->show();
    editor->save();
    CHECK(time.elapsed() < 1000); // nothing stood still
    CHECK(editor->isVisible());
    CHECK(find(context.connection(), Id<Group>(group)));
    *mayGoOn = true;
    CHECK(until([&] { return !find(context.connection(), Id<Group>(group)); }));
    CHECK(until([&] {
        return find(context.connection(), Id<Conversation>(sample.first("conversations")))->nextStepDue
            == QDate(2030, 1, 1);
    }));
    CHECK(until([&] {
        return context.connection().number(QStringLiteral(
                   "SELECT count(*) FROM people WHERE given_name IN ('Imported', 'Typed meanwhile')"))
            == 2;
    }));
    CHECK_FALSE(editor->isVisible());
    delete editor;
}

TEST_CASE("A form closed with something typed in it is brought back from the quiet line, as it was")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    REQUIRE(window.openFile(hub.path()));
    RecordDialog *editor = window.editRecord(AnyRecord(Group::table()));
    const Field &name = Group::table().at("name");
    editor->state().edit(
        name, [](void *record) { static_cast<Group *>(record)->name = QStringLiteral("Half typed"); });
    const bool byFrame = GENERATE(false, true);
    if (byFrame)
        editor->close();
    else
        editor->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(editor->isVisible());
    CHECK(dialogs.questions.isEmpty());
    CHECK(window.notice().button()->text() == QStringLiteral("Bring back what was typed"));
    window.notice().button()->click();
    CHECK(editor->isVisible());
    editor->save();
    CHECK(window.context()->connection().text(QStringLiteral("SELECT name FROM groups"))
          == QStringLiteral("Half typed"));
    REQUIRE(window.closeFile());
    CHECK(dialogs.questions.isEmpty());
}
