// The page of the path from training to action: picture, numbers and people say the same; by keys; narrowed
// down.
#include "records/courses.h"
#include "records/people.h"
#include "sample_context.h"
#include "storage/record_store.h"
#include "support/catch_strings.h"
#include "ui/courses/path_after.h"
#include "ui/courses/path_drawing.h"
#include "ui/courses/path_page.h"
#include "ui/courses/path_people_table.h"
#include "ui/courses/path_view.h"

#include "base/clock.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct PathShown {
    const ClockSetTo today{sampleDay};
    SampleContext hub;
    PathPage page{*hub.context};

    explicit PathShown(const QString &argument = QStringLiteral("everyone"))
    {
        page.resize(1000, 600);
        page.openArgument(argument);
        page.waitForAll();
    }
    const QList<PathItem> &items() { return page.reading().items; }
    int rows() { return page.people().model().rowCount(); }
    int itemOf(PathItem::Form form)
    {
        for (int i = 0; i < items().size(); ++i)
            if (items()[i].form == form)
                return i;
        return -1;
    }
};

// The key of some run on which somebody completed, and of its trainer.
qint64 first(SampleContext &hub, const char *sql)
{
    return hub.connection().number(QString::fromLatin1(sql)).value_or(0);
}

} // namespace

TEST_CASE("the path of everybody holds as many people as the sample must give")
{
    PathShown shown;
    const QJsonObject expected = shown.hub.sample->figures({QDate(2000, 1, 1), sampleDay});
    REQUIRE(!shown.items().isEmpty());
    CHECK(shown.items().first().count() == expected[QStringLiteral("people_trained")].toInt());
    CHECK(shown.page.emptyText().isEmpty());
}

TEST_CASE("every part lists as many people as it says, and opens them")
{
    PathShown shown;
    QList<qint64> opened;
    QObject::connect(shown.hub.context.get(), &AppContext::recordsRequested, &shown.page,
                     [&](const RecordTable *table, const QString &, const QList<qint64> &keys) {
                         CHECK(table == &Person::table());
                         opened = keys;
                     });
    auto *list = shown.page.people().findChild<QPushButton *>();
    REQUIRE(list);
    for (int item = 0; item < shown.items().size(); ++item) {
        INFO(shown.items()[item].title.toStdString());
        Q_EMIT shown.page.view().picked(item);
        shown.page.waitForAll();
        CHECK(shown.rows() == shown.items()[item].count());
        CHECK(shown.page.numbers().currentRow() == item);
        if (shown.rows() == 0)
            continue;
        list->click();
        CHECK(opened.size() == shown.rows());
        CHECK(QSet<qint64>(opened.begin(), opened.end()).size() == opened.size());
    }
}

TEST_CASE("the people are sorted by a heading, and stay so for the next part")
{
    PathShown shown;
    const auto names = [&] {
        QStringList list;
        for (const PathRow &row : shown.page.people().model().rows())
            list.append(row.name.toCaseFolded());
        return list;
    };
    QHeaderView *header = shown.page.people().table().horizontalHeader();
    header->setSortIndicator(PathRowsModel::Name, Qt::DescendingOrder);
    shown.page.waitForAll();
    QStringList wanted = names();
    std::sort(wanted.begin(), wanted.end(), [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) > 0;
    });
    CHECK(names().first() == wanted.first());
    CHECK(names().last() == wanted.last());
    header->setSortIndicator(PathRowsModel::Days, Qt::AscendingOrder);
    Q_EMIT shown.page.view().picked(int(shown.items().size()) - 1);
    shown.page.waitForAll();
    qint64 before = 0;
    for (const PathRow &row : shown.page.people().model().rows()) {
        CHECK(row.fromDay.daysTo(row.toDay) >= before);
        before = row.fromDay.daysTo(row.toDay);
    }
}

TEST_CASE("numbers and picture have the same parts")
{
    PathShown shown;
    const NumberTable table = pathNumbers(shown.page.reading());
    REQUIRE(table.rows.size() == shown.items().size());
    CHECK(shown.page.numbers().rowCount() == shown.items().size());
    for (int row = 0; row < table.rows.size(); ++row)
        CHECK(table.rows[row][1].toLongLong() == shown.items()[row].count());
}

TEST_CASE("the picture is gone through by keys, from the first part to the last and to the people")
{
    PathShown shown;
    PathView &view = shown.page.view();
    QSignalSpy picked(&view, &PathView::picked);
    QSignalSpy opened(&view, &PathView::opened);
    CHECK(view.current() == 0);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.current() == 0);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.current() == 1);
    CHECK(view.accessibleDescription().contains(shown.items()[1].sentence()));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.current() == shown.items().size() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.current() == 0);
    CHECK(picked.size() == 3);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(opened.size() == 1);
    view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.current() == 1);
}

