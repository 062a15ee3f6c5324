#include "ui/widgets/check_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

Shown shownOf(CheckStrip::Mood mood) {
    switch (mood) {
        case CheckStrip::Mood::Running:
            return Shown::Processing;
        case CheckStrip::Mood::Good:
            return Shown::Completed;
        case CheckStrip::Mood::Bad:
            return Shown::Failed;
        case CheckStrip::Mood::Neutral:
            break;
    }
    return Shown::Pending;
}

}  // namespace

CheckStrip::CheckStrip(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(15, this)),
      m_sentence(new TextLabel(FontRole::Body, Token::Text, this)),
      m_room(new QWidget(this)),
      m_action(new Button(QString(), Button::Kind::Plain, this)),
      m_close(Button::icon(QStringLiteral("close"), tr("Close"), Button::Kind::Quiet, this)) {
    m_sentence->setSemibold(true);
    m_sentence->setWordWrap(true);
    m_room->setFixedWidth(theme().scaled(160));
    m_action->setSmall(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 6, space::s, 6);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_room);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &CheckStrip::acted);
    connect(m_close, &QPushButton::clicked, this, &CheckStrip::closed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CheckStrip::say(Mood mood, const QString& sentence, double progress, const QString& action) {
    m_mood = mood;
    m_progress = progress;
    m_icon->set(mood == Mood::Neutral ? QStringLiteral("info") : iconOf(shownOf(mood)), shownOf(mood));
    m_sentence->setText(sentence);
    if (mood == Mood::Good || mood == Mood::Bad)
        m_sentence->setShown(shownOf(mood));
    else
        m_sentence->setToken(Token::Text);
    setAccessibleName(sentence);
    m_room->setVisible(mood == Mood::Running);
    m_close->setVisible(mood != Mood::Running);
    m_action->setVisible(!action.isEmpty());
    if (m_action->text() != action) m_action->setText(action);
    update();
}

QString CheckStrip::sentence() const {
    return m_sentence->text();
}

void CheckStrip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool loud = m_mood == Mood::Good || m_mood == Mood::Bad;
    painter.fillRect(rect(), loud ? t.tint(shownOf(m_mood)) : t.color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.color(Token::Border));
    if (m_mood != Mood::Running) return;
    const int high = t.scaled(6);
    const QRect bar(m_room->x(), (height() - high) / 2, m_room->width(), high);
    paintBox(painter, bar, t.color(Token::Sunken), t.color(Token::Border), 1, 3);
    QRect done = bar;
    done.setWidth(static_cast<int>(bar.width() * qBound(0.0, m_progress, 1.0)));
    if (done.width() > 0)
        paintBox(painter, QStyle::visualRect(layoutDirection(), bar, done), t.color(Token::Accent), QColor(), 1, 3);
}

}  // namespace sagadesk::ui
