// The hub files opened last, newest first; remembered with the other settings.
#pragma once

#include <QStringList>

namespace doorstep::recent {

QStringList files(); // those that still exist
void add(const QString &path);
void remove(const QString &path);

} // namespace doorstep::recent
