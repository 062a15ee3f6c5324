#include "ui/widgets/outcome_strip.h"

#include <QAccessible>
#include <QKeyEvent>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

OutcomeStrip::OutcomeStrip(QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void OutcomeStrip::set(const QString& title, const QString& note, QList<Outcome> outcomes) {
    m_title = title;
    m_note = note;
    m_outcomes = std::move(outcomes);
    setAccessibleName(tr("%1, %2", "a title and what it counts").arg(title, note));
    update();
}

QSize OutcomeStrip::sizeHint() const {
    return {theme().scaled(500), theme().scaled(56)};
}

int OutcomeStrip::titleWidth() const {
    const QFontMetrics bold(theme().font(FontRole::Small, true)), plain(theme().font(FontRole::Small));
    return qMax(bold.horizontalAdvance(m_title), plain.horizontalAdvance(m_note)) + 2 * space::l;
}

QString OutcomeStrip::partName(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const Outcome& outcome = m_outcomes[part];
    const QString said = tr("%1 %2", "a number and what it counts").arg(outcome.number, outcome.word);
    return outcome.note.isEmpty() ? said : tr("%1, %2", "a title and what it counts").arg(said, outcome.note);
}

QRect OutcomeStrip::partRect(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const int left = titleWidth(), room = width() - left;
    const int from = left + room * part / partCount(), to = left + room * (part + 1) / partCount();
    return QStyle::visualRect(layoutDirection(), rect(), {from, 0, to - from, height()});
}

void OutcomeStrip::choosePart(int part) {
    m_chosen = qBound(0, part, qMax(0, partCount() - 1));
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_chosen);
    QAccessible::updateAccessibility(&event);
}

void OutcomeStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    choosePart(m_chosen + (layoutDirection() == Qt::RightToLeft ? -step : step));
}

void OutcomeStrip::paintOutcome(QPainter& painter, const QRect& part, const Outcome& outcome) const {
    const Theme& t = theme();
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), part, r); };
    const int lead = t.lineHeight(FontRole::Lead), small = t.lineHeight(FontRole::Small), side = t.scaled(15);
    const int top = (height() - lead - small) / 2;
    int left = part.left() + space::l;
    paintIcon(painter, place({left, (height() - side) / 2, side, side}), iconOf(outcome.shown), t.color(outcome.shown));
    left += side + space::m;
    const int number = QFontMetrics(t.font(FontRole::Lead)).horizontalAdvance(outcome.number) + 1;
    const int word = QFontMetrics(t.font(FontRole::Small)).horizontalAdvance(outcome.word) + 2;
    const int words =
        qMax(number + 6 + word, QFontMetrics(t.font(FontRole::Small)).horizontalAdvance(outcome.note) + 2);
    const int room = part.right() - space::m - left;
    paintText(painter, place({left, top, qMin(number, room), lead}), outcome.number, t.font(FontRole::Lead),
              t.color(Token::Text));
    paintText(painter, place({left + number + 6, top, room - number - 6, lead}), outcome.word, t.font(FontRole::Small),
              t.color(Token::Text));
    paintText(painter, place({left, top + lead, room, small}), outcome.note, t.font(FontRole::Small),
              t.color(Token::Text2));
    const int bars = qMin(t.scaled(84), room - words - space::m);
    if (outcome.bars && bars >= t.scaled(30))
        paintSpark(painter, place({left + words + space::m, top + 4, bars, lead + small - 8}), *outcome.bars);
}

void OutcomeStrip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    const int small = t.lineHeight(FontRole::Small), top = height() / 2 - small;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int words = titleWidth() - space::l;
    paintText(painter, place({space::l, top, words, small}), m_title, t.font(FontRole::Small, true),
              t.color(Token::Text));
    paintText(painter, place({space::l, top + small, words, small}), m_note, t.font(FontRole::Small),
              t.color(Token::Text2));
    for (int i = 0; i < partCount(); ++i) {
        const QRect part = partRect(i);
        const int edge = layoutDirection() == Qt::RightToLeft ? part.right() : part.left();
        painter.fillRect(QRect(edge, 1, 1, height() - 2), t.color(Token::Hair));
        paintOutcome(painter, part, m_outcomes[i]);
        if (hasFocus() && i == m_chosen) paintFocus(painter, QRectF(part).adjusted(2, 2, -2, -2));
    }
}

}  // namespace sagadesk::ui
