// What the cells of the list of orders hold.
#include <QCoreApplication>

#include "ui/format/present.h"
#include "ui/format/shown.h"
#include "ui/format/words/names.h"
#include "ui/format/words/order_words.h"
#include "ui/format/words/sentence.h"
#include "ui/models/order_cells.h"
#include "ui/models/order_list_model.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

// What is the normal case, and what is of second importance.
bool isQuiet(const api::OrderSummary& order, OrderColumn column) {
    switch (column) {
        case OrderColumn::What:
            return order.state == core::OrderState::Completed;
        case OrderColumn::Created:
        case OrderColumn::Changed:
        case OrderColumn::Type:
        case OrderColumn::Channel:
        case OrderColumn::Country:
        case OrderColumn::Step:
        case OrderColumn::Service:
        case OrderColumn::Reference:
            return true;
        default:
            return false;
    }
}

}  // namespace

int OrderListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_pages.rows();
}

int OrderListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : order_columns;
}

const api::OrderSummary* OrderListModel::order(int row) const {
    const ListedOrder* listed = m_pages.at(row);
    return listed == nullptr ? nullptr : &listed->order;
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= order_columns) return {};
    const OrderColumnRow& row = orderColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return titleOf(row.column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((row.trailing ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

QString OrderListModel::textOf(const api::OrderSummary& order, OrderColumn column) const {
    switch (column) {
        case OrderColumn::Status:
            return wordOf(shownOf(order.state, order.activity));
        case OrderColumn::Number:
            return QString::fromStdString(order.number.text());
        case OrderColumn::Customer:
            return customerOf(order);
        case OrderColumn::What:
            return headline(order, m_viewer);
        case OrderColumn::Total:
            return money(m_formats, order.total, order.currency);
        case OrderColumn::Created:
            return listTime(m_formats, order.created, presentTime());
        case OrderColumn::Changed:
            return listTime(m_formats, order.changed, presentTime());
        case OrderColumn::Type:
            return typeName(order.type);
        case OrderColumn::Channel:
            return text(order.channel);
        case OrderColumn::Country:
            return text(order.country);
        case OrderColumn::Items:
            return order.items == 0 ? QString() : count(m_formats, static_cast<std::uint64_t>(order.items));
        case OrderColumn::Step:
            return text(order.step);
        case OrderColumn::Tries:
            return order.tries == 0 ? QString() : count(m_formats, order.tries);
        case OrderColumn::Service:
            return serviceName(order.service, m_viewer);
        case OrderColumn::Reference:
            return text(order.externalReference);
        case OrderColumn::Steps:
            break;
    }
    return {};
}

// For screen readers: the row in one sentence.
QString OrderListModel::sentenceOf(const api::OrderSummary& order) const {
    return tr("%1. %2, %3. %4. %5.")
        .arg(textOf(order, OrderColumn::Status), textOf(order, OrderColumn::Number), customerOf(order),
             textOf(order, OrderColumn::What), textOf(order, OrderColumn::Total));
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ListedOrder* listed = m_pages.at(index.row());
    if (listed == nullptr) return role == LoadingRole ? QVariant(true) : QVariant();
    const api::OrderSummary& order = listed->order;
    const auto column = static_cast<OrderColumn>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(order, column);
        case Qt::AccessibleTextRole:
            return column == OrderColumn::Steps ? stepBarText(cellsOf(order)) : sentenceOf(order);
        case Qt::ToolTipRole:
            if (column == OrderColumn::Created) return fullTime(m_formats, order.created);
            if (column == OrderColumn::Changed) return fullTime(m_formats, order.changed);
            if (column == OrderColumn::Steps) return stepBarText(cellsOf(order));
            return textOf(order, column);
        case ShownRole:
            return QVariant::fromValue(shownOf(order.state, order.activity));
        case StepsRole:
            return column == OrderColumn::Steps ? QVariant::fromValue(cellsOf(order)) : QVariant();
        case QuietRole:
            return isQuiet(order, column);
        case MonoRole:
            return column == OrderColumn::Number || column == OrderColumn::Reference;
        case DimmedRole:
            return !listed->matches;
        case ChangedRole:
            return (listed->changed >> static_cast<unsigned>(column) & 1U) != 0;
        default:
            return {};
    }
}

}  // namespace sagadesk::ui