TEST_CASE("a click on words or on a ribbon picks the part, mirrored too")
{
    PathShown shown;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        shown.page.setLayoutDirection(direction);
        PathView &view = shown.page.view();
        for (const PathItem::Form form : {PathItem::Form::Band, PathItem::Form::Fact}) {
            const int item = shown.itemOf(form);
            REQUIRE(item > 0);
            view.setCurrent(0);
            QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(item).center());
            CHECK(view.current() == item);
        }
    }
}

TEST_CASE("all parts have their place within the picture, at any width")
{
    PathShown shown;
    for (const qreal width : {400.0, 900.0, 2400.0}) {
        const PathLayout layout(shown.items(), width);
        for (int item = 0; item < shown.items().size(); ++item) {
            const QRectF place = layout.placeOf(item);
            INFO(shown.items()[item].title.toStdString());
            CHECK(place.left() >= 0);
            CHECK(place.right() <= layout.width() + 0.5);
            CHECK(place.bottom() <= layout.height() + 0.5);
            CHECK(place.height() > 0);
        }
        for (int one = 0; one < layout.words().size(); ++one)
            for (int other = one + 1; other < layout.words().size(); ++other)
                CHECK(!layout.words()[one]
                           .place.adjusted(0.1, 0.1, -0.1, -0.1)
                           .intersects(layout.words()[other].place.adjusted(0.1, 0.1, -0.1, -0.1)));
    }
}

TEST_CASE("a run, its course and its trainer have a path of their own, found from their pages")
{
    PathShown shown;
    const qint64 run = first(shown.hub,
                             "SELECT e.run_id FROM enrolments e JOIN course_runs r ON r.key = e.run_id"
                             " WHERE e.outcome = 'completed' AND r.status = 'delivered' ORDER BY e.key");
    const qint64 course = first(
        shown.hub, qPrintable(QStringLiteral("SELECT course_code FROM course_runs WHERE key = %1").arg(run)));
    const qint64 trainer =
        first(shown.hub,
              qPrintable(QStringLiteral("SELECT lead_trainer_id FROM course_runs WHERE key = %1").arg(run)));
    QString page;
    QString argument;
    QObject::connect(shown.hub.context.get(), &AppContext::pageRequested, &shown.page,
                     [&](const QString &id, const QString &words) {
                         page = id;
                         argument = words;
                     });
    for (const auto &[table, key, expected] :
         {std::tuple(&CourseRun::table(), run, QStringLiteral("run %1").arg(run)),
          std::tuple(&Course::table(), course, QStringLiteral("course %1").arg(course)),
          std::tuple(&Person::table(), trainer, QStringLiteral("trainer %1").arg(trainer))}) {
        PathAfter after(*shown.hub.context, *table);
        after.showRecord(key);
        after.waitForAll();
        CHECK(!after.isHidden());
        for (QPushButton *button : after.findChildren<QPushButton *>())
            if (button->accessibleName().contains(QStringLiteral("path")) && page != QStringLiteral("path"))
                button->click();
        CHECK(page == QStringLiteral("path"));
        CHECK(argument == expected);
        page.clear();
        shown.page.openArgument(argument);
        shown.page.waitForAll();
        CHECK(!shown.items().isEmpty());
        CHECK(shown.page.reading().scopeName == titleOf(shown.hub.connection(), *table, key));
    }
}

TEST_CASE("more time to go on leaves fewer who stopped, and everybody somewhere")
{
    PathShown shown;
    PathReading reading = shown.page.reading();
    qint64 before = -1;
    for (const int months : {12, 6, 3, 0}) {
        reading.months = months;
        countPath(reading, sampleDay);
        qint64 stopped = 0;
        for (const PathBand &band : reading.flow.bands)
            if (band.to.kind == PathPlace::Kind::End && band.to.end == PathEnd::Stopped)
                stopped += band.members.size();
        CHECK(stopped >= before);
        before = stopped;
    }
}

TEST_CASE("where there is nobody the page says why, and what to do")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub(false);
    PathPage page(*hub.context);
    page.openArgument(QStringLiteral("everyone"));
    page.waitForAll();
    CHECK(page.emptyText().contains(QStringLiteral("Nobody has completed")));
    CHECK(!page.canPrint());
    page.choose({PathScope::Of::Trainer, 0});
    page.waitForAll();
    CHECK(page.emptyText().contains(QStringLiteral("trainer")));
    PathAfter after(*hub.context, CourseRun::table());
    CHECK(after.isHidden());
}

TEST_CASE("the picture goes out as PNG and PDF, the numbers as CSV")
{
    PathShown shown;
    const PathPicture picture(shown.page.reading(), shown.page.palette(), false);
    CHECK(picture.pixmap().width() > 800);
    for (const QString &name : {QStringLiteral("path.png"), QStringLiteral("path.pdf")}) {
        const QString path = shown.hub.folder.filePath(name);
        picture.write(path);
        CHECK(QFile(path).size() > 4000);
    }
    const QString csv = shown.hub.folder.filePath(QStringLiteral("path.csv"));
    writeNumberTable(pathNumbers(shown.page.reading()), csv);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == shown.items().size() + 1);
}
