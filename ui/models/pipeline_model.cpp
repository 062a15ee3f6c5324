#include "ui/models/pipeline_model.h"

#include <algorithm>

#include "api/values.h"
#include "ui/format/shown.h"
#include "ui/format/words/order_words.h"
#include "ui/format/words/sentence.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

Shown shownIn(const api::OrderSummary& order) {
    return shownOf(order.state, order.activity);
}

core::Instant since(const api::OrderSummary& order) {
    return order.troubledAt.value_or(order.changed);
}

}  // namespace

PipelineModel::PipelineModel(const Formats& formats, const Viewer& viewer, QObject* parent)
    : QAbstractListModel(parent),
      m_formats(formats),
      m_viewer(viewer) {}

void PipelineModel::update(std::vector<api::OrderSummary> cards, core::Instant at, CardOrder order, bool mayMove) {
    m_wanted = std::move(cards);
    m_at = at;
    arrange(order);
    m_longest = core::Duration{1};
    for (const api::OrderSummary& each : m_wanted) m_longest = std::max(m_longest, age(each));
    refresh();
    if (mayMove) move();
}

// Needs help: as they came. Equal ones keep their order.
void PipelineModel::arrange(CardOrder order) {
    if (order == CardOrder::Longest)
        std::ranges::stable_sort(m_wanted, std::ranges::less{}, since);
    else if (order == CardOrder::MostMoney)
        std::ranges::stable_sort(m_wanted, std::ranges::greater{}, [](const api::OrderSummary& each) {
            return core::thousandths(each.total, each.currency);
        });
}

const api::OrderSummary* PipelineModel::wanted(const core::OrderId& id) const {
    const auto found = std::ranges::find(m_wanted, id, &api::OrderSummary::id);
    return found == m_wanted.end() ? nullptr : &*found;
}

void PipelineModel::refresh() {
    for (Card& card : m_cards) {
        const api::OrderSummary* now = wanted(card.order.id);
        card.gone = now == nullptr;
        if (now != nullptr) card.order = *now;
    }
    if (!m_cards.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

void PipelineModel::move() {
    removeMissing();
    takeOrder();
}

void PipelineModel::removeMissing() {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!m_cards[static_cast<std::size_t>(row)].gone) continue;
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        endRemoveRows();
    }
}

void PipelineModel::takeOrder() {
    for (int row = 0; row < static_cast<int>(m_wanted.size()); ++row) {
        const api::OrderSummary& due = m_wanted[static_cast<std::size_t>(row)];
        const int from = rowOf(due.id);
        if (from == row) continue;
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_cards.insert(m_cards.begin() + row, Card{due});
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_cards.begin() + row, m_cards.begin() + from, m_cards.begin() + from + 1);
            endMoveRows();
        }
    }
}

int PipelineModel::waiting() const {
    return static_cast<int>(
        std::ranges::count_if(m_wanted, [this](const api::OrderSummary& order) { return rowOf(order.id) < 0; }));
}

const api::OrderSummary* PipelineModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_cards[static_cast<std::size_t>(row)].order : nullptr;
}

int PipelineModel::rowOf(const core::OrderId& id) const {
    const auto found = std::ranges::find_if(m_cards, [&](const Card& card) { return card.order.id == id; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int PipelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

core::Duration PipelineModel::age(const api::OrderSummary& order) const {
    return std::max(core::Duration{}, m_at - since(order));
}

QString PipelineModel::waitsFor(const Card& card) const {
    return card.gone ? tr("Went on meanwhile") : headline(card.order, m_viewer);
}

QString PipelineModel::sentence(const Card& card) const {
    const api::OrderSummary& order = card.order;
    return tr("%1. %2, %3. %4. For %5.", "status, number, money, what it waits for, how long")
        .arg(wordOf(shownIn(order)), text(order.number.text()), money(m_formats, order.total, order.currency),
             waitsFor(card), duration(m_formats, age(order)));
}

QVariant PipelineModel::look(const Card& card, int role) const {
    const Shown shown = shownIn(card.order);
    switch (role) {
        case IconRole:
            return iconOf(shown);
        case IconShownRole:
        case ShownRole:
            return QVariant::fromValue(shown);
        case LoudRole:
            return shown == Shown::Held && !card.gone;
        case DimmedRole:
            return card.gone;
        case ShareRole:
            return static_cast<double>(age(card.order).count()) / static_cast<double>(m_longest.count());
        default:
            return {};
    }
}

QVariant PipelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Card& card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(card.order.number.text());
        case AmountRole:
            return money(m_formats, card.order.total, card.order.currency);
        case SecondLineRole:
            return waitsFor(card);
        case AgeRole:
            return duration(m_formats, age(card.order));
        case Qt::ToolTipRole:
            return tr("%1\nSince %2", "what it waits for").arg(waitsFor(card), fullTime(m_formats, since(card.order)));
        case Qt::AccessibleTextRole:
            return sentence(card);
        default:
            return look(card, role);
    }
}

}  // namespace sagadesk::ui
