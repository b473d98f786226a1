// People read from pasted text: names one a line, recipients of an e-mail, rows of a spreadsheet.
#pragma once

#include "records/people.h"

#include <QList>

namespace doorstep {

struct PastedPerson {
    QString text; // as it stood there, cells set apart by two spaces
    Person person; // names, e-mail and phone as far as they are said
    bool isNamed = true; // false: the name was made of the e-mail address, which is all that was said
};

// One person a line, or several in one line as a mail program's recipients ("Ann <a@x.org>, Ben <b@x.org>").
// Cells are set apart by tabs, semicolons or commas, and may be quoted; a first row of headings ("First
// name", "Surname", "E-mail", "Mobile") says what each is, without one they tell by their looks. Of two lone
// words in a line "Okafor, Rose" is read as family name first. Lines without a name and without an e-mail are
// left out.
QList<PastedPerson> readPeopleList(const QString &text);

} // namespace doorstep
