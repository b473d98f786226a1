// What was written in a field before, for completing it: read beside the window and kept, so that no key
// waits for the file.
#pragma once

#include "records/field.h"
#include "storage/distinct_values.h"
#include "storage/hub_file.h"

#include <map>

namespace doorstep {

class QuietReader;

// One for each open file; goes when the file is closed.
class KnownValues : public QObject {
    Q_OBJECT
public:
    static KnownValues &of(HubFile &file);
    ~KnownValues() override;

    // Has the values of the field read, if they are not there or somebody wrote since; of a table of some
    // thousands of records at once, of a larger one beside the window. The field belongs to a table.
    void prepare(const Field &field);
    // Values of which a word begins with what was typed: those that begin so first; of these what was used a
    // moment ago, then what is used most. Empty until they are read, or for an empty text.
    QList<DistinctValue> meant(const Field &field, const QString &typed, int limit);
    // For tests: returns when nothing is being read.
    void waitForAll();

Q_SIGNALS:
    void changed(const doorstep::Field *field);

private:
    struct Column {
        const RecordTable *table = nullptr;
        QList<DistinctValue> values; // best first
        bool isFresh = false;
        std::unique_ptr<QuietReader> reader;
    };
    explicit KnownValues(HubFile &file);
    void take(const Field &field, QList<DistinctValue> values);

    HubFile &m_file;
    std::map<const Field *, Column> m_columns;
};

} // namespace doorstep
