#include "ui/widgets/undo_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <utility>

#include "ui/theme/painting.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

// The word that takes it back, on the bar's own ground.
class UndoWord final : public QAbstractButton {
public:
    explicit UndoWord(QWidget* parent) : QAbstractButton(parent) {
        setText(UndoBar::tr("Undo"));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(theme().font(FontRole::Body, true)).horizontalAdvance(text()) + 8, theme().scaled(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont font = theme().font(FontRole::Body, true);
        font.setUnderline(true);
        paintText(painter, rect(), text(), font, theme().color(Token::Base), Qt::AlignCenter);
        if (hasFocus()) paintBox(painter, rect(), QColor(), theme().color(Token::Base), 2);
    }
};

}  // namespace

UndoBar::UndoBar(QWidget* parent) : QFrame(parent), m_sentence(new TextLabel(FontRole::Body, Token::Base, this)) {
    auto* word = new UndoWord(this);
    auto* keys = new TextLabel(QStringLiteral("Ctrl+Z"), FontRole::Small, Token::Base, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(15, 2, 12, 2);
    layout->setSpacing(8);
    m_sentence->setElided(true);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(word);
    layout->addWidget(keys);
    setMinimumHeight(theme().scaled(31));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UndoBar::tick);
    connect(word, &QAbstractButton::clicked, this, &UndoBar::takeBack);
    hide();
}

void UndoBar::offer(const QString& sentence, std::function<void()> undo, int seconds) {
    finish();
    m_template = sentence;
    m_undo = std::move(undo);
    m_left = seconds;
    m_counts = false;
    showSentence();
}

void UndoBar::countDown(const QString& sentence, int seconds, std::function<void()> act, std::function<void()> undo) {
    finish();
    m_template = sentence;
    m_act = std::move(act);
    m_undo = std::move(undo);
    m_left = seconds;
    m_counts = true;
    showSentence();
}

void UndoBar::showSentence() {
    m_sentence->setText(m_counts ? m_template.arg(m_left) : m_template);
    setAccessibleName(m_sentence->text());
    if (!m_second.isActive()) m_second.start();
    setVisible(true);
    emit openChanged();
}

void UndoBar::tick() {
    if (--m_left <= 0)
        finish();
    else if (m_counts)
        showSentence();
}

void UndoBar::takeBack() {
    if (m_left <= 0) return;
    const auto undo = std::exchange(m_undo, {});
    m_act = {};
    close();
    if (undo) undo();
}

void UndoBar::finish() {
    const auto act = std::exchange(m_act, {});
    m_undo = {};
    close();
    if (act) act();
}

void UndoBar::close() {
    m_left = 0;
    m_second.stop();
    hide();
    emit openChanged();
}

void UndoBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Text));
}

}  // namespace sagadesk::ui
