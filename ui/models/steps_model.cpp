#include "ui/models/steps_model.h"

#include <QFont>
#include <QIcon>

#include "ui/format/words/names.h"
#include "ui/format/words/status_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/step_look.h"

namespace sagadesk::ui {

namespace {
constexpr quintptr top = ~quintptr{0};  // internal id of a step's row; a try's is the row of its step

}  // namespace

StepsModel::StepsModel(const Formats& formats, QObject* parent) : QAbstractItemModel(parent), m_formats(formats) {}

void StepsModel::take(std::size_t at, const Lane& lane) {
    const QModelIndex parent = index(static_cast<int>(at), 0);
    const int before = static_cast<int>(m_lanes[at].bars.size()), now = static_cast<int>(lane.bars.size());
    if (now > before) {
        beginInsertRows(parent, before, now - 1);
        m_lanes[at] = lane;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows(parent, now, before - 1);
        m_lanes[at] = lane;
        endRemoveRows();
    } else {
        m_lanes[at] = lane;
    }
    emit dataChanged(parent, index(static_cast<int>(at), ColumnCount - 1));
    if (const int kept = std::min(before, now); kept > 0)
        emit dataChanged(index(0, 0, parent), index(kept - 1, ColumnCount - 1, parent));
}

// Lanes come and go only at new places (a step begins to be undone, a run begins): kept rows keep their selection.
void StepsModel::show(const Timeline& timeline) {
    std::size_t at = 0;
    for (const Lane& lane : timeline.lanes) {
        if (at < m_lanes.size() && m_lanes[at].key == lane.key) {
            take(at++, lane);
            continue;
        }
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        Lane empty = lane;
        empty.bars.clear();
        m_lanes.insert(m_lanes.begin() + static_cast<std::ptrdiff_t>(at), std::move(empty));
        endInsertRows();
        take(at++, lane);
    }
    if (at == m_lanes.size()) return;
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(m_lanes.size()) - 1);
    m_lanes.resize(at);
    endRemoveRows();
}

std::pair<StepKey, int> StepsModel::at(const QModelIndex& index) const {
    if (!index.isValid()) return {{}, -1};
    if (index.internalId() == top) return {m_lanes[static_cast<std::size_t>(index.row())].key, -1};
    return {m_lanes[index.internalId()].key, index.row()};
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : top);
}

QModelIndex StepsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top) return {};
    return createIndex(static_cast<int>(index.internalId()), 0, top);
}

int StepsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_lanes.size());
    if (parent.internalId() != top || parent.column() != 0) return 0;
    return static_cast<int>(m_lanes[static_cast<std::size_t>(parent.row())].bars.size());
}

int StepsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString StepsModel::laneText(const Lane& lane, int column) const {
    const bool began = !lane.bars.empty();
    switch (column) {
        case Step:
            return lane.key.undo ? undoName(lane.label) : stepName(lane.label);
        case Start:
            return began ? clockMillis(m_formats, lane.bars.front().start) : QString();
        case End:
            return began && !lane.bars.back().running ? clockMillis(m_formats, lane.bars.back().end) : QString();
        case Took:
            return began ? duration(m_formats, lane.took()) : QStringLiteral("–");
        case Service:
            return QString::fromStdString(lane.service);
        default:
            if (lane.status.empty())
                return began ? barResult(lane.bars.back(), lane.key.undo, lane.service) : QString();
            return lane.key.undo ? undoWord(lane.status) : stepWord(lane.status);
    }
}

QString StepsModel::barText(const Lane& lane, const Bar& bar, int column) const {
    switch (column) {
        case Step:
            return tr("Try %1").arg(bar.attempt);
        case Start:
            return clockMillis(m_formats, bar.start);
        case End:
            return bar.running ? QString() : clockMillis(m_formats, bar.end);
        case Took:
            return duration(m_formats, bar.end - bar.start);
        case Service:
            return {};
        default:
            return barResult(bar, lane.key.undo, lane.service);
    }
}

QVariant StepsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool isLane = index.internalId() == top;
    const Lane& lane = m_lanes[isLane ? static_cast<std::size_t>(index.row()) : index.internalId()];
    const Bar* bar = isLane ? nullptr : &lane.bars[static_cast<std::size_t>(index.row())];
    const auto textOf = [&](int column) { return isLane ? laneText(lane, column) : barText(lane, *bar, column); };
    const bool time = index.column() == Start || index.column() == End;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(index.column());
        case Qt::AccessibleTextRole:
            return tr("%1: %2, took %3").arg(textOf(Step), textOf(Result), textOf(Took));
        case Qt::FontRole:
            return theme().font(time ? FontRole::Mono : FontRole::Body);
        case Qt::ForegroundRole:
            return theme().color(!lane.reached() ? Token::Text3 : index.column() == Step ? Token::Text : Token::Text2);
        case Qt::DecorationRole:
            if (index.column() != Step) return {};
            return stepIcon(isLane ? laneLook(lane) : barLook(*bar, lane.key.undo));
        default:
            return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Step"), tr("Start"), tr("End"), tr("Took"), tr("Service"), tr("Result")};
    return names[section];
}

}  // namespace sagadesk::ui
