// Draws the picture of the path: on the screen, as a picture to copy, on paper.
#pragma once

#include "ui/courses/path_layout.h"

#include <QPalette>
#include <QPixmap>

class QPainter;

namespace doorstep {

struct PathLook {
    QPalette palette;
    bool isMirrored = false; // right to left
    int current = -1; // the item that is chosen
    bool hasFocus = false;
};

// Each kind of part has a fill of its own, so that it is known without colour: who went on is full, who acted
// striped, who may yet go on dotted, who stopped empty.
void drawPath(QPainter &painter, const QList<PathItem> &items, const PathLayout &layout,
              const PathLook &look);

// On white, with title and summary; black letters. On the window's thread.
class PathPicture {
public:
    PathPicture(const PathReading &reading, const QPalette &screen, bool isMirrored);
    Q_DISABLE_COPY_MOVE(PathPicture)

    qreal width() const { return m_layout.width(); }
    qreal height() const;
    void paint(QPainter &painter) const;
    // In twice the size of the screen.
    QPixmap pixmap() const;
    // A PDF file of one page where the path ends in .pdf, else a PNG. Throws Error(System).
    void write(const QString &path) const;

private:
    qreal paintWords(QPainter *painter) const; // where they end
    QString m_title;
    QString m_summary;
    QList<PathItem> m_items;
    PathLayout m_layout;
    PathLook m_look;
};

} // namespace doorstep
