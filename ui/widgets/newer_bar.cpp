#include "ui/widgets/newer_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

NewerBar::NewerBar(QWidget* parent)
    : QWidget(parent),
      m_what(new TextLabel(FontRole::Body, Token::Text, this)),
      m_why(new TextLabel(FontRole::Body, Token::Text2, this)) {
    m_what->setSemibold(true);
    m_what->setShown(Shown::Processing);
    m_why->setElided(true);
    auto* show = new Button(tr("Show"), Button::Kind::Link, this);
    show->setBold(true);
    show->setKeyText(tr("Home", "the key"));
    show->setFocusPolicy(Qt::TabFocus);
    connect(show, &QPushButton::clicked, this, &NewerBar::showAsked);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().scaled(33), 0, 8, 1);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_why, 1);
    layout->addWidget(show);
}

void NewerBar::say(const QString& what, const QString& why) {
    m_what->setText(what);
    m_why->setText(why);
    setAccessibleName(what + QStringLiteral(". ") + why);
}

void NewerBar::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.tint(Shown::Processing));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.color(Token::Hair));
    const int side = t.scaled(14);
    const QRect mark(12, (height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), QStringLiteral("chevron-up"),
              t.color(Shown::Processing), t.tint(Shown::Processing));
}

}  // namespace sagadesk::ui
