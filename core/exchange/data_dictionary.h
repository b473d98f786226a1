// What every record type and column is, told from the field tables alone: for people who make or read
// interchange files.
#pragma once

#include <QJsonObject>
#include <QString>

namespace doorstep {

// One Frictionless Table Schema (profile 1.0) for each record type, by its name, as files have it. Beyond the
// standard each field says "privacy", "freeText", "list" and, where a code list applies, "codes" and
// "openList".
QJsonObject dataDictionaryJson();
// The same for reading, as Markdown.
QString dataDictionaryMarkdown();

} // namespace doorstep
