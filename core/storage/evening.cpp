#include "storage/evening.h"

#include "base/text.h"
#include "records/people.h"
#include "storage/record_batch.h"
#include "storage/record_store.h"
#include "storage/search.h"

#include <algorithm>

namespace doorstep {

QList<Conversation> conversationsHeldOn(Connection &connection, QDate day, int most)
{
    QList<qint64> keys;
    Statement rows =
        connection.prepare("SELECT key FROM conversations WHERE held_on = ? ORDER BY key DESC LIMIT ?");
    rows.bind(1, day).bind(2, most);
    while (rows.step())
        keys.prepend(rows.integer(0));
    return conversationsOf(connection, keys);
}

QList<Conversation> conversationsOf(Connection &connection, const QList<qint64> &keys)
{
    QList<Conversation> found;
    for (const AnyRecord &record : recordsOf(connection, Conversation::table(), keys))
        if (record.head().key)
            found.append(record.as<Conversation>());
    return found;
}

QList<qint64> organisersCalled(Connection &connection, const QString &name)
{
    QList<qint64> keys;
    Statement rows = connection.prepare("SELECT DISTINCT person_id FROM organisers");
    while (rows.step())
        keys.append(rows.integer(0));
    const QHash<qint64, QString> titles = titlesOf(connection, Person::table(), keys);
    const QString wanted = folded(name).simplified();
    keys.removeIf([&](qint64 key) { return folded(titles.value(key)).simplified() != wanted; });
    return keys;
}

QList<qint64> peopleCalled(Connection &connection, const QString &name)
{
    const QString wanted = folded(name).simplified();
    QList<qint64> keys;
    if (wanted.isEmpty())
        return keys;
    for (const SearchHit &hit : searchPeople(connection, name, 20))
        if (keys.size() < 2 && folded(hit.title).simplified() == wanted)
            keys.append(hit.key);
    return keys;
}

} // namespace doorstep
