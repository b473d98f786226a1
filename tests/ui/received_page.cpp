// Returns received: the grid of a national file made of real returns, what stands behind a cell, reminders.
#include "ui/pages/received_page.h"
#include "base/clock.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "support/catch_strings.h"
#include "support/national_sample.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/received_detail.h"
#include "ui/pages/received_grid.h"
#include "ui/pages/received_reminders.h"
#include "ui/pages/received_reminders_dialog.h"
#include "ui/pages/received_spans.h"
#include "ui/pages/received_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableWidget>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Catch::Matchers::Contains;
using State = CompletenessCell::State;

namespace {

// The file that all cases read, made once.
QString sample()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("National.doorstep"));
    if (!QFile::exists(path))
        makeNationalSample(path);
    return path;
}

class Received {
public:
    explicit Received(const QString &path = sample())
        : m_today(QDate(2020, 5, 10))
        , m_context(openHub(path, HubFile::Access::Write), m_dialogs)
        , page(m_context)
        , m_tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        page.resize(1000, 600);
        page.show();
        page.activate();
        page.waitForAll();
    }
    ReceivedGridModel &model() { return page.model(); }
    // The cell of that hub and quarter of the year to March 2020, in front.
    QModelIndex goTo(const char *hub, int quarter)
    {
        const QList<CompletenessHub> &hubs = model().grid().hubs;
        for (int i = 0; i < hubs.size(); ++i)
            if (hubs[i].code == QLatin1String(hub)) {
                page.grid().setCurrentIndex(model().indexOf({i, 8 + quarter}));
                page.waitForAll();
            }
        return page.grid().currentIndex();
    }
    QString cell(const char *hub, int quarter) { return goTo(hub, quarter).data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(&page.grid(), key); }
    AppContext &context() { return m_context; }

private:
    ClockSetTo m_today;
    AnsweringDialogs m_dialogs;
    AppContext m_context;

public:
    ReceivedPage page;

private:
    QAbstractItemModelTester m_tester;
};

} // namespace

TEST_CASE("The grid shows each hub's quarters in words, and sums up the period in front")
{
    Received received;
    CHECK(received.model().rowCount() == 22);
    CHECK(received.model().columnCount() == 12);
    CHECK(received.cell("HUB01", 0) == QLatin1String("r2"));
    CHECK(received.cell("HUB02", 3) == QLatin1String("In"));
    CHECK(received.cell("HUB04", 3) == QLatin1String("Missing"));
    CHECK_THAT(received.page.summaryText().toStdString(), Contains("3 of 22 in for Jan to Mar 2020"));
    CHECK_THAT(received.page.summaryText().toStdString(), Contains("19 missing"));
    received.press(Qt::Key_Left);
    CHECK_THAT(received.page.summaryText().toStdString(), Contains("4 of 22 in for Oct to Dec 2019"));
}

TEST_CASE("Typing goes to a hub by its code or its name")
{
    Received received;
    const auto front = [&] {
        return received.model()
            .grid()
            .hubs[received.model().placeAt(received.page.grid().currentIndex()).hub]
            .code;
    };
    received.goTo("HUB01", 2);
    QTest::keyClicks(&received.page.grid(), QStringLiteral("li"));
    CHECK(front() == QLatin1String("HUB12")); // Liverpool, and not Leeds
    CHECK(received.page.grid().currentIndex().column() == 10);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(&received.page.grid(), QStringLiteral("hub07"));
    CHECK(front() == QLatin1String("HUB07"));
}

TEST_CASE("The pane opens by key, follows the selection, and closes by key")
{
    Received received;
    received.goTo("HUB01", 0);
    CHECK(received.page.detail().isHidden());
    received.press(Qt::Key_Return);
    REQUIRE_FALSE(received.page.detail().isHidden());
    QTableWidget &returns = received.page.detail().returns();
    CHECK(returns.rowCount() == 2);
    CHECK_THAT(returns.item(0, 0)->text().toStdString(), Contains("r2"));
    CHECK(returns.item(1, 2)->text() == QLatin1String("Replaced"));
    received.goTo("HUB02", 3);
    CHECK(returns.rowCount() == 1);
    CHECK(returns.item(0, 2)->text() == QLatin1String("Stands"));
    received.press(Qt::Key_Escape);
    CHECK(received.page.detail().isHidden());
}

TEST_CASE("What a revision changed is told against the one before it")
{
    Received received;
    received.goTo("HUB01", 0);
    received.press(Qt::Key_Return);
    ReceivedDetail &detail = received.page.detail();
    detail.parts().setCurrentIndex(1);
    detail.waitForAll();
    CHECK_THAT(detail.changesText().toStdString(), Contains("revision 1 of Apr to Jun 2019"));
    CHECK_THAT(detail.changesText().toStdString(), Contains("1 new"));
    detail.returns().setCurrentCell(1, 0);
    detail.waitForAll();
    CHECK_THAT(detail.changesText().toStdString(), Contains("the first that came"));
}

