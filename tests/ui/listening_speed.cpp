// No key waits: the sheet over a large hub. Run by hand ("[.speed]"); DOORSTEP_LARGE_HUB names a copy of a
// hub file that may be written to.
#include "listening_sheet.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// Milliseconds of the slowest of what was timed.
struct Slowest {
    double most = 0;
    QList<double> all;
    double middle()
    {
        std::sort(all.begin(), all.end());
        return all.value(all.size() / 2);
    }
    template <class Work>
    void time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        all.append(double(timer.nsecsElapsed()) / 1e6);
        most = qMax(most, all.last());
    }
};

} // namespace

TEST_CASE("In a large hub no key of the sheet waits", "[.speed]")
{
    const QString path = qEnvironmentVariable("DOORSTEP_LARGE_HUB");
    if (path.isEmpty())
        return;
    AnsweringDialogs dialogs;
    AppContext context(HubFile::open(path, HubFile::Access::Write), dialogs);
    Slowest opening, letters, leaving, pasting;
    std::unique_ptr<ListeningPage> page;
    opening.time([&] { page = std::make_unique<ListeningPage>(context); });
    QObject::connect(&context, &AppContext::changed, page.get(),
                     [&](const ChangeNotice &notice) { page->onChange(notice); });
    page->resize(1200, 700);
    showActive(*page);
    page->activate();
    Typist typist;
    const auto words = [&](const char *text) {
        for (const char c : QByteArray(text))
            letters.time([&] { typist.text(QString(QLatin1Char(c))); });
    };
    if (page->table().currentIndex().column() == int(SheetColumn::Organiser)) {
        words("ma");
        typist.key(Qt::Key_Tab);
    }
    for (int i = 0; i < 10; ++i) {
        for (const char *cell : {"rose okaf", "park", "The lift is broken.", "hous", "d", "Call back +2w"}) {
            words(cell);
            const bool isLast = *cell == 'C';
            (isLast ? leaving : letters).time([&] { typist.key(isLast ? Qt::Key_Return : Qt::Key_Tab); });
        }
    }
    QStringList block;
    for (int i = 0; i < 40; ++i)
        block.append(QStringLiteral("Rose Okafor\tWard %1\tThe lift is broken\tyouth").arg(i));
    pasting.time([&] {
        page->model().paste(page->model().rowCount() - 1, int(SheetColumn::Who),
                            cellsFromText(block.join(QLatin1Char('\n'))));
    });
    std::printf(
        "opening %.0f ms; a letter %.1f ms, the slowest %.1f; a row left %.1f ms, the slowest %.1f; 40 rows "
        "pasted %.0f ms\n",
        opening.most, letters.middle(), letters.most, leaving.middle(), leaving.most, pasting.most);
    CHECK(letters.most < 50);
    CHECK(leaving.most < 50);
}
