#include "ui/frame/person_chip.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
int widthOf(const QString& text, bool semibold) {
    return QFontMetrics(theme().font(FontRole::Small, semibold)).horizontalAdvance(text);
}
}  // namespace

PersonChip::PersonChip(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto take = [this] {
        setAccessibleName(tr("%1, %2").arg(m_desk.person().name, wordOf(m_desk.person().role)));
        updateGeometry();
        update();
    };
    connect(&desk, &Desk::personChanged, this, take);
    connect(&theme(), &Theme::changed, this, take);
    take();
}

QSize PersonChip::sizeHint() const {
    return {theme().scaled(14) + 6 + widthOf(m_desk.person().name, false) + 8 +
                widthOf(wordOf(m_desk.person().role), true) + 14 + 10,
            theme().scaled(26)};
}

void PersonChip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QString role = wordOf(m_desk.person().role);
    const int side = t.scaled(14), name = widthOf(m_desk.person().name, false), pill = widthOf(role, true) + 14;
    paintIcon(painter, place({0, (height() - side) / 2, side, side}), QStringLiteral("person"), t.color(Token::Text2));
    paintText(painter, place({side + 6, 0, name + 2, height()}), m_desk.person().name, t.font(FontRole::Small),
              t.color(Token::Text2));
    const QRect box = place({side + 14 + name, height() / 2 - t.scaled(9), pill, t.scaled(18)});
    paintBox(painter, box, t.tint(Shown::Confirmed), QColor(), 1, 3);
    paintText(painter, box, role, t.font(FontRole::Small, true), t.color(Shown::Confirmed), Qt::AlignCenter);
}

}  // namespace sagadesk::ui
