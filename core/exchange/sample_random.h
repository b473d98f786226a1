// Chance that falls the same everywhere: the standard's engines are exact, its distributions differ between
// systems.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <span>

namespace doorstep {

class SampleRandom {
public:
    explicit SampleRandom(std::uint32_t seed) : m_engine(seed) { }

    // 0 … count - 1.
    int below(int count)
    {
        return static_cast<int>((static_cast<std::uint64_t>(m_engine()) * static_cast<std::uint64_t>(count))
                                >> 32);
    }
    // least … most, both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    // 0 … count - 1, small ones more often: as names and streets are.
    int leaning(int count) { return below(below(count) + 1); }

    template <class Item>
    const Item &oneOf(std::span<const Item> items)
    {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

    // The first ones more often.
    template <class Item>
    const Item &usualOneOf(std::span<const Item> items)
    {
        return items[static_cast<std::size_t>(leaning(static_cast<int>(items.size())))];
    }

private:
    std::mt19937 m_engine; // 32 bits a draw
};

} // namespace doorstep
