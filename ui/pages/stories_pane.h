// One story beside the list, to be read: its words, who told it and about what, whether it may be published.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class StoriesPane : public PartsPane {
    Q_OBJECT
public:
    explicit StoriesPane(AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void readingWanted(); // the story on the whole page
    void bookletWanted(); // the national body's only
};

} // namespace doorstep
