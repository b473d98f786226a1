#include "storage/story_choices.h"

#include "storage/change.h"
#include "storage/standing_changes.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::StoryChoices)
};

constexpr int s_longestTheme = 60; // letters

// The newest choice that stands.
void setChoice(Statement &choices, StandingChanges &stands, ToldStory &story)
{
    choices.reset();
    choices.bind(1, story.hub).bind(2, story.id);
    while (choices.step()) {
        if (!stands(choices.integer(0)))
            continue;
        story.theme = choices.text(1);
        story.isChosen = choices.integer(2) != 0;
        story.place = int(choices.integer(3));
        return;
    }
}

// A hub's own file has its own stories only: of these nobody sent any.
QList<ToldStory> read(Connection &connection, qint64 key)
{
    const ReadTogether moment(connection);
    Statement rows = connection.prepare(
        QStringLiteral("SELECT s.key, s.hub, h.code, h.name, s.id, s.title, s.told_on, s.text FROM stories s"
                       " JOIN hubs h ON h.key = s.hub WHERE s.hub IN (SELECT r.hub FROM received_returns w"
                       " JOIN returns r ON r.key = w.return)%1")
            .arg(key ? QStringLiteral(" AND s.key = ?") : QString()));
    if (key)
        rows.bind(1, key);
    Statement choices =
        connection.prepare("SELECT change, theme, chosen, place FROM story_choices WHERE hub = ?"
                           " AND story = ? ORDER BY change DESC");
    StandingChanges stands(connection);
    QList<ToldStory> stories;
    while (rows.step()) {
        ToldStory story{rows.integer(0),
                        rows.integer(1),
                        rows.text(2),
                        rows.text(3),
                        rows.text(4),
                        rows.text(5),
                        rows.date(6),
                        rows.text(7),
                        {},
                        false,
                        0};
        setChoice(choices, stands, story);
        stories.append(story);
    }
    return stories;
}

bool isAsBefore(const ToldStory &story, const ToldStory &before)
{
    return story.theme == before.theme && story.isChosen == before.isChosen && story.place == before.place;
}

} // namespace

QList<ToldStory> toldStories(Connection &connection)
{
    QList<ToldStory> stories = read(connection, 0);
    const auto rank = [](const ToldStory &story) {
        return std::make_tuple(story.theme.isEmpty(), story.theme, story.place, story.toldOn, story.hubCode,
                               story.id);
    };
    std::sort(stories.begin(), stories.end(),
              [&](const ToldStory &left, const ToldStory &right) { return rank(left) < rank(right); });
    return stories;
}

QStringList storyThemes(Connection &connection)
{
    const ReadTogether moment(connection);
    Statement choices =
        connection.prepare("SELECT change, hub, story, theme FROM story_choices ORDER BY change DESC");
    StandingChanges stands(connection);
    QSet<std::pair<qint64, QString>> seen; // stories, of which the newest choice counts
    QStringList themes;
    while (choices.step()) {
        const std::pair story(choices.integer(1), choices.text(2));
        if (!stands(choices.integer(0)) || seen.contains(story))
            continue;
        seen.insert(story);
        if (const QString theme = choices.text(3); !theme.isEmpty() && !themes.contains(theme))
            themes.append(theme);
    }
    themes.sort();
    return themes;
}

std::optional<ToldStory> toldStory(Connection &connection, qint64 key)
{
    if (key == 0)
        return std::nullopt;
    const QList<ToldStory> found = read(connection, key);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 chooseStories(HubFile &file, const QString &label, const QList<ToldStory> &stories)
{
    Change change(file, label);
    Statement row = file.connection().prepare("INSERT INTO story_choices (change, hub, story, theme, chosen,"
                                              " place) VALUES (?, ?, ?, ?, ?, ?)");
    bool isAny = false;
    for (const ToldStory &story : stories) {
        const std::optional<ToldStory> before = toldStory(file.connection(), story.key);
        if (!before)
            throw Error(Error::Kind::Refused, Text::tr("The story was not sorted"),
                        Text::tr("it is not there any more"), Text::tr("Nothing was changed"));
        ToldStory kept = story;
        kept.theme = story.theme.simplified().left(s_longestTheme);
        if (isAsBefore(kept, *before))
            continue;
        isAny = true;
        row.reset();
        row.bind(1, change.number()).bind(2, before->hub).bind(3, before->id).bind(4, kept.theme);
        row.bind(5, int(kept.isChosen)).bind(6, kept.place).execute();
    }
    if (!isAny)
        return 0;
    change.keepEmpty();
    return change.commit();
}

} // namespace doorstep
