// How everything is drawn: Fusion's ways with flat, quiet shapes in the system's colours, roomier lines, and
// a focus that can be seen.
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace doorstep::style {

class DeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    DeskStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

private:
    void drawTallHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const;
};

} // namespace doorstep::style
