// The pages of the window, in the order of the navigation. To add one is one row in page_list.cpp.
#pragma once

#include "ui/shell/page.h"

#include <QList>
#include <functional>

namespace doorstep {

// The files in which a page has something to show.
enum class PageFiles {
    All,
    Hub, // a hub's own
    National, // the national body's
};

struct PageEntry {
    QString id;
    const char *title; // in English, untranslated; "doorstep::PageList"
    const char *icon;
    bool startsGroup; // a gap above it in the navigation
    std::function<Page *(AppContext &context, QWidget *parent)> make;
    // Words besides the title by which the search finds it.
    const char *words;
    // The record types that it shows.
    QList<const RecordTable *> tables;
    // Whether the navigation lists it; the others are reached from a page, a menu or the search.
    bool inNavigation = true;
    // Where the navigation stands while a page is shown that it does not list: the page that it belongs to.
    const char *within = nullptr;
    PageFiles files = PageFiles::All;

    QString name() const;
    bool suits(const HubFile &file) const;
};

// All of them, whatever file is open.
const QList<PageEntry> &pageList();
// Those that suit the file.
QList<const PageEntry *> pagesFor(const HubFile &file);
const PageEntry *pageNamed(const QString &id);
// The page on which records of that type are shown.
QString pageOf(const RecordTable &table);

} // namespace doorstep
