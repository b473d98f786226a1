#include "training/pasted_forms.h"

#include "base/text.h"
#include "training/feedback.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

enum class Role { Name, Rating, Words };

// Which column has what; -1: none has.
struct Columns {
    std::array<int, 3> of{-1, -1, -1};

    int &operator[](Role role) { return of[size_t(role)]; }
    int operator[](Role role) const { return of[size_t(role)]; }
    bool isTaken(int column) const { return std::find(of.begin(), of.end(), column) != of.end(); }
};

QString cell(const QStringList &row, int column)
{
    return column < 0 ? QString() : row.value(column);
}

std::optional<Role> roleHeaded(const QString &heading)
{
    static const QList<std::pair<QString, Role>> known{
        {QStringLiteral("name"), Role::Name},
        {QStringLiteral("learner"), Role::Name},
        {QStringLiteral("who"), Role::Name},
        {QStringLiteral("rating"), Role::Rating},
        {QStringLiteral("score"), Role::Rating},
        {QStringLiteral("stars"), Role::Rating},
        {QStringLiteral("words"), Role::Words},
        {QStringLiteral("feedback"), Role::Words},
        {QStringLiteral("comment"), Role::Words},
        {QStringLiteral("comments"), Role::Words},
        {QStringLiteral("what they said"), Role::Words},
    };
    const QString wanted = folded(heading).simplified();
    for (const auto &[word, role] : known)
        if (wanted == word)
            return role;
    return std::nullopt;
}

// Two headings or more that are known: a single word may be what a learner wrote.
std::optional<Columns> columnsHeaded(const QStringList &row)
{
    Columns columns;
    int known = 0;
    for (int column = 0; column < row.size(); ++column)
        if (const auto role = roleHeaded(row[column]); role && columns[*role] < 0) {
            columns[*role] = column;
            ++known;
        }
    return known >= 2 ? std::optional(columns) : std::nullopt;
}

// "Rose Okafor", "Okafor, Rose" and "rose okafor" are one.
QString normalOrder(const QString &name)
{
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    const QString turned =
        comma < 0 ? name : QString(name.mid(comma + 1) + QLatin1Char(' ') + name.left(comma));
    return folded(turned).simplified();
}

qint64 enrolmentNamed(const CourseRegister &content, const QString &name)
{
    const QString wanted = normalOrder(name);
    qint64 found = 0;
    for (const RegisterLearner &learner : content.learners) {
        if (wanted.isEmpty() || normalOrder(learner.name) != wanted)
            continue;
        if (found)
            return 0; // two of that name: the person at the desk knows which
        found = learner.enrolment.key;
    }
    return found;
}

template <class Fits>
int countOf(const QList<QStringList> &rows, int column, Fits &&fits)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const QStringList &row) { return fits(row.value(column)); }));
}

Columns columnsByContent(const QList<QStringList> &rows, const CourseRegister &content)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    Columns columns;
    for (int column = 0; column < width; ++column) {
        const int filled =
            countOf(rows, column, [](const QString &text) { return !text.trimmed().isEmpty(); });
        const int ratings =
            countOf(rows, column, [](const QString &text) { return ratingFromText(text).has_value(); });
        const int names =
            countOf(rows, column, [&](const QString &text) { return enrolmentNamed(content, text) != 0; });
        if (columns[Role::Name] < 0 && names > 0)
            columns[Role::Name] = column;
        else if (columns[Role::Rating] < 0 && ratings * 2 > filled)
            columns[Role::Rating] = column;
    }
    for (int column = 0; column < width && columns[Role::Words] < 0; ++column)
        if (!columns.isTaken(column))
            columns[Role::Words] = column;
    return columns;
}

PastedForm formOf(const QStringList &row, const Columns &columns, const CourseRegister &content)
{
    PastedForm form;
    form.name = cell(row, columns[Role::Name]).trimmed();
    form.enrolment = enrolmentNamed(content, form.name);
    const QString rating = cell(row, columns[Role::Rating]).trimmed();
    form.rating = ratingFromText(rating);
    if (!form.rating)
        form.unreadable = rating;
    form.words = cell(row, columns[Role::Words]);
    form.words.remove(QChar(0)); // which no file of ours holds
    return form;
}

} // namespace

std::optional<int> ratingFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([1-%1])(?:\\.0)?\\s*(?:(?:/|of|out of)\\s*%1)?\\s*$").arg(highestRating),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

PastedForms readForms(const QList<QStringList> &rows, const CourseRegister &content)
{
    PastedForms read;
    if (rows.isEmpty())
        return read;
    const std::optional<Columns> headed = columnsHeaded(rows.first());
    const QList<QStringList> body = headed ? rows.mid(1) : rows;
    const Columns columns = headed ? *headed : columnsByContent(body, content);
    read.hasNames = columns[Role::Name] >= 0;
    for (const QStringList &row : body) {
        const PastedForm form = formOf(row, columns, content);
        const bool isEmpty = !form.rating && form.words.trimmed().isEmpty() && form.unreadable.isEmpty();
        if (!isEmpty || !read.hasNames)
            read.forms.append(form);
    }
    return read;
}

} // namespace doorstep
