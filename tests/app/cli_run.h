// Runs doorstep-cli's commands in this process, with its streams in hand.
#pragma once

#include "exchange/sample_hub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <string>

namespace doorstep::tests {

struct CliResult {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; // standard output as one JSON document; fails the test where it is not
    QJsonArray array() const;
    std::string errText() const { return err.toStdString(); }
    // Every message is one line that begins "doorstep-cli: ".
    bool hasTidyMessages() const;
};

CliResult cli(const QStringList &words, const QByteArray &input = {});
// Words separated by spaces, with FILE replaced by `file`.
QStringList words(const char *text, const QString &file = {});

// A folder that goes again, with a sample hub in it: as an interchange folder and imported into a hub file.
class SampleFixture {
public:
    explicit SampleFixture(const SampleOptions &options = usual());
    static SampleOptions usual();

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString folder() const { return path("interchange"); }
    QString file() const { return path("hub file é.doorstep"); }
    const SampleHub &sample() const { return *m_sample; }
    const CliResult &imported() const { return m_imported; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SampleHub> m_sample;
    CliResult m_imported;
};

// A file's bytes, or nothing where it cannot be read.
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace doorstep::tests
