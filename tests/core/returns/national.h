// The national body's file, for tests of what it takes in.
#pragma once

#include "return_hub.h"

#include "measures/figures.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/receive.h"
#include "storage/verify.h"

namespace doorstep::tests {

const Period halfYear{day(2019, 4, 1), day(2019, 9, 30)};
const QString coepPack = QStringLiteral("coep-2017-2020");

class National {
public:
    explicit National(const QString &programme = coepPack) : National(packBytes(programme)) { }
    explicit National(const QByteArray &pack)
        : m_file(createHub(m_folder.filePath(QStringLiteral("N.doorstep")),
                           {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true}, pack,
                           QStringLiteral("the pack")))
    {
    }
    HubFile &file() { return *m_file; }
    Receipt receive(const QString &path, const QString &password = {})
    {
        NoProgress progress;
        return receiveReturn(*m_file, path, password, progress);
    }
    Receipt::Outcome take(const QString &path) { return receive(path).outcome; }
    qint64 figure(const char *measure, const Period &period = halfYear)
    {
        return doorstep::figure(m_file->connection(), currentProgramme(m_file->connection()), period,
                                *measureNamed(QString::fromLatin1(measure)));
    }
    QList<qint64> figures(const Period &period)
    {
        QList<qint64> values;
        for (const Figure &figure :
             doorstep::figures(m_file->connection(), currentProgramme(m_file->connection()), period))
            values.append(figure.value);
        return values;
    }
    QStringList faults()
    {
        NoProgress progress;
        return verify(m_file->connection(), progress).faults();
    }
    qint64 rows(const char *table)
    {
        return m_file->connection()
            .number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))
            .value_or(0);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
};

} // namespace doorstep::tests
