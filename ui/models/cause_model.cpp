#include "ui/models/cause_model.h"

#include <QSet>

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/spark.h"

namespace sagadesk::ui {

int CauseModel::take(QList<CauseRow> rows, bool freely) {
    if (freely) return arrange(std::move(rows)), 0;
    int waiting = 0;
    QSet<QString> seen;
    for (CauseRow& row : rows) {
        seen.insert(row.key);
        const int at = placeOf(row.key);
        if (at >= 0)
            write(at, std::move(row));
        else if (row.kind != CauseRow::Kind::Head)
            ++waiting;
    }
    for (int at = 0; at < m_rows.size(); ++at) {
        if (seen.contains(m_rows[at].key) || m_rows[at].kind == CauseRow::Kind::Head) continue;
        CauseRow row = m_rows[at];
        row.gone = true;
        write(at, std::move(row));
    }
    return waiting;
}

void CauseModel::arrange(QList<CauseRow> rows) {
    QSet<QString> wanted;
    for (const CauseRow& row : rows) wanted.insert(row.key);
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
        if (wanted.contains(m_rows[at].key)) continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        const int now = placeOf(rows[at].key, at);
        if (now < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, std::move(rows[at]));
            endInsertRows();
            continue;
        }
        if (now != at) {
            beginMoveRows({}, now, now, {}, at);
            m_rows.move(now, at);
            endMoveRows();
        }
        write(at, std::move(rows[at]));
    }
}

void CauseModel::write(int at, CauseRow row) {
    const bool same = m_rows[at] == row;
    m_rows[at] = std::move(row);
    if (!same) emit dataChanged(index(at, 0), index(at, column_count - 1));
}

int CauseModel::placeOf(const QString& key, int from) const {
    for (int at = from; at < m_rows.size(); ++at)
        if (m_rows[at].key == key) return at;
    return -1;
}

const CauseRow* CauseModel::rowAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex CauseModel::find(const QString& key) const {
    const int at = placeOf(key);
    return at < 0 ? QModelIndex() : index(at, 0);
}

int CauseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CauseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString CauseModel::textOf(const CauseRow& row, int column) const {
    switch (column) {
        case Cause:
            return row.title;
        case Held:
            return row.held;
        case Money:
            return row.money;
        case Oldest:
            return row.oldest;
        case Helps:
            return row.gone ? tr("Not held any more") : row.helps;
        default:
            return {};
    }
}

QVariant CauseModel::data(const QModelIndex& index, int role) const {
    const CauseRow* row = rowAt(index);
    if (row == nullptr) return {};
    const bool head = row->kind == CauseRow::Kind::Head;
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return textOf(*row, column);
        case Qt::ToolTipRole:
            return column == Money ? row->moneyTip : textOf(*row, column);
        case Qt::AccessibleTextRole:
            return head ? row->title
                        : tr("%1. %2 held, %3, oldest %4. %5")
                              .arg(row->title, row->held, row->money, row->oldest, textOf(*row, Helps));
        case HeadRole:
            return head;
        case IconRole:
            return column == Cause ? row->icon : QString();
        case IconShownRole:
            return column == Cause && row->colour ? QVariant::fromValue(*row->colour) : QVariant();
        case LoudRole:
            return column == Held || (row->ready && (column == Cause || column == Helps));
        case QuietRole:
            return column == Oldest;
        case DimmedRole:
            return row->gone;
        case SparkRole:
            if (head || column != LastHour || row->kind != CauseRow::Kind::Cause) return {};
            return QVariant::fromValue(
                Spark{row->lastHour, Spark::Kind::Bars, row->colour == Shown::Held ? Shown::Held : Shown::Failed});
        default:
            return {};
    }
}

QVariant CauseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Held || section == Money || section == Oldest;
        return QVariant::fromValue(int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Cause:
            return tr("Cause");
        case Held:
            return tr("Held");
        case Money:
            return tr("Money");
        case Oldest:
            return tr("Oldest");
        case LastHour:
            return tr("Last hour");
        default:
            return tr("What helps");
    }
}

// Heads are skipped by the keys.
Qt::ItemFlags CauseModel::flags(const QModelIndex& index) const {
    const CauseRow* row = rowAt(index);
    if (row == nullptr || row->kind == CauseRow::Kind::Head) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace sagadesk::ui
