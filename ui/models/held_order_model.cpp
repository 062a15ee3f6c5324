#include "ui/models/held_order_model.h"

#include <algorithm>

#include "ui/format/shown.h"
#include "ui/format/words/cause_words.h"
#include "ui/format/words/sentence.h"
#include "ui/models/order_cells.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

HeldOrder heldOrderOf(const api::OrderSummary& order) {
    HeldOrder held;
    held.id = order.id, held.number = order.number;
    held.customer = customerOf(order), held.currency = text(order.currency);
    held.total = order.total;
    held.since = order.troubledAt;
    held.money = order.explanation.facts.money;
    for (const auto& [name, value] : order.explanation.params)
        if (name == "tries") held.tries = text(value).toInt();
    return held;
}

HeldOrderModel::HeldOrderModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent),
      m_formats(formats) {}

void HeldOrderModel::clear(core::Instant now) {
    beginResetModel();
    m_orders.clear();
    m_places.clear();
    m_now = now;
    m_checked = 0;
    endResetModel();
    emit checkedChanged();
}

void HeldOrderModel::append(const std::vector<api::OrderSummary>& orders) {
    if (orders.empty()) return;
    const int from = static_cast<int>(m_orders.size());
    beginInsertRows({}, from, from + static_cast<int>(orders.size()) - 1);
    for (const api::OrderSummary& order : orders) {
        m_places.insert(text(order.id.text()), static_cast<int>(m_orders.size()));
        m_orders.append(heldOrderOf(order));
    }
    m_checked += static_cast<int>(orders.size());
    endInsertRows();
    emit checkedChanged();
}

void HeldOrderModel::dim(const std::vector<core::OrderId>& orders) {
    for (const core::OrderId& id : orders) {
        const auto at = m_places.constFind(text(id.text()));
        if (at == m_places.constEnd() || m_orders[*at].gone) continue;
        m_orders[*at].gone = true;
        emit dataChanged(index(*at, 0), index(*at, column_count - 1));
    }
}

void HeldOrderModel::check(int row, bool checked) {
    HeldOrder& order = m_orders[row];
    if (order.checked == checked) return;
    order.checked = checked;
    m_checked += checked ? 1 : -1;
}

void HeldOrderModel::checkAll(bool checked) {
    if (m_orders.isEmpty()) return;
    for (int row = 0; row < m_orders.size(); ++row) check(row, checked);
    emit dataChanged(index(0, Check), index(static_cast<int>(m_orders.size()) - 1, Check), {Qt::CheckStateRole});
    emit checkedChanged();
}

void HeldOrderModel::toggle(const QList<int>& rows) {
    if (rows.isEmpty()) return;
    const bool checked = !m_orders[rows.front()].checked;
    for (const int row : rows) check(row, checked);
    const auto [least, most] = std::minmax_element(rows.begin(), rows.end());
    emit dataChanged(index(*least, Check), index(*most, Check), {Qt::CheckStateRole});
    emit checkedChanged();
}

std::vector<api::OrderName> HeldOrderModel::checkedNames() const {
    std::vector<api::OrderName> names;
    names.reserve(static_cast<std::size_t>(m_checked));
    for (const HeldOrder& order : m_orders)
        if (order.checked) names.push_back(order.id.text());
    return names;
}

QString HeldOrderModel::numberAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_orders.size() ? text(m_orders[index.row()].number.text()) : QString();
}

int HeldOrderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int HeldOrderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString HeldOrderModel::textOf(const HeldOrder& order, int column) const {
    switch (column) {
        case Number:
            return text(order.number.text());
        case Customer:
            return order.customer;
        case Total:
            return money(m_formats, order.total, order.currency.toStdString());
        case Since:
            return order.since ? listTime(m_formats, *order.since, m_now) : QString();
        case Tries:
            return order.tries > 0 ? m_formats.locale.toString(order.tries) : QStringLiteral("–");
        case Charged:
            return order.gone ? tr("Not held any more") : chargedWords(order.money).text;
        default:
            return {};
    }
}

QVariant HeldOrderModel::lookOf(const HeldOrder& order, int column, int role) const {
    const FactMark mark = chargedWords(order.money).mark;
    const bool attention = column == Charged && mark == FactMark::Attention && !order.gone;
    if (role == MonoRole) return column == Number;
    if (role == QuietRole) return column == Since || column == Tries || column == Charged;
    if (role == LoudRole) return attention;
    if (role == ShownRole) return attention ? QVariant::fromValue(Shown::Held) : QVariant();
    if (column != Charged || order.gone) return {};
    if (role == IconRole)
        return mark == FactMark::Attention ? QStringLiteral("status-waiting")
               : mark == FactMark::Good    ? QStringLiteral("status-completed")
                                           : QStringLiteral("money");
    if (role == IconShownRole && mark != FactMark::Neutral)
        return QVariant::fromValue(mark == FactMark::Good ? Shown::Completed : Shown::Held);
    return {};
}

QVariant HeldOrderModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_orders.size()) return {};
    const HeldOrder& order = m_orders[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(order, index.column());
        case Qt::ToolTipRole:
            return index.column() == Since && order.since ? fullTime(m_formats, *order.since)
                                                          : textOf(order, index.column());
        case Qt::CheckStateRole:
            if (index.column() != Check) return {};
            return int(order.checked ? Qt::Checked : Qt::Unchecked);
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3. Charged: %4")
                .arg(textOf(order, Number), order.customer, textOf(order, Total), textOf(order, Charged));
        case DimmedRole:
            return order.gone;
        default:
            return lookOf(order, index.column(), role);
    }
}

QVariant HeldOrderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Total || section == Since || section == Tries;
        return QVariant::fromValue(int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("Order");
        case Customer:
            return tr("Customer");
        case Total:
            return tr("Total");
        case Since:
            return tr("Held since");
        case Tries:
            return tr("Tries");
        case Charged:
            return chargedTitle();
        default:
            return {};
    }
}

Qt::ItemFlags HeldOrderModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Check ? flags | Qt::ItemIsUserCheckable : flags;
}

bool HeldOrderModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Check) return false;
    if (m_orders[index.row()].checked != (value.toInt() == Qt::Checked)) toggle({index.row()});
    return true;
}

}  // namespace sagadesk::ui
