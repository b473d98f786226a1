// The booklet of stories that the national body makes of those that its hubs sent: which stand in it, in what
// order, and the words at their head. No story says who told it.
#pragma once

#include "programme/programme.h"
#include "storage/story_choices.h"

namespace doorstep {

struct BookletStory {
    QString title;
    QString told; // "Bristol, 12 Mar 2019"
    QStringList paragraphs; // none is empty
};

struct BookletChapter {
    QString theme; // for people: "Health"
    QList<BookletStory> stories;
};

struct StoryBooklet {
    QString title;
    QString programme;
    QString publisher; // the national body
    QString foreword; // may be empty
    QString madeOn; // "23 Nov 2026"
    QList<BookletChapter> chapters; // none is empty

    int storyCount() const;
};

// What a theme is called: a code's words, or the reader's own. Of an empty one "Other stories".
QString bookletTheme(const QString &theme);
// What is put into a field for it: "Health"; empty for none. And back: a code where it is one's words.
QString themeToText(const QString &theme);
QString themeFromText(const QString &text);
// Themes to choose from, in words: the programme's list, then those of `used` that are not in it.
QStringList themesToOffer(const Programme &programme, const QStringList &used);

// Of the chosen ones among the stories, which come as toldStories() gives them. Hubs by the name that the
// programme has for them, or else their own.
StoryBooklet storyBooklet(const QList<ToldStory> &stories, const Programme &programme, const QString &title,
                          const QString &foreword, QDate madeOn);
// A hub's name, likewise.
QString bookletHub(const ToldStory &story, const Programme &programme);

} // namespace doorstep
