// What a list feels like under the hand at that size, against the same list of 100 rows: the time of each
// frame while paging down, dragging the scroll bar and jumping anywhere, in the real view; and what may not
// take longer than a person notices.
#include "bench_frame.h"

#include "base/progress.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "records/conversations.h"
#include "ui/pages/conversations_page.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <cstdio>
#include <random>

using namespace doorstep;
using doorstep::bench::Bench;

namespace {

constexpr int s_frames = 400;
constexpr double s_noticed = 0.050; // seconds
constexpr qint64 s_smallList = 100;

// A list is asked for nothing that a person would be asked for.
class NoDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const Question &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override { }
};

struct Frames {
    double median = 0;
    double slow = 0; // 99 of 100 are quicker
};

Frames framesOf(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

// The page of conversations on a hub of so many, as large as on an ordinary screen.
class Desk {
public:
    Desk(const Bench &bench, qint64 conversations)
        : m_context(hubOf(bench, conversations), m_dialogs), m_page(m_context)
    {
        QObject::connect(&m_context, &AppContext::failed,
                         [](const QString &text) { qFatal("%ls", qUtf16Printable(text)); });
        m_page.resize(1600, 1000);
        m_page.show();
        while (!m_page.view().model().isComplete())
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        m_page.view().model().fetchAll();
        settle();
    }

    RecordsView &view() { return m_page.view(); }
    QScrollBar &bar() { return *view().tableView().verticalScrollBar(); }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    double frame(int to)
    {
        return Bench::seconds([&] {
            bar().setValue(to);
            view().tableView().viewport()->repaint();
        });
    }
    Frames paging()
    {
        QList<double> times;
        bar().setValue(0);
        for (int i = 0; i < s_frames; ++i) {
            const int next = bar().value() + bar().pageStep();
            times.append(frame(next > bar().maximum() ? 0 : next));
        }
        return framesOf(times);
    }
    Frames dragging()
    {
        QList<double> times;
        for (int i = 0; i < s_frames; ++i)
            times.append(frame(int(qint64(bar().maximum()) * i / s_frames)));
        return framesOf(times);
    }
    Frames jumping()
    {
        QList<double> times;
        std::mt19937_64 random(1);
        for (int i = 0; i < s_frames; ++i)
            times.append(frame(int(random() % quint64(bar().maximum() + 1))));
        return framesOf(times);
    }

private:
    static std::unique_ptr<HubFile> hubOf(const Bench &bench, qint64 conversations)
    {
        NoProgress progress;
        SampleOptions options;
        options.conversations = int(conversations);
        options.people = int(std::max<qint64>(50, conversations * 2 / 5));
        options.lastDay = QDate(2026, 11, 20);
        const QString folder = bench.path(QStringLiteral("source%1").arg(conversations));
        SampleHub::write(folder, options, progress);
        auto hub = createHub(bench.path(QStringLiteral("hub%1.doorstep").arg(conversations)),
                             {QString::fromLatin1(SampleHub::code), QStringLiteral("Bench"), false},
                             packBytes(QStringLiteral("open")), QStringLiteral("open"));
        importFolder(*hub, folder, {}, progress);
        return hub;
    }
    NoDialogs m_dialogs;
    AppContext m_context;
    ConversationsPage m_page;
};

void compare(const Bench &bench, const char *what, const Frames &large, const Frames &small)
{
    char line[80];
    std::snprintf(line, sizeof line, "%s, frame (bare: 100 rows)", what);
    bench.line(line, large.median, small.median, 1.5);
    std::snprintf(line, sizeof line, "%s, slow frame of 100", what);
    bench.line(line, large.slow, small.slow, 3);
}

void commands(const Bench &bench, Desk &desk)
{
    RecordsView &view = desk.view();
    const auto noticed = [&](const char *what, const std::function<void()> &work) {
        bench.line(what, Bench::seconds(work), s_noticed, 1);
        desk.settle();
    };
    noticed("select all (bare: 50 ms)", [&] {
        view.selectAll();
        view.tableView().viewport()->repaint();
    });
    noticed("keys of all selected (bare: 50 ms)", [&] {
        if (view.selectedKeys().size() != view.model().total())
            qFatal("not all of them");
    });
    noticed("values of a column to pick (bare: 50 ms)",
            [&] { distinctValues(view.model().file().connection(), Conversation::table(), "themes"); });
    noticed("go to the end and back (bare: 50 ms)", [&] {
        desk.frame(desk.bar().maximum());
        desk.frame(0);
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("doorstep-bench"));
    style::setUp(application);
    const Bench bench(argc, argv);
    Desk small(bench, s_smallList);
    Desk large(bench, bench.size());
    compare(bench, "page down", large.paging(), small.paging());
    compare(bench, "drag the bar", large.dragging(), small.dragging());
    compare(bench, "jump", large.jumping(), small.jumping());
    commands(bench, large);
    return 0;
}
