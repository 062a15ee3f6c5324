#include "ui/frame/tab_strip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVariantMap>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr int side_margin = 12, gap = 8, between = 2;

QFont fontOf(int tab, bool chosen) {
    return theme().font(tab == 0 ? FontRole::Body : FontRole::Mono, chosen);
}

}  // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
    setExpanding(false);
    setDrawBase(false);
    setMouseTracking(true);
    setMovable(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Tabs"));
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void TabStrip::describe(int tab, const QString& text, const QString& icon, std::optional<Shown> status) {
    setTabText(tab, text);
    setTabData(tab, QVariantMap{{QStringLiteral("icon"), status ? iconOf(*status) : icon},
                                {QStringLiteral("status"), status ? static_cast<int>(*status) : -1}});
    setTabToolTip(tab, status ? tr("%1, %2").arg(text, wordOf(*status)) : text);
}

QSize TabStrip::tabSizeHint(int tab) const {
    const int text = QFontMetrics(fontOf(tab, true)).horizontalAdvance(tabText(tab));
    const int cross = tab == 0 ? 0 : gap + theme().scaled(14);
    return {2 * side_margin + theme().scaled(16) + gap + text + cross + between, theme().scaled(33)};
}

QSize TabStrip::sizeHint() const {
    return {QTabBar::sizeHint().width(), theme().scaled(33)};
}

QRect TabStrip::crossOf(int tab) const {
    const int side = theme().scaled(14);
    const QRect r = tabRect(tab);
    const int x = layoutDirection() == Qt::RightToLeft ? r.left() + side_margin - 2
                                                       : r.right() - between - side_margin - side + 4;
    return {x, r.center().y() - side / 2 + 2, side, side};
}

void TabStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Border));
    for (int tab = 0; tab < count(); ++tab) paintTab(painter, tab);
}

void TabStrip::paintTab(QPainter& painter, int tab) {
    const Theme& t = theme();
    const bool chosen = tab == currentIndex();
    QRect r = tabRect(tab).adjusted(0, 4, -between, 0);
    painter.save();
    painter.setClipRect(r);
    paintBox(painter, r.adjusted(0, 0, 0, chosen ? 8 : 7), t.color(chosen ? Token::Base : Token::Window),
             t.color(Token::Border), t.line());
    if (chosen)
        painter.fillRect(QRect(r.left() + 1, r.top(), r.width() - 2, 2), t.color(Token::Accent));
    else
        painter.fillRect(QRect(r.left(), height() - 1, r.width(), 1), t.color(Token::Border));
    const QVariantMap looks = tabData(tab).toMap();
    const int status = looks.value(QStringLiteral("status"), -1).toInt();
    const QColor ink = status < 0 ? t.color(Token::Text2) : t.color(static_cast<Shown>(status));
    const auto place = [&](const QRect& given) { return QStyle::visualRect(layoutDirection(), r, given); };
    const int side = t.scaled(status < 0 ? 16 : 14);
    const int middle = r.center().y() + 1;
    paintIcon(painter, place({r.left() + side_margin - 2, middle - side / 2, side, side}),
              looks.value(QStringLiteral("icon")).toString(), ink);
    const QRect text(r.left() + side_margin + t.scaled(14) + gap, r.top() + 1, r.width(), r.height());
    paintText(painter, place(text), tabText(tab), fontOf(tab, chosen), t.color(chosen ? Token::Text : Token::Text2));
    if (tab != 0) {
        const QRect cross = crossOf(tab);
        if (m_crossUnderMouse == tab)
            paintBox(painter, cross.adjusted(-2, -2, 2, 2), t.color(Token::Selected), QColor());
        paintIcon(painter, cross.adjusted(1, 1, -1, -1), QStringLiteral("close"), t.color(Token::Text2));
    }
    if (chosen && hasFocus()) paintFocus(painter, QRectF(r).adjusted(2, 3, -2, -2));
    painter.restore();
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event) {
    const int tab = tabAt(event->pos());
    const bool middle = event->button() == Qt::MiddleButton;
    if (tab > 0 &&
        (middle || (event->button() == Qt::LeftButton && crossOf(tab).adjusted(-5, -5, 5, 5).contains(event->pos()))))
        emit closeAsked(tab);
    else
        QTabBar::mouseReleaseEvent(event);
}

void TabStrip::mouseMoveEvent(QMouseEvent* event) {
    const int tab = tabAt(event->pos());
    const int now = tab > 0 && crossOf(tab).adjusted(-4, -4, 4, 4).contains(event->pos()) ? tab : -1;
    if (now != m_crossUnderMouse) m_crossUnderMouse = now, update();
    QTabBar::mouseMoveEvent(event);
}

}  // namespace sagadesk::ui
