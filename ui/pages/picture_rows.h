// The rows of the national picture in a hub's window: what each figure says of the hub and of the programme.
#pragma once

#include "report/picture_beside.h"
#include "ui/charts/number_table.h"

#include <QWidget>

class QGridLayout;

namespace doorstep {

struct PictureReading {
    NationalPicture picture;
    QList<BesidePicture> beside; // for each of its figures
};

// "3rd of 19 hubs", or why that cannot be told.
QString standingText(const NationalPicture::Figure &figure, const BesidePicture &beside);
// As a table on its way out of the window.
NumberTable numberTable(const PictureReading &reading, const QString &title);

class PictureRows : public QWidget {
    Q_OBJECT
public:
    explicit PictureRows(QWidget *parent = nullptr);
    void show(const PictureReading &reading);

private:
    void addHeading(const QString &text, int column, Qt::Alignment alignment = Qt::AlignLeft);
    void addRow(int row, const NationalPicture::Figure &figure, const BesidePicture &beside);
    QGridLayout *m_grid;
};

} // namespace doorstep
