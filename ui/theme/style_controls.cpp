#include <QComboBox>
#include <QPainter>
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

void buttonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
    const Theme& t = theme();
    const QString kind = widget == nullptr ? QString() : widget->property("kind").toString();
    const bool primary = kind == QLatin1String("primary");
    QColor color = t.color(Token::Text);
    if (!has(option, QStyle::State_Enabled))
        color = t.color(Token::Text3);
    else if (primary)
        color = t.color(Token::OnAccent);
    else if (kind == QLatin1String("danger"))
        color = t.color(Shown::Failed);
    const QFont font = t.font(FontRole::Body, primary);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

// Tabs inside a page: an accent line under the chosen one.
void tab(const QStyleOptionTab& option, QPainter& painter) {
    const Theme& t = theme();
    const bool chosen = has(option, QStyle::State_Selected);
    const QFont font = t.font(FontRole::Body, chosen);
    paintText(painter, option.rect, option.text, font, t.color(chosen ? Token::Text : Token::Text2), Qt::AlignCenter);
    if (chosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         t.color(Token::Accent));
    if (has(option, QStyle::State_HasFocus)) paintFocus(painter, QRectF(option.rect).adjusted(2, 2, -2, -2));
}

void progress(const QStyleOptionProgressBar& option, QPainter& painter) {
    const Theme& t = theme();
    QRect bar = option.rect;
    const int height = qMin(bar.height(), t.scaled(6));
    bar.setTop(bar.center().y() - height / 2);
    bar.setHeight(height);
    paintBox(painter, bar, t.color(Token::Base), t.color(Token::Border), 1, 0);
    const qint64 range = qint64{option.maximum} - option.minimum;
    if (range <= 0) return;
    bar.setWidth(static_cast<int>(bar.width() * (qint64{option.progress} - option.minimum) / range));
    painter.fillRect(bar, t.color(Token::Accent));
}

void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) {
    const Theme& t = theme();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    paintBox(painter, option.rect, t.color(enabled ? Token::Base : Token::Window),
             wrong ? t.color(Shown::Failed) : t.color(enabled ? Token::Strong : Token::Border), t.line());
    if (has(option, QStyle::State_HasFocus)) paintFocus(painter, option.rect);
    const int side = t.scaled(14);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect arrow(mirrored ? option.rect.left() + 6 : option.rect.right() - side - 5,
                      option.rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, arrow, QStringLiteral("chevron-down"), t.color(Token::Text2));
}

void spinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget, const QStyle& style) {
    const Theme& t = theme();
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    paintBox(painter, option.rect, t.color(Token::Base), t.color(wrong ? Token::Accent : Token::Strong), t.line());
    if (has(option, QStyle::State_HasFocus)) paintFocus(painter, option.rect);
    for (const auto& [part, icon] :
         {std::pair{QStyle::SC_SpinBoxUp, "chevron-up"}, {QStyle::SC_SpinBoxDown, "chevron-down"}}) {
        if (!option.subControls.testFlag(part)) continue;
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const int side = qMin(t.scaled(10), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(painter, square, QString::fromLatin1(icon), t.color(Token::Text2));
    }
}

}  // namespace

bool drawControl(QStyle::ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    switch (element) {
        case QStyle::CE_PushButtonLabel: {
            const auto* given = qstyleoption_cast<const QStyleOptionButton*>(&option);
            if (given == nullptr || !given->icon.isNull()) return false;
            return buttonLabel(*given, painter, widget), true;
        }
        case QStyle::CE_HeaderSection:
            return drawHeaderSection(option, painter), true;
        case QStyle::CE_HeaderEmptyArea:
            painter.fillRect(option.rect, theme().color(Token::Window));
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                             theme().color(Token::Border));
            return true;
        case QStyle::CE_HeaderLabel:
            return drawHeaderLabel(option, painter), true;
        case QStyle::CE_TabBarTabShape:
            return true;
        case QStyle::CE_TabBarTabLabel:
            if (const auto* given = qstyleoption_cast<const QStyleOptionTab*>(&option)) tab(*given, painter);
            return true;
        case QStyle::CE_ProgressBar:
            if (const auto* given = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
                progress(*given, painter);
            return true;
        case QStyle::CE_Splitter: {
            const bool upright = option.rect.width() < option.rect.height();
            const QRect line = upright ? QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height())
                                       : QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
            return painter.fillRect(line, theme().color(Token::Border)), true;
        }
        case QStyle::CE_MenuItem:
            return drawMenuItem(option, painter), true;
        case QStyle::CE_MenuBarItem:
            return drawMenuBarItem(option, painter), true;
        case QStyle::CE_MenuBarEmptyArea:
            return painter.fillRect(option.rect, theme().color(Token::Window)), true;
        default:
            return false;
    }
}

bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                        const QWidget* widget, const QStyle& style) {
    switch (control) {
        case QStyle::CC_ScrollBar:
            return drawScrollBar(option, painter), true;
        case QStyle::CC_ComboBox: {
            const auto* given = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
            if (given == nullptr) return false;
            return comboBox(*given, painter, widget), true;
        }
        case QStyle::CC_SpinBox: {
            const auto* given = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
            if (given == nullptr) return false;
            return spinBox(*given, painter, widget, style), true;
        }
        default:
            return false;
    }
}

}  // namespace sagadesk::ui::style
