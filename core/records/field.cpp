#include "records/field.h"

#include "base/dates.h"
#include "base/text.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("doorstep::Field", text);
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

constexpr QLatin1Char listSeparator(';');

QStringList splitList(QStringView text)
{
    QStringList parts;
    for (const QStringView part : text.split(listSeparator))
        if (const QString word = part.trimmed().toString(); !word.isEmpty() && !parts.contains(word))
            parts.append(word);
    return parts;
}

} // namespace

bool isEmpty(const Field &field, const void *record)
{
    return visit(
        field, record,
        Overloaded{[](const QString &v) { return v.isEmpty(); }, [](const QDate &v) { return v.isNull(); },
                   [](const QTime &v) { return v.isNull(); }, [](const Money &v) { return v.isNull(); },
                   [](const std::optional<int> &v) { return !v; },
                   [](const std::optional<bool> &v) { return !v; },
                   [](const QStringList &v) { return v.isEmpty(); }, [](const qint64 &v) { return v == 0; }});
}

bool isEqual(const Field &field, const void *left, const void *right)
{
    return visit(field, left, [&](const auto &l) {
        return l == *static_cast<std::decay_t<decltype(l)> *>(field.at(const_cast<void *>(right)));
    });
}

void copyValue(const Field &field, const void *from, void *to)
{
    visit(field, from,
          [&](const auto &value) { *static_cast<std::decay_t<decltype(value)> *>(field.at(to)) = value; });
}

void clearValue(const Field &field, void *record)
{
    visit(field, record, [](auto &value) { value = std::decay_t<decltype(value)>(); });
}

QString toFileText(const Field &field, const void *record)
{
    return visit(field, record,
                 Overloaded{[](const QString &v) { return v; }, [](const QDate &v) { return dateToText(v); },
                            [](const QTime &v) { return timeToText(v); },
                            [](const Money &v) { return moneyToText(v); },
                            [](const std::optional<int> &v) { return v ? QString::number(*v) : QString(); },
                            [](const std::optional<bool> &v) {
                                return v ? (*v ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
                            },
                            [](const QStringList &v) { return v.join(listSeparator); },
                            [](const qint64 &v) { return v ? QString::number(v) : QString(); }});
}

QString fromFileText(const Field &field, void *record, QStringView text)
{
    if (field.form != TextForm::Free)
        text = text.trimmed();
    if (text.isEmpty()) {
        clearValue(field, record);
        return {};
    }
    return visit(field, record,
                 Overloaded{[&](QString &v) {
                                v = text.toString();
                                return QString();
                            },
                            [&](QDate &v) {
                                const std::optional<QDate> date = dateFromText(text);
                                if (!date)
                                    return tr("is not a date of the form YYYY-MM-DD");
                                v = *date;
                                return QString();
                            },
                            [&](QTime &v) {
                                const std::optional<QTime> time = timeFromText(text);
                                if (!time)
                                    return tr("is not a time of the form HH:MM");
                                v = *time;
                                return QString();
                            },
                            [&](Money &v) {
                                const std::optional<Money> money = moneyFromText(text);
                                if (!money)
                                    return tr("is not an amount in pounds such as 1234.50");
                                v = *money;
                                return QString();
                            },
                            [&](std::optional<int> &v) {
                                bool ok = false;
                                const int number = text.toInt(&ok);
                                if (!ok)
                                    return tr("is not a whole number");
                                v = number;
                                return QString();
                            },
                            [&](std::optional<bool> &v) {
                                if (text != QLatin1String("yes") && text != QLatin1String("no"))
                                    return tr("is neither yes nor no");
                                v = text == QLatin1String("yes");
                                return QString();
                            },
                            [&](QStringList &v) {
                                v = splitList(text);
                                return QString();
                            },
                            [&](qint64 &v) {
                                bool ok = false;
                                v = text.toLongLong(&ok);
                                return ok ? QString() : tr("refers to nothing");
                            }});
}

QString forPeople(const Field &field, const void *record)
{
    if (field.kind == FieldKind::Code)
        return visit(field, record,
                     Overloaded{[&](const QString &v) { return codeLabel(field.list, v); },
                                [](const auto &) { return QString(); }});
    return visit(
        field, record,
        Overloaded{[&](const QString &v) {
                       if (field.form == TextForm::Phone)
                           return tidyPhone(v);
                       return field.form == TextForm::Postcode ? tidyPostcode(v) : v;
                   },
                   [](const QDate &v) { return dateForPeople(v); },
                   [](const QTime &v) { return timeToText(v); },
                   [](const Money &v) { return moneyForPeople(v); },
                   [](const std::optional<int> &v) { return v ? QString::number(*v) : QString(); },
                   [](const std::optional<bool> &v) { return v ? (*v ? tr("Yes") : tr("No")) : QString(); },
                   [&](const QStringList &v) {
                       if (field.kind == FieldKind::TextList)
                           return v.join(QStringLiteral(", "));
                       QStringList labels;
                       for (const QString &code : v)
                           labels.append(codeLabel(field.list, code));
                       return labels.join(QStringLiteral(", "));
                   },
                   [](const qint64 &) { return QString(); }});
}

QJsonValue toJson(const Field &field, const void *record)
{
    if (isEmpty(field, record))
        return QJsonValue::Null;
    return visit(field, record,
                 Overloaded{[](const qint64 &v) { return QJsonValue(v); },
                            [](const Money &v) { return QJsonValue(*v.pence); },
                            [](const std::optional<int> &v) { return QJsonValue(*v); },
                            [](const std::optional<bool> &v) { return QJsonValue(*v); },
                            [&](const auto &) { return QJsonValue(toFileText(field, record)); }});
}

void fromJson(const Field &field, void *record, const QJsonValue &value)
{
    clearValue(field, record);
    if (value.isNull() || value.isUndefined())
        return;
    visit(field, record,
          Overloaded{[&](QString &v) { v = value.toString(); }, [&](qint64 &v) { v = value.toInteger(); },
                     [&](Money &v) { v.pence = value.toInteger(); },
                     [&](std::optional<int> &v) { v = value.toInt(); },
                     [&](std::optional<bool> &v) { v = value.toBool(); },
                     [&](auto &) { fromFileText(field, record, value.toString()); }});
}

} // namespace doorstep
