// The columns of the sheet: what each is called and which field it stands for.
#pragma once

#include "records/conversations.h"

#include <optional>

namespace doorstep {

enum class SheetColumn { Date, Organiser, Who, Place, Heard, Themes, Activated, NextStep, When };
constexpr int sheetColumnCount = static_cast<int>(SheetColumn::When) + 1;

// "What was heard".
QString headingOf(SheetColumn column);
// The field that problems of the cell are told by: "held_on", "person_id" for who.
const Field &fieldOf(SheetColumn column);
// The cell in which a problem of that field is shown; nullopt for a field that has none (the whole row).
std::optional<SheetColumn> cellOf(QStringView fieldColumn);
// What somebody's spreadsheet may have over the column ("Date", "Notes", "heard"); nullopt where it is no
// heading.
std::optional<SheetColumn> columnHeaded(const QString &heading);

} // namespace doorstep
