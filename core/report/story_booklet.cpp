#include "report/story_booklet.h"

#include "records/code_lists.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::StoryBooklet)
};

// The standard list: hubs' own themes travel as "other".
const QStringList &themeCodes()
{
    static const CodeLists lists;
    return lists.codes(CodeListId::Theme);
}

bool isCode(const QString &theme)
{
    return themeCodes().contains(theme);
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\r\\n?|\\n"));
    QStringList paragraphs;
    for (const QString &paragraph : text.split(breaks))
        if (const QString words = paragraph.simplified(); !words.isEmpty())
            paragraphs.append(words);
    return paragraphs;
}

} // namespace

int StoryBooklet::storyCount() const
{
    int count = 0;
    for (const BookletChapter &chapter : chapters)
        count += int(chapter.stories.size());
    return count;
}

QString themeToText(const QString &theme)
{
    return isCode(theme) ? codeLabel(CodeListId::Theme, theme) : theme;
}

QString themeFromText(const QString &text)
{
    const QString words = text.simplified();
    for (const QString &code : themeCodes())
        if (codeLabel(CodeListId::Theme, code).compare(words, Qt::CaseInsensitive) == 0)
            return code;
    return words;
}

QString bookletTheme(const QString &theme)
{
    return theme.isEmpty() ? Text::tr("Other stories") : themeToText(theme);
}

QStringList themesToOffer(const Programme &programme, const QStringList &used)
{
    QStringList themes;
    const auto add = [&themes](const QString &theme) {
        const QString words = themeToText(theme);
        if (!words.isEmpty() && !themes.contains(words, Qt::CaseInsensitive))
            themes.append(words);
    };
    for (const QString &code : themeCodes())
        if (code != QLatin1String("other"))
            add(code);
    for (const auto &[list, code] : programme.codes)
        if (list == CodeListId::Theme)
            themes.append(codeLabel(CodeListId::Theme, code));
    for (const QString &theme : used)
        add(theme);
    return themes;
}

QString bookletHub(const ToldStory &story, const Programme &programme)
{
    const QString named = programme.hubName(story.hubCode);
    return named.isEmpty() ? story.hubName : named;
}

StoryBooklet storyBooklet(const QList<ToldStory> &stories, const Programme &programme, const QString &title,
                          const QString &foreword, QDate madeOn)
{
    StoryBooklet booklet{title.simplified(), programme.name,        programme.nationalBody,
                         foreword.trimmed(), dateForPeople(madeOn), {}};
    for (const ToldStory &story : stories) {
        if (!story.isChosen)
            continue;
        const QString theme = bookletTheme(story.theme);
        auto chapter = std::find_if(booklet.chapters.begin(), booklet.chapters.end(),
                                    [&](const BookletChapter &one) { return one.theme == theme; });
        if (chapter == booklet.chapters.end())
            chapter = booklet.chapters.insert(booklet.chapters.end(), {theme, {}});
        const QString hub = bookletHub(story, programme);
        //: A hub, and when a story was told there: "Bristol, 12 Mar 2019"
        const QString told =
            story.toldOn.isValid() ? Text::tr("%1, %2").arg(hub, dateForPeople(story.toldOn)) : hub;
        chapter->stories.append({story.title, told, paragraphsOf(story.text)});
    }
    return booklet;
}

} // namespace doorstep
