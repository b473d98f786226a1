// Twenty conversations of a real evening's length, typed by keys alone: how many keys beyond the words, and
// whether each row is in the file as soon as it is left.
#include "exchange/import_folder.h"
#include "listening_sheet.h"
#include "sample_context.h"
#include "support/shared_data.h"
#include "ui/widgets/suggestion_popup.h"

#include <cstdio>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

constexpr int rows = 20;
const QDate evening(2019, 6, 1);

// People and conversations of a hub: a replayed one where it is there, else the sample.
struct Evening {
    ClockSetTo clock{evening};
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    std::unique_ptr<AppContext> context;
    QList<Conversation> words; // what is to be typed
    qint64 organiser = 0;

    Evening()
    {
        NoProgress progress;
        QString source = sharedData(QStringLiteral("replay/coep/HUB01"));
        QString code = QStringLiteral("HUB01");
        if (source.isEmpty()) {
            source = folder.filePath(QStringLiteral("source"));
            SampleOptions options;
            options.people = 400;
            options.conversations = 600;
            options.lastDay = evening.addDays(-1);
            SampleHub::write(source, options, progress);
            code = QString::fromLatin1(SampleHub::code);
        }
        std::unique_ptr<HubFile> file = createHub(path(), {code, QStringLiteral("Evening"), false},
                                                  packBytes(QStringLiteral("open")), QStringLiteral("open"));
        importFolder(*file, source, {}, progress);
        chooseWords(*file);
        context = std::make_unique<AppContext>(std::move(file), dialogs);
    }
    QString path() const { return folder.filePath(QStringLiteral("hub.doorstep")); }

    // Every so-manieth, so that all kinds come: long and short, named and described, with and without a next
    // step.
    void chooseWords(HubFile &file)
    {
        QList<qint64> keys;
        Statement all =
            file.connection().prepare("SELECT key FROM conversations WHERE heard IS NOT NULL ORDER BY id");
        while (all.step())
            keys.append(all.integer(0));
        QList<qint64> chosen;
        for (qsizetype i = 0; i < rows; ++i)
            chosen.append(keys[i * keys.size() / rows]);
        words = conversationsOf(file.connection(), chosen);
        organiser = words.first().organiser.key;
        for (Conversation &one : words) {
            one.heldOn = evening;
            one.organiser.key = organiser;
            if (one.activatedOn.isValid())
                one.activatedOn = evening;
            if (one.nextStepDue.isValid())
                one.nextStepDue = evening.addDays(14);
        }
    }
};

class EveningTypist : public Typist {
public:
    int separators = 0;

    explicit EveningTypist(Connection &connection, ListeningTable &table)
        : m_connection(connection), m_table(table)
    {
    }

    void row(const Conversation &c)
    {
        const int last = lastFilled(c);
        for (int column = int(SheetColumn::Who); column <= last; ++column) {
            const bool isLeft = cell(c, SheetColumn(column));
            if (column == last)
                key(Qt::Key_Return);
            if (column < last && !isLeft)
                key(Qt::Key_Tab);
        }
    }

private:
    static int lastFilled(const Conversation &c)
    {
        if (!c.nextStep.isEmpty() || c.nextStepDue.isValid())
            return int(SheetColumn::NextStep);
        if (c.activatedOn.isValid())
            return int(SheetColumn::Activated);
        return int(c.themes.codes.isEmpty() ? SheetColumn::Heard : SheetColumn::Themes);
    }

