#include "report/national_picture.h"

#include "base/clock.h"
#include "base/file_writer.h"
#include "base/periods.h"
#include "measures/hub_figures.h"
#include "measures/programme_figures.h"
#include "programme/pack_store.h"
#include "report/programme_report.h"
#include "report/small_numbers.h"
#include "storage/received_returns.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalPicture)
};

constexpr qsizetype mostPoints = 24; // of a trend

class Painter {
public:
    Painter(HubFile &file, const Programme &programme, const Period &period, Progress &progress)
        : m_file(file), m_connection(file.connection()), m_programme(programme), m_progress(progress)
    {
        m_picture.programmeCode = programme.code;
        m_picture.programmeName = programme.name;
        m_picture.packVersion = programme.version;
        m_picture.nationalBody = programme.nationalBody;
        m_picture.secretId = programme.secretId;
        m_picture.period = period;
        m_picture.madeAt = Clock::stamp();
        m_picture.hubsInProgramme = static_cast<int>(programme.hubs.size());
        m_picture.smallNumberThreshold = programme.smallNumberThreshold;
    }

    NationalPicture paint()
    {
        readHubs();
        m_picture.hubsReporting = hubsReporting(m_picture.period);
        for (const NamedMeasure &named : namedMeasures(m_connection, m_programme))
            if (!named.measure->isNationalOnly)
                m_wanted.append(named);
        readFigures();
        readTrends();
        return std::move(m_picture);
    }

private:
    // Hubs that have something to say of the period, whole or in part.
    void readHubs()
    {
        for (const ReportingHub &hub : reportingHubs(m_connection, m_file.ownHub()))
            for (const ReceivedReturn &received : receivedReturns(m_connection, hub.key))
                if (received.state == ReceivedState::Accepted
                    && overlap(received.frozen.period, m_picture.period)) {
                    m_hubs.append(hub.code);
                    break;
                }
        if (m_hubs.isEmpty())
            throw Error(Error::Kind::Refused, periodForPeople(m_picture.period),
                        Text::tr("no hub has sent a return for any of it"),
                        Text::tr("Choose another period, or wait for the first return"));
    }

    int hubsReporting(const Period &period) const
    {
        return static_cast<int>(figure(m_connection, m_programme, period, *measureNamed(u"hubs_reporting")));
    }

    void readFigures()
    {
        QList<const Measure *> measures;
        for (const NamedMeasure &named : std::as_const(m_wanted))
            measures.append(named.measure);
        m_progress.report(Text::tr("Counting hub by hub"), 0, 0);
        const QList<HubValues> counted =
            hubValues(m_connection, m_programme, m_picture.period, measures, m_progress);
        for (const NamedMeasure &named : std::as_const(m_wanted)) {
            NationalPicture::Figure figure;
            figure.measure = named.measure->nameText();
            figure.label = named.label;
            figure.isHeadline = named.isHeadline;
            for (const HubValues &values : counted)
                if (values.measure == named.measure)
                    setValues(figure, values);
            if (const auto target = targetFor(m_file, m_programme, figure.measure, m_picture.period)) {
                figure.target = target->amount;
                figure.targetPeriod = target->period;
            }
            m_picture.figures.append(figure);
        }
    }

    qint64 thresholdFor(const Measure &measure) const
    {
        return countsPeople(measure) ? m_programme.smallNumberThreshold : 0;
    }

    void setValues(NationalPicture::Figure &figure, const HubValues &values) const
    {
        QList<qint64> all;
        for (const QString &hub : m_hubs)
            all.append(values.of(hub));
        const ShownValues shown = shownToHubs(values.whole, all, thresholdFor(*values.measure));
        if (shown.total)
            figure.total = values.whole;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (shown.values[i])
                figure.hubs.append(all[i]);
        figure.hubsHeldBack = static_cast<int>(all.size() - figure.hubs.size());
        // By size: an order of its own for each figure, and the same each time that it is made.
        std::sort(figure.hubs.begin(), figure.hubs.end());
    }

    // The calendar's periods that are over by the picture's last day; the newest where there are many.
    QList<Period> trendPeriods() const
    {
        QList<Period> periods;
        for (const Programme::DuePeriod &due : m_programme.periods)
            if (due.period.to <= m_picture.period.to)
                periods.append(due.period);
        std::sort(periods.begin(), periods.end(),
                  [](const Period &left, const Period &right) { return left.from < right.from; });
        return periods.mid(qMax(qsizetype(0), periods.size() - mostPoints));
    }

    void readTrends()
    {
        const QList<Period> periods = trendPeriods();
        QList<const Measure *> measures;
        for (const NamedMeasure &named : std::as_const(m_wanted))
            measures.append(named.measure);
        for (qsizetype i = 0; i < periods.size(); ++i) {
            m_progress.report(Text::tr("Counting %1").arg(periodForPeople(periods[i])), i, periods.size());
            m_progress.throwIfCancelled();
            const int reporting = hubsReporting(periods[i]);
            const QList<doorstep::Figure> counted =
                doorstep::figures(m_connection, m_programme, periods[i], measures);
            for (NationalPicture::Figure &figure : m_picture.figures)
                for (const doorstep::Figure &one : counted)
                    if (one.measure->nameText() == figure.measure)
                        figure.trend.append({periods[i], one.value, reporting});
        }
        for (NationalPicture::Figure &figure : m_picture.figures)
            holdBack(figure.trend, thresholdFor(*measureNamed(figure.measure)));
    }

    // As parts of a whole, which they mostly are.
    static void holdBack(QList<NationalPicture::Point> &trend, qint64 threshold)
    {
        QList<qint64> values;
        for (const NationalPicture::Point &point : std::as_const(trend))
            values.append(point.total.value_or(0));
        const std::optional<QList<bool>> held = heldBackParts(values, threshold);
        for (qsizetype i = 0; i < trend.size(); ++i)
            if (!held || held->at(i))
                trend[i].total.reset();
    }

    HubFile &m_file;
    Connection &m_connection;
    const Programme &m_programme;
    Progress &m_progress;
    NationalPicture m_picture;
    QStringList m_hubs;
    QList<NamedMeasure> m_wanted;
};

} // namespace

const NationalPicture::Figure *NationalPicture::figure(QStringView measure) const
{
    for (const Figure &figure : figures)
        if (figure.measure == measure)
            return &figure;
    return nullptr;
}

NationalPicture nationalPicture(HubFile &file, const Programme &programme, const Period &period,
                                Progress &progress)
{
    if (!file.identity().national)
        throw Error(Error::Kind::Usage, file.path(),
                    Text::tr("only the national body's file makes the national picture"),
                    Text::tr("A hub opens the one that it is sent"));
    return Painter(file, programme, period, progress).paint();
}

QString pictureFileName(const Programme &programme, const Period &period)
{
    return QStringLiteral("%1_%2_%3.doorstep-picture")
        .arg(programme.code, dateToText(period.from), dateToText(period.to));
}

NationalPicture writePicture(HubFile &file, const Period &period, const QString &path, Progress &progress)
{
    const Programme programme = currentProgramme(file.connection());
    const NationalPicture picture = nationalPicture(file, programme, period, progress);
    FileWriter writer(path);
    writer.write(toFile(picture, programme.secret));
    writer.commit();
    return picture;
}

} // namespace doorstep
