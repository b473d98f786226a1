// A tab of a RecordsPage that is not a plain list of records.
#pragma once

#include "ui/shell/page.h"

class QSettings;

namespace doorstep {

class PageTab : public QWidget {
public:
    using QWidget::QWidget;

    virtual QString name() const = 0; // of its settings, and for openArgument(): "NAME" or "NAME/WHAT"
    virtual QString title() const = 0; // on the tab
    // As of Page.
    virtual QString newText() const { return {}; }
    virtual void newRecord() { }
    virtual void focusFilter() = 0;
    virtual void focusTable() = 0;
    virtual void print() = 0;
    virtual Page::Front recordInFront() const { return {}; }
    virtual void onChange(const ChangeNotice &notice) = 0;
    virtual void openArgument(const QString &) { }
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(QSettings &) { }
};

} // namespace doorstep
