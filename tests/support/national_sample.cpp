#include "support/national_sample.h"

#include "base/clock.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "records/conversations.h"
#include "returns/receive.h"
#include "returns/sign_return.h"
#include "storage/change.h"

#include <QTemporaryDir>

namespace doorstep::tests {

namespace {

constexpr int s_hubs = 4;
const Period s_quarters[] = {{QDate(2019, 4, 1), QDate(2019, 6, 30)},
                             {QDate(2019, 7, 1), QDate(2019, 9, 30)},
                             {QDate(2019, 10, 1), QDate(2019, 12, 31)},
                             {QDate(2020, 1, 1), QDate(2020, 3, 31)}};

QString pack()
{
    return QStringLiteral("coep-2017-2020");
}

class SampleReturns {
public:
    explicit SampleReturns(HubFile &national) : m_national(national) { }

    void takeFromHub(int number)
    {
        const QTemporaryDir folder;
        const QString code = QStringLiteral("HUB%1").arg(number, 2, 10, QLatin1Char('0'));
        SampleOptions options;
        options.seed = quint32(number);
        options.people = 120;
        options.conversations = 200;
        options.lastDay = s_quarters[std::size(s_quarters) - 1].to;
        SampleHub::write(folder.filePath(QStringLiteral("rows")), options, m_quiet);
        const auto hub = createHub(folder.filePath(code + QStringLiteral(".doorstep")),
                                   {code, currentProgramme(m_national.connection()).hubName(code), false},
                                   packBytes(pack()), pack());
        ImportOptions all;
        all.allOrNothing = true;
        if (importFolder(*hub, folder.filePath(QStringLiteral("rows")), all, m_quiet).isPartial())
            throw std::logic_error("a sample hub does not hold to the rules for records");
        for (const Period &quarter : s_quarters)
            if (number != s_hubs || quarter.to < options.lastDay)
                take(*hub, quarter, folder.path());
        if (number == 1)
            reviseFirst(*hub, folder.path());
    }

private:
    void take(HubFile &hub, const Period &period, const QString &folder)
    {
        const ClockSetTo inTime(period.to.addDays(20));
        SignOptions options;
        options.signedBy = QStringLiteral("Maria Silva");
        options.reasons.insert(QStringLiteral("all"), QStringLiteral("Looked into and right as it stands"));
        options.note = QStringLiteral("Two of our organisers were away in the middle of it.");
        options.outFolder = folder;
        options.storyIds = storiesToSend(hub, period);
        const Receipt receipt =
            receiveReturn(m_national, signReturn(hub, period, options, m_quiet).path, {}, m_quiet);
        if (receipt.outcome == Receipt::Outcome::Refused)
            throw std::logic_error("a sample return was refused: " + receipt.why.toStdString());
    }

    static QStringList storiesToSend(HubFile &hub, const Period &period)
    {
        Statement stories = hub.connection().prepare(
            "SELECT id FROM stories WHERE publish_consent = 'yes' AND told_on BETWEEN ? AND ?");
        stories.bind(1, period.from).bind(2, period.to);
        QStringList ids;
        while (stories.step())
            ids.append(stories.text(0));
        return ids;
    }

    void reviseFirst(HubFile &hub, const QString &folder)
    {
        Change change(hub, QStringLiteral("A conversation that was found in a notebook"));
        Conversation found;
        found.hub = hub.ownHub();
        found.heldOn = s_quarters[0].from.addDays(10);
        found.organiser = Id<Person>(*hub.connection().number(
            QStringLiteral("SELECT min(organiser_id) FROM conversations WHERE organiser_id IS NOT NULL")));
        change.save(found);
        change.commit();
        take(hub, s_quarters[0], folder);
    }

    HubFile &m_national;
    NoProgress m_quiet;
};

} // namespace

void makeNationalSample(const QString &path)
{
    const auto national =
        createHub(path, {QStringLiteral("NATIONAL"), QStringLiteral("Community Organisers (sample)"), true},
                  packBytes(pack()), pack());
    SampleReturns returns(*national);
    for (int number = 1; number <= s_hubs; ++number)
        returns.takeFromHub(number);
}

} // namespace doorstep::tests
