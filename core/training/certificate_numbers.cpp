#include "training/certificate_numbers.h"

#include "records/courses.h"
#include "storage/certificate_rows.h"
#include "storage/record_store.h"
#include "training/certificate.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_leastDigits = 4;
constexpr int s_mostDigits = 9;

// What follows the prefix as a number; 0 where it is none.
int placeOf(const QString &number, const QString &prefix)
{
    const QStringView digits = QStringView(number).mid(prefix.size());
    const bool isNumber = digits.size() <= s_mostDigits
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits.toInt() : 0;
}

// Every number of the hub by its place ("HUB01-0007": 7), and whose it is.
class NumbersOfHub {
public:
    // Of those asked about it is kept what they had before.
    NumbersOfHub(Connection &connection, qint64 hub, const QString &prefix, const QSet<qint64> &asked)
    {
        const QHash<qint64, QString> borne = certificateNumbersBorne(connection, hub, prefix);
        for (auto one = borne.begin(); one != borne.end(); ++one) {
            m_bearers.insert(one.key());
            keep(placeOf(one.value(), prefix), one.key());
        }
        for (const GivenNumber &given : certificatesGiven(connection, prefix)) {
            const int place = placeOf(given.number, prefix);
            if (place == 0)
                continue;
            if (given.stands || given.isPrinted)
                keep(place, given.enrolment);
            else
                m_takenBack.insert(place);
            if (asked.contains(given.enrolment))
                m_had[given.enrolment].append({place, given.stands});
        }
    }

    // The number that the enrolment had last and that is nobody else's; 0: none, or it bears one, which is to
    // be replaced.
    int ownOf(qint64 enrolment)
    {
        if (m_bearers.contains(enrolment))
            return 0;
        QList<Had> had = m_had.value(enrolment);
        std::stable_sort(had.begin(), had.end(),
                         [](const Had &left, const Had &right) { return left.stands < right.stands; });
        while (!had.isEmpty()) {
            const int place = had.takeLast().place;
            if (m_holders.value(place, enrolment) != enrolment)
                continue;
            keep(place, enrolment);
            return place;
        }
        return 0;
    }
    int next()
    {
        if (m_free.isEmpty() && !m_isFreeRead) {
            m_isFreeRead = true;
            for (const int place : std::as_const(m_takenBack))
                if (place < m_highest && !m_holders.contains(place))
                    m_free.append(place);
            std::sort(m_free.begin(), m_free.end());
        }
        return m_free.isEmpty() ? ++m_highest : m_free.takeFirst();
    }

private:
    struct Had {
        int place = 0;
        bool stands = false;
    };
    void keep(int place, qint64 enrolment)
    {
        const auto holder = m_holders.find(place);
        if (holder == m_holders.end())
            m_holders.insert(place, enrolment);
        else if (*holder != enrolment)
            *holder = s_several;
        m_highest = std::max(m_highest, place);
    }
    QSet<qint64> m_bearers; // enrolments with a number of the hub's
    static constexpr qint64 s_several = -1; // no enrolment's key
    QHash<int, qint64> m_holders; // by place: whose it is, or was when paper was made
    QHash<qint64, QList<Had>> m_had;
    QSet<int> m_takenBack;
    QList<int> m_free;
    bool m_isFreeRead = false;
    int m_highest = 0;
};

// `later`: what else was given to the enrolment and stands.
WithdrawnNumber withdrawnNumber(Connection &connection, const GivenNumber &given,
                                const QList<GivenNumber> &later)
{
    using Why = WithdrawnNumber::Why;
    const CertificateFacts facts = sheetFromJson(givenCertificate(connection, given)).facts;
    WithdrawnNumber number{given.number, Why::Removed,  {}, given.enrolment, facts.name,
                           facts.course, facts.issuedOn};
    for (const GivenNumber &other : later)
        if (sheetFromJson(givenCertificate(connection, other)).facts.replaces == given.number)
            number.replacedBy = other.number;
    if (!find(connection, Id<Enrolment>(given.enrolment)))
        number.why = Why::Deleted;
    else if (!number.replacedBy.isEmpty())
        number.why = Why::Replaced;
    else if (!given.stands)
        number.why = Why::TakenBack;
    return number;
}

} // namespace

QStringList nextCertificateNumbers(Connection &connection, qint64 hub, const QString &hubCode,
                                   const QList<qint64> &enrolments)
{
    if (enrolments.isEmpty())
        return {};
    const QString prefix = hubCode + QLatin1Char('-');
    NumbersOfHub numbers(connection, hub, prefix, {enrolments.begin(), enrolments.end()});
    QList<int> places;
    for (const qint64 enrolment : enrolments)
        places.append(numbers.ownOf(enrolment));
    QStringList next;
    for (const int place : std::as_const(places))
        next.append(prefix
                    + QString::number(place ? place : numbers.next())
                          .rightJustified(s_leastDigits, QLatin1Char('0')));
    return next;
}

QList<WithdrawnNumber> withdrawnCertificates(Connection &connection, qint64 hub, const QString &hubCode)
{
    const ReadTogether moment(connection);
    const QString prefix = hubCode + QLatin1Char('-');
    QSet<int> borne;
    for (const QString &number : certificateNumbersBorne(connection, hub, prefix))
        borne.insert(placeOf(number, prefix));
    QMap<int, GivenNumber> newest;
    QHash<qint64, QList<GivenNumber>> ofEnrolment;
    for (const GivenNumber &given : certificatesGiven(connection, prefix)) {
        if (given.stands)
            ofEnrolment[given.enrolment].append(given);
        if (const int place = placeOf(given.number, prefix);
            place > 0 && !borne.contains(place) && (given.stands || given.isPrinted))
            newest.insert(place, given);
    }
    QList<WithdrawnNumber> withdrawn;
    for (const GivenNumber &given : std::as_const(newest))
        withdrawn.append(withdrawnNumber(connection, given, ofEnrolment.value(given.enrolment)));
    return withdrawn;
}

} // namespace doorstep
