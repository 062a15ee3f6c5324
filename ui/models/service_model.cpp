#include "ui/models/service_model.h"

#include <QIcon>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/format/words/names.h"
#include "ui/format/words/service_words.h"
#include "ui/format/words/status_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr double good_share_min = 0.95;  // below it the share is loud
constexpr core::Duration changed_for = 1500ms;
constexpr int minutes = 5;

bool isNumber(int column) {
    return column >= ServiceModel::Good && column <= ServiceModel::Parked;
}

double goodShare(const api::Latency& latency) {
    return latency.calls == 0 ? -1.0 : static_cast<double>(latency.good) / static_cast<double>(latency.calls);
}

QString lengthText(const Formats& formats, const std::optional<core::Duration>& length) {
    return length ? duration(formats, *length) : QStringLiteral("–");
}

}  // namespace

Shown shownOf(api::ServiceHealth health) {
    switch (health) {
        case api::ServiceHealth::NotAnswering:
        case api::ServiceHealth::NotConfigured:
            return Shown::Failed;
        case api::ServiceHealth::Slow:
        case api::ServiceHealth::BadAnswers:
            return Shown::Held;
        case api::ServiceHealth::Paused:
            return Shown::Parked;
        case api::ServiceHealth::Healthy:
            break;
    }
    return Shown::Completed;
}

Spark trendOf(const api::ServiceView& service) {
    Spark spark;
    spark.fromZero = true;
    for (const api::Latency& minute : service.minutes)
        spark.values.append(minute.p95 ? static_cast<double>(minute.p95->count())
                                       : std::numeric_limits<double>::quiet_NaN());
    const Shown shown = shownOf(service.health);
    spark.colour = shown == Shown::Failed || shown == Shown::Held ? shown : Shown::Processing;
    return spark;
}

QString circuitIcon(const api::ServiceView& service) {
    if (service.paused) return QStringLiteral("pause");
    if (service.breaker == api::BreakerState::Open) return QStringLiteral("circuit-open");
    return service.breaker == api::BreakerState::HalfOpen ? QStringLiteral("circuit-half")
                                                          : QStringLiteral("circuit-closed");
}

Shown circuitShown(const api::ServiceView& service) {
    if (service.paused) return Shown::Parked;
    if (service.breaker == api::BreakerState::Open) return Shown::Failed;
    return service.breaker == api::BreakerState::HalfOpen ? Shown::Held : Shown::Completed;
}

ServiceModel::ServiceModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent),
      m_formats(formats),
      m_viewer(viewerOf(formats, [this] { return m_board.at; })) {}

ServiceModel::Row ServiceModel::rowOf(const api::ServiceView& service) const {
    Row row{service, {}, {}};
    const api::Latency& lately = service.fiveMinutes;
    row.texts[State] = healthWord(service.health);
    row.texts[Name] = serviceName(service.name, m_viewer);
    row.texts[UsedFor] = shortStepsOf(service).join(QStringLiteral(", "));
    row.texts[Circuit] = circuitWords(service, m_board.at, m_viewer);
    row.texts[Good] = percent(m_formats, goodShare(lately), lately.good == lately.calls ? 0 : 1);
    row.texts[P50] = lengthText(m_formats, lately.p50);
    row.texts[P95] = lengthText(m_formats, lately.p95);
    row.texts[Calls] = count(m_formats, (lately.calls + minutes / 2) / minutes);
    row.texts[Parked] = count(m_formats, service.parked);
    row.texts[Note] = serviceNote(service, m_board.at, m_viewer);
    return row;
}

void ServiceModel::update(api::ServiceBoard board) {
    const bool first = m_rows.empty();
    m_board = std::move(board);
    removeMissing();
    for (const api::ServiceView& service : m_board.services) {
        Row next = rowOf(service);
        const int at = rowOf(service.name);
        if (at < 0) {
            const int end = static_cast<int>(m_rows.size());
            beginInsertRows({}, end, end);
            m_rows.push_back(std::move(next));
            endInsertRows();
            continue;
        }
        Row& row = m_rows[static_cast<std::size_t>(at)];
        next.healthSince = row.service.health == service.health ? row.healthSince : m_board.at;
        row = std::move(next);
        emit dataChanged(index(at, 0), index(at, Columns - 1));
    }
    if (first) return;
    takeOrder();
}

