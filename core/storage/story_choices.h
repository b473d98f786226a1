// The stories that hubs sent, as the national body reads them: under which theme it put each, and which go
// into its booklet. What it chose is kept by hub and id: it outlives a return that is taken in again, and
// says nothing any more of a story that its hub withdrew.
#pragma once

#include "storage/hub_file.h"

namespace doorstep {

struct ToldStory {
    qint64 key = 0; // of the story's record
    qint64 hub = 0; // key
    QString hubCode;
    QString hubName;
    QString id;
    QString title;
    QDate toldOn; // may be null
    QString text;
    QString theme; // a code ("health") or words of the reader's own; empty: not sorted yet
    bool isChosen = false; // goes into the booklet
    int place = 0; // among those of its theme: lower comes first; 0 until they were put in order
};

// All of them: by theme (not sorted ones last), place, day, hub and id. Only reads.
QList<ToldStory> toldStories(Connection &connection);
// One of them; nullopt where it is not there, or no hub sent it.
std::optional<ToldStory> toldStory(Connection &connection, qint64 key);
// The themes that stories are put under, each once, in their order.
QStringList storyThemes(Connection &connection);

// Keeps what is said of each story (theme, isChosen, place; found by key) in one change, under `label`;
// undo() of it takes it back. Returns the change, 0 where nothing is different. Throws Error(CannotOpen)
// where the file is open to read only, Error(Refused) where a story is not there any more.
qint64 chooseStories(HubFile &file, const QString &label, const QList<ToldStory> &stories);

} // namespace doorstep
