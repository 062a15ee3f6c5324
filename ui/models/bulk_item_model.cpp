#include <QCoreApplication>
#include <algorithm>

#include "ui/format/shown.h"
#include "ui/format/words/panel_words.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/models/bulk_job_model.h"
#include "ui/models/csv_text.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

// As its own shape; what waits has none yet.
std::optional<Shown> shownOf(core::BulkResult result) {
    switch (result) {
        case core::BulkResult::UnderWay:
            return Shown::Processing;
        case core::BulkResult::Passed:
            return Shown::Completed;
        case core::BulkResult::Again:
            return Shown::Held;
        case core::BulkResult::Refused:
            return Shown::Failed;
        case core::BulkResult::Left:
            return Shown::Cancelled;
        case core::BulkResult::Waiting:
            break;
    }
    return Shown::Pending;
}

}  // namespace

BulkItemModel::BulkItemModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent),
      m_formats(formats) {}

void BulkItemModel::clear() {
    beginResetModel();
    m_items.clear();
    endResetModel();
}

void BulkItemModel::take(const std::vector<api::BulkItemView>& items) {
    for (const api::BulkItemView& each : items) {
        const int row = static_cast<int>(each.item.ordinal);
        if (row == m_items.size()) {
            beginInsertRows({}, row, row);
            m_items.append(each);
            endInsertRows();
        } else if (row < m_items.size() && !(m_items[row].item == each.item)) {
            m_items[row] = each;
            emit dataChanged(index(row, 0), index(row, column_count - 1));
        }
    }
}

QString BulkItemModel::numberAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_items.size() ? text(m_items[index.row()].number) : QString();
}

QByteArray BulkItemModel::csv() const {
    const auto cells = [](const api::BulkItemView& each) -> NamedTexts {
        return {{"order", text(each.number)},
                {"result", text(core::word(each.item.result))},
                {"why", text(each.item.code)},
                {"at", each.item.at == core::Instant{} ? QString() : text(core::toRfc3339(each.item.at))}};
    };
    QByteArray lines = csvHead(cells({}));
    for (const api::BulkItemView& each : m_items) lines += csvLine(cells(each));
    return lines;
}

int BulkItemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BulkItemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString BulkItemModel::textOf(const api::BulkItemView& view, int column) const {
    const core::BulkItem& item = view.item;
    switch (column) {
        case Number:
            return text(view.number);
        case Result:
            return jobResultWord(item.result);
        case Why:
            return item.result == core::BulkResult::Refused ? guardWords(item.code) : QString();
        case At:
            return item.at == core::Instant{} ? QString() : clockSeconds(m_formats, item.at);
        default:
            return {};
    }
}

QVariant BulkItemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_items.size()) return {};
    const api::BulkItemView& view = m_items[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(view, column);
        case Qt::AccessibleTextRole:
            return QCoreApplication::translate("BulkItemModel", "%1: %2")
                .arg(textOf(view, Number), textOf(view, Result));
        case ShownRole: {
            const auto shown = shownOf(view.item.result);
            return column == Result && shown ? QVariant::fromValue(*shown) : QVariant();
        }
        case MonoRole:
            return column == Number;
        case QuietRole:
            return column == Why || column == At;
        default:
            return {};
    }
}

QVariant BulkItemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int((section == At ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    const QString heads[] = {
        QCoreApplication::translate("BulkItemModel", "Order"), QCoreApplication::translate("BulkItemModel", "Result"),
        QCoreApplication::translate("BulkItemModel", "Why"), QCoreApplication::translate("BulkItemModel", "At")};
    return heads[section];
}

}  // namespace sagadesk::ui
