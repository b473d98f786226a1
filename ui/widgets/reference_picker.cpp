#include "ui/widgets/reference_picker.h"

#include "base/text.h"
#include "records/people.h"
#include "storage/hub_file.h"
#include "storage/record_store.h"
#include "storage/search.h"

#include <QKeyEvent>
#include <QSet>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int mostOffered = 8;

bool anyWordBegins(const QString &title, const QString &typed)
{
    const QString words = folded(title);
    return words.startsWith(typed) || words.contains(QLatin1Char(' ') + typed);
}

} // namespace

ReferencePicker::ReferencePicker(HubFile &file, const RecordTable &table, QWidget *parent)
    : HintedLineEdit(parent)
    , m_file(file)
    , m_table(table)
    , m_popup(new SuggestionPopup(this))
    , m_offersNew(&table == &Person::table())
{
    setPlaceholderText(m_offersNew ? tr("Part of the name") : tr("A few letters"));
    connect(this, &QLineEdit::textEdited, this, &ReferencePicker::typed);
    connect(m_popup, &SuggestionPopup::picked, this, &ReferencePicker::take);
}

void ReferencePicker::setTakesWords(bool takes)
{
    m_takesWords = takes;
    m_popup->setTabTakes(!takes);
}

QString ReferencePicker::words() const
{
    return m_meaning == Meaning::New || m_meaning == Meaning::Words ? text().trimmed() : QString();
}

void ReferencePicker::setKey(qint64 key)
{
    if (key)
        mean(Meaning::Known, key, titleOf(m_file.connection(), m_table, key));
    else
        mean(Meaning::Nothing, 0, {});
}

void ReferencePicker::setWords(const QString &words)
{
    mean(words.isEmpty() ? Meaning::Nothing : Meaning::Words, 0, words);
}

void ReferencePicker::setNew(const QString &name)
{
    mean(Meaning::New, 0, name, tr("new person"));
}

void ReferencePicker::pick(qint64 key)
{
    setKey(key);
    m_popup->hide();
    Q_EMIT changed();
}

void ReferencePicker::makeNew()
{
    setNew(text().trimmed());
    m_popup->hide();
    Q_EMIT changed();
}

void ReferencePicker::mean(Meaning meaning, qint64 key, const QString &shown, const QString &detail)
{
    m_meaning = meaning;
    m_key = key;
    m_detail = detail;
    m_likely = {};
    if (text() != shown)
        setText(shown);
    setHint(detail);
}

void ReferencePicker::typed()
{
    const QString typed = text().trimmed();
    mean(typed.isEmpty() ? Meaning::Nothing : Meaning::Words, 0, text());
    offer(typed);
    Q_EMIT changed();
}

void ReferencePicker::offer(const QString &typed)
{
    QList<Suggestion> offered;
    QSet<qint64> isOffered;
    for (const Suggestion &one : std::as_const(m_preferred))
        if (anyWordBegins(one.title, folded(typed)) && offered.size() < mostOffered) {
            offered.append(one);
            isOffered.insert(one.value.toLongLong());
        }
    for (const SearchHit &hit : searchIn(m_file.connection(), m_table, typed, mostOffered))
        if (!isOffered.contains(hit.key) && offered.size() < mostOffered)
            offered.append({hit.title, hit.detail, hit.key});
    // Who is called just so comes before those whose names go on.
    std::stable_partition(offered.begin(), offered.end(), [whole = folded(typed)](const Suggestion &one) {
        return folded(one.title) == whole;
    });
    if (!offered.isEmpty())
        m_likely = offered.first();
    if (m_offersNew && !typed.isEmpty())
        offered.append({tr("Make a new person called “%1”").arg(typed), {}, {}, true});
    m_popup->offer(offered, true);
}

void ReferencePicker::take(const Suggestion &suggestion)
{
    if (suggestion.isAction) {
        makeNew();
        return;
    }
    mean(Meaning::Known, suggestion.value.toLongLong(), suggestion.title, suggestion.detail);
    Q_EMIT changed();
}

void ReferencePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly() && !m_popup->isVisible()
        && m_meaning != Meaning::Known) {
        offer(text().trimmed());
        return;
    }
    HintedLineEdit::keyPressEvent(event);
}

void ReferencePicker::focusOutEvent(QFocusEvent *event)
{
    HintedLineEdit::focusOutEvent(event);
    if (m_meaning == Meaning::Words && !m_takesWords)
        setHint(tr("not picked from the list"), true);
}

} // namespace doorstep
