#include "ui/pages/quick_look.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/frame/command_list.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cards.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps_summary.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int head_height = 33, side_space = 12;

// A head over a panel, as a table's head.
class PanelHead final : public QWidget {
public:
    explicit PanelHead(QWidget* parent) : QWidget(parent) { setFixedHeight(theme().scaled(head_height)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Border));
    }
};

// A hair line above what follows.
class Ruled final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Hair));
    }
};

QVBoxLayout* column(QWidget* of, int spacing) {
    auto* layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* row(QWidget* of, int spacing = 8) {
    auto* layout = new QHBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

}  // namespace

QuickLook::QuickLook(Surroundings& around, QWidget* parent) : QFrame(parent), m_around(around) {
    setAccessibleName(tr("Quick look"));
    setMinimumWidth(theme().scaled(260));
    m_content = new QWidget(this);
    m_content->setObjectName(QStringLiteral("content"));
    m_facts = new FactsCard(true, m_content);
    m_say = new SayCard(m_content);
    m_steps = new StepsSummary(m_content);
    m_story = new QLabel(m_content);
    m_story->setTextFormat(Qt::RichText);
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nothing = new TextLabel(FontRole::Body, Token::Text2, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_gone = new TextLabel(tr("This order is no longer in storage."), FontRole::Body, Token::Text, m_content);
    m_gone->setShown(Shown::Held);
    m_gone->hide();

    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(side_space, 14, side_space, 12);
    content->setSpacing(12);
    content->addWidget(makeTop());
    for (QWidget* each : std::initializer_list<QWidget*>{m_gone, m_story, m_facts, m_say, m_steps, makeOthers()})
        content->addWidget(each);
    content->addStretch(1);
    content->addWidget(makeFoot());
    auto* layout = column(this, 0);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_say, &SayCard::copied, this, [this] { m_around.navigator.say(tr("What to say is copied.")); });
    connect(&m_around.desk, &Desk::changed, this, [this](const ChangeSet& changes) {
        const bool mine =
            m_id && std::find(changes.orders.begin(), changes.orders.end(), *m_id) != changes.orders.end();
        if (mine || (m_id && changes.much)) refresh();
    });
    connect(&theme(), &Theme::changed, this, [this] {
        if (m_order) showSnapshot();
    });
    showNothing(tr("Choose an order to see what happened."));
}

QWidget* QuickLook::makeHead() {
    auto* head = new PanelHead(this);
    auto* title = new TextLabel(tr("Quick look"), FontRole::Body, Token::Text2, head);
    title->setSemibold(true);
    auto* open = new Button(tr("Open"), Button::Kind::Quiet, head);
    open->follow(m_around.commands.action(QStringLiteral("order.open")), tr("Open"));
    auto* close = Button::icon(QStringLiteral("close"), tr("Close the quick look"), Button::Kind::Quiet, head);
    for (Button* each : {open, close}) each->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &QuickLook::closeAsked);
    auto* layout = row(head);
    layout->setContentsMargins(side_space, 0, 6, 1);
    layout->addWidget(title);
    layout->addWidget(new KeyCap(tr("Space", "the key"), head));
    layout->addStretch();
    layout->addWidget(open);
    layout->addWidget(close);
    return head;
}

QWidget* QuickLook::makeTop() {
    auto* top = new QWidget(m_content);
    m_shape = new QLabel(top);
    m_status = new TextLabel(FontRole::Lead, Token::Text, top);
    m_status->setElided(true);
    m_number = new TextLabel(FontRole::Mono, Token::Text, top);
    m_number->setSemibold(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = Button::icon(QStringLiteral("copy"), tr("Copy order number"), Button::Kind::Link, top);
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QPushButton::clicked, this, &QuickLook::copyNumber);
    m_kind = new TextLabel(FontRole::Body, Token::Text2, top);
    m_kind->setTextFormat(Qt::RichText);
    m_when = new TextLabel(FontRole::Body, Token::Text2, top);
    auto* first = row(nullptr, 6);
    first->addWidget(m_shape);
    first->addWidget(m_status, 1);
    first->addWidget(m_number);
    first->addWidget(copy);
    auto* second = row(nullptr);
    second->addWidget(m_kind, 1);
    second->addWidget(m_when);
    auto* layout = column(top, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    return top;
}

QWidget* QuickLook::makeOthers() {
    m_othersRow = new Ruled(m_content);
    m_others = new TextLabel(FontRole::Body, Token::Text2, m_othersRow);
    m_others->setElided(true);
    auto* all = new Button(tr("Show all"), Button::Kind::Link, m_othersRow);
    all->setAccessibleName(tr("Show all orders of this customer"));
    all->setFocusPolicy(Qt::TabFocus);
    connect(all, &QPushButton::clicked, this, [this] {
        if (m_summary) emit othersAsked(QString::fromStdString(m_summary->customerId));
    });
    auto* layout = row(m_othersRow);
    layout->setContentsMargins(0, 5, 0, 0);
    layout->addWidget(m_others, 1);
    layout->addWidget(all);
    return m_othersRow;
}

QWidget* QuickLook::makeFoot() {
    auto* foot = new Ruled(m_content);
    m_effect = new TextLabel(FontRole::Body, Token::Text2, foot);
    m_effect->setWordWrap(true);
    m_buttons = new QWidget(foot);
    row(m_buttons, 6);
    auto* layout = column(foot, 10);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_effect);
    layout->addWidget(m_buttons);
    return foot;
}

void QuickLook::copyNumber() {
    if (!m_summary) return;
    const QString number = QString::fromStdString(m_summary->number.text());
    QApplication::clipboard()->setText(number);
    m_around.navigator.say(tr("%1 copied").arg(number));
}

void QuickLook::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()});
    painter.fillRect(edge, theme().color(Token::Border));
}

void QuickLook::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

// What matters least gives way first, so that nothing has to scroll.
void QuickLook::fit() {
    if (!m_summary) return;
    showStory(true);
    m_steps->setVisible(m_order.has_value());
    m_effect->setVisible(!m_effect->text().isEmpty());
    m_othersRow->setVisible(!m_others->text().isEmpty());
    const auto tooHigh = [this] {
        m_content->layout()->invalidate();
        return m_content->layout()->heightForWidth(width() - 1) > height() - theme().scaled(head_height);
    };
    if (tooHigh()) m_othersRow->hide();
    if (tooHigh()) m_steps->hide();
    if (tooHigh()) m_effect->hide();
    if (tooHigh()) showStory(false);
    m_content->layout()->activate();
}

}  // namespace sagadesk::ui
