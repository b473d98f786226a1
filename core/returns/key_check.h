// Whether the rows of a package's files are each there once and refer to rows that are there. Of each key 64
// bits are held, under a seed of this process, however large the file.
#pragma once

#include "exchange/csv_reader.h"
#include "returns/return_schema.h"

#include <QHash>
#include <functional>

namespace doorstep {

// A set of numbers that are as good as chance.
class HashSet {
public:
    bool contains(quint64 hash) const { return m_slots[slotOf(hash)] != 0; }
    // False where it was there.
    bool insert(quint64 hash);

private:
    size_t slotOf(quint64 hash) const;
    std::vector<quint64> m_slots = std::vector<quint64>(64); // 0: free
    size_t m_count = 0;
};

// Files come in the order of returnTables(), each after those that it refers to.
class KeyCheck {
public:
    using Tell = std::function<void(qint64 row, const QString &what)>;
    using TellCell = std::function<void(qint64 row, const ReturnColumn &column, const QString &value,
                                        const QString &what)>;

    KeyCheck();
    // `number`: of the row, from 1, in messages.
    void take(const ReturnTable &table, const CsvRows &rows, qsizetype row, qint64 number, const Tell &tell,
              const TellCell &tellCell);
    // After a file's last row: references to rows of the same file are looked at now.
    void endFile(const ReturnTable &table, const TellCell &tellCell);

private:
    quint64 hashOf(const ReturnTable &table, const CsvRows &rows, qsizetype row, const QList<int> &columns);
    struct Reference {
        QList<int> columns;
        QString file;
    };
    struct Plan {
        QList<int> key;
        QList<Reference> references;
    };
    struct OwnReference {
        qint64 row;
        int column;
        quint64 hash;
        QString value;
    };
    size_t m_seed;
    QHash<QString, Plan> m_plans; // by file
    QSet<QString> m_targets; // files that others refer to
    QHash<QString, HashSet> m_keys; // by file
    std::vector<OwnReference> m_ownReferences;
    QByteArray m_joined;
};

} // namespace doorstep
