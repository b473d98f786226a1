// What a text means that was typed, pasted or filled into a cell of the sheet.
#pragma once

#include "ui/editors/form_state.h"
#include "ui/sheet/listening_columns.h"
#include "ui/widgets/reference_picker.h"

namespace doorstep {

// Puts it into the form: dates as people type them, organisers and people by name or id, themes by label or
// code. What is not understood is kept as typed and makes a problem of the cell.
void putText(FormState &state, SheetColumn column, const QString &text);
// Empties the cell.
void clearCell(FormState &state, SheetColumn column);
// Takes the cell over from another row, whatever stands there.
void copyCell(const FormState &from, FormState &to, SheetColumn column);

// A next step as it is typed: a "+2w" at its end says when.
void putTypedStep(FormState &state, const QString &text);

// For editors that read for themselves.
void putDate(FormState &state, SheetColumn column, QDate date, const QString &typed);
void putThemes(FormState &state, const QStringList &codes, const QString &typed);
void putOrganiser(FormState &state, ReferencePicker::Meaning meaning, qint64 key, const QString &words);

// How activation may be chosen: what setActivation() takes, and what people read.
QList<std::pair<QString, QString>> activationChoices();
// "Declared"; empty for none.
QString activationShown(const Conversation &conversation);

} // namespace doorstep
