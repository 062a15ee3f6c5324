#include "ui/widgets/segments.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int word_side = 11;
}

Segments::Segments(QStringList words, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_words(std::move(words)),
      m_name(name) {
    installPaintedParts();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void Segments::describe() {
    setAccessibleName(tr("%1: %2").arg(m_name, m_words.value(m_current)));
}

void Segments::setCurrent(int index) {
    if (index < 0 || index >= m_words.size() || index == m_current) return;
    m_current = index;
    describe();
    update();
    emit chosen(index);
}

QRect Segments::box(int index) const {
    const QFontMetrics metrics(theme().font(FontRole::Small, true));
    int x = 0;
    for (int i = 0; i < index; ++i) x += metrics.horizontalAdvance(m_words[i]) + 2 * word_side;
    return {x, 0, metrics.horizontalAdvance(m_words[index]) + 2 * word_side, height()};
}

QRect Segments::partRect(int part) const {
    return QStyle::visualRect(layoutDirection(), rect(), box(part));
}

QSize Segments::sizeHint() const {
    return {box(static_cast<int>(m_words.size()) - 1).right() + 1, theme().scaled(26)};
}

void Segments::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    for (int i = 0; i < m_words.size(); ++i) {
        const QRect each = QStyle::visualRect(layoutDirection(), rect(), box(i));
        const bool on = i == m_current;
        if (on) paintBox(painter, each, t.color(Token::Selected), t.color(Token::Border), t.line());
        paintText(painter, each, m_words[i], t.font(FontRole::Small, on), t.color(on ? Token::Link : Token::Text),
                  Qt::AlignCenter);
    }
    if (hasFocus()) paintFocus(painter, rect());
}

void Segments::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_words.size(); ++i)
        if (QStyle::visualRect(layoutDirection(), rect(), box(i)).contains(event->pos())) setCurrent(i);
}

void Segments::keyPressEvent(QKeyEvent* event) {
    const int on = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        setCurrent(m_current + on);
    else if (event->key() == Qt::Key_Left)
        setCurrent(m_current - on);
    else
        QWidget::keyPressEvent(event);
}

}  // namespace sagadesk::ui
