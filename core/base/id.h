// A record's key inside one file, typed by the record it belongs to so that a person's cannot be passed for a
// group's. Keys never change and are never used again within a file; what the outside world knows is the
// record's `id` text.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace doorstep {

template <class Record>
struct Id {
    qint64 key = 0; // 0: none

    constexpr Id() = default;
    constexpr explicit Id(qint64 k) : key(k) { }
    constexpr bool isNull() const { return key == 0; }
    constexpr explicit operator bool() const { return key != 0; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.key, seed); }
};

} // namespace doorstep
