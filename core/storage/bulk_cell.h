// One value of a row as it is stored, for work that moves whole tables: a view or a number, never a copy.
#pragma once

#include <QByteArrayView>

namespace doorstep {

struct BulkCell {
    enum class Kind : quint8 { Null, Integer, Text };

    union {
        qint64 integer = 0;
        const char *bytes;
    };
    quint32 size = 0;
    Kind kind = Kind::Null;

    static BulkCell ofInteger(qint64 value)
    {
        BulkCell cell;
        cell.integer = value;
        cell.kind = Kind::Integer;
        return cell;
    }
    // The bytes must outlive the cell; no bytes are Null, as everywhere in our files.
    static BulkCell ofText(QByteArrayView text)
    {
        BulkCell cell;
        if (text.isEmpty())
            return cell;
        cell.bytes = text.data();
        cell.size = static_cast<quint32>(text.size());
        cell.kind = Kind::Text;
        return cell;
    }
    QByteArrayView text() const { return {bytes, static_cast<qsizetype>(size)}; }
};

} // namespace doorstep
