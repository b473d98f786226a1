#include "ui/pages/bulk_change.h"

#include "records/validation.h"
#include "storage/change.h"
#include "storage/change_records.h"
#include "storage/pack_rows.h"
#include "storage/record_batch.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"
#include "ui/shell/app_context.h"

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::BulkChange)
};

constexpr int s_atATime = 500;
// Up to so many are deleted while the window waits: quicker than a worker is told of it.
constexpr qsizetype s_fewToRemove = 100;

bool isList(const Field &field)
{
    return field.kind == FieldKind::CodeSet || field.kind == FieldKind::TextList;
}

QStringList &listOf(const Field &field, AnyRecord &record)
{
    return *static_cast<QStringList *>(field.at(record.data()));
}

// Rules that need other records can only be broken by what refers to them or identifies the record.
Problems problemsOf(Change &change, const BulkEdit &edit, const AnyRecord &record)
{
    HubFile &file = change.file();
    return edit.field->kind == FieldKind::Reference || edit.field->isInKey()
        ? checkRecord(file.connection(), record, record.head().hub, file.codes())
        : validate(record, file.codes());
}

bool isAmong(const Problems &problems, const Problem &wanted)
{
    for (const Problem &problem : problems)
        if (problem.column == wanted.column && problem.reason == wanted.reason)
            return true;
    return false;
}

// What was wrong before does not stand in the way.
void refuseNewProblems(Change &change, const BulkEdit &edit, const AnyRecord &before, const AnyRecord &after)
{
    const Problems now = problemsOf(change, edit, after);
    if (!hasErrors(now))
        return;
    const Problems was = problemsOf(change, edit, before);
    for (const Problem &problem : now)
        if (problem.severity == Problem::Severity::Error && !isAmong(was, problem))
            throw Error(Error::Kind::Refused, titleOf(change.file().connection(), before),
                        Text::tr("%1 None of the records was changed.").arg(problem.reason));
}

QString counted(const RecordTable &table, qint64 number)
{
    return Text::tr("%1: %L2").arg(QCoreApplication::translate("doorstep::Record", table.many)).arg(number);
}

} // namespace

QList<const Field *> bulkFields(const RecordTable &table)
{
    static const QStringList first{QStringLiteral("tags"), QStringLiteral("themes"),
                                   QStringLiteral("organiser_id")};
    QList<const Field *> fields;
    for (const Field &field : table.fields) {
        const bool isText = field.kind == FieldKind::Text;
        const bool isOwn = field.isInKey() || field.privacy == Privacy::Identifying
            || field.privacy == Privacy::SpecialCategory || field.form == TextForm::Identifier
            || (isText && (field.form == TextForm::Free || field.isRequired()));
        if (!isOwn)
            fields.append(&field);
    }
    std::stable_sort(fields.begin(), fields.end(), [](const Field *one, const Field *other) {
        const auto rank = [](const Field *field) {
            const qsizetype place = first.indexOf(field->name());
            return place < 0 ? first.size() : place;
        };
        return rank(one) < rank(other);
    });
    return fields;
}

bool apply(const BulkEdit &edit, AnyRecord &record)
{
    const AnyRecord before = record;
    if (edit.how == BulkEdit::How::Set) {
        copyValue(*edit.field, edit.value.data(), record.data());
    } else if (isList(*edit.field)) {
        QStringList &list = listOf(*edit.field, record);
        for (const QString &element : listOf(*edit.field, const_cast<AnyRecord &>(edit.value)))
            if (edit.how == BulkEdit::How::Remove)
                list.removeIf(
                    [&](const QString &has) { return has.compare(element, Qt::CaseInsensitive) == 0; });
            else if (!list.contains(element, Qt::CaseInsensitive))
                list.append(element);
    }
    return !isEqual(*edit.field, before.data(), record.data());
}

int applyToAll(Change &change, const BulkEdit &edit, const QList<qint64> &keys, Progress &progress)
{
    int changed = 0;
    const RecordTable &table = edit.value.table();
    for (qsizetype first = 0; first < keys.size(); first += s_atATime) {
        progress.throwIfCancelled();
        progress.report(Text::tr("Changing records"), first, keys.size());
        for (AnyRecord &record : recordsOf(change.file().connection(), table, keys.mid(first, s_atATime))) {
            const AnyRecord before = record;
            if (record.head().key == 0 || !apply(edit, record))
                continue; // deleted meanwhile, or as wanted already
            refuseNewProblems(change, edit, before, record);
            change.update(record);
            ++changed;
        }
    }
    return changed;
}

void changeMany(AppContext &context, BulkEdit edit, QList<qint64> keys)
{
    struct Outcome {
        int changed = 0;
        qint64 number = 0;
    };
    auto outcome = std::make_shared<Outcome>();
    const RecordTable &table = edit.value.table();
    if (hasPackRows(table))
        for (const AnyRecord &record : recordsOf(context.connection(), table, keys))
            if (const QString why = context.whyNotEdited(record); !why.isEmpty()) {
                context.say(why);
                return;
            }
    const QString what = QCoreApplication::translate("doorstep::Field", edit.field->label);
    const QString label = Text::tr("Changed “%1” of %2").arg(what, counted(table, keys.size()));
    context.runTask({
        .title = label,
        .work =
            [=](HubFile &file, Progress &progress) {
                Change change(file, label);
                outcome->changed = applyToAll(change, edit, keys, progress);
                progress.throwIfCancelled();
                outcome->number = change.commit();
            },
        .done =
            [&context, outcome, what, total = keys.size()] {
                const qsizetype same = total - outcome->changed;
                QString said = Text::tr("“%1” changed in %Ln records", nullptr, outcome->changed).arg(what);
                if (outcome->changed == 0)
                    said = Text::tr("Nothing to change: “%1” was so already").arg(what);
                else if (same > 0)
                    said = Text::tr("%1; %Ln were so already", nullptr, int(same)).arg(said);
                context.say(said, outcome->number);
            },
    });
}

void removeMany(AppContext &context, const RecordTable &table, QList<qint64> keys)
{
    if (keys.size() <= s_fewToRemove || hasPackRows(table)) { // of a catalogue there are few
        context.removeRecords(table, keys);
        return;
    }
    auto number = std::make_shared<qint64>(0);
    auto along = std::make_shared<qint64>(0);
    const QString label = Text::tr("Deleted %1").arg(counted(table, keys.size()));
    context.runTask({
        .title = label,
        .work =
            [=, &table](HubFile &file, Progress &progress) {
                Change change(file, label);
                for (qsizetype i = 0; i < keys.size(); ++i) {
                    if (i % s_atATime == 0) {
                        progress.throwIfCancelled();
                        progress.report(Text::tr("Deleting records"), i, keys.size());
                    }
                    change.remove(table, keys[i]);
                }
                progress.throwIfCancelled();
                *number = change.commit();
                *along = sizeOfChange(file.connection(), *number).deleted - keys.size();
            },
        .done =
            [&context, number, along, label] {
                context.say(*along > 0
                                ? Text::tr("%1, and %Ln records that belonged to them", nullptr, int(*along))
                                      .arg(label)
                                : label,
                            *number);
            },
    });
}

} // namespace doorstep
