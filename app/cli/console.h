// Where a command's words go: results to `out`, messages to `err`. Devices, so that tests can take their
// place.
#pragma once

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace doorstep {

class Console {
public:
    // The devices are open and outlive the console. `showsProgress`: whether `err` is a terminal that
    // somebody watches.
    Console(QIODevice &out, QIODevice &err, QIODevice &in, bool showsProgress);
    Q_DISABLE_COPY_MOVE(Console)

    // Results. Throw Error(System) where they cannot be written (a full disk behind a redirection).
    void write(const char *bytes, qint64 size);
    void line(const QString &text);
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    // Rows under headings, columns aligned; what is `numeric` (by column) to the right.
    void table(const QStringList &headings, const QList<QStringList> &rows, const QList<int> &numeric = {});
    // Hands over everything written so far.
    void flush();

    // A message of one line: "doorstep-cli: …".
    void say(const QString &message);
    // For progress only: bytes as they are.
    void showOnTerminal(const QString &text);
    bool showsProgress() const { return m_showsProgress; }

    // One line of standard input, without its end; a null text where there is none.
    QString readLine();

private:
    QIODevice &m_out;
    QIODevice &m_err;
    QIODevice &m_in;
    bool m_showsProgress;
};

} // namespace doorstep
