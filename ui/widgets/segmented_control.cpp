#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr int side_padding = 11;

int widthOf(const QString& word) {
    return QFontMetrics(theme().font(FontRole::Small, true)).horizontalAdvance(word) + 2 * side_padding;
}

}  // namespace

SegmentedControl::SegmentedControl(const QStringList& words, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_name(name) {
    installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
    say();
}

void SegmentedControl::say() {
    setAccessibleName(tr("%1: %2").arg(m_name, m_words.value(m_current)));
}

void SegmentedControl::setCurrent(int index) {
    if (index < 0 || index >= m_words.size() || index == m_current) return;
    m_current = index;
    say();
    update();
}

void SegmentedControl::setEvenly(bool evenly) {
    m_evenly = evenly;
    setSizePolicy(evenly ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize SegmentedControl::sizeHint() const {
    int width = 1;
    for (const QString& word : m_words) width += widthOf(word);
    return {width, theme().scaled(28)};
}

QRect SegmentedControl::partOf(int index) const {
    int x = 0, width = 0;
    if (m_evenly) {
        const int count = static_cast<int>(m_words.size());
        x = this->width() * index / count;
        width = this->width() * (index + 1) / count - x;
    } else {
        for (int i = 0; i < index; ++i) x += widthOf(m_words[i]);
        width = widthOf(m_words[index]);
    }
    return QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, height()});
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    for (int i = 0; i < m_words.size(); ++i) {
        const QRect part = partOf(i);
        const bool chosen = i == m_current;
        if (chosen) {
            painter.save();
            painter.setClipRect(part);
            paintBox(painter, rect(), t.color(Token::Selected), t.color(Token::Border), t.line());
            painter.restore();
        }
        if (i > 0) {
            const int x = layoutDirection() == Qt::RightToLeft ? part.right() : part.left();
            painter.fillRect(QRect(x, 1, 1, height() - 2), t.color(Token::Border));
        }
        paintText(painter, part, m_words[i], t.font(FontRole::Small, chosen), t.color(Token::Text), Qt::AlignCenter);
    }
    if (hasFocus()) paintFocus(painter, rect());
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_words.size(); ++i)
        if (partOf(i).contains(event->pos())) return choosePart(i);
}

void SegmentedControl::choosePart(int part) {
    const int before = m_current;
    setCurrent(part);
    if (m_current != before) emit chosen(m_current);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    choosePart(m_current + (mirrored ? -step : step));
}

}  // namespace sagadesk::ui
