// What stands at the head and foot of every printed page: what it is, of which hub, when, and which page.
#pragma once

#include "ui/print/paged_document.h"

#include <QDate>
#include <QStringList>

namespace doorstep {

class PageFrame {
public:
    // `notes`: lines under the title of the first page ("Filtered: since 1 Apr 2019; theme is housing").
    PageFrame(QString title, QString hubName, QDate day, QStringList notes = {});

    const QString &title() const { return m_title; }
    void layOut(const PaperSize &paper);
    // What is left for the page's own content, in points.
    QRectF content(int page) const;
    void paint(QPainter &painter, int page, int pageCount) const;

    // The fonts of print, sized in points for a painter that is scaled to points.
    enum class Type { Caption, Body, Strong, Title };
    static QFont font(Type type);

private:
    double headHeight(bool isFirst) const;
    QString m_title;
    QString m_hub;
    QDate m_day;
    QStringList m_notes;
    PaperSize m_paper;
};

} // namespace doorstep
