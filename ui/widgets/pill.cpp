#include "ui/widgets/pill.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int pill_padding = 7;
}

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void Pill::say(const QString& text, std::optional<Shown> status, const QString& icon) {
    setVisible(!text.isEmpty());
    if (text == m_text && status == m_status && icon == m_icon) return;
    m_text = text, m_status = status, m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const int text = QFontMetrics(theme().font(FontRole::Small, true)).horizontalAdvance(m_text);
    return {text + 2 * pill_padding + (m_icon.isEmpty() ? 0 : theme().scaled(14) + 5), theme().scaled(20)};
}

void Pill::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool lined = t.line() > 1;  // without tints the pill is an outline
    const QColor ground = m_status ? t.tint(*m_status) : t.color(Token::Sunken);
    const QColor ink = m_status ? t.color(*m_status) : t.color(Token::Text2);
    paintBox(painter, rect(), ground, lined ? ink : QColor(), 1, 3);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = pill_padding;
    if (!m_icon.isEmpty()) {
        const int side = t.scaled(13);
        paintIcon(painter, place({x, (height() - side) / 2, side, side}), m_icon, ink, ground);
        x += side + 6;
    }
    paintText(painter, place({x, 0, width() - x - pill_padding + 2, height()}), m_text, t.font(FontRole::Small, true),
              ink);
}

KeyCap::KeyCap(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyCap::sizeHint() const {
    return {keyCapWidth(m_keys), theme().lineHeight(FontRole::Axis) + 2};
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_keys, theme().color(Token::Text2), theme().color(Token::Border),
                theme().color(Token::Window));
}

}  // namespace sagadesk::ui
