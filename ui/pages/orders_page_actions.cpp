// What may be done with the chosen order from the list: prepared in a panel in the place of the quick look.
#include <QApplication>
#include <QStackedWidget>
#include <algorithm>

#include "ui/dialogs/action_panel.h"
#include "ui/frame/command_list.h"
#include "ui/models/order_offers.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/row_table.h"

namespace sagadesk::ui {

namespace {

constexpr const char* action_commands[] = {"order.retry",  "order.edit",    "order.skip",       "order.undo",
                                           "order.cancel", "order.resolve", "order.resolveNot", "order.approve",
                                           "order.reject", "order.settle",  "order.hold"};

}  // namespace

void OrdersPage::bindActions() {
    m_action = new ActionPanel(around(), m_right);
    m_right->addWidget(m_action);
    connect(m_action, &ActionPanel::acted, m_look, &QuickLook::refresh);
    connect(m_action, &ActionPanel::openChanged, this, [this](bool open) {
        m_right->setCurrentWidget(open ? static_cast<QWidget*>(m_action) : m_look);
        if (open) m_right->show();
        if (!open && isAncestorOf(QApplication::focusWidget())) m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_look, &QuickLook::orderShown, this, [this] {
        if (const auto* order = lookedAt(); order != nullptr && m_action->isOpen()) m_action->follow(*order, {});
    });
    for (const char* command : action_commands) bindAction(QString::fromLatin1(command));
    commands().bind(
        QStringLiteral("order.note"), this, [this] { m_action->openNote(*lookedAt()); },
        [this] { return lookedAt() == nullptr ? tr("Choose one order first.") : QString(); });
}

// The one chosen order as it is now; nullptr while it is not known, or when several are chosen.
const api::OrderSnapshot* OrdersPage::lookedAt() const {
    const api::OrderSummary* order = current();
    const auto& known = m_look->order();
    return order != nullptr && selectedRows() == 1 && known && known->summary.id == order->id ? &*known : nullptr;
}

std::optional<Offer> OrdersPage::offerOf(const QString& command) const {
    const api::OrderSnapshot* order = lookedAt();
    if (order == nullptr) return std::nullopt;
    const std::vector<Offer> offers = offersOf(*order);
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&](const Offer& offer) { return command == QLatin1String(offer.command); });
    return found == offers.end() ? std::nullopt : std::optional(*found);
}

void OrdersPage::bindAction(const QString& command) {
    commands().bind(
        command, this,
        [this, command] {
            if (const auto offer = offerOf(command)) m_action->open(offer->action, *lookedAt(), offer->step);
        },
        [this, command] {
            if (lookedAt() == nullptr) return tr("Choose one order first.");
            const auto offer = offerOf(command);
            return offer ? offer->refusal : tr("The order does not offer this now.");
        });
}

}  // namespace sagadesk::ui
