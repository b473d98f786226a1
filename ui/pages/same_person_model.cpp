#include "ui/pages/same_person_model.h"

#include "storage/different_people.h"
#include "storage/record_store.h"
#include "ui/style/plain_words.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SamePersonModel)
};

bool isThere(Connection &connection, qint64 person)
{
    return find(connection, Id<Person>(person)).has_value();
}

} // namespace

QList<ShownPair> readPairs(HubFile &file, Progress &progress)
{
    QList<ShownPair> shown;
    for (const LikelyPair &pair : likelyPairs(file.connection(), progress)) {
        const auto one = find(file.connection(), Id<Person>(pair.first));
        const auto other = find(file.connection(), Id<Person>(pair.second));
        if (one && other)
            shown.append({pair, Text::tr("%1 and %2").arg(personName(*one), personName(*other)),
                          reasonsInWords(likeness(*one, *other)), true});
        if (shown.size() % 200 == 0)
            progress.throwIfCancelled();
    }
    return shown;
}

int SamePersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant SamePersonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownPair &pair = m_pairs[m_shown[index.row()]];
    const QString strength = pair.pair.score >= sureScore ? tr("very likely") : tr("likely");
    switch (role) {
    case Qt::DisplayRole:
        return pair.names;
    case ReasonsRole:
        return pair.reasons;
    case StrengthRole:
        return strength;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(pair.names, strength, pair.reasons);
    case Qt::ToolTipRole:
        return style::toolTip(pair.names + QLatin1Char('\n') + pair.reasons);
    default:
        return {};
    }
}

void SamePersonModel::showPairs(const QList<ShownPair> &pairs, Connection &connection)
{
    m_pairs = pairs;
    follow(connection);
}

void SamePersonModel::onChange(const ChangeNotice &notice, Connection &connection)
{
    if (m_pairs.isEmpty())
        return;
    bool isAny = notice.records.isEmpty(); // what is remembered of pairs changes no record
    for (const ChangeNotice::Records &records : notice.records) {
        if (records.table != &Person::table())
            continue;
        isAny = true;
        for (ShownPair &pair : m_pairs)
            if (records.keys.isEmpty() || records.keys.contains(pair.pair.first)
                || records.keys.contains(pair.pair.second))
                pair.isThere = isThere(connection, pair.pair.first) && isThere(connection, pair.pair.second);
    }
    if (isAny)
        follow(connection);
}

void SamePersonModel::follow(Connection &connection)
{
    const QSet<PairOfPeople> different = differentPairs(connection);
    QList<int> shown;
    for (int i = 0; i < m_pairs.size(); ++i)
        if (m_pairs[i].isThere
            && !different.contains(PairOfPeople::of(m_pairs[i].pair.first, m_pairs[i].pair.second)))
            shown.append(i);
    if (shown == m_shown && !shown.isEmpty())
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int SamePersonModel::rowOf(qint64 first, qint64 second) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (PairOfPeople::of(first, second)
            == PairOfPeople::of(m_pairs[m_shown[row]].pair.first, m_pairs[m_shown[row]].pair.second))
            return row;
    return -1;
}

QSet<qint64> SamePersonModel::likeThese(const QList<qint64> &people) const
{
    QSet<qint64> others;
    for (const int place : m_shown) {
        const LikelyPair &pair = m_pairs[place].pair;
        if (people.contains(pair.first) != people.contains(pair.second))
            others.insert(people.contains(pair.first) ? pair.second : pair.first);
    }
    return others;
}

} // namespace doorstep