    // True where the key that picked went on already.
    bool cell(const Conversation &c, SheetColumn column)
    {
        switch (column) {
        case SheetColumn::Who:
            if (!c.person) {
                text(c.describedAs);
                return false;
            }
            text(titleOf(m_connection, Person::table(), c.person.key));
            pick(c.person.key);
            return true;
        case SheetColumn::Place:
            text(c.place);
            break;
        case SheetColumn::Heard:
            text(c.heard);
            break;
        case SheetColumn::Themes:
            for (const QString &code : c.themes.codes) {
                if (code != c.themes.codes.first()) {
                    text(",");
                    ++separators;
                }
                text(codeLabel(CodeListId::Theme, code).toLower());
            }
            break;
        case SheetColumn::Activated:
            if (c.activatedOn.isValid())
                text(c.activation.isEmpty() ? QStringLiteral("yes") : c.activation.code);
            break;
        case SheetColumn::NextStep:
            text(c.nextStep);
            if (c.nextStepDue.isValid())
                text(c.nextStep.isEmpty() ? "+2w" : " +2w"); // when it is due, as its last word
            break;
        default:
            break;
        }
        return false;
    }

    void pick(qint64 person)
    {
        const auto *list = QApplication::focusWidget()->findChild<SuggestionPopup *>();
        REQUIRE(list);
        for (const Suggestion &one : list->suggestions()) {
            if (one.value.toLongLong() == person)
                break;
            key(Qt::Key_Down);
        }
        key(Qt::Key_Return);
    }

    Connection &m_connection;
    ListeningTable &m_table;
};

bool isSame(const Conversation &stored, const Conversation &meant)
{
    return stored.heldOn == meant.heldOn && stored.organiser == meant.organiser
        && stored.person == meant.person && (meant.person || stored.describedAs == meant.describedAs)
        && stored.place == meant.place && stored.heard == meant.heard && stored.themes == meant.themes
        && stored.activatedOn == meant.activatedOn && stored.activation == meant.activation
        && stored.nextStep == meant.nextStep && stored.nextStepDue == meant.nextStepDue;
}

} // namespace

TEST_CASE("Twenty conversations by keys alone: six keys a row beyond the words")
{
    Evening evening20;
    AppContext &context = *evening20.context;
    ListeningPage page(context);
    QObject::connect(&context, &AppContext::changed, &page,
                     [&page](const ChangeNotice &notice) { page.onChange(notice); });
    page.resize(1200, 700);
    showActive(page);
    page.activate();
    // The organiser of the evening, said once.
    page.table().setCurrentIndex(page.model().index(0, int(SheetColumn::Organiser)));
    page.model().edit(0, [&](ListeningRow &row) {
        row.state().edit(fieldOf(SheetColumn::Organiser), [&](void *now) {
            static_cast<Conversation *>(now)->organiser.key = evening20.organiser;
        });
    });
    page.table().setCurrentIndex(page.model().index(0, int(SheetColumn::Who)));

    EveningTypist typist(context.connection(), page.table());
    const auto other = HubFile::open(evening20.path(), HubFile::Access::Read);
    qint64 before =
        other->connection().number(QStringLiteral("SELECT max(key) FROM conversations")).value_or(0);
    int most = 0;
    for (int i = 0; i < rows; ++i) {
        const Conversation &meant = evening20.words[i];
        INFO("row " << i + 1 << ": " << meant.heard.toStdString());
        const int keysBefore = typist.beyond;
        typist.row(meant);
        most = qMax(most, typist.beyond - keysBefore);
        // In the file already, for anybody who reads it.
        const qint64 key =
            other->connection().number(QStringLiteral("SELECT max(key) FROM conversations")).value_or(0);
        REQUIRE(key == before + 1);
        before = key;
        const auto stored = find(other->connection(), Id<Conversation>(key));
        REQUIRE(stored);
        CHECK(isSame(*stored, meant));
        CHECK(page.table().currentIndex().row() == i + 1);
        CHECK(page.table().currentIndex().column() == int(SheetColumn::Who));
    }
    const double perRow = double(typist.beyond) / rows;
    std::printf("an evening of %d conversations: %d letters; %d keys beyond them, %.2f a row, %d at most; "
                "%d commas between themes\n",
                rows, typist.letters, typist.beyond, perRow, most, typist.separators);
    CHECK(perRow <= 6.0);
}
