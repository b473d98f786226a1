#include "training/people_list.h"

#include "base/text.h"
#include "records/typed_person.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace doorstep {

namespace {

enum class Cell { Name, Given, Family, Email, Phone, Other };

// Longer ones say nothing more, and a slip may paste a book.
constexpr qsizetype s_mostLines = 2000;

QList<std::pair<QString, Cell>> headings()
{
    QList<std::pair<QString, Cell>> all;
    const auto add = [&all](Cell cell, std::initializer_list<const char *> words) {
        for (const char *word : words)
            all.append({QString::fromLatin1(word), cell});
    };
    add(Cell::Name, {"name", "fullname", "learner", "participant", "person", "attendee", "displayname"});
    add(Cell::Given, {"firstname", "givenname", "forename", "forenames", "firstnames", "first", "given"});
    add(Cell::Family, {"surname", "lastname", "familyname", "secondname", "last", "family"});
    add(Cell::Email, {"email", "emailaddress", "mail", "emails", "eaddress"});
    add(Cell::Phone,
        {"phone", "mobile", "telephone", "tel", "phonenumber", "mobilenumber", "mobilephone",
         "telephonenumber", "contactnumber", "number"});
    return all;
}

std::optional<Cell> headingOf(const QString &cell)
{
    static const QList<std::pair<QString, Cell>> known = headings();
    const QString word = normalName(cell);
    for (const auto &[heading, meaning] : known)
        if (word == heading)
            return meaning;
    return std::nullopt;
}

QChar separatorOf(const QString &line)
{
    for (const char separator : {'\t', ';'})
        if (line.contains(QLatin1Char(separator)))
            return QLatin1Char(separator);
    return QLatin1Char(',');
}

// Cells may stand in quotes, with the separator in them.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            cells.append(std::exchange(cell, {}).simplified());
        else
            cell.append(c);
    }
    cells.append(cell.simplified());
    return cells;
}

bool isEmail(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s<>@]+@[^\\s<>@]+\\.[^\\s<>@]+$"));
    return form.match(cell).hasMatch();
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^'?\\+?[0-9()\\s./-]{9,}$"));
    return form.match(cell).hasMatch() && !normalPhone(cell).isEmpty();
}

bool isName(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

bool isOneWord(const QString &cell)
{
    return !cell.contains(QLatin1Char(' '));
}

// "Rose Okafor <rose@x.org>": the address goes, the name stays.
QString takeAddress(QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*?)<\\s*(?:mailto:)?([^\\s<>@]+@[^\\s<>]+)\\s*>$"));
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return {};
    const QString address = match.captured(2);
    cell = match.captured(1).simplified();
    return address;
}

// "Okafor, Rose" is Rose Okafor.
void setName(Person &person, const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const Person named = personCalled(parts.size() == 2 ? parts[1] + QLatin1Char(' ') + parts[0] : name);
    person.givenName = named.givenName;
    person.familyName = named.familyName;
    person.knownAs = named.knownAs;
}

// Somebody of whom only the address is known: "rose.okafor@x.org" is Rose Okafor.
void nameByAddress(PastedPerson &pasted)
{
    QString local = pasted.person.email.section(QLatin1Char('@'), 0, 0);
    local.replace(QRegularExpression(QStringLiteral("[._+-]+")), QStringLiteral(" "));
    setName(pasted.person, local.toLower());
    pasted.isNamed = false;
}

// One cell that is a whole person; null where nobody is named.
std::optional<PastedPerson> personOf(const QString &text)
{
    PastedPerson pasted{text, {}, true};
    QString cell = text;
    pasted.person.email = takeAddress(cell);
    if (pasted.person.email.isEmpty() && isEmail(cell))
        pasted.person.email = std::exchange(cell, {});
    if (isName(cell))
        setName(pasted.person, cell);
    else if (!pasted.person.email.isEmpty())
        nameByAddress(pasted);
    else
        return std::nullopt;
    return pasted;
}

Cell meaningByLooks(const QString &cell)
{
    if (isEmail(cell))
        return Cell::Email;
    if (isPhone(cell))
        return Cell::Phone;
    return isName(cell) && !cell.contains(QLatin1Char('@')) ? Cell::Name : Cell::Other;
}

