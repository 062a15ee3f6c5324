#include "ui/pages/order_header.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/format/present.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/frame/command_list.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr std::size_t buttons_shown = 3;
constexpr int mark_side = 28;  // px at 100 % font scale

// The order's number, as large as a title and in the type of numbers.
class NumberLabel final : public QLabel {
public:
    explicit NumberLabel(QWidget* parent) : QLabel(parent) {
        restyle();
        connect(&theme(), &Theme::changed, this, [this] { restyle(); });
    }

private:
    void restyle() {
        QFont font = theme().font(FontRole::Mono, true);
        font.setPixelSize(theme().font(FontRole::Title).pixelSize());
        setFont(font);
    }
};

// Viewers see that there is an address, not whose.
QString masked(const QString& personal, bool mayRead) {
    if (mayRead || personal.isEmpty()) return personal;
    const qsizetype at = personal.indexOf(QLatin1Char('@'));
    return personal.left(1) + QStringLiteral("…") + (at > 0 ? personal.mid(at) : personal.right(2));
}

QJsonObject documentOf(const api::OrderSnapshot& order) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(order.document)).object();
}

// Whether everything that was done is undone again.
bool isAllUndone(const api::OrderSnapshot& order) {
    bool any = false;
    for (const api::StepView& step : order.steps) {
        if (step.undoStatus.empty()) continue;
        if (step.undoStatus != "done") return false;
        any = true;
    }
    return any;
}

}  // namespace

OrderHeader::OrderHeader(Surroundings& around, QWidget* parent)
    : QWidget(parent),
      m_around(around),
      m_number(new NumberLabel(this)),
      m_total(new TextLabel(FontRole::Lead, Token::Text, this)),
      m_customer(new TextLabel(FontRole::Small, Token::Text, this)),
      m_rest(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_state(new Pill(this)),
      m_activity(new Pill(this)),
      m_run(new Pill(this)),
      m_owner(new Pill(this)),
      m_buttons(new QHBoxLayout) {
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_customer->setSemibold(true);
    m_rest->setElided(true);
    auto* copy = Button::icon(QStringLiteral("copy"), tr("Copy the order number"), Button::Kind::Quiet, this);
    connect(copy, &QPushButton::clicked, this, [this] { m_around.commands.trigger(QStringLiteral("edit.copy")); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, copy, m_state, m_activity, m_run, m_owner, m_total})
        first->addWidget(each);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->setSpacing(0);
    second->addWidget(m_customer);
    second->addWidget(m_rest, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(first);
    words->addLayout(second);
    m_buttons->setSpacing(12);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 4);
    layout->addSpacing(theme().scaled(mark_side) + 14);  // the mark, on whatever side it is
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OrderHeader::show(const api::OrderSnapshot& order, const std::vector<Offer>& offers) {
    m_shown = shownOf(order.summary.state, order.summary.activity);
    m_number->setText(QString::fromStdString(order.summary.number.text()));
    m_total->setText(money(m_around.formats, order.summary.total, order.summary.currency));
    showPills(order);
    showCustomer(order);
    showButtons(offers);
    update();
}

void OrderHeader::showPills(const api::OrderSnapshot& order) {
    const api::OrderSummary& summary = order.summary;
    const bool ended = core::isFinal(summary.state) && summary.activity == core::Activity::Idle;
    m_state->say(stateWord(summary.state), static_cast<Shown>(summary.state));
    if (ended && isAllUndone(order))
        m_activity->say(tr("Everything undone"), Shown::Undoing, iconOf(Shown::Undoing));
    else if (ended || summary.activity == core::Activity::Running)
        m_activity->say({}, std::nullopt);
    else if (summary.hold != core::HoldReason::None)
        m_activity->say(holdWord(summary.hold), Shown::Held, iconOf(Shown::Held));
    else
        m_activity->say(
            activityWord(summary.activity), m_shown == static_cast<Shown>(summary.state) ? Shown::Parked : m_shown,
            m_shown == static_cast<Shown>(summary.state) ? QStringLiteral("status-waiting") : iconOf(m_shown));
    m_run->say(summary.run > 1 ? tr("Run %1").arg(summary.run) : QString(), std::nullopt);
    m_owner->say(summary.owner.empty() ? QString() : tr("%1 takes care").arg(text(summary.owner)), std::nullopt,
                 QStringLiteral("person"));
}

void OrderHeader::showCustomer(const api::OrderSnapshot& order) {
    const QJsonObject document = documentOf(order);
    const QJsonObject customer = document.value(QStringLiteral("customer")).toObject();
    const bool mayRead = m_around.desk.person().may(Role::Operator) && !m_around.formats.hidesPersonal;
    QString name = customer.value(QStringLiteral("name")).toString();
    if (name.isEmpty()) name = text(order.summary.customerId);
    const QString channel =
        document.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("channel")).toString();
    m_customer->setText(name);
    QStringList rest{masked(customer.value(QStringLiteral("email")).toString(), mayRead),
                     masked(customer.value(QStringLiteral("phone")).toString(), mayRead),
                     typeName(order.summary.type),
                     channel == QLatin1String("web") ? tr("Web shop") : channel,
                     text(order.summary.externalReference),
                     detailTime(m_around.formats, order.summary.created, presentTime())};
    rest.removeAll(QString());
    m_rest->setText(QStringLiteral(" · ") + rest.join(QStringLiteral(" · ")));
    m_rest->setToolTip(fullTime(m_around.formats, order.summary.created));
}

// Buttons stay the same objects while the offer stays the same: none moves away under the pointer for nothing.
void OrderHeader::showButtons(const std::vector<Offer>& offers) {
    std::vector<std::pair<PanelAction, const char*>> offered;
    for (const Offer& offer : offers)
        if (offered.size() < buttons_shown && offer.action != PanelAction::Stop)
            offered.emplace_back(offer.action, offer.command);
    if (offered == m_offered && m_buttons->count() > 0) return;
    m_offered = offered;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](Button* button) {
        m_buttons->addWidget(button);
        button->show();
    };
    for (std::size_t i = 0; i < offered.size(); ++i) {
        QAction* action = m_around.commands.action(QString::fromLatin1(offered[i].second));
        auto* button = new Button(QString(), i == 0 ? Button::Kind::Primary : Button::Kind::Plain, this);
        button->follow(action, tr("%1…").arg(actionName(offered[i].first)));
        button->setIconName(action->property("iconName").toString());
        add(button);
    }
    auto* note = new Button(QString(), Button::Kind::Plain, this);
    note->follow(m_around.commands.action(QStringLiteral("order.note")), tr("Note"));
    note->setIconName(QStringLiteral("note"));
    add(note);
    Button* more = Button::icon(QStringLiteral("more"), tr("More for this order"), Button::Kind::Plain, this);
    connect(more, &QPushButton::clicked, this,
            [this, more] { emit moreAsked(more->mapToGlobal(QPoint(0, more->height()))); });
    add(more);
}

void OrderHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    const int side = theme().scaled(mark_side);
    const QRect mark(15, (height() + 4 - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_shown), theme().color(m_shown));
}

}  // namespace sagadesk::ui
