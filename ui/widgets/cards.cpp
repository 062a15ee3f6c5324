#include "ui/widgets/cards.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

const char* const fact_icons[] = {"money", "stock", "delivery", "mail"};
void paintMark(QPainter& painter, const QRect& rect, FactMark mark) {
    const Shown shown = mark == FactMark::Good ? Shown::Completed : Shown::Held;
    if (mark == FactMark::Neutral)
        paintIcon(painter, rect, QStringLiteral("status-not-reached"), theme().color(Token::NotReached));
    else
        paintIcon(painter, rect, iconOf(shown), theme().color(shown));
}

}  // namespace

Card::Card(QWidget* parent) : QFrame(parent) {}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), theme().color(Token::Base), theme().color(Token::Border), theme().line());
}

Panel::Panel(const QString& title, QWidget* parent)
    : Card(parent),
      m_head(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)),
      m_title(new TextLabel(title, FontRole::Body, Token::Text, this)),
      m_note(new TextLabel(FontRole::Small, Token::Text2, this)) {
    m_title->setSemibold(true);
    m_note->setElided(true);
    m_head->setContentsMargins(space::m, 4, space::m, 4);
    m_head->setSpacing(space::s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    auto* head = new QWidget(this);
    head->setLayout(m_head);
    head->setFixedHeight(theme().scaled(36));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    m_layout->addWidget(head);
    m_layout->addStretch();
    setAccessibleName(title);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setNote(const QString& note) {
    m_note->setText(note);
}

void Panel::addToHead(QWidget* widget) {
    m_head->addWidget(widget);
}

void Panel::setContent(QWidget* widget) {
    delete m_layout->takeAt(1);
    m_layout->addWidget(widget, 1);
}

void Panel::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(1, theme().scaled(36) + 1, width() - 2, 1), theme().color(Token::Hair));
}

FactsCard::FactsCard(bool boxed, QWidget* parent) : QFrame(parent), m_boxed(boxed) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

int FactsCard::rowHeight() const {
    return theme().scaled(m_boxed ? 30 : 29);
}

void FactsCard::set(const std::array<Fact, 4>& facts, bool goods) {
    m_facts = facts;
    m_names = {moneyTitle(), stockTitle(goods), deliveryTitle(goods), customerTitle()};
    QStringList said;
    for (std::size_t i = 0; i < facts.size(); ++i) said.append(tr("%1: %2").arg(m_names[i], facts[i].text));
    setAccessibleName(said.join(QStringLiteral(". ")));
    setToolTip(said.join(QLatin1Char('\n')));
    update();
}

QSize FactsCard::sizeHint() const {
    return {theme().scaled(325), 4 * rowHeight() + (m_boxed ? 2 : 0)};
}

QSize FactsCard::minimumSizeHint() const {
    return {theme().scaled(220), sizeHint().height()};
}

void FactsCard::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    if (m_boxed) paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int inset = m_boxed ? 12 : 2, side = t.scaled(15), mark = t.scaled(13), name = inset + side + 9;
    int names = 0;
    const QFont font = t.font(FontRole::Small);
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        names = qMax(names, QFontMetrics(font).horizontalAdvance(m_names[i]));
    const int text = name + names + 10;
    for (int i = 0; i < 4; ++i) {
        const Fact& fact = m_facts[static_cast<std::size_t>(i)];
        const int top = (m_boxed ? 1 : 0) + i * rowHeight(), middle = top + rowHeight() / 2;
        paintIcon(painter, place({inset, middle - side / 2, side, side}), QLatin1String(fact_icons[i]),
                  t.color(Token::Text2));
        paintText(painter, place({name, top, names + 2, rowHeight()}), m_names[static_cast<std::size_t>(i)], font,
                  t.color(Token::Text2));
        paintText(painter, place({text, top, width() - text - mark - inset - 6, rowHeight()}), fact.text,
                  t.font(FontRole::Small, fact.mark == FactMark::Attention),
                  fact.mark == FactMark::Attention ? t.color(Shown::Held) : t.color(Token::Text));
        paintMark(painter, place({width() - inset - mark, middle - mark / 2, mark, mark}), fact.mark);
        if (i > 0) painter.fillRect(QRect(m_boxed ? 1 : 0, top, width() - (m_boxed ? 2 : 0), 1), t.color(Token::Hair));
    }
}

SayCard::SayCard(QWidget* parent) : QFrame(parent), m_sentence(new TextLabel(FontRole::Small, Token::Text, this)) {
    auto* title = new TextLabel(tr("Say to the customer"), FontRole::Small, Token::Text, this);
    title->setSemibold(true);
    auto* copy = new Button(tr("Copy"), Button::Kind::Link, this);
    copy->setSmall(true);
    copy->setIconName(QStringLiteral("copy"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, 4, 8, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_sentence, 1);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString text = property("sentence").toString();
        QApplication::clipboard()->setText(text);
        emit copied(text);
    });
}

void SayCard::set(const QString& sentence) {
    setProperty("sentence", sentence);
    m_sentence->setText(sentence.isEmpty() ? tr("Nothing needs to be said.") : tr("“%1”").arg(sentence));
    setAccessibleName(tr("Say to the customer: %1").arg(sentence));
}

void SayCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().tint(Shown::Processing));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 3, height()}),
                     theme().color(Shown::Processing));
}

}  // namespace sagadesk::ui
