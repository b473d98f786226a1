// Bringing a folder in through the page: what was shown before is what happens, and nothing happens unasked.
#include "ui/pages/import_page.h"
#include "records/people.h"
#include "sample_context.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "ui/pages/history_detail.h"
#include "ui/pages/history_model.h"
#include "ui/pages/history_page.h"
#include "ui/pages/import_batch_list.h"
#include "ui/pages/import_preview.h"
#include "ui/pages/import_problems_model.h"
#include "ui/shell/record_undo.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

qint64 people(const SampleContext &hub)
{
    return hub.connection().number(QStringLiteral("SELECT count(*) FROM people")).value_or(-1);
}

// One row more, with a gender that is no code.
void addBadRow(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("people.csv")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray header = file.readLine().trimmed().mid(3); // after the BOM
    file.seek(file.size());
    const int given = int(header.split(',').indexOf("given_name"));
    const int gender = int(header.split(',').indexOf("gender"));
    QByteArrayList cells(header.count(',') + 1);
    cells[given] = "Rose";
    cells[gender] = "unheard of";
    file.write(cells.join(',') + "\r\n");
}

} // namespace

TEST_CASE("the preview changes nothing and says what bringing in then does")
{
    SampleContext hub(false);
    addBadRow(hub.source());
    ImportPage page(*hub.context);
    hub.dialogs.chosenFolder = hub.source();
    page.chooseFolder();
    hub.context->tasks().waitForAll();
    const ImportResult before = page.previewPane().result();
    CHECK(before.dryRun);
    CHECK(before.refused() == 1);
    CHECK(people(hub) == 0);
    CHECK(page.previewPane().filesTable().rowCount() == before.files.size());
    REQUIRE(page.previewPane().problems().rowCount() == 1);
    CHECK(page.previewPane().problems().index(0, ImportProblemsModel::ValueColumn).data().toString()
          == QStringLiteral("unheard of"));

    page.previewPane().bringInButton().click();
    hub.context->tasks().waitForAll();
    const ImportResult after = page.previewPane().result();
    CHECK(!after.dryRun);
    CHECK(after.batch != 0);
    CHECK(after.created() == before.created());
    CHECK(after.updated() == before.updated());
    CHECK(after.refused() == before.refused());
    CHECK(people(hub) == hub.sample->rows().value(QStringLiteral("people")));
    CHECK(page.batches().batches().size() == 1);
}

TEST_CASE("cancelling leaves the file as it was")
{
    SampleContext hub(false);
    ImportPage page(*hub.context);
    page.preview(hub.source());
    hub.context->tasks().waitForAll();
    const qint64 last = lastChange(hub.connection());
    page.bringIn();
    hub.context->tasks().cancel();
    hub.context->tasks().waitForAll();
    CHECK(!page.isBusy());
    CHECK(people(hub) == 0);
    CHECK(lastChange(hub.connection()) == last);
}

TEST_CASE("an import is undone whole, and the history tells of both")
{
    SampleContext hub;
    ImportPage page(*hub.context);
    page.activate();
    REQUIRE(page.batches().batches().size() == 1);
    const qint64 batch = page.batches().batches().first().number;
    page.batches().table().selectRow(0);
    REQUIRE(page.batches().undoButton().isEnabled());
    page.batches().undoButton().click();
    hub.context->tasks().waitForAll();
    CHECK(people(hub) == 0);
    page.activate();
    CHECK(page.batches().batches().first().undone);

    HistoryPage history(*hub.context);
    REQUIRE(history.showChange(batch));
    history.detail().waitForAll();
    CHECK(history.detail().tree().topLevelItemCount() > 0);
    CHECK(!history.detail().undoButton().isEnabled()); // it is undone already
    REQUIRE(history.showChange(lastChange(hub.connection())));
    history.undoCurrent(); // puts the import forward again
    hub.context->tasks().waitForAll();
    CHECK(people(hub) == hub.sample->rows().value(QStringLiteral("people")));
}

TEST_CASE("the history shows a field before and after in people's words")
{
    SampleContext hub;
    const qint64 key = hub.connection().number(QStringLiteral("SELECT min(key) FROM people")).value_or(0);
    std::optional<Person> person = find(hub.connection(), Id<Person>(key));
    REQUIRE(person);
    person->birthDate = QDate(1980, 3, 12);
    UiHub::add(hub.context->file(), *person, "Edited a person");
    HistoryPage history(*hub.context);
    REQUIRE(history.showChange(lastChange(hub.connection())));
    history.detail().waitForAll();
    const QTreeWidgetItem *record = history.detail().tree().topLevelItem(0);
    REQUIRE(record);
    bool found = false;
    for (int i = 0; i < record->childCount(); ++i)
        found = found || record->child(i)->text(2) == QStringLiteral("12 Mar 1980");
    CHECK(found);
}
