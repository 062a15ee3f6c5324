// How NewOrder is laid out, and what it says.
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/dialogs/new_order.h"
#include "ui/dialogs/order_form.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

constexpr int side_width = 292, dialog_width = 1120, dialog_height = 690;  // px at 100 % font scale

// Beside what is filled in, as the panels of the main window stand.
class Side final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Window));
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        painter.fillRect(QRect(x, 0, 1, height()), theme().color(Token::Border));
    }
};

}  // namespace

void NewOrder::build() {
    m_notice = new Banner(Banner::Kind::Info, this);
    m_notice->hide();
    connect(m_notice, &Banner::acted, this, [this] {
        m_notice->hide();
        if (const auto act = std::exchange(m_onNotice, {})) act();
    });
    m_form = new OrderForm(m_around, this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto* page = new QHBoxLayout;
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(buildSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(page, 1);
    for (const auto& keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &NewOrder::place);
    resize(theme().scaled(dialog_width), theme().scaled(dialog_height));
}

QWidget* NewOrder::buildSide() {
    auto* side = new Side(this);
    side->setFixedWidth(theme().scaled(side_width));
    side->setAccessibleName(tr("What it comes to"));
    m_total = new TextLabel(FontRole::Figure, Token::Text, side);
    m_total->setAccessibleName(tr("Total"));
    m_sums = new ValueRows(false, side);
    m_stepsHead = new TextLabel(FontRole::Small, Token::Text, side);
    m_stepsHead->setSemibold(true);
    m_stepsHead->setWordWrap(true);
    m_steps = new ValueRows(true, side);
    m_message = new TextLabel(FontRole::Body, Token::Text, side);
    m_message->setWordWrap(true);
    m_place = new Button(QString(), Button::Kind::Primary, side);
    m_place->setKeyText(QStringLiteral("Ctrl+Enter"));
    m_check = new Button(tr("Check without placing"), Button::Kind::Plain, side);
    m_discard = new Button(tr("Discard the draft"), Button::Kind::Link, side);
    m_foot = new TextLabel(tr("Closing keeps it as a draft."), FontRole::Small, Token::Text3, side);
    for (Button* each : {m_place, m_check, m_discard}) each->setAutoDefault(false);
    connect(m_place, &QPushButton::clicked, this, &NewOrder::place);
    connect(m_check, &QPushButton::clicked, this, &NewOrder::check);
    connect(m_discard, &QPushButton::clicked, this, &NewOrder::discard);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::l + 1, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new TextLabel(tr("Total"), FontRole::Small, Token::Text2, side));
    layout->addWidget(m_total);
    layout->addWidget(m_sums);
    layout->addSpacing(space::m);
    layout->addWidget(m_stepsHead);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_message, m_place, m_check, m_foot, m_discard})
        layout->addWidget(each);
    return side;
}

void NewOrder::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().color(Token::Base));
}

void NewOrder::notice(const QString& title, const QString& sentence, const QString& action, std::function<void()> act) {
    m_onNotice = std::move(act);
    m_notice->say(title, sentence, action);
    m_notice->show();
}

void NewOrder::say(const QString& sentence, std::optional<Shown> shown) {
    m_message->setText(sentence);
    if (shown)
        m_message->setShown(*shown);
    else
        m_message->setToken(Token::Text2);
}

QString NewOrder::message() const {
    return m_message->text();
}

void NewOrder::review() {
    const QString refusal = m_around.desk.refusalOf(Role::Operator), total = totalText();
    m_place->setText(total.isEmpty() ? tr("Place order") : tr("Place order, %1").arg(total));
    m_place->setEnabled(refusal.isEmpty() && !m_sending);
    m_place->setToolTip(refusal);
    m_check->setEnabled(!m_sending);
    m_discard->setEnabled(!m_sending && m_draft != emptyDraft());
    if (!refusal.isEmpty()) say(refusal, Shown::Held);
    m_around.commands.review();
}

}  // namespace sagadesk::ui
