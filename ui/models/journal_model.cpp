#include "ui/models/journal_model.h"

#include <QFont>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/models/entry_words.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

JournalModel::JournalModel(const Formats& formats, QObject* parent) : QAbstractTableModel(parent), m_formats(formats) {}

void JournalModel::show(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries) {
    m_labels.clear();
    for (const api::StepView& step : order.steps) m_labels.emplace_back(step.name, step.label);
    if (entries.size() <= m_entries.size()) return;
    const int first = rowCount();
    beginInsertRows({}, first, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin() + first, entries.end());
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}
int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::labelOf(const std::string& step) const {
    const auto found =
        std::find_if(m_labels.begin(), m_labels.end(), [&](const auto& each) { return each.first == step; });
    return stepName(found == m_labels.end() ? step : found->second);
}

QString JournalModel::textOf(const core::JournalEntry& entry, int column) const {
    switch (column) {
        case Time:
            return clockMillis(m_formats, entry.time);
        case What:
            return entryTitle(entry.kind);
        case Step:
            return labelOf(entry.step);
        case Try:
            return entry.attempt > 0 ? m_formats.locale.toString(entry.attempt) : QString();
        case Who:
            return actorName(entry.actor);
        default:
            return entryDetail(entry);
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const core::JournalEntry& one = entry(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(one, index.column());
        case Qt::ToolTipRole:
            return index.column() == Time ? fullTime(m_formats, one.time) : textOf(one, index.column());
        case Qt::AccessibleTextRole:
            return tr("%1, %2, %3, %4")
                .arg(textOf(one, Time), textOf(one, What), textOf(one, Step), textOf(one, Detail));
        case Qt::FontRole:
            return theme().font(index.column() == Time ? FontRole::Mono : FontRole::Small);
        case Qt::ForegroundRole:
            return theme().color(index.column() == What ? Token::Text : Token::Text2);
        case ByPersonRole:
            return isByPerson(one);
        default:
            return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Time"), tr("What"), tr("Step"), tr("Try"), tr("Who"), tr("Details")};
    return names[section];
}

}  // namespace sagadesk::ui
