#include "training/people_list.h"

#include "base/text.h"
#include "training/pasted_name.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace doorstep {

namespace {

enum class Cell { Name, Given, Family, Email, Phone, Other };

// Longer ones say nothing more, and a slip may paste a book.
constexpr qsizetype s_mostLines = 2000;
constexpr qsizetype s_mostLetters = 20000; // of a line
constexpr qsizetype s_longestCell = 300;
constexpr qsizetype s_linesAboveHeadings = 4;

QList<std::pair<QString, Cell>> headings()
{
    QList<std::pair<QString, Cell>> all;
    const auto add = [&all](Cell cell, std::initializer_list<const char *> words) {
        for (const char *word : words)
            all.append({QString::fromLatin1(word), cell});
    };
    add(Cell::Name,
        {"name", "names", "fullname", "learner", "participant", "person", "attendee", "displayname",
         "delegate", "yourname", "learnername", "participantname", "attendeename", "delegatename"});
    add(Cell::Given, {"firstname", "givenname", "forename", "forenames", "firstnames", "first", "given"});
    add(Cell::Family,
        {"surname", "surnames", "lastname", "lastnames", "familyname", "secondname", "last", "family"});
    add(Cell::Email,
        {"email", "emailaddress", "mail", "emails", "eaddress", "emailaddresses", "youremail",
         "contactemail"});
    add(Cell::Phone,
        {"phone", "mobile", "telephone", "tel", "phonenumber", "mobilenumber", "mobilephone",
         "telephonenumber", "contactnumber", "number", "phoneno", "mobileno", "telno", "telephoneno",
         "contactno", "contacttel", "contactphone", "cell", "cellphone"});
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

// Nobody's name or address is longer; what a slip pastes would be compared with everybody's for minutes.
QString cut(const QString &text, qsizetype longest)
{
    const qsizetype whole =
        text.size() > longest && text[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return text.left(whole);
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
            cells.append(cut(std::exchange(cell, {}).simplified(), s_longestCell));
        else
            cell.append(c);
    }
    cells.append(cut(cell.simplified(), s_longestCell));
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

// Somebody of whom only the address is known: "rose.okafor@x.org" is Rose Okafor.
void nameByAddress(PastedPerson &pasted)
{
    QString local = pasted.person.email.section(QLatin1Char('@'), 0, 0);
    local.replace(QRegularExpression(QStringLiteral("[._+-]+")), QStringLiteral(" "));
    setPastedName(pasted.person, local.toLower());
    pasted.isNamed = false;
}

// One cell that is a whole person, or two ("Jean and Bob Carter"); none where nobody is named.
QList<PastedPerson> peopleOf(const QString &text)
{
    QString cell = text;
    PastedPerson pasted{text, {}, true};
    pasted.person.email = takeAddress(cell);
    pasted.person.phone = takePhone(cell);
    QList<PastedPerson> people;
    for (const QString &name : isName(cell) ? namesTogether(cell) : QStringList()) {
        setPastedName(pasted.person, name);
        people.append(pasted);
        pasted.person.email.clear(); // of the first
        pasted.person.phone.clear();
    }
    if (!people.isEmpty() || pasted.person.email.isEmpty())
        return people;
    nameByAddress(pasted);
    return {pasted};
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

// A row's person; two where its name is of two.
QList<PastedPerson> peopleOf(QStringList cells, const QList<Cell> &meant)
{
    PastedPerson pasted;
    Person &person = pasted.person;
    QStringList names;
    for (qsizetype i = 0; i < cells.size() && i < meant.size(); ++i) {
        QString &cell = cells[i];
        if (const QString address = takeAddress(cell);
            !address.isEmpty() && (person.email.isEmpty() || meant[i] == Cell::Email))
            person.email = address;
        if (const QString phone = meant[i] == Cell::Name ? takePhone(cell) : QString(); !phone.isEmpty())
            person.phone = phone;
        if (cell.isEmpty())
            continue;
        if (meant[i] == Cell::Name)
            names = namesTogether(cell);
        else if (meant[i] == Cell::Given)
            person.givenName = withCapitals(cell);
        else if (meant[i] == Cell::Family)
            person.familyName = withCapitals(cell);
        else if (meant[i] == Cell::Phone && person.phone.isEmpty())
            person.phone = tidyPhone(cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell);
    }
    QList<PastedPerson> people;
    for (const QString &name : std::as_const(names)) {
        setPastedName(person, name);
        people.append(pasted);
        pasted = {};
    }
    if (!people.isEmpty())
        return people;
    const bool isNamed = !(person.givenName + person.familyName).isEmpty();
    if (!isNamed && person.email.isEmpty())
        return {};
    if (!isNamed)
        nameByAddress(pasted);
    return {pasted};
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
    QStringList lines = text.split(end, Qt::SkipEmptyParts).mid(0, s_mostLines);
    for (QString &line : lines) {
        line = cut(line, s_mostLetters);
        // What a file of another kind holds; a record with a NUL would count as damaged.
        for (QChar &c : line)
            if (c.category() == QChar::Other_Control)
                c = c == QLatin1Char('\t') ? c : QLatin1Char(' ');
    }
    return lines;
}

// "Bloggs, Jo <jo@x.org>, Ben Lee <ben@x.org>": each ends with its address. Else the line whole.
QStringList recipientsIn(const QString &line)
{
    static const QRegularExpression end(QStringLiteral("(?<=>)\\s*[,;]?\\s*"));
    static const QRegularExpression recipient(QStringLiteral("^[^<>]*<[^<>]+@[^<>]+>$"));
    const QStringList parts = line.split(end, Qt::SkipEmptyParts);
    const auto isRecipient = [](const QString &part) { return recipient.match(part).hasMatch(); };
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), isRecipient) ? parts : QStringList();
}

// The words before the address of a recipient may be a family name first, or names of others before it.
bool isOneRecipient(const QString &recipient)
{
    const QString name = recipient.section(QLatin1Char('<'), 0, 0).remove(QLatin1Char('"'));
    const QStringList parts = name.split(QLatin1Char(','));
    return parts.size() == 1 || (parts.size() == 2 && isOneWord(parts[1].trimmed()))
        || recipient.trimmed().startsWith(QLatin1Char('"'));
}

// The row of headings, which may stand below a title; -1 where there is none.
qsizetype headingRow(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size() && i < s_linesAboveHeadings; ++i) {
        const QStringList cells = cellsOf(lines[i], separatorOf(lines[i]));
        if ((i == 0 || cells.size() > 1) && !meaningsByHeadings(cells).isEmpty())
            return i;
    }
    return -1;
}

class Reader {
public:
    QList<PastedPerson> read(const QStringList &lines)
    {
        const qsizetype row = headingRow(lines);
        if (row >= 0)
            m_headings = meaningsByHeadings(cellsOf(lines[row], separatorOf(lines[row])));
        for (const QString &line : lines.mid(row + 1))
            readLine(withoutNumber(line));
        return m_people.mid(0, s_mostLines);
    }

private:
    void add(const QList<PastedPerson> &people, const QString &as)
    {
        m_people += people;
        for (qsizetype i = m_people.size() - people.size(); i < m_people.size(); ++i)
            m_people[i].text = as;
    }
    void readLine(const QString &line)
    {
        const QStringList recipients = m_headings.isEmpty() ? recipientsIn(line) : QStringList();
        if (!recipients.isEmpty() && std::all_of(recipients.begin(), recipients.end(), isOneRecipient)) {
            for (const QString &recipient : recipients)
                add(peopleOf(QString(recipient).remove(QLatin1Char('"'))), recipient.simplified());
            return;
        }
        readCells(line);
    }
    void readCells(const QString &line)
    {
        const QChar separator = separatorOf(line);
        const QStringList cells = cellsOf(line, separator);
        QStringList said = cells;
        said.removeAll(QString());
        const QString shown = said.join(QStringLiteral("  "));
        const auto isWord = [](const QString &cell) { return meaningByLooks(cell) == Cell::Name; };
        if (!m_headings.isEmpty())
            add(peopleOf(cells, m_headings), shown);
        else if (isOneEach(said, separator))
            for (const QString &cell : std::as_const(said))
                add(peopleOf(cell), cell);
        else if (said.size() == 2 && separator == QLatin1Char(',')
                 && std::all_of(said.begin(), said.end(), isWord))
            add(peopleOf(said[1] + QLatin1Char(' ') + said[0]), shown);
        else if (said.size() == 1)
            add(peopleOf(said.first()), shown);
        else
            add(peopleOf(said, meanings(said)), shown);
    }
    QList<Cell> m_headings; // none: cells tell by their looks
    QList<PastedPerson> m_people;
};

} // namespace

QList<PastedPerson> readPeopleList(const QString &text)
{
    return Reader().read(linesOf(text));
}

} // namespace doorstep
