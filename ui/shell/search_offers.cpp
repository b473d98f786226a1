#include "ui/shell/search_offers.h"

#include "base/text.h"
#include "records/conversations.h"
#include "records/people.h"
#include "ui/pages/record_lists.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SearchOffers)
};

using Kind = SearchQuestion::Kind;

struct HelpPage {
    QString topic;
    QString title;
};

// Of every page of help, read once.
const QList<HelpPage> &helpPages()
{
    static const QList<HelpPage> pages = [] {
        QList<HelpPage> found;
        for (const QString &name : QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")})) {
            QFile file(QStringLiteral(":/help/") + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            const QString title = text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
            found.append({name.chopped(3), title});
        }
        return found;
    }();
    return pages;
}

QString nameOf(const QAction &action)
{
    return action.text().remove(QLatin1Char('&')).remove(QChar(0x2026));
}

// 3: the very words; 2: begins with them; 1: has them; 0: is found by what stands beside the title.
int qualityOf(const QString &title, const QString &words)
{
    const QString name = folded(title);
    const QString typed = folded(words);
    return typed.isEmpty()            ? 0
        : name == typed               ? 3
        : name.startsWith(typed)      ? 2
        : searchMatches(words, title) ? 1
                                      : 0;
}

class Offers {
public:
    Offers(const SearchReading &reading, AppContext &context, const QList<QPointer<QAction>> &commands)
        : m_reading(reading), m_words(reading.question.words), m_context(context), m_commands(commands)
    {
    }

    QList<SearchGroup> all()
    {
        const Kind kind = m_reading.question.kind;
        if (kind == Kind::Recent)
            addRecent();
        if (kind == Kind::Everything) {
            addToLogWith();
            addHits();
            addPages();
            addFilters();
        }
        if (kind == Kind::Everything || kind == Kind::Commands)
            addCommands();
        if (kind == Kind::Everything || kind == Kind::Help)
            addHelp();
        m_groups.removeIf([](const SearchGroup &group) { return group.offers.isEmpty(); });
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const SearchGroup &a, const SearchGroup &b) { return a.quality > b.quality; });
        return m_groups;
    }

private:
    void begin(const QString &title) { m_groups.append({title, {}, 0}); }
    void add(const SearchOffer &offer)
    {
        m_groups.last().quality = std::max(m_groups.last().quality, qualityOf(offer.title, m_words));
        m_groups.last().offers.append(offer);
    }
    SearchOffer toRecord(const SearchHit &hit) const
    {
        const PageEntry *page = pageNamed(pageOf(*hit.table));
        return {page ? QString::fromLatin1(page->icon) : QString(), hit.title.simplified(),
                hit.detail.simplified(),
                [context = &m_context, hit] { context->openRecord(*hit.table, hit.key); }};
    }

    void addRecent()
    {
        begin(Text::tr("Looked at last"));
        for (const SearchHit &hit : m_reading.hits) {
            SearchOffer offer = toRecord(hit);
            offer.detail = QCoreApplication::translate("doorstep::Record", hit.table->one);
            add(offer);
        }
    }

    // What was asked for in so many words comes first.
    void addToLogWith()
    {
        if (!m_context.canEdit() || m_reading.toLogWith.isEmpty())
            return;
        begin(Text::tr("Log a conversation with"));
        for (const SearchHit &hit : m_reading.toLogWith)
            m_groups.last().offers.append({QStringLiteral("conversations"), hit.title.simplified(),
                                           hit.detail.simplified(), [context = &m_context, key = hit.key] {
                                               Conversation conversation;
                                               conversation.person.key = key;
                                               context->editRecord(AnyRecord::of(conversation));
                                           }});
        m_groups.last().quality = 4;
    }

    void addHits()
    {
        const RecordTable *group = nullptr;
        for (const SearchHit &hit : m_reading.hits) {
            if (hit.table != group)
                begin(QCoreApplication::translate("doorstep::Record", hit.table->many));
            group = hit.table;
            if (hit.table == &Conversation::table()) // its title is a day, not what was looked for
                m_groups.last().offers.append(toRecord(hit));
            else
                add(toRecord(hit));
        }
    }

    void addPages()
    {
        begin(Text::tr("Pages"));
        for (const PageEntry *page : pagesFor(m_context.file())) {
            if (searchMatches(m_words, page->name() + QLatin1Char(' ') + QString::fromLatin1(page->words)))
                add({QString::fromLatin1(page->icon),
                     page->name(),
                     {},
                     [context = &m_context, id = page->id] { context->openPage(id); }});
            addListsOf(*page);
        }
        QList<SearchOffer> &pages = m_groups.last().offers;
        std::stable_sort(pages.begin(), pages.end(), [this](const SearchOffer &a, const SearchOffer &b) {
            return qualityOf(a.title, m_words) > qualityOf(b.title, m_words);
        });
    }

    // The lists of a page that has several: "Trainers" is on one that is called otherwise.
    void addListsOf(const PageEntry &page)
    {
        for (const RecordTable *table : page.tables) {
            const QString list = QCoreApplication::translate("doorstep::Record", table->many);
            if (page.tables.size() > 1 && list != page.name() && canHold(m_context.file(), *table)
                && searchMatches(m_words, list))
                add({QString::fromLatin1(page.icon), list, page.name(),
                     [context = &m_context, id = page.id, name = table->tableName()] {
                         context->openPage(id, name);
                     }});
        }
    }

    void addFilters()
    {
        begin(Text::tr("Saved filters"));
        for (const PageFilter &filter : m_reading.filters)
            add({QStringLiteral("filter"), filter.name, filter.list,
                 [context = &m_context, filter] { context->openPage(filter.page, filter.argument); }});
    }

    void addCommands()
    {
        begin(Text::tr("Commands"));
        for (const QPointer<QAction> &command : m_commands)
            if (command && command->isEnabled() && !command->isSeparator()
                && searchMatches(m_words, nameOf(*command)) && !isPage(nameOf(*command)))
                add({QStringLiteral("chevron-right"), nameOf(*command),
                     command->shortcut().toString(QKeySequence::NativeText), [command] {
                         if (command)
                             command->trigger();
                     }});
    }
    // The View menu has the pages too.
    static bool isPage(const QString &name)
    {
        return std::any_of(pageList().begin(), pageList().end(),
                           [&](const PageEntry &page) { return page.name() == name; });
    }

    void addHelp()
    {
        begin(Text::tr("Help"));
        for (const HelpPage &page : helpPages())
            if (searchMatches(m_words, page.title))
                m_groups.last().offers.append(
                    {QStringLiteral("help"), page.title, {}, [context = &m_context, topic = page.topic] {
                         context->openHelp(topic);
                     }});
    }

    const SearchReading &m_reading;
    const QString m_words;
    AppContext &m_context;
    const QList<QPointer<QAction>> &m_commands;
    QList<SearchGroup> m_groups;
};

} // namespace

QList<SearchGroup> searchOffers(const SearchReading &reading, AppContext &context,
                                const QList<QPointer<QAction>> &commands)
{
    return Offers(reading, context, commands).all();
}

} // namespace doorstep
