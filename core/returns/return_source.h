// What a return is made of and checked on: the records that it carries and what was worked out from them. The
// caller holds a transaction for as long as it lives, so that all of it agrees.
#pragma once

#include "measures/worked_out.h"
#include "programme/programme.h"
#include "storage/hub_file.h"
#include "storage/return_selection.h"

#include <memory>

namespace doorstep {

class ReturnSource {
public:
    // Throws Error(Refused) for a story that is not there or may not be published.
    ReturnSource(HubFile &file, const Programme &programme, const Period &period,
                 const QStringList &storyIds);

    Connection &connection() const { return m_file.connection(); }
    const HubFile &file() const { return m_file; }
    const Programme &programme() const { return m_programme; }
    const Period &period() const { return m_period; }
    const ReturnSelection &selection() const { return *m_selection; }
    // Activations of everyone activated by the period's last day.
    const QList<WorkedOutActivation> &activations() const { return m_activations; }
    // By the enrolment's key; only those attended or completed.
    const QHash<qint64, WorkedOutEnrolment> &enrolments() const { return m_enrolments; }
    // The id or code of a record carried; empty for one that is not.
    QString idOf(const RecordTable &table, qint64 key) const { return m_ids.value(&table).value(key); }
    // The theme as it travels: one of the hub's own goes as `other`.
    QString travellingTheme(const QString &theme) const;

private:
    ReturnScope scope(const QStringList &storyIds);
    QList<qint64> storyKeys(const QStringList &storyIds) const;
    void readIds();
    HubFile &m_file;
    const Programme &m_programme;
    Period m_period;
    CodeLists m_programmeCodes;
    QList<WorkedOutActivation> m_activations;
    QHash<qint64, WorkedOutEnrolment> m_enrolments;
    std::unique_ptr<ReturnSelection> m_selection;
    QHash<const RecordTable *, QHash<qint64, QString>> m_ids;
};

} // namespace doorstep
