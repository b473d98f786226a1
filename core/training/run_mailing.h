// Who of a run may be written to and who may not and why; links that open the mail program, and a file for a
// mail merge.
#pragma once

#include "records/people.h"
#include "training/run_text.h"

#include <QUrl>

namespace doorstep {

struct RunRecipient {
    Person person;
    QString whyNot; // for people; empty: agreed to be written to and has an e-mail address
    bool mayBeWrittenTo = false; // agreed, by whatever way
};
// Who of a run is written to.
enum class RunAudience {
    WithPlace, // neither withdrawn nor waiting
    Waiting, // in the order in which they move up
    Everybody, // with a place or waiting
    NotCome, // with a place, and at no session so far
};
// By name, but for those who wait. Throws std::logic_error for a run that is not there.
QList<RunRecipient> recipientsOf(Connection &connection, qint64 run,
                                 RunAudience audience = RunAudience::WithPlace);
// To whom a text of that kind goes as a rule.
RunAudience audienceOf(RunTextKind kind);

// The name that a text to the person begins with: "Rose".
QString addressedAs(const Person &person);

// The e-mail addresses of those without a whyNot, each once.
QStringList addressesOf(const QList<RunRecipient> &recipients);
// mailto: links with everybody in Bcc, so that nobody sees another's address; several where one would be
// longer than mail programs take (some 2,000 characters). None where even the text alone is, or there is no
// address.
QList<QUrl> mailLinks(const QStringList &addresses, const QString &subject, const QString &body);

// A row for each who may be written to, with the run's facts and the filled text: CSV, UTF-8 with a BOM,
// formulas guarded (DATA.md 1).
QByteArray mergeFile(const QList<RunRecipient> &recipients, const RunFacts &facts, const RunText &text);

} // namespace doorstep
