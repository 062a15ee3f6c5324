#include "ui/widgets/text_label.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

TextLabel::TextLabel(FontRole font, Token color, QWidget* parent) : QLabel(parent), m_font(font), m_token(color) {
    setTextFormat(Qt::PlainText);
    connect(&theme(), &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

TextLabel::TextLabel(const QString& text, FontRole font, Token color, QWidget* parent)
    : TextLabel(font, color, parent) {
    setText(text);
}

void TextLabel::setSemibold(bool semibold) {
    m_semibold = semibold;
    restyle();
}

void TextLabel::setToken(Token color) {
    m_token = color;
    m_shown.reset();
    restyle();
}

void TextLabel::setShown(Shown status) {
    m_shown = status;
    restyle();
}

void TextLabel::setElided(bool elided) {
    m_elided = elided;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), 24), hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (!m_elided) return QLabel::paintEvent(event);
    QPainter painter(this);
    paintText(painter, contentsRect(), text(), font(), palette().color(QPalette::WindowText), alignment());
}

void TextLabel::restyle() {
    setFont(theme().font(m_font, m_semibold));
    QPalette colours = theme().palette();
    colours.setColor(QPalette::WindowText, m_shown ? theme().color(*m_shown) : theme().color(m_token));
    setPalette(colours);
}

}  // namespace sagadesk::ui
