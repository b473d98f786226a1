// What the search offers, in groups, best first: what was read from the hub file, and what the program itself
// has (pages, commands, help).
#pragma once

#include "ui/shell/search_reading.h"

#include <QPointer>
#include <functional>

class QAction;

namespace doorstep {

class AppContext;

struct SearchOffer {
    QString icon;
    QString title;
    QString detail;
    std::function<void()> act;
};

struct SearchGroup {
    QString title;
    QList<SearchOffer> offers;
    int quality = 0; // of its best: 3 is called just so, 2 begins so
};

// `context` must outlive what is offered.
QList<SearchGroup> searchOffers(const SearchReading &reading, AppContext &context,
                                const QList<QPointer<QAction>> &commands);

} // namespace doorstep
