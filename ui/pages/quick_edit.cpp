#include "ui/pages/quick_edit.h"

#include "storage/record_checks.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::QuickEdit)
};

} // namespace

void sayGone(AppContext &context)
{
    context.sayError(Text::tr("This record is gone; nothing was changed."));
}

qint64 quickAdd(AppContext &context, AnyRecord record, const QString &label)
{
    try {
        QStringList reasons;
        for (const Problem &problem :
             checkRecord(context.connection(), record, context.file().ownHub(), context.file().codes()))
            if (problem.severity == Problem::Severity::Error)
                reasons.append(problem.reason);
        if (!reasons.isEmpty()) {
            context.sayError(Text::tr("Not added: %1.").arg(reasons.join(QStringLiteral("; "))));
            return 0;
        }
        Change change(context.file(), label);
        const qint64 key = change.insert(record);
        context.say(label, change.commit());
        return key;
    } catch (const Error &error) {
        context.sayError(error);
        return 0;
    }
}

} // namespace doorstep