// What the cells of a row without headings are: of its words the first are the name.
QList<Cell> meanings(const QStringList &cells)
{
    QList<Cell> meant;
    for (const QString &cell : cells)
        meant.append(meaningByLooks(cell));
    const qsizetype first = meant.indexOf(Cell::Name);
    for (qsizetype i = first + 1; first >= 0 && i < meant.size(); ++i)
        if (meant[i] == Cell::Name)
            meant[i] = Cell::Other;
    if (first < 0 || first + 1 >= cells.size() || !isOneWord(cells[first])
        || meaningByLooks(cells[first + 1]) != Cell::Name)
        return meant;
    meant[first] = Cell::Given;
    meant[first + 1] = Cell::Family;
    return meant;
}

std::optional<PastedPerson> personOf(QStringList cells, const QList<Cell> &meant)
{
    PastedPerson pasted;
    Person &person = pasted.person;
    for (qsizetype i = 0; i < cells.size() && i < meant.size(); ++i) {
        QString &cell = cells[i];
        if (const QString address = takeAddress(cell); !address.isEmpty())
            person.email = address;
        if (cell.isEmpty())
            continue;
        if (meant[i] == Cell::Name)
            setName(person, cell);
        else if (meant[i] == Cell::Given)
            person.givenName = cell;
        else if (meant[i] == Cell::Family)
            person.familyName = cell;
        else if (meant[i] == Cell::Email && isEmail(cell))
            person.email = cell;
        else if (meant[i] == Cell::Phone && person.phone.isEmpty())
            person.phone = tidyPhone(cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell);
    }
    const bool isNamed = !(person.givenName + person.familyName + person.knownAs).isEmpty();
    if (!isNamed && person.email.isEmpty())
        return std::nullopt;
    if (!isNamed)
        nameByAddress(pasted);
    return pasted;
}

// The meanings of a row of headings; none where it is a row like others.
QList<Cell> meaningsByHeadings(const QStringList &cells)
{
    QList<Cell> meant;
    bool saysWho = false;
    for (const QString &cell : cells) {
        const std::optional<Cell> heading = headingOf(cell);
        if (isEmail(cell) || isPhone(cell))
            return {};
        saysWho = saysWho || (heading && *heading != Cell::Phone);
        meant.append(heading.value_or(Cell::Other));
    }
    return saysWho ? meant : QList<Cell>();
}

// Whether each cell of a line is a person: recipients of an e-mail, or names one after the other.
bool isOneEach(const QStringList &cells, QChar separator)
{
    if (cells.size() < 2 || separator == QLatin1Char('\t'))
        return false;
    const auto hasAddress = [](const QString &cell) { return cell.contains(QLatin1Char('@')); };
    if (std::count_if(cells.begin(), cells.end(), hasAddress) > 1)
        return true;
    const auto isAName = [](const QString &cell) {
        return cell.isEmpty() || meaningByLooks(cell) == Cell::Name;
    };
    if (!std::all_of(cells.begin(), cells.end(), isAName))
        return false;
    return cells.size() > 2 || std::none_of(cells.begin(), cells.end(), isOneWord);
}

QString withoutNumber(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:\\d{1,3}[.)]\\s+|[-*\\x{2022}\\x{2013}]\\s+)"));
    QString bare = line;
    return bare.remove(number);
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    return text.split(end, Qt::SkipEmptyParts).mid(0, s_mostLines);
}

} // namespace

QList<PastedPerson> readPeopleList(const QString &text)
{
    QList<PastedPerson> people;
    QList<Cell> byHeadings;
    bool isFirst = true;
    const auto add = [&people](std::optional<PastedPerson> person, const QString &as) {
        if (person) {
            person->text = as;
            people.append(*person);
        }
    };
    for (const QString &whole : linesOf(text)) {
        const QString line = withoutNumber(whole);
        const QChar separator = separatorOf(line);
        QStringList cells = cellsOf(line, separator);
        if (std::exchange(isFirst, false) && !(byHeadings = meaningsByHeadings(cells)).isEmpty())
            continue;
        QStringList said = cells;
        said.removeAll(QString());
        const QString shown = said.join(QStringLiteral("  "));
        if (!byHeadings.isEmpty()) {
            add(personOf(cells, byHeadings), shown);
        } else if (isOneEach(said, separator)) {
            for (const QString &cell : std::as_const(said))
                add(personOf(cell), cell);
        } else if (said.size() == 2 && separator == QLatin1Char(',')
                   && std::all_of(said.begin(), said.end(),
                                  [](const QString &cell) { return meaningByLooks(cell) == Cell::Name; })) {
            add(personOf(said[1] + QLatin1Char(' ') + said[0]), shown);
        } else if (said.size() == 1) {
            add(personOf(said.first()), shown);
        } else {
            add(personOf(said, meanings(said)), shown);
        }
    }
    return people;
}

} // namespace doorstep
