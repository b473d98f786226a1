// Steps that take long whatever one does: the window goes on beside them.
#include "desk_steps.h"

#include "base/progress.h"
#include "exchange/sample_hub.h"
#include "records/conversations.h"
#include "records/people.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/bulk_change.h"
#include "ui/pages/import_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/same_person_compare.h"
#include "ui/pages/same_person_page.h"
#include "ui/print/page_steps.h"
#include "ui/print/print_preview.h"
#include "ui/print/report_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_undo.h"

#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

namespace doorstep::bench {

namespace {

constexpr int s_rowsBroughtIn = 10000;
constexpr int s_manyRecords = 50000;

QList<qint64> newest(const Desk &desk, const char *table, int count)
{
    QList<qint64> keys;
    Statement rows = desk.window.context()->connection().prepare(
        QStringLiteral("SELECT key FROM %1 ORDER BY key DESC LIMIT %2").arg(QLatin1String(table)).arg(count));
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

} // namespace

void importWhileTyping(const Desk &desk)
{
    const QString rows = desk.folder + QStringLiteral("/more");
    SampleOptions options;
    options.seed = 7;
    options.people = 500;
    options.conversations = s_rowsBroughtIn;
    NoProgress quiet;
    SampleHub::write(rows, options, quiet);
    auto *page = static_cast<ImportPage *>(desk.window.showPage(QStringLiteral("import")));
    desk.day.step(QStringLiteral("import of 10,000: look at it"), [&] { page->preview(rows); });
    desk.day.meanwhile(QStringLiteral("import of 10,000: bring in"), [&] { page->bringIn(); });
    desk.day.meanwhile(QStringLiteral("meanwhile: another page"),
                       [&] { desk.window.showPage(QStringLiteral("conversations")); });
    desk.day.meanwhile(QStringLiteral("meanwhile: an editor"), [&] { desk.window.logConversation(); });
    desk.day.meanwhile(QStringLiteral("meanwhile: type into it"),
                       [&] { type(QStringLiteral("Woman at no. 12")); });
    desk.day.step(QStringLiteral("meanwhile: save it; the import ends"), [&] {
        if (auto *editor = shownIn<RecordDialog>(desk.window)) {
            editor->save();
        }
    });
    if (auto *editor = shownIn<RecordDialog>(desk.window))
        editor->reject();
    undo(desk, "import of 10,000: undo");
}

void exportLists(const Desk &desk)
{
    for (const char *id : {"people", "conversations"})
        for (const char *ending : {".csv", ".xlsx"}) {
            auto *page = static_cast<ListPage *>(desk.window.showPage(QString::fromLatin1(id)));
            desk.answers.path = desk.folder + QLatin1Char('/') + QLatin1String(id) + QLatin1String(ending);
            desk.day.step(QStringLiteral("export %1%2").arg(QLatin1String(id), QLatin1String(ending)),
                          [&] { page->view().exportShown(); });
        }
}

void printAndReport(const Desk &desk)
{
    auto *page = static_cast<ListPage *>(desk.window.showPage(QStringLiteral("conversations")));
    desk.day.step(QStringLiteral("print: preview of all conversations"), [&] { page->view().print(); });
    if (auto *preview = shownIn<PrintPreview>(desk.window)) {
        auto *number = preview->findChild<PageSteps *>()->findChild<QSpinBox *>();
        desk.day.step(QStringLiteral("print: page 2"), [&] { number->setValue(2); });
        desk.day.step(QStringLiteral("print: a page far back"), [&] { number->setValue(5000); });
        desk.day.step(QStringLiteral("print: away"), [&] { preview->close(); });
    }
    desk.day.step(QStringLiteral("report: its pages"),
                  [&] { openProgrammeReport(*desk.window.context(), {}, &desk.window); });
    if (auto *report = shownIn<ReportDialog>(desk.window)) {
        desk.answers.path = desk.folder + QStringLiteral("/report.pdf");
        desk.day.step(QStringLiteral("report: save as PDF"), [&] { report->save(); });
        desk.day.step(QStringLiteral("report: away"), [&] { report->close(); });
    }
}

void changeManyAndUndo(const Desk &desk)
{
    auto *page = static_cast<ListPage *>(desk.window.showPage(QStringLiteral("people")));
    Person tagged;
    tagged.tags = QStringList{QStringLiteral("spring letter")};
    const BulkEdit edit{&Person::table().at("tags"), BulkEdit::How::Add, AnyRecord::of(tagged)};
    const QList<qint64> keys = newest(desk, "people", s_manyRecords);
    desk.day.meanwhile(QStringLiteral("50,000 people: a tag for all"),
                       [&] { changeMany(*desk.window.context(), edit, keys); });
    desk.day.step(QStringLiteral("meanwhile: filter the list"),
                  [&] { page->view().filterBox().setText(QStringLiteral("ma")); });
    page->view().showAll();
    undo(desk, "50,000 people: undo");
    desk.window.showPage(QStringLiteral("conversations"));
    Conversation other;
    other.place = QStringLiteral("Springfield House");
    const BulkEdit move{&Conversation::table().at("place"), BulkEdit::How::Set, AnyRecord::of(other)};
    desk.day.step(QStringLiteral("50,000 conversations: a place for all"), [&] {
        changeMany(*desk.window.context(), move, newest(desk, "conversations", s_manyRecords));
    });
    undo(desk, "50,000 conversations: undo");
}

void mergeAndUndo(const Desk &desk)
{
    auto *page = static_cast<SamePersonPage *>(desk.window.showPage(QStringLiteral("same-person")));
    page->waitForAll();
    if (!page->compare().isEmpty()) {
        desk.day.step(QStringLiteral("same person: another pair"),
                      [&] { page->list().setCurrentIndex(page->list().model()->index(1, 0)); });
        desk.day.step(QStringLiteral("same person: merge"), [&] { page->compare().merge(); });
        undo(desk, "same person: undo the merge");
    }
    const QString talkers =
        QStringLiteral("SELECT organiser_id FROM conversations GROUP BY 1 ORDER BY count(*) DESC LIMIT 2");
    QStringList busiest;
    Statement rows = desk.window.context()->connection().prepare(talkers);
    while (rows.step())
        busiest.append(QString::number(rows.integer(0)));
    desk.day.step(QStringLiteral("same person: the two busiest organisers"),
                  [&] { page->openArgument(busiest.join(QLatin1Char(','))); });
    desk.day.step(QStringLiteral("the two busiest organisers: merge"), [&] { page->compare().merge(); });
    undo(desk, "the two busiest organisers: undo the merge");
}

void closeAndOpen(const Desk &desk)
{
    const QString path = desk.window.context()->file().path();
    desk.day.step(QStringLiteral("close the file, with its backup"), [&] { desk.window.closeFile(); });
    desk.day.step(QStringLiteral("open it again"), [&] { desk.window.openFile(path); });
}

} // namespace doorstep::bench
