// What editors laid out by hand are put together from: fields side by side, and quiet sections that say how
// much of them is filled in.
#pragma once

#include "ui/editors/form_state.h"

namespace doorstep {

class FieldGrid;
class Section;

// A field and over how many columns of the grid it goes.
struct FormColumn {
    const char *name;
    int span = 1;
};

// The fields in that order, in a grid of so many equal columns; `state` must outlive it.
FieldGrid *makeGrid(FormState &state, const QList<FormColumn> &columns, int across = 2);
// The same under a heading that opens it: closed, with how much is filled in beside the heading.
Section *makeSection(FormState &state, const QString &title, const QList<FormColumn> &columns,
                     int across = 2);

// Grids and sections below each other, as the whole form.
QWidget *stacked(const QList<QWidget *> &parts);
// Fills in the group of a record that has both where an action is picked and no group stands there: it is the
// action's.
void followAction(FormState &state);

} // namespace doorstep
