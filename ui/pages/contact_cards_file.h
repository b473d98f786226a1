// People saved as contact cards (.vcf) for phones and mail programs.
#pragma once

#include "ui/shell/app_context.h"

namespace doorstep {

// Asks for the file and writes it beside the window. `title`: what the file is called unless the person says
// otherwise.
void saveContactCards(AppContext &context, QWidget *parent, const QString &title,
                      const QList<qint64> &people);

} // namespace doorstep
