// The one place for what differs between systems beyond what Qt covers.
#pragma once

#include <QString>
#include <cstdio>

namespace doorstep::platform {

// Flushes a file's (or on systems where that means something, a folder's) content to the disk. False on
// failure.
bool syncFile(const QString &path);
bool syncFolder(const QString &path);
// Gives the file to its owner alone (mode 0600). Best effort where the file system has no such notion.
void makePrivate(const QString &path);
// Forbids core dumps, which would carry people's data (TRUST.md).
void forbidCoreDumps();
// Whether somebody watches what is written to the stream (stdout, stderr).
bool isTerminal(std::FILE *stream);
// The name of the person at this computer as the system knows it, for "who changed this"; never empty.
QString userName();
// Bytes of memory this process holds now (resident set); 0 where the system does not tell.
qint64 residentBytes();

} // namespace doorstep::platform
