#include "ui/models/audit_model.h"

#include <algorithm>

#include "ui/format/shown.h"
#include "ui/format/words/audit_words.h"
#include "ui/models/entry_words.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

AuditModel::AuditModel(const Formats& formats, QObject* parent) : QAbstractTableModel(parent), m_formats(formats) {}

AuditModel::Row AuditModel::rowOf(api::AuditEntry entry) const {
    const core::JournalEntry& e = entry.entry;
    Row row{{},
            {listTime(m_formats, e.time, m_now), actorName(e.actor), entryTitle(e.kind), auditObject(entry),
             auditReason(e), auditResult(e)}};
    row.entry = std::move(entry);
    return row;
}

void AuditModel::begin(api::AuditPage first, core::Instant now) {
    beginResetModel();
    m_now = now;
    m_rows.clear();
    for (api::AuditEntry& entry : first.entries) m_rows.push_back(rowOf(std::move(entry)));
    m_next = std::move(first.next);
    m_reached = first.reached;
    m_asked = false;
    endResetModel();
}

void AuditModel::append(api::AuditPage more) {
    m_asked = false;
    m_next = std::move(more.next);
    m_reached = more.reached;
    if (more.entries.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.entries.size()) - 1);
    for (api::AuditEntry& entry : more.entries) m_rows.push_back(rowOf(std::move(entry)));
    endInsertRows();
}

bool AuditModel::newerIn(const api::AuditPage& page, std::vector<api::AuditEntry>& newer) const {
    newer.clear();
    for (const api::AuditEntry& entry : page.entries) {
        if (rowOf(entry.entry.partition, entry.entry.position) >= 0) return true;
        newer.push_back(entry);
    }
    return !page.next;
}

void AuditModel::prepend(std::vector<api::AuditEntry> newer) {
    if (newer.empty()) return;
    std::vector<Row> rows;
    for (api::AuditEntry& entry : newer) rows.push_back(rowOf(std::move(entry)));
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

const api::AuditEntry* AuditModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)].entry;
}

int AuditModel::rowOf(core::PartitionId partition, std::uint64_t position) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        return row.entry.entry.partition == partition && row.entry.entry.position == position;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant AuditModel::look(const Row& row, int column, int role) const {
    const core::JournalEntry& entry = row.entry.entry;
    switch (role) {
        case MonoRole:
            return column == On && row.entry.number.has_value();
        case QuietRole:
            return column == Time || column == Reason || (column == Who && !isByPerson(entry));
        case LoudRole:
            return column == Result && entry.sequence > 0 && isLoud(shownOf(entry.state, entry.activity));
        case ShownRole:
            if (column != Result || entry.sequence == 0) return {};
            return QVariant::fromValue(shownOf(entry.state, entry.activity));
        default:
            return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row.texts.at(static_cast<std::size_t>(index.column()));
    switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::ToolTipRole:
            return index.column() == Time ? fullTime(m_formats, row.entry.entry.time) : text;
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3, %4, %5, %6")
                .arg(row.texts[Time], row.texts[Who], row.texts[What], row.texts[On], row.texts[Reason],
                     row.texts[Result]);
        default:
            return look(row, index.column(), role);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const std::array<QString, Columns> names{tr("Time"),    tr("Who"),    tr("What"),
                                             tr("On what"), tr("Reason"), tr("Order after it")};
    return names.at(static_cast<std::size_t>(section));
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next && !m_asked;
}

void AuditModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    m_asked = true;
    emit moreWanted();
}

}  // namespace sagadesk::ui
