#include "ui/widgets/filter_chip.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int side_space = 9, arrow = 12, value_most = 160;
}

FilterChip::FilterChip(const QString& name, QWidget* parent) : QPushButton(parent), m_name(name) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void FilterChip::setValue(const QString& value, bool usual) {
    if (value == m_value && usual == m_usual) return;
    m_value = value;
    m_usual = usual;
    setAccessibleName(value.isEmpty() ? m_name : tr("%1: %2", "a field and its value").arg(m_name, value));
    setToolTip(value.isEmpty() ? QString() : accessibleName());
    updateGeometry();
    update();
}

QString FilterChip::label() const {
    return m_value.isEmpty() ? m_name : tr("%1:", "a field before its value").arg(m_name);
}

QSize FilterChip::sizeHint() const {
    const Theme& t = theme();
    int width =
        2 * side_space + t.scaled(arrow) + 6 + QFontMetrics(t.font(FontRole::Body)).horizontalAdvance(label()) + 1;
    if (!m_value.isEmpty())
        width +=
            6 + qMin(t.scaled(value_most), QFontMetrics(t.font(FontRole::Body, true)).horizontalAdvance(m_value) + 1);
    return {width, t.scaled(25)};
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool active = !m_value.isEmpty() && !m_usual;
    const bool hot = underMouse() || isDown();
    paintBox(painter, rect(),
             t.color(active ? Token::Selected
                     : hot  ? Token::Alt
                            : Token::Base),
             t.color(active ? Token::Accent : Token::Border), t.line());
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int name = QFontMetrics(t.font(FontRole::Body)).horizontalAdvance(label()) + 1;
    paintText(painter, place({side_space, 0, name, height()}), label(), t.font(FontRole::Body), t.color(Token::Text));
    const int side = t.scaled(arrow), end = width() - side_space - side;
    if (!m_value.isEmpty())
        paintText(painter, place({side_space + name + 6, 0, end - side_space - name - 10, height()}), m_value,
                  t.font(FontRole::Body, true), t.color(Token::Text));
    paintIcon(painter, place({end, (height() - side) / 2 + 1, side, side}), QStringLiteral("chevron-down"),
              t.color(Token::Text2), t.color(active ? Token::Selected : Token::Base));
    if (hasFocus()) paintFocus(painter, rect());
}

}  // namespace sagadesk::ui
