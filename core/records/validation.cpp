#include "records/validation.h"

#include "base/text.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("doorstep::Validation", text);
}

void checkCode(const Field &field, const QString &code, const CodeLists &codes, Problems &problems)
{
    if (!code.isEmpty() && !codes.contains(field.list, code))
        problems.append({field.name(), code, tr("is not in the list %1").arg(codeListName(field.list))});
}

void checkText(const Field &field, const QString &text, Problems &problems)
{
    if (text.contains(QChar(0)))
        problems.append({field.name(), text, tr("holds a NUL character")});
    if (field.form == TextForm::Identifier && !text.isEmpty())
        if (const QString why = whyNotAnId(text); !why.isEmpty())
            problems.append({field.name(), text, why});
    if (field.form == TextForm::Postcode && !text.isEmpty() && !hasPostcodeForm(text))
        problems.append({field.name(), text, tr("has not the form of a UK postcode; it is kept as typed"),
                         Problem::Severity::Warning});
}

} // namespace

QString whyNotAnId(QStringView id)
{
    if (id.isEmpty() || id.size() > 64)
        return tr("an id has 1 to 64 characters");
    if (QStringView(u"'=+-@").contains(id.front()))
        return tr("an id does not begin with %1").arg(id.front());
    for (const QChar c : id)
        if (c == QLatin1Char(';') || (!c.isPrint() && !c.isSurrogate()))
            return tr("an id has printable characters only and no semicolon");
    return {};
}

Problems validate(const RecordTable &table, const void *record, const CodeLists &codes)
{
    Problems problems;
    for (const Field &field : table.fields) {
        const bool given = !isEmpty(field, record);
        if (!given) {
            if (field.isRequired())
                problems.append({field.name(), {}, tr("is needed")});
            continue;
        }
        const void *member = field.at(const_cast<void *>(record));
        switch (field.kind) {
        case FieldKind::Text:
            checkText(field, *static_cast<const QString *>(member), problems);
            break;
        case FieldKind::Code:
            checkCode(field, *static_cast<const QString *>(member), codes, problems);
            break;
        case FieldKind::CodeSet:
            for (const QString &code : *static_cast<const QStringList *>(member))
                checkCode(field, code, codes, problems);
            break;
        case FieldKind::TextList:
            for (const QString &word : *static_cast<const QStringList *>(member))
                if (word.contains(QChar(0)))
                    problems.append({field.name(), word, tr("holds a NUL character")});
            break;
        default:
            break;
        }
    }
    if (table.rules)
        table.rules(record, problems);
    return problems;
}

} // namespace doorstep
