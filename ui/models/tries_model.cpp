#include "ui/models/tries_model.h"

#include <QFont>
#include <QIcon>

#include "ui/theme/theme.h"
#include "ui/widgets/step_look.h"

namespace sagadesk::ui {

TriesModel::TriesModel(const Formats& formats, QObject* parent) : QAbstractTableModel(parent), m_formats(formats) {}

void TriesModel::show(const Lane& lane) {
    const int before = static_cast<int>(m_lane.bars.size()), now = static_cast<int>(lane.bars.size());
    const int kept = lane.key == m_lane.key ? std::min(before, now) : 0;
    if (before > kept) {
        beginRemoveRows({}, kept, before - 1);
        m_lane.bars.resize(static_cast<std::size_t>(kept));
        endRemoveRows();
    }
    Lane next = lane;
    if (now > kept) {
        beginInsertRows({}, kept, now - 1);
        m_lane = std::move(next);
        endInsertRows();
    } else {
        m_lane = std::move(next);
    }
    if (kept > 0) emit dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
}

int TriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lane.bars.size());
}
int TriesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TriesModel::textOf(const Bar& bar, int column) const {
    switch (column) {
        case Number:
            return bar.attempt > 0 ? m_formats.locale.toString(bar.attempt) : QString();
        case Start:
            return clockMillis(m_formats, bar.start);
        case Took:
            return duration(m_formats, bar.end - bar.start);
        default:
            return barResult(bar, m_lane.key.undo, m_lane.service);
    }
}

QVariant TriesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Bar& bar = m_lane.bars[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(bar, index.column());
        case Qt::ToolTipRole:
            return index.column() == Start ? fullTime(m_formats, bar.start) : textOf(bar, index.column());
        case Qt::AccessibleTextRole:
            return tr("Try %1: %2, started %3, took %4")
                .arg(textOf(bar, Number), textOf(bar, Result), textOf(bar, Start), textOf(bar, Took));
        case Qt::FontRole:
            return theme().font(index.column() == Start ? FontRole::Mono : FontRole::Small);
        case Qt::ForegroundRole:
            return theme().color(index.column() == Number ? Token::Text2 : Token::Text);
        case Qt::DecorationRole:
            return index.column() == Result ? QVariant(stepIcon(barLook(bar, m_lane.key.undo))) : QVariant();
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant TriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Start:
            return tr("Start");
        case Took:
            return tr("Took");
        default:
            return tr("Result");
    }
}

}  // namespace sagadesk::ui
