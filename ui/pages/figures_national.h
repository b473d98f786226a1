// Beside a figure of the national body's file: how it comes about from the hubs', what is not sure about it,
// and whether it agrees with what they sent.
#pragma once

#include "ui/pages/figures_national_reading.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace doorstep {

class Badge;

class FigureNational : public QWidget {
    Q_OBJECT
public:
    explicit FigureNational(QWidget *parent = nullptr);

    // Nothing is known yet.
    void clear();
    void showFigure(const NationalFigure &figure);
    void showRecount(const FigureRecount &recount, const Measure &measure);

    QString text() const; // what it says, for tests
    QString badgeText() const;

private:
    QLabel *m_sum;
    QLabel *m_range;
    QHBoxLayout *m_line;
    Badge *m_badge = nullptr;
};

} // namespace doorstep
