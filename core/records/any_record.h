// A record of any type, owned: for code that walks the field table (forms, lists, import, undo).
#pragma once

#include "records/record_table.h"

#include <utility>

namespace doorstep {

class AnyRecord {
public:
    explicit AnyRecord(const RecordTable &table) : m_table(&table), m_head(table.make()) { }
    AnyRecord(const AnyRecord &other) : m_table(other.m_table), m_head(other.m_table->clone(other.m_head)) { }
    AnyRecord(AnyRecord &&other) noexcept
        : m_table(other.m_table), m_head(std::exchange(other.m_head, nullptr))
    {
    }
    AnyRecord &operator=(AnyRecord other) noexcept
    {
        std::swap(m_table, other.m_table);
        std::swap(m_head, other.m_head);
        return *this;
    }
    ~AnyRecord()
    {
        if (m_head)
            m_table->destroy(m_head);
    }

    // A copy of a typed record.
    template <class Record>
    static AnyRecord of(const Record &record)
    {
        AnyRecord any(Record::table());
        any.as<Record>() = record;
        return any;
    }

    const RecordTable &table() const { return *m_table; }
    RecordHead &head() { return *m_head; }
    const RecordHead &head() const { return *m_head; }
    // What Field::at and visit() take.
    void *data() { return m_table->body(m_head); }
    const void *data() const { return m_table->body(m_head); }
    // The typed record; the caller knows the type.
    template <class Record>
    Record &as()
    {
        return *static_cast<Record *>(m_head);
    }
    template <class Record>
    const Record &as() const
    {
        return *static_cast<const Record *>(m_head);
    }
    // The record's id, code or key fields as files spell them, joined by "/" (references as keys).
    QString identity() const;

    friend bool operator==(const AnyRecord &left, const AnyRecord &right);

private:
    const RecordTable *m_table;
    RecordHead *m_head;
};

} // namespace doorstep
