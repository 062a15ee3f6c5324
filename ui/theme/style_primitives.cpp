#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"

namespace sagadesk::ui::style {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

QString kindOf(const QWidget* widget) {
    return widget == nullptr ? QString() : widget->property("kind").toString();
}

void button(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const Theme& t = theme();
    const QString kind = kindOf(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor ground = t.color(down ? Token::Selected : hover ? Token::JustChanged : Token::Base);
    QColor line = t.color(Token::Border);
    if (!enabled) {
        ground = kind == QLatin1String("quiet") ? QColor() : t.color(Token::Window);
        line = kind == QLatin1String("quiet") ? QColor() : line;
    } else if (kind == QLatin1String("primary")) {
        ground = t.color(Token::Accent);
        if (down || hover) ground = t.isDark() ? ground.lighter(108) : ground.darker(112);
        line = QColor();
    } else if (kind == QLatin1String("danger")) {
        line = t.color(Shown::Failed);
        if (hover || down) ground = t.tint(Shown::Failed);
    } else if (kind == QLatin1String("quiet")) {
        if (!down && !hover) ground = QColor();
        line = QColor();
    } else if (has(option, QStyle::State_On)) {
        line = t.color(Token::Accent);
    }
    paintBox(painter, option.rect, ground, line, t.line());
}

void field(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const Theme& t = theme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    paintBox(painter, option.rect, t.color(enabled ? Token::Base : Token::Window),
             wrong ? t.color(Shown::Failed) : t.color(enabled ? Token::Strong : Token::Border), wrong ? 1.5 : t.line());
    if (has(option, QStyle::State_HasFocus) && !wrong) paintFocus(painter, option.rect);
}

void checkBox(const QStyleOption& option, QPainter& painter) {
    const Theme& t = theme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On), some = has(option, QStyle::State_NoChange);
    const QColor filled = t.color(enabled ? Token::Accent : Token::Text3);
    if (!on && !some) {
        paintBox(painter, option.rect, t.color(Token::Base), t.color(enabled ? Token::Strong : Token::Border), t.line(),
                 3);
        return;
    }
    paintBox(painter, option.rect, filled, QColor(), 1, 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    const auto at = [&](qreal x, qreal y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
    if (some)
        painter.drawLine(at(.28, .5), at(.72, .5));
    else
        painter.drawPolyline(QPolygonF{at(.24, .52), at(.43, .71), at(.78, .32)});
    painter.restore();
}

void radioButton(const QStyleOption& option, QPainter& painter) {
    const Theme& t = theme();
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On);
    const QColor filled = t.color(enabled ? Token::Accent : Token::Text3);
    const QRectF r = option.rect;
    paintBox(painter, r, t.color(Token::Base), on ? filled : t.color(Token::Strong), on ? 1.5 : t.line(),
             r.width() / 2);
    if (on) paintBox(painter, r.adjusted(4, 4, -4, -4), filled, QColor(), 1, r.width());
}

void arrow(const QStyleOption& option, QPainter& painter, const char* name) {
    const int side = qMin(theme().scaled(14), qMin(option.rect.width(), option.rect.height()));
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    paintIcon(painter, square, QString::fromLatin1(name),
              theme().color(has(option, QStyle::State_Enabled) ? Token::Text2 : Token::Text3));
}

// Views draw their own focus in the row; a frame around them would be a second one.
// Of a text field, which shows its focus; of anything else a line.
void frame(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const auto* given = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (given != nullptr && given->lineWidth <= 0) return;
    painter.setPen(QPen(theme().color(Token::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    const bool field = qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (field && has(option, QStyle::State_HasFocus)) paintFocus(painter, option.rect, 0);
}

}  // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) {
    switch (element) {
        case QStyle::PE_PanelButtonCommand:
        case QStyle::PE_PanelButtonBevel:
            return button(option, painter, widget), true;
        case QStyle::PE_PanelButtonTool:
            if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))
                button(option, painter, widget);
            return true;
        case QStyle::PE_PanelLineEdit:
            if (const auto* frameOption = qstyleoption_cast<const QStyleOptionFrame*>(&option);
                frameOption != nullptr && frameOption->lineWidth > 0)
                field(option, painter, widget);
            return true;
        case QStyle::PE_FrameLineEdit:
            return field(option, painter, widget), true;
        case QStyle::PE_IndicatorCheckBox:
        case QStyle::PE_IndicatorItemViewItemCheck:
            return checkBox(option, painter), true;
        case QStyle::PE_IndicatorRadioButton:
            return radioButton(option, painter), true;
        case QStyle::PE_FrameFocusRect:
            return paintFocus(painter, option.rect), true;
        case QStyle::PE_IndicatorArrowDown:
            return arrow(option, painter, "chevron-down"), true;
        case QStyle::PE_IndicatorArrowUp:
            return arrow(option, painter, "chevron-up"), true;
        case QStyle::PE_IndicatorHeaderArrow: {
            // Down is the largest or newest first.
            const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(&option);
            const bool down = head != nullptr && head->sortIndicator == QStyleOptionHeader::SortUp;
            return arrow(option, painter, down ? "chevron-down" : "chevron-up"), true;
        }
        case QStyle::PE_IndicatorArrowLeft:
            return arrow(option, painter, "chevron-left"), true;
        case QStyle::PE_IndicatorArrowRight:
            return arrow(option, painter, "chevron-right"), true;
        case QStyle::PE_IndicatorBranch:
            if (option.state & QStyle::State_Children)
                arrow(option, painter, option.state & QStyle::State_Open ? "chevron-down" : "chevron-right");
            return true;
        case QStyle::PE_Frame:
            return frame(option, painter, widget), true;
        case QStyle::PE_FrameMenu:
        case QStyle::PE_PanelTipLabel:
            painter.fillRect(option.rect, theme().color(Token::Base));
            painter.setPen(theme().color(Token::Strong));
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
            return true;
        case QStyle::PE_PanelMenu:
            painter.fillRect(option.rect, theme().color(Token::Base));
            return true;
        case QStyle::PE_FrameTabBarBase:
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                             theme().color(Token::Border));
            return true;
        case QStyle::PE_FrameStatusBarItem:
        case QStyle::PE_PanelMenuBar:
            return true;
        default:
            return false;
    }
}

}  // namespace sagadesk::ui::style
