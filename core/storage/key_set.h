// A set of record keys, a bit for each key up to the largest.
#pragma once

#include <QtGlobal>
#include <vector>

namespace doorstep {

class KeySet {
public:
    void insert(qint64 key)
    {
        const auto at = static_cast<size_t>(key);
        if (at >= m_bits.size())
            m_bits.resize(std::max(at + 1, m_bits.size() * 2));
        m_bits[at] = true;
    }
    bool contains(qint64 key) const
    {
        const auto at = static_cast<size_t>(key);
        return at < m_bits.size() && m_bits[at];
    }

private:
    std::vector<bool> m_bits;
};

} // namespace doorstep
