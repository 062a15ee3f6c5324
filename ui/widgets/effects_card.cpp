#include "ui/widgets/effects_card.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr int text_flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;

int indent() {
    return space::m + theme().scaled(14) + space::s;
}

}  // namespace

EffectsCard::EffectsCard(QWidget* parent) : QFrame(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EffectsCard::set(const QString& title, const QStringList& effects, const QStringList& icons) {
    if (title == m_title && effects == m_effects && icons == m_icons) return;
    m_title = title;
    m_effects = effects;
    m_icons = icons;
    setAccessibleName(title);
    setAccessibleDescription(effects.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int EffectsCard::headHeight() const {
    return theme().lineHeight(FontRole::Small) + space::m;
}

int EffectsCard::effectHeight(const QString& effect, int width) const {
    const QRect room(0, 0, width - indent() - space::m, 10'000);
    const QFontMetrics metrics(theme().font(FontRole::Small));
    return metrics.boundingRect(room, text_flags & ~Qt::AlignVCenter, effect).height() + space::l;
}

int EffectsCard::heightForWidth(int width) const {
    int height = headHeight() + 2;
    for (const QString& effect : m_effects) height += effectHeight(effect, width);
    return height;
}

QSize EffectsCard::sizeHint() const {
    return {theme().scaled(300), heightForWidth(width() > 0 ? width() : theme().scaled(300))};
}

void EffectsCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border));
    const QRect head(1, 1, width() - 2, headHeight());
    painter.fillRect(head, t.color(Token::Window));
    paintText(painter, head.adjusted(space::m, 0, -space::m, 0), m_title, t.font(FontRole::Small, true),
              t.color(Token::Text2));
    int y = head.bottom() + 1;
    for (qsizetype i = 0; i < m_effects.size(); ++i) {
        const int height = effectHeight(m_effects[i], width());
        painter.fillRect(QRect(1, y, width() - 2, 1), t.color(i == 0 ? Token::Border : Token::Hair));
        const int side = t.scaled(14);
        const QRect icon(space::m, y + space::s + 1, side, side);
        if (i < m_icons.size())
            paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icons[i], t.color(Token::Text2));
        const QRect words(indent(), y, width() - indent() - space::m, height);
        painter.setFont(t.font(FontRole::Small));
        painter.setPen(t.color(Token::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), text_flags, m_effects[i]);
        y += height;
    }
}

}  // namespace sagadesk::ui