TEST_CASE("Only what is missing or late leaves out the others, and the cell in front stays")
{
    Received received;
    received.goTo("HUB04", 3);
    received.page.span().setCurrentIndex(1); // the year to March 2020
    Q_EMIT received.page.span().activated(1);
    CHECK(received.model().columnCount() == 4);
    received.page.onlyWanting().setChecked(true);
    CHECK(received.model().rowCount() == 19);
    CHECK(received.model().headerData(19, Qt::Vertical).isNull()); // asked for in the midst of the change
    CHECK(received.model().headerData(4, Qt::Horizontal).isNull());
    CHECK(received.model().columnCount() == 4);
    const ReceivedPlace place = received.model().placeAt(received.page.grid().currentIndex());
    CHECK(received.model().grid().hubs[place.hub].code == QLatin1String("HUB04"));
    CHECK(place.period == 11);
}

TEST_CASE("A reminder is shown as it is copied, to all or to one")
{
    Received received;
    received.goTo("HUB04", 3);
    ReceivedRemindersDialog *dialog = received.page.openReminders();
    REQUIRE(dialog);
    CHECK(dialog->hubs().count() == 19);
    CHECK_THAT(dialog->text().toStdString(), Contains("Jan to Mar 2020"));
    CHECK_THAT(dialog->text().toStdString(), Contains("It was due on 30 Apr 2020."));
    CHECK_THAT(dialog->text().toStdString(), Contains("  HUB04 Birmingham"));
    CHECK_THAT(dialog->text().toStdString(), !Contains("HUB01"));
    dialog->hubs().item(0)->setCheckState(Qt::Unchecked);
    CHECK_THAT(dialog->text().toStdString(), !Contains("HUB04"));
    dialog->oneEach().setChecked(true);
    CHECK_THAT(dialog->text().toStdString(), Contains("Dear Birmingham,"));
    QTest::keyClick(&dialog->hubs(), Qt::Key_Down);
    CHECK_THAT(dialog->text().toStdString(), Contains("Dear Grimsby,"));
    CHECK_THAT(dialog->text().toStdString(), Contains("We are also still missing your return for:"));
    QTest::keyClick(&dialog->hubs(), Qt::Key_Return);
    CHECK(QApplication::clipboard()->text() == dialog->text());
    CHECK(dialog->isVisible());
    dialog->close();
}

TEST_CASE("An argument brings a hub's period to the front, though the filter left it out")
{
    Received received;
    received.page.onlyWanting().setChecked(true);
    received.page.openArgument(QStringLiteral("HUB02 2020-01-01/2020-03-31"));
    received.page.waitForAll();
    const ReceivedPlace place = received.model().placeAt(received.page.grid().currentIndex());
    CHECK(received.model().grid().hubs[place.hub].code == QLatin1String("HUB02"));
    CHECK(place.period == 11);
    CHECK_FALSE(received.page.detail().isHidden());
}

TEST_CASE("Every cell says to assistive technology what hub, what period and what stands there")
{
    Received received;
    const QString said = received.goTo("HUB04", 3).data(Qt::AccessibleTextRole).toString();
    CHECK_THAT(said.toStdString(), Contains("HUB04"));
    CHECK_THAT(said.toStdString(), Contains("Jan to Mar 2020"));
    CHECK_THAT(said.toStdString(), Contains("It was due on 30 Apr 2020."));
}

TEST_CASE("A file without returns says what belongs there and leads to the first step")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("N.doorstep"));
    const QString pack = QStringLiteral("coep-2017-2020");
    createHub(path, {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true}, packBytes(pack), pack);
    Received received(path);
    QString opened;
    QObject::connect(&received.context(), &AppContext::pageRequested,
                     [&opened](const QString &id) { opened = id; });
    for (QPushButton *button : received.page.findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    CHECK(opened == QLatin1String("receive"));
}

TEST_CASE("A long programme begins with its last periods, and offers its years")
{
    Programme programme;
    programme.from = QDate(2010, 4, 1);
    for (int month = 0; month < 60; ++month) {
        const QDate first = QDate(2010, 4, 1).addMonths(month);
        programme.periods.append({{first, first.addMonths(1).addDays(-1)}, first.addMonths(1).addDays(20)});
    }
    programme.hubs = {{QStringLiteral("HUB01"), QStringLiteral("Hull")}};
    const Completeness grid = completenessOf({}, programme, {}, QDate(2013, 7, 10));
    const QList<ReceivedSpan> spans = receivedSpans(grid, programme);
    REQUIRE(spans.size() == 7);
    CHECK(spans[0].id == QLatin1String("last"));
    CHECK(spans[0].span == Period{QDate(2012, 8, 1), QDate(2013, 7, 31)});
    CHECK(spans[1].span == Period{QDate(2010, 4, 1), QDate(2013, 7, 31)});
    CHECK(spans[2].span == Period{QDate(2013, 4, 1), QDate(2014, 3, 31)});
    CHECK_FALSE(spans[6].span.isValid());
}
