// What is known of names: which are short for which, which are spelled in several ways, which are common.
// Names are numbered as they are met, so that a whole file of people is compared by numbers.
#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

namespace doorstep {

enum class NameLikeness {
    Missing, // one of the two is not there: says nothing
    Different,
    Initial, // R and Rose
    Slip, // a finger's slip away from a name that is known
    Part, // Mary and Mary Jane, Smith and Smith-Jones
    Sounds, // the same sound
    Short, // Liz and Elizabeth
    BothShort, // Liz and Betty
    Spelling, // Catherine and Katherine
    Same,
};

struct NameBelonging; // to a family of names

class NameTable {
public:
    enum Kind { Given, Family };
    using Number = quint32; // 0: no name

    NameTable();

    Number number(const QString &letters); // as nameLetters() gives them
    const QString &letters(Number name) const { return m_names[name].letters; }
    const QString &sound(Number name) const { return m_names[name].sound; }
    // Numbers of the families of names that this one belongs to: by them the forms of a name come together.
    std::vector<quint16> families(Number name, Kind kind) const;
    // 2 for the commonest, 1 for those that many bear, 0 for all others.
    int commonness(Number name, Kind kind) const;
    NameLikeness compare(Number one, Number other, Kind kind) const;
    // Of Short: whether `one` is the full name.
    bool isFullName(Number one, Number other) const;

    // The forms that a name may stand under in a file: itself, its short forms, what it is short for, its
    // spellings. `letters` as below; a dozen or two.
    static QStringList forms(const QString &letters, Kind kind);

private:
    struct Name {
        QString letters;
        QString sound;
        const std::vector<NameBelonging> *belongings[2];
        int commonness[2];
        bool isKnown[2]; // one that people really bear
    };
    NameLikeness inOneFamily(Number one, Number other, Kind kind) const;

    std::vector<Name> m_names;
    QHash<QString, Number> m_numbers;
};

// A name as it is compared: as normalName(), and letters that no mark makes written as they sound (ß ss, ł l,
// ø o).
QString nameLetters(QStringView name);
// Its words, titles (Mrs, Dr) left out.
QStringList nameWords(QStringView name);

} // namespace doorstep
