// The first Community Organisers programme (pack co-2010-2015), made up at any size: 6,000 organisers in 400
// neighbourhoods, 150,000 residents in conversation, 1,500 projects, with people whom two hubs know. The same
// seed gives the same bytes.
#pragma once

#include <QDate>
#include <QString>

namespace doorstep::bench {

struct ProgrammeSize {
    int hubs = 25;
    int residents = 150'000;
    int conversations() const { return residents * 2; }
    int organisers() const { return residents / 25; }
    int neighbourhoods() const { return qMax(hubs, residents / 375); }
    int projects() const { return residents / 100; }
};

const QString firstProgramme = QStringLiteral("co-2010-2015");
const QDate programmeBegan(2012, 1, 1); // three of its years: twelve quarters
const QDate programmeEnded(2014, 12, 31);

// "CO07" for hub 6.
QString hubCode(int hub);
// Writes the hub's record as an interchange folder.
void writeProgrammeHub(const QString &folder, const ProgrammeSize &size, int hub);

} // namespace doorstep::bench
