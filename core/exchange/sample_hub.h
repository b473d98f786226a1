// A lifelike hub, made up: written as an interchange folder, with the figures it must give told beforehand.
// For trying the program, for tests on a bare clone, and for the benches. The same options give the same
// bytes on every system.
#pragma once

#include "base/dates.h"
#include "base/progress.h"

#include <QHash>
#include <QJsonObject>
#include <memory>

namespace doorstep {

struct SampleFacts;

struct SampleOptions {
    quint32 seed = 1;
    int people = 600; // 50 up to a million; courses, groups, actions, funding and stories grow with them
    int conversations = 1500; // none up to three million
    QDate lastDay; // the day on which the hub stands; null: today. Its record begins three years before
};

class SampleHub {
public:
    static constexpr const char *code = "SAMPLE";
    static constexpr const char *name = "Calder Valley Organisers (sample)";

    // Writes all twenty kinds of file into `folder` (made if missing), as an export of that hub would be, to
    // the byte. Throws Error(System) where it cannot be written, Error(Cancelled).
    static SampleHub write(const QString &folder, const SampleOptions &options, Progress &progress);
    ~SampleHub();
    SampleHub(SampleHub &&other) noexcept;
    SampleHub &operator=(SampleHub &&other) noexcept;

    // First to last day on which something is recorded as having happened.
    Period lifetime() const;
    // Rows written, by file name without ".csv".
    const QHash<QString, qint64> &rows() const;

    // What the hub's figures must be in a period, worked out from what was made up and not by the program's
    // own measures (DATA.md 3, programme `open`): {"people_trained": 12, …, "funding_leveraged": "1234.50"}.
    QJsonObject figures(const Period &period) const;

private:
    explicit SampleHub(std::unique_ptr<SampleFacts> facts);
    std::unique_ptr<SampleFacts> m_facts;
};

} // namespace doorstep
