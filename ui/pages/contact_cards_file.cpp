#include "ui/pages/contact_cards_file.h"

#include "base/file_writer.h"
#include "exchange/contact_cards.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ContactCardsFile)
};

// A few hundred cards at a time, so that the whole never stands in memory.
constexpr int s_atOnce = 500;

void writeCards(HubFile &file, const QString &path, const QList<qint64> &people, Progress &progress)
{
    FileWriter out(path);
    QList<Person> some;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (const auto person = find(file.connection(), Id<Person>(people[i])))
            some.append(*person);
        if (some.size() < s_atOnce && i + 1 < people.size())
            continue;
        progress.throwIfCancelled();
        progress.report(Text::tr("Writing contact cards"), i, people.size());
        out.write(contactCards(some));
        some.clear();
    }
    out.commit();
}

} // namespace

void saveContactCards(AppContext &context, QWidget *parent, const QString &title, const QList<qint64> &people)
{
    const QString path =
        context.dialogs().fileToSave(parent, Text::tr("Save contact cards"), QStringLiteral("list"),
                                     title + QStringLiteral(".vcf"), Text::tr("Contact cards (*.vcf)"));
    if (path.isEmpty())
        return;
    context.runTask({
        .title = Text::tr("Saving contact cards"),
        .work = [path, people](HubFile &file,
                               Progress &progress) { writeCards(file, path, people, progress); },
        .done =
            [&context, path, count = int(people.size())] {
                context.say(Text::tr("%Ln contact cards saved as %1", nullptr, count).arg(path));
            },
    });
}

} // namespace doorstep
