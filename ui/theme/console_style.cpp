#include "ui/theme/console_style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ConsoleStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollBarSliderMin:
            return 32;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return theme().scaled(14);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 6;
        case PM_SplitterWidth:
            return 5;
        case PM_HeaderMargin:
            return 8;
        case PM_HeaderMarkSize:
            return 10;
        case PM_DefaultFrameWidth:  // a text field's focus is two wide
            return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ? 2 : 1;
        case PM_MenuPanelWidth:
            return 1;
        case PM_MenuVMargin:
            return 4;
        case PM_MenuBarHMargin:
            return 8;
        case PM_MenuBarItemSpacing:
            return 0;
        case PM_MenuBarPanelWidth:
            return 0;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
            return theme().scaled(16);
        case PM_TabBarTabHSpace:
            return 20;
        case PM_TabBarTabVSpace:
            return 10;
        case PM_TabBarTabShiftVertical:
        case PM_TabBarBaseOverlap:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
        case SH_Widget_Animation_Duration:
        case SH_Menu_FadeOutOnHide:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ItemView_ShowDecorationSelected:
        case SH_UnderlineShortcut:
            return hint == SH_ItemView_ShowDecorationSelected || hint == SH_UnderlineShortcut ? 1 : 0;
        case SH_ScrollBar_Transient:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_Header_ArrowAlignment:
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        case SH_Table_GridLineColor:
            return static_cast<int>(theme().color(Token::Hair).rgba());
        case SH_ToolTip_WakeUpDelay:
            return 500;
        case SH_ItemView_ChangeHighlightOnFocus:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = theme().scaled(28);
    switch (type) {
        case CT_PushButton:
            return {size.width() + 2 * 10 + 2, qMax(size.height() + 6, control)};
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox:
            return {result.width() + 4, qMax(size.height() + 6, control)};
        case CT_ToolButton:
            return {qMax(size.width() + 8, 28), qMax(size.height() + 8, control)};
        case CT_HeaderSection:
            return {result.width() + 8, theme().scaled(32)};
        case CT_MenuItem:
            return style::menuItemSize(option, result);
        case CT_MenuBarItem:
            return {size.width() + 18, theme().scaled(26)};
        case CT_CheckBox:
        case CT_RadioButton:
            return {result.width(), qMax(result.height(), theme().scaled(24))};
        default:
            return result;
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    if (control == CC_ScrollBar) return style::scrollBarPart(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) return option->rect.adjusted(7, 1, -7, -1);
    if (element == SE_HeaderArrow) return style::headerArrow(option);
    return QProxyStyle::subElementRect(element, option, widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (!style::drawPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// As the common style does, but with this style's places for label and arrow.
void ConsoleStyle::drawHeader(const QStyleOptionHeader& header, QPainter& painter, const QWidget* widget) const {
    painter.save();
    painter.setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid()) drawControl(CE_HeaderLabel, &part, &painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    if (header.sortIndicator != QStyleOptionHeader::None)
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    painter.restore();
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == CE_Header)
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeader(*header, *painter, widget);
    if (!style::drawControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (!style::drawComplexControl(control, *option, *painter, widget, *this))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace sagadesk::ui
