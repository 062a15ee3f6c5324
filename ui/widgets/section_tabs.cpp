#include "ui/widgets/section_tabs.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr int tab_side = 10, badge_gap = 7;

QString tally(const QVariant& data) {
    const int count = data.toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}
int badgeWidth(const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(theme().font(FontRole::Axis)).horizontalAdvance(text) + 12;
}

}  // namespace

SectionTabs::SectionTabs(QWidget* parent) : QTabBar(parent) {
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Sections"));
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void SectionTabs::setCount(int tab, int count) {
    if (tabData(tab).toInt() == count) return;
    setTabData(tab, count);
    setTabToolTip(tab, count > 0 ? tr("%1: %2").arg(tabText(tab)).arg(count) : QString());
    setIconSize(iconSize());  // the bar lays its tabs out again
    updateGeometry();
    update();
}

QSize SectionTabs::tabSizeHint(int tab) const {
    const QString count = tally(tabData(tab));
    const int text = QFontMetrics(theme().font(FontRole::Body, true)).horizontalAdvance(tabText(tab));
    return {2 * tab_side + text + (count.isEmpty() ? 0 : badge_gap + badgeWidth(count)), theme().scaled(33)};
}

void SectionTabs::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    for (int tab = 0; tab < QTabBar::count(); ++tab) {
        const bool on = tab == currentIndex();
        const QRect r = tabRect(tab);
        const auto place = [&](const QRect& given) { return QStyle::visualRect(layoutDirection(), r, given); };
        const QFont font = t.font(FontRole::Body, on);
        const int text = QFontMetrics(font).horizontalAdvance(tabText(tab));
        paintText(painter, place({r.left() + tab_side, r.top(), text + 2, r.height()}), tabText(tab), font,
                  t.color(on ? Token::Text : Token::Text2));
        const QString count = tally(tabData(tab));
        if (!count.isEmpty()) {
            const int high = t.lineHeight(FontRole::Axis) + 2;
            const QRect badge(r.left() + tab_side + text + badge_gap, r.center().y() - high / 2, badgeWidth(count),
                              high);
            paintBox(painter, place(badge), t.color(Token::Sunken), QColor(), 1, 7);
            paintText(painter, place(badge), count, t.font(FontRole::Axis), t.color(Token::Text2), Qt::AlignCenter);
        }
        if (on) painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.color(Token::Accent));
        if (on && hasFocus()) paintFocus(painter, QRectF(r).adjusted(1, 3, -1, -3));
    }
}

}  // namespace sagadesk::ui
