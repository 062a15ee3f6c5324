// What the Finder shows of orders: those that were found, their customers, and what can be done with the one in front.
#include <QSet>

#include "ui/format/present.h"
#include "ui/frame/command_list.h"
#include "ui/frame/finder.h"
#include "ui/frame/finder_delegate.h"
#include "ui/frame/finder_items.h"
#include "ui/models/order_cells.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int customers_shown = 3;
constexpr int order_commands_shown = 5;

// As the search does: from the start of a word.
bool beginsAWord(const QString& name, const QString& typed) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        for (const QString& word : words)
            if (word.startsWith(part, Qt::CaseInsensitive)) return true;
    return false;
}

}  // namespace

QString plainText(const QAction& action) {
    return QString(action.text()).remove(QLatin1Char('&'));
}

bool isOfOrder(const QAction& action) {
    const QString id = action.objectName();
    return (id.startsWith(QLatin1String("order.")) && !id.startsWith(QLatin1String("order.open"))) ||
           id == QLatin1String("edit.copyWords") || id == QLatin1String("edit.copyLink");
}

QStandardItem* commandItem(const QAction& action, const QString& effect) {
    auto* item = new QStandardItem(plainText(action));
    const QString icon = action.property("iconName").toString();
    item->setData(icon.isEmpty() ? QStringLiteral("chevron-right") : icon, found::Icon);
    item->setData(effect, found::Right);
    item->setData(action.shortcut().toString(QKeySequence::NativeText), found::Keys);
    item->setData(action.objectName(), found::Command);
    return item;
}

// Orders come above what was found at once, without moving what the person has chosen there.
void Finder::showOrders(const QString& text, const api::OrderPage& page) {
    const bool untouched = m_list->currentIndex().row() <= 1;
    m_counts->setText(tr("%n order(s) in %1 ms", "", static_cast<int>(page.orders.size())).arg(m_asked.elapsed()));
    if (page.orders.empty()) return;
    int row = 0;
    insertHead(row++, tr("Orders"));
    insertOrders(row, page);
    if (page.orders.size() > found_orders || page.next) {
        auto* more = new QStandardItem(tr("All of them in the list"));
        more->setData(QStringLiteral("orders"), found::Icon);
        more->setData(QStringLiteral("orders"), found::PageId);
        more->setData(text, found::Query);
        more->setData(QStringLiteral("Shift+Enter"), found::Keys);
        m_model.insertRow(row++, more);
    }
    insertCustomers(row, text, page);
    const bool inFront = std::any_of(page.orders.begin(), page.orders.end(), [this](const api::OrderSummary& each) {
        return QString::fromStdString(each.number.text()) == m_order;
    });
    if (inFront && !m_withOrder) insertOrderCommands(row, {});
    if (untouched) selectFirst();
    fit();
}

void Finder::insertOrders(int& row, const api::OrderPage& page) {
    for (std::size_t i = 0; i < std::min(page.orders.size(), found_orders); ++i) {
        const api::OrderSummary& order = page.orders[i];
        const Shown shown = shownOf(order.state, order.activity);
        const QString number = QString::fromStdString(order.number.text());
        auto* item = new QStandardItem(tr("%1, %2").arg(customerOf(order), wordOf(shown)));
        item->setData(iconOf(shown), found::Icon);
        item->setData(static_cast<int>(shown), found::Status);
        item->setData(number, found::Mono);
        item->setData(number, found::Number);
        item->setData(tr("%1, %2").arg(money(m_around.formats, order.total, order.currency),
                                       listTime(m_around.formats, order.created, wallClock())),
                      found::Right);
        if (i == 0) item->setData(QStringLiteral("Enter"), found::Keys);
        m_model.insertRow(row++, item);
    }
}

// Of the orders that were found by their customer's name.
void Finder::insertCustomers(int& row, const QString& text, const api::OrderPage& page) {
    QSet<QString> known;
    for (const api::OrderSummary& order : page.orders) {
        const QString id = QString::fromStdString(order.customerId), name = QString::fromStdString(order.customerName);
        if (known.size() >= customers_shown || known.contains(id) || !beginsAWord(name, text)) continue;
        if (known.isEmpty()) insertHead(row++, tr("Customers"));
        known.insert(id);
        const QString query = QStringLiteral("customer:\"%1\"").arg(id);
        auto* item = new QStandardItem(tr("%1, %2").arg(name, id));
        item->setData(QStringLiteral("person"), found::Icon);
        item->setData(QStringLiteral("orders"), found::PageId);
        item->setData(query, found::Query);
        m_model.insertRow(row++, item);
        countOrdersOf(id, query);
    }
}

void Finder::countOrdersOf(const QString& customer, const QString& query) {
    api::OrderQuery wanted;
    wanted.customer = customer.toStdString();
    m_around.desk.count(std::move(wanted), this, [this, query](const api::Answer<api::OrderCount>& answer) {
        if (!answer) return;
        const int orders = static_cast<int>(answer->count);
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.item(row)->data(found::Query) == query)
                m_model.item(row)->setData(tr("%n orders", "", orders), found::Right);
    });
}

int Finder::insertOrderCommands(int row, const QString& text) {
    int shown = 0;
    for (const QAction* action : m_around.commands.all()) {
        if (m_order.isEmpty() || !action->isEnabled() || !isOfOrder(*action)) continue;
        if (!text.isEmpty() && !plainText(*action).contains(text, Qt::CaseInsensitive)) continue;
        if (text.isEmpty() && shown >= order_commands_shown) continue;
        if (shown++ == 0) insertHead(row++, tr("With %1").arg(m_order));
        const bool link = action->objectName() == QLatin1String("edit.copyLink");
        m_model.insertRow(row++, commandItem(*action, link ? QStringLiteral("sagadesk://order/") + m_order
                                                           : m_around.commands.effectOf(action)));
    }
    m_withOrder = shown > 0;
    return row;
}

}  // namespace sagadesk::ui
