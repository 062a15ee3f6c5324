#include "ui/dialogs/customer_finder.h"

#include <QAbstractItemView>
#include <set>

#include "ui/format/present.h"
#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 150ms;
constexpr std::size_t orders_asked = 40, customers_shown = 8;

// Words only: what is typed here is a name or a number, not a query.
std::string wordsIn(const QString& text) {
    QString words;
    for (const QChar each : text)
        words += each.isLetterOrNumber() || QStringLiteral("@.+_").contains(each) ? each : u' ';
    return words.simplified().toStdString();
}

}  // namespace

CustomerFinder::CustomerFinder(Surroundings& around, QWidget* parent) : QLineEdit(parent), m_around(around) {
    setPlaceholderText(tr("Name, e-mail, phone, customer or order number"));
    setClearButtonEnabled(false);
    m_list.setModel(&m_customers);
    m_list.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list.setMaxVisibleItems(customers_shown);
    m_list.setWidget(this);
    m_list.popup()->setItemDelegate(new CellDelegate(m_list.popup()));
    m_list.popup()->setAccessibleName(tr("Customers found"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &CustomerFinder::ask);
    connect(&m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CustomerFinder::choose);
}

void CustomerFinder::ask() {
    api::OrderQuery query;
    query.q = wordsIn(text());
    query.limit = orders_asked;
    if (query.q.empty()) return m_list.popup()->hide();
    m_around.desk.orders(query, this, m_latest.only<api::OrderPage>([this](const api::Answer<api::OrderPage>& page) {
        show(page ? page->orders : std::vector<api::OrderSummary>{});
    }));
}

// The latest order of each customer.
void CustomerFinder::show(const std::vector<api::OrderSummary>& orders) {
    m_customers.clear();
    std::set<std::string> seen;
    for (const api::OrderSummary& order : orders) {
        if (seen.size() == customers_shown || !seen.insert(order.customerId).second) continue;
        const QString id = QString::fromStdString(order.customerId), name = QString::fromStdString(order.customerName);
        auto* item =
            new QStandardItem(tr("%1 · %2 · last order %3, %4")
                                  .arg(name.isEmpty() ? id : name, id, QString::fromStdString(order.number.text()),
                                       listTime(m_around.formats, order.created, presentTime())));
        item->setData(QString::fromStdString(order.id.text()), Qt::UserRole);
        m_customers.appendRow(item);
    }
    if (m_customers.rowCount() == 0) {
        auto* none = new QStandardItem(tr("No order of such a customer. Fill in a new one below."));
        none->setFlags(Qt::NoItemFlags);
        m_customers.appendRow(none);
    }
    if (hasFocus()) m_list.complete();
}

void CustomerFinder::choose(const QModelIndex& index) {
    const QString order = index.data(Qt::UserRole).toString();
    if (order.isEmpty()) return;
    m_around.desk.order(order.toStdString(), this,
                        m_latest.only<api::OrderSnapshot>([this](const api::Answer<api::OrderSnapshot>& snapshot) {
                            if (!snapshot) return;
                            clear();
                            emit found(snapshot->document);
                        }));
}

}  // namespace sagadesk::ui
