// What the benches share: a size from the command line, a folder that goes away, the clock, the sqlite3 shell
// as the yardstick, and one line of the table for each measurement. Ratios count; seconds only beside one
// another.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <functional>

namespace doorstep::bench {

class Bench {
public:
    // Takes the number of conversations from the first argument (30000 without one).
    Bench(int argc, char **argv);

    qint64 size() const { return m_size; }
    // One person for every two and a half conversations, as hubs have them.
    qint64 people() const { return m_size * 2 / 5; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Seconds that the work takes.
    static double seconds(const std::function<void()> &work);
    // Seconds that the sqlite3 shell takes for a script on a database; ends the program where it fails.
    double shell(const QString &database, const QString &script) const;
    // A line of the table: what, size, ours, the yardstick's, their ratio and what it should be at most.
    void line(const char *what, double ours, double yardstick, double aim) const;

private:
    QTemporaryDir m_folder;
    qint64 m_size;
};

} // namespace doorstep::bench
