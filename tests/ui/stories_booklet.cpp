// The national body's stories: sorted beside the story, ticked and put in order in the booklet, saved as PDF.
#include "ui/pages/stories_booklet.h"
#include "records/stories.h"
#include "storage/history.h"
#include "support/national_sample.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/stories_page.h"
#include "ui/pages/stories_sorting.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Opened {
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<StoriesPage> page;
    qint64 lastChange = 0;

    Opened()
    {
        const QString path = folder.filePath(QStringLiteral("national.doorstep"));
        makeNationalSample(path);
        context = std::make_unique<AppContext>(HubFile::open(path, HubFile::Access::Write), dialogs);
        page = std::make_unique<StoriesPage>(*context);
        page->resize(1200, 800);
        page->show();
        QObject::connect(context.get(), &AppContext::changed, page.get(),
                         [this](const ChangeNotice &notice) { page->onChange(notice); });
        QObject::connect(context.get(), &AppContext::said, page.get(),
                         [this](const QString &, qint64 change) { lastChange = change; });
    }
    StoriesBooklet &booklet()
    {
        page->pageActions().last()->trigger();
        return *page->findChild<StoriesBooklet *>();
    }
    QList<ToldStory> stories() { return toldStories(context->connection()); }
};

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A story is put under a theme and into the booklet beside it, and undo takes both back")
{
    Opened opened;
    const QList<ToldStory> stories = opened.stories();
    REQUIRE(stories.size() > 3);
    REQUIRE(opened.page->showRecord(Story::table(), stories.first().key));
    settle();
    StorySorting *sorting = nullptr; // beside the list; there is one on the whole page as well
    for (StorySorting *one : opened.page->findChildren<StorySorting *>())
        if (one->key() == stories.first().key)
            sorting = one;
    REQUIRE(sorting);
    auto *theme = sorting->findChild<QComboBox *>();
    theme->setEditText(QStringLiteral("  Clean   air "));
    Q_EMIT theme->lineEdit()->editingFinished();
    CHECK(toldStory(opened.context->connection(), stories.first().key)->theme == QStringLiteral("Clean air"));
    sorting->findChild<QCheckBox *>()->click();
    CHECK(toldStory(opened.context->connection(), stories.first().key)->isChosen);
    REQUIRE(opened.lastChange);
    NoProgress quiet;
    undo(opened.context->file(), opened.lastChange, quiet);
    settle();
    CHECK_FALSE(toldStory(opened.context->connection(), stories.first().key)->isChosen);
    CHECK_FALSE(sorting->findChild<QCheckBox *>()->isChecked());
    CHECK(theme->currentText() == QStringLiteral("Clean air"));
}

TEST_CASE("The booklet is ticked, put in order and saved")
{
    Opened opened;
    StoriesBooklet &booklet = opened.booklet();
    QTreeWidget &tree = booklet.tree();
    REQUIRE(tree.topLevelItemCount() == 1); // nothing is sorted yet
    tree.topLevelItem(0)->setCheckState(0, Qt::Checked); // all of them, in one change
    settle();
    for (const ToldStory &story : opened.stories())
        CHECK(story.isChosen);
    const QString second = opened.stories().at(1).title;
    tree.setCurrentItem(tree.topLevelItem(0)->child(1));
    for (auto *button : booklet.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Move up"))
            button->click();
    settle();
    CHECK(opened.stories().first().title == second);
    CHECK(tree.currentItem()->text(0) == second);
    auto *theme = booklet.findChild<ThemeBox *>()->findChild<QComboBox *>();
    theme->setEditText(QStringLiteral("Health"));
    Q_EMIT theme->lineEdit()->editingFinished();
    settle();
    CHECK(opened.stories().first().theme == QStringLiteral("health"));
    CHECK(tree.topLevelItemCount() == 2);
    CHECK(tree.topLevelItem(0)->text(0) == QStringLiteral("Health"));
    opened.dialogs.file = opened.folder.filePath(QStringLiteral("booklet"));
    REQUIRE(until([&] { return booklet.pageCount() > 3; }));
    for (auto *button : booklet.findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("PDF")))
            button->click();
    QFile pdf(opened.dialogs.file + QStringLiteral(".pdf"));
    REQUIRE(until([&] { return pdf.exists(); }));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
}
