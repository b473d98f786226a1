#include "returns/take_in_order.h"

#include "returns/package_member.h"
#include "returns/taking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TakeInOrder)
};

QDateTime moment(const QString &signedAt)
{
    return QDateTime::fromString(signedAt, Qt::ISODateWithMs);
}

QString secretIdOf(const FrozenReturn &frozen)
{
    return QJsonDocument::fromJson(frozen.manifest).object().value(QLatin1String("secret_id")).toString();
}

} // namespace

ReturnOrder returnOrder(const PackageDescription &said, const QList<ReceivedReturn> &others)
{
    bool isAlone = true;
    for (const ReceivedReturn &other : others) {
        if (other.state == ReceivedState::Aside)
            continue;
        if (secretIdOf(other.frozen) != said.secretId)
            return ReturnOrder::Mixed;
        if (other.state == ReceivedState::Replaced)
            continue;
        isAlone = false;
        if (moment(other.frozen.signedAt) > moment(said.signedAt) || other.frozen.period.to > said.period.to)
            return ReturnOrder::Mixed;
    }
    return isAlone ? ReturnOrder::Alone : ReturnOrder::Last;
}

void keepFiles(Connection &connection, qint64 returnKey, PackageReader &package, Progress &progress)
{
    for (const PackageDescription::Member &described : package.description().members) {
        progress.report(Text::tr("Keeping %1").arg(described.fileName), 0, 0);
        PackageMember member(package.zip(), described);
        FrozenFileWriter file(connection, returnKey, described.fileName, described.sha256, described.bytes);
        for (QByteArray piece = member.next(); !piece.isEmpty(); piece = member.next()) {
            progress.throwIfCancelled();
            file.write(piece);
        }
    }
}

bool takeInOrder(Change &change, qint64 hub, qint64 returnKey, PackageReader &package, ReturnOrder order,
                 Progress &progress)
{
    Taking taking(change, hub, returnKey, package, progress);
    taking.takeAll();
    progress.report(Text::tr("Comparing with earlier returns"), 0, 0);
    bool isDone = true;
    if (taking.hadRows() && order == ReturnOrder::Alone)
        taking.dropOthers();
    else if (taking.hadRows())
        isDone = taking.dropOvertaken();
    progress.report(Text::tr("Finding people whom several hubs know"), 0, 0);
    taking.linkPeople();
    return isDone;
}

} // namespace doorstep
