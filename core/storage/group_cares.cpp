#include "storage/group_cares.h"

#include "storage/record_store.h"

#include <QMap>
#include <algorithm>

namespace doorstep {

GroupCares groupCares(Connection &connection, qint64 group, QDate today, int words)
{
    const ReadTogether together(connection);
    GroupCares cares;
    QMap<QString, int> times;
    QList<qint64> latest;
    Statement &row = connection.cached(QStringLiteral(
        "SELECT c.key, c.themes, c.heard IS NOT NULL FROM conversations c WHERE c.person_id IN "
        "(SELECT m.person_id FROM group_members m WHERE m.group_id = ?1 AND m.joined_on <= ?2 "
        "AND (m.left_on IS NULL OR m.left_on > ?2)) ORDER BY c.held_on DESC, c.key DESC"));
    row.bind(1, group).bind(2, today);
    while (row.step()) {
        ++cares.conversations;
        for (const QString &theme : row.text(1).split(QLatin1Char(';'), Qt::SkipEmptyParts))
            ++times[theme];
        if (row.integer(2) && latest.size() < words)
            latest.append(row.integer(0));
    }
    row.reset();
    for (auto theme = times.cbegin(); theme != times.cend(); ++theme)
        cares.themes.append({theme.key(), theme.value()});
    std::stable_sort(cares.themes.begin(), cares.themes.end(),
                     [](const GroupCares::Theme &left, const GroupCares::Theme &right) {
                         return left.times > right.times;
                     });
    for (const qint64 key : latest)
        if (const auto conversation = find(connection, Id<Conversation>(key)))
            cares.latest.append(*conversation);
    return cares;
}

} // namespace doorstep
