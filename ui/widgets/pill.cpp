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

void Pill::set(Shown status, const QString& word, const QString& icon) {
    m_status = status;
    m_word = word;
    m_icon = icon;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const int text = QFontMetrics(theme().font(FontRole::Small, true)).horizontalAdvance(m_word);
    return {text + 2 * pill_padding + (m_icon.isEmpty() ? 0 : theme().scaled(14) + 5), theme().scaled(20)};
}

void Pill::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool lined = t.line() > 1;  // without tints the pill is an outline
    paintBox(painter, rect(), t.tint(m_status), lined ? t.color(m_status) : QColor(), 1, 3);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = pill_padding;
    if (!m_icon.isEmpty()) {
        const int side = t.scaled(13);
        paintIcon(painter, place({x, (height() - side) / 2, side, side}), m_icon, t.color(m_status), t.tint(m_status));
        x += side + 6;
    }
    paintText(painter, place({x, 0, width() - x - pill_padding + 2, height()}), m_word, t.font(FontRole::Small, true),
              t.color(m_status));
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
