#include "ui/widgets/pill.h"

#include <QPainter>
#include <QStyle>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int side = 6, gap = 4;
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
    const int mark = m_icon.isEmpty() ? 0 : theme().scaled(12) + gap;
    return {2 * side + mark + text + 1, theme().lineHeight(FontRole::Small) + 4};
}

void Pill::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const QColor ground = m_status ? t.tint(*m_status) : t.color(Token::Sunken);
    const QColor ink = m_status ? t.color(*m_status) : t.color(Token::Text2);
    paintBox(painter, rect(), ground, QColor(), 1, 3);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = side;
    if (!m_icon.isEmpty()) {
        const int mark = t.scaled(12);
        paintIcon(painter, place({x, (height() - mark) / 2, mark, mark}), m_icon, ink, ground);
        x += mark + gap;
    }
    paintText(painter, place({x, 0, width() - x - side + 2, height()}), m_text, t.font(FontRole::Small, true), ink);
}

}  // namespace sagadesk::ui
