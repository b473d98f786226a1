#include "ui/shell/search_reading.h"

#include "base/text.h"
#include "records/people.h"
#include "storage/record_batch.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SearchReading)
};

constexpr int s_ofEach = 6;
constexpr int s_toLogWith = 4;

QList<SearchHit> hitsOf(Connection &connection, const QList<RecentRecord> &recent)
{
    QList<SearchHit> hits;
    for (const RecentRecord &each : recent)
        if (const auto record = findRecord(connection, *each.table, each.key)) // else it was deleted
            hits.append({each.table, each.key, titleOf(connection, *record), {}, 0});
    return hits;
}

} // namespace

SearchQuestion searchQuestion(const QString &typed)
{
    using Kind = SearchQuestion::Kind;
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {Kind::Recent, {}, {}};
    const QString rest = text.mid(1).trimmed();
    if (text.startsWith(QLatin1Char('>')))
        return {Kind::Commands, rest, {}};
    if (text.startsWith(QLatin1Char('?')))
        return {Kind::Help, rest, {}};
    //: The word with which somebody asks to log a conversation: "log rose"
    const QString log = Text::tr("log") + QLatin1Char(' ');
    return {Kind::Everything, text,
            text.startsWith(log, Qt::CaseInsensitive) ? text.mid(log.size()).trimmed() : QString()};
}

SearchReading readSearch(HubFile &file, const SearchQuestion &question, const QList<RecentRecord> &recent)
{
    Connection &connection = file.connection();
    const ReadTogether moment(connection);
    SearchReading reading;
    reading.question = question;
    if (question.kind == SearchQuestion::Kind::Recent)
        reading.hits = hitsOf(connection, recent);
    if (question.kind != SearchQuestion::Kind::Everything)
        return reading;
    reading.hits = searchAll(connection, question.words, s_ofEach);
    if (!question.logWith.isEmpty())
        reading.toLogWith = searchPeople(connection, question.logWith, s_toLogWith);
    for (const PageFilter &filter : savedFiltersOfPages(file))
        if (searchMatches(question.words, filter.name))
            reading.filters.append(filter);
    return reading;
}

bool searchMatches(const QString &typed, const QString &text)
{
    const QString padded = QLatin1Char(' ') + folded(text);
    for (const QString &word : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!padded.contains(QLatin1Char(' ') + word))
            return false;
    return true;
}

} // namespace doorstep
