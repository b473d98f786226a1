// The list of trainers on paper.
#pragma once

#include "ui/charts/number_table.h"

class QWidget;

namespace doorstep {

class AppContext;

// Opens the preview of a table with the columns of TrainersModel.
void printTrainers(AppContext &context, const NumberTable &table, QWidget *parent);

} // namespace doorstep
