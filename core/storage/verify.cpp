#include "storage/verify.h"

#include "storage/engine/copy.h"
#include "storage/engine/schema.h"
#include "storage/verify_checks.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Verify)
};

struct Part {
    QString name;
    QStringList (*faults)(Connection &);
};

QStringList pages(Connection &connection)
{
    return pageFaults(connection, true);
}

QStringList tables(Connection &connection)
{
    return schemaDifferences(connection);
}

QList<Part> parts()
{
    return {{Text::tr("Pages"), &pages},
            {Text::tr("Tables"), &tables},
            {Text::tr("References"), &referenceFaults},
            {Text::tr("Records"), &recordFaults},
            {Text::tr("Change log"), &changeLogFaults},
            {Text::tr("Search index"), &searchIndexFaults},
            {Text::tr("Frozen returns"), &returnFaults}};
}

} // namespace

bool VerifyReport::isWhole() const
{
    return faults().isEmpty();
}

QStringList VerifyReport::faults() const
{
    QStringList all;
    for (const Check &check : checks)
        for (const QString &fault : check.faults)
            all.append(check.name + QStringLiteral(": ") + fault);
    return all;
}

VerifyReport verify(Connection &connection, Progress &progress)
{
    VerifyReport report;
    connection.watch(&progress);
    const QList<Part> all = parts();
    for (const Part &part : all) {
        progress.report(part.name, report.checks.size(), all.size());
        VerifyReport::Check check{part.name, {}};
        try {
            progress.throwIfCancelled();
            check.faults = part.faults(connection);
        } catch (const Error &error) {
            if (error.kind() == Error::Kind::Cancelled) {
                connection.watch(nullptr);
                throw;
            }
            check.faults.append(error.why());
        } catch (const std::exception &error) { // a table or column that is not there
            check.faults.append(Text::tr("cannot be read: %1").arg(QString::fromUtf8(error.what())));
        }
        report.checks.append(check);
    }
    connection.watch(nullptr);
    return report;
}

} // namespace doorstep
