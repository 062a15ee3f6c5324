#include "ui/pages/order_summary.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int fact_icon = 14, titles_least = 90;  // px at 100 % font scale
constexpr std::array fact_icons{"money", "stock", "delivery", "mail"};

// One of the four: its icon at the start, its mark at the end, a line under it.
class FactRow final : public QWidget {
public:
    FactRow(const char* icon, const FactMark& mark, bool last, QWidget* parent)
        : QWidget(parent),
          m_icon(QString::fromLatin1(icon)),
          m_mark(mark),
          m_last(last) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int side = t.scaled(fact_icon), y = (height() - side) / 2;
        paintIcon(painter, place({0, y, side, side}), m_icon, t.color(Token::Text2));
        const QRect end = place({width() - side, y, side, side});
        if (m_mark == FactMark::Good)
            paintIcon(painter, end, iconOf(Shown::Completed), t.color(Shown::Completed));
        else if (m_mark == FactMark::Attention)
            paintIcon(painter, end, iconOf(Shown::Held), t.color(Shown::Held));
        else
            paintIcon(painter, end, QStringLiteral("status-not-reached"), t.color(Token::NotReached));
        if (!m_last) painter.fillRect(0, height() - 1, width(), 1, t.color(Token::Hair));
    }

private:
    QString m_icon;
    const FactMark& m_mark;
    bool m_last;
};

class SayBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().tint(Shown::Processing));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())),
                         theme().color(Shown::Processing));
    }
};

}  // namespace

OrderSummaryView::OrderSummaryView(QWidget* parent)
    : QWidget(parent),
      m_headline(new TextLabel(FontRole::Lead, Token::Text, this)),
      m_story(new TextLabel(FontRole::Story, Token::Text, this)),
      m_next(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_say(new TextLabel(FontRole::Small, Token::Text, this)),
      m_factsBox(makeFacts()),
      m_sayBox(makeSay()) {
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    for (TextLabel* each : {m_headline, m_story, m_next}) {
        each->setWordWrap(each != m_headline);
        each->setMinimumWidth(80);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(each);
    }
    m_headline->setElided(true);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 10);
    layout->setSpacing(16);
    layout->addSpacing(14);  // the bar in the status' colour
    layout->addLayout(words, 58);
    layout->addWidget(m_factsBox, 32);
    layout->addWidget(m_sayBox, 30);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget* OrderSummaryView::makeFacts() {
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        Fact& fact = m_facts[i];
        fact.row = new FactRow(fact_icons[i], fact.mark, i + 1 == m_facts.size(), box);
        fact.title = new TextLabel(FontRole::Small, Token::Text2, fact.row);
        fact.text = new TextLabel(FontRole::Small, Token::Text, fact.row);
        fact.text->setElided(true);
        auto* row = new QHBoxLayout(fact.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addSpacing(theme().scaled(fact_icon) + 8);
        row->addWidget(fact.title);
        row->addWidget(fact.text, 1);
        row->addSpacing(theme().scaled(fact_icon) + 6);
        rows->addWidget(fact.row, 1);
    }
    return box;
}

QWidget* OrderSummaryView::makeSay() {
    auto* box = new SayBox(this);
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(tr("Say to the customer"), FontRole::Small, Token::Text, box);
    title->setSemibold(true);
    auto* copy = new Button(tr("Copy"), Button::Kind::Link, box);
    copy->setIconName(QStringLiteral("copy"));
    copy->setAccessibleName(tr("Copy what to say to the customer"));
    copy->setToolTip(tr("Copy what to say to the customer (Ctrl+Shift+C)"));
    connect(copy, &QPushButton::clicked, this, &OrderSummaryView::copyAsked);
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(13, 4, 8, 6);
    layout->setSpacing(1);
    layout->addLayout(head);
    m_say->setParent(box);
    m_say->setWordWrap(true);
    m_say->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_say, 1);
    return box;
}

void OrderSummaryView::showFact(std::size_t index, const QString& title, const FactWords& words) {
    Fact& fact = m_facts[index];
    fact.mark = words.mark;
    fact.title->setText(title);
    fact.text->setText(words.text);
    fact.text->setToolTip(words.text);
    fact.text->setAccessibleName(tr("%1: %2").arg(title, words.text));
    fact.row->update();
}

void OrderSummaryView::show(const OrderWords& words, Shown shown, bool goods) {
    m_shown = shown;
    m_headline->setText(words.headline);
    m_headline->setToolTip(words.headline);
    m_story->setText(words.story);
    m_next->setText(words.next);
    m_say->setText(tr("“%1”").arg(words.say));
    m_say->setToolTip(words.say);
    showFact(0, moneyTitle(), words.money);
    showFact(1, stockTitle(goods), words.stock);
    showFact(2, deliveryTitle(goods), words.delivery);
    showFact(3, customerTitle(), words.customer);
    alignFacts();
    update();
}

// The four texts stand below each other, whatever the titles are in this language.
void OrderSummaryView::alignFacts() {
    int width = theme().scaled(titles_least);
    for (const Fact& fact : m_facts) width = qMax(width, fact.title->sizeHint().width());
    for (const Fact& fact : m_facts) fact.title->setFixedWidth(width);
}

QString OrderSummaryView::wordsToSay() const {
    return m_say->toolTip();
}

int OrderSummaryView::foldedHeight() const {
    return theme().lineHeight(FontRole::Lead) + 10;
}

void OrderSummaryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool folded = height() < foldedHeight() + 24;
    for (QWidget* each : std::initializer_list<QWidget*>{m_story, m_next, m_factsBox, m_sayBox})
        each->setVisible(!folded);
}

void OrderSummaryView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(14, 2, 3, height() - 14)),
                     theme().color(m_shown));
}

}  // namespace sagadesk::ui
