// How Qt's own controls look: Fusion with the console's metrics, lines and focus ring. Colours come from Theme.
//
// A property "kind" on a button says what it is: "primary", "danger", "quiet" (no box); none is plain. "error" on a
// field paints its outline in the colour of failure. Given to QApplication::setStyle() by main, once.
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace sagadesk::ui {

class ConsoleStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ConsoleStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    void drawHeader(const QStyleOptionHeader& header, QPainter& painter, const QWidget* widget) const;
};

}  // namespace sagadesk::ui
