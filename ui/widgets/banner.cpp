#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

Shown coloursOf(Banner::Kind kind) {
    switch (kind) {
        case Banner::Kind::Warning:
            return Shown::Held;
        case Banner::Kind::Error:
            return Shown::Failed;
        default:
            return Shown::Processing;
    }
}

}  // namespace

Banner::Banner(Kind kind, QWidget* parent)
    : QFrame(parent),
      m_kind(kind),
      m_title(new TextLabel(FontRole::Body, Token::Text, this)),
      m_sentence(new TextLabel(FontRole::Body, Token::Text, this)),
      m_action(new Button(QString(), Button::Kind::Link, this)),
      m_second(new Button(QString(), Button::Kind::Link, this)) {
    m_title->setSemibold(true);
    m_sentence->setElided(true);
    m_action->setBold(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addSpacing(theme().scaled(14) + 16);  // the icon, on whatever side it is
    layout->addWidget(m_title);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_second);
    layout->addWidget(m_action);
    setMinimumHeight(theme().scaled(31));
    m_action->hide();
    m_second->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_second, &QPushButton::clicked, this, &Banner::actedSecond);
}

void Banner::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Banner::say(const QString& title, const QString& sentence, const QString& action, const QString& keys) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    m_action->setText(action);
    m_action->setKeyText(keys);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title + QLatin1Char(' ') + sentence);
}

void Banner::setSecondAction(const QString& action) {
    m_second->setText(action);
    m_second->setVisible(!action.isEmpty());
}

void Banner::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    const Shown colours = coloursOf(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), t.tint(colours));
    painter.setPen(QPen(t.color(Token::Border), t.line()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.fillRect(place({0, 0, 3, height()}), t.color(colours));
    const int side = t.scaled(14);
    paintIcon(painter, place({15, (height() - side) / 2, side, side}), iconOf(colours), t.color(colours),
              t.tint(colours));
}

}  // namespace sagadesk::ui
