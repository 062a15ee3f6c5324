#include "ui/models/needs_model.h"

#include <algorithm>

#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

NeedsModel::NeedsModel(const Formats& formats, QObject* parent) : QAbstractListModel(parent), m_formats(formats) {}

void NeedsModel::update(std::vector<Need> needs, core::Instant at) {
    m_at = at;
    m_wanted = std::move(needs);
    removeMissing();
    for (const Need& need : m_wanted) {
        if (const int row = rowOf(need.key); row >= 0) {
            m_needs[static_cast<std::size_t>(row)] = need;
            emit dataChanged(index(row), index(row));
            continue;
        }
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_needs.push_back(need);
        endInsertRows();
    }
    m_arranged = std::ranges::equal(m_needs, m_wanted, {}, &Need::key, &Need::key);
}

void NeedsModel::removeMissing() {
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString key = m_needs[static_cast<std::size_t>(row)].key;
        if (std::ranges::any_of(m_wanted, [&](const Need& each) { return each.key == key; })) continue;
        beginRemoveRows({}, row, row);
        m_needs.erase(m_needs.begin() + row);
        endRemoveRows();
    }
}

void NeedsModel::arrange() {
    if (m_arranged) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& each : before) keys.append(m_needs[static_cast<std::size_t>(each.row())].key);
    m_needs = m_wanted;
    QModelIndexList after;
    for (const QString& key : keys) after.append(index(rowOf(key)));
    changePersistentIndexList(before, after);
    m_arranged = true;
    emit layoutChanged({}, VerticalSortHint);
}

int NeedsModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(m_needs, key, &Need::key);
    return found == m_needs.end() ? -1 : static_cast<int>(found - m_needs.begin());
}

const Need* NeedsModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_needs[static_cast<std::size_t>(row)] : nullptr;
}

int NeedsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_needs.size());
}

QString NeedsModel::sentence(const Need& need) const {
    return tr("%1. %2 %3 %4. %5")
        .arg(need.headline, need.second, count(m_formats, need.orders), counted(need), need.verb);
}

QString NeedsModel::counted(const Need& need) {
    const int number = static_cast<int>(need.orders);
    return need.messages ? tr("messages", nullptr, number) : tr("orders", nullptr, number);
}

QVariant NeedsModel::data(const QModelIndex& index, int role) const {
    const Need* need = at(index.row());
    if (!index.isValid() || need == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
            return need->headline;
        case SecondLineRole:
            return need->second;
        case Qt::ToolTipRole:
            return need->headline + QLatin1Char('\n') + need->second + QLatin1Char('\n') +
                   moneyLines(m_formats, need->money, false);
        case Qt::AccessibleTextRole:
            return sentence(*need);
        case IconRole:
            return iconOf(need->colour);
        case IconShownRole:
            return QVariant::fromValue(need->colour);
        case CountRole:
            return need->orders == 0 ? QString() : count(m_formats, need->orders);
        case CountedRole:
            return need->orders == 0 ? QString() : counted(*need);
        case AmountRole:
            return need->money.empty() ? QStringLiteral("–") : moneyLine(m_formats, need->money, false);
        case AgeRole:
            return need->since && m_at > *need->since ? duration(m_formats, m_at - *need->since) : QString();
        case VerbRole:
            return need->verb;
        case UrgentRole:
            return need->urgent;
        default:
            return {};
    }
}

}  // namespace sagadesk::ui