void ServiceModel::removeMissing() {
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const std::string& name = m_rows[static_cast<std::size_t>(row)].service.name;
        const bool there = std::ranges::any_of(m_board.services, [&](const auto& each) { return each.name == name; });
        if (there) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ServiceModel::takeOrder() {
    const bool arranged = std::ranges::equal(
        m_rows, m_board.services, {}, [](const Row& row) -> const std::string& { return row.service.name; },
        &api::ServiceView::name);
    if (arranged == m_arranged) return;
    m_arranged = arranged;
    emit headerDataChanged(Qt::Horizontal, State, State);
}

void ServiceModel::arrange() {
    if (m_arranged) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::string> names;
    for (const QModelIndex& each : before) names.push_back(m_rows[static_cast<std::size_t>(each.row())].service.name);
    std::vector<Row> rows;
    for (const api::ServiceView& service : m_board.services)
        rows.push_back(std::move(m_rows[static_cast<std::size_t>(rowOf(service.name))]));
    m_rows = std::move(rows);
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(index(rowOf(names[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    takeOrder();
}

const api::ServiceView* ServiceModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].service : nullptr;
}

const api::ServiceView* ServiceModel::find(const std::string& name) const {
    return at(rowOf(name));
}

int ServiceModel::rowOf(const std::string& name) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.service.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ServiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant ServiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return row.texts[column];
        case Qt::ToolTipRole:
            if (index.column() == UsedFor) return stepsOf(row.service).join(QLatin1Char('\n'));
            return index.column() == Circuit ? circuitSentence(row.service, m_viewer) : row.texts[column];
        case Qt::AccessibleTextRole:
            return index.column() == State ? tr("%1. %2. %3").arg(row.texts[State], row.texts[Name], row.texts[Note])
                                           : row.texts[column];
        case Qt::TextAlignmentRole:
            return static_cast<int>((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                    Qt::AlignVCenter);
        case ChangedRole:
            return index.column() == State && row.healthSince != core::Instant{} &&
                   m_board.at - row.healthSince < changed_for;
        default:
            return look(row, index.column(), role);
    }
}

// What colours a cell; the words are the same for everybody.
QVariant ServiceModel::look(const Row& row, int column, int role) const {
    const api::ServiceView& service = row.service;
    const double share = goodShare(service.fiveMinutes);
    const bool badShare = column == Good && share >= 0 && share < good_share_min;
    const bool slow = column == P95 && service.health == api::ServiceHealth::Slow;
    switch (role) {
        case ShownRole:
            if (column == State) return QVariant::fromValue(shownOf(service.health));
            return badShare ? QVariant::fromValue(Shown::Failed) : slow ? QVariant::fromValue(Shown::Held) : QVariant();
        case LoudRole:
            return badShare || slow || (column == Parked && service.parked > 0);
        case QuietRole:
            return column == UsedFor || column == Note || (column == Parked && service.parked == 0);
        case IconRole:
            return column == Circuit ? circuitIcon(service) : QString();
        case IconShownRole:
            return column == Circuit ? QVariant::fromValue(circuitShown(service)) : QVariant();
        case SparkRole:
            return column == Trend ? QVariant::fromValue(trendOf(service)) : QVariant();
        default:
            return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (section == State && !m_arranged) {
        if (role == Qt::DecorationRole) return themedIcon(QStringLiteral("pause"));
        if (role == Qt::ToolTipRole) return tr("The rows are kept where they were. F5 puts the worst first.");
    }
    if (role != Qt::DisplayRole) return {};
    const std::array titles{tr("State"), tr("Service"), tr("Used for"),  tr("Circuit"), tr("OK, 5 min"),
                            tr("p50"),   tr("p95"),     tr("Calls/min"), tr("Parked"),  tr("p95, last hour"),
                            tr("Note")};
    return titles[static_cast<std::size_t>(section)];
}

}  // namespace sagadesk::ui
