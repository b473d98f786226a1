#include "exchange/utf8_check.h"

#include <cstring>

namespace doorstep {

namespace {

// Whether eight bytes are all from 0x01 to 0x7F.
bool isPlain(const char *at)
{
    quint64 word;
    std::memcpy(&word, at, sizeof word);
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 tops = 0x8080808080808080;
    return ((word | (word - ones)) & tops) == 0;
}

// Bytes that the character beginning with `lead` takes, 0 where none can. `least` and `most`: what its second
// byte may be (no overlong forms, no surrogates, nothing above U+10FFFF).
int characterSize(unsigned char lead, unsigned char &least, unsigned char &most)
{
    least = 0x80;
    most = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (lead == 0xE0)
            least = 0xA0;
        else if (lead == 0xED)
            most = 0x9F;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (lead == 0xF0)
            least = 0x90;
        else if (lead == 0xF4)
            most = 0x8F;
        return 4;
    }
    return 0;
}

enum class Character { Good, Bad, Cut };

Character checkCharacter(const unsigned char *at, qsizetype left, int &size)
{
    unsigned char least, most;
    size = characterSize(*at, least, most);
    if (size == 0)
        return Character::Bad;
    for (int i = 1; i < size; ++i) {
        if (i == left)
            return Character::Cut;
        if (at[i] < (i == 1 ? least : 0x80) || at[i] > (i == 1 ? most : 0xBF))
            return Character::Bad;
    }
    return Character::Good;
}

} // namespace

Utf8Check checkUtf8(const char *bytes, qsizetype from, qsizetype size, bool whole)
{
    qsizetype i = from;
    while (i < size) {
        if (size - i >= 8 && isPlain(bytes + i)) {
            i += 8;
            continue;
        }
        const auto *at = reinterpret_cast<const unsigned char *>(bytes + i);
        if (*at > 0 && *at < 0x80) {
            ++i;
            continue;
        }
        int length = 0;
        const Character verdict = checkCharacter(at, size - i, length);
        if (verdict == Character::Cut)
            return {!whole, i};
        if (verdict == Character::Bad)
            return {false, i};
        i += length;
    }
    return {true, size};
}

} // namespace doorstep
