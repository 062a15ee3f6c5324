#include "ui/models/order_list_model.h"

#include <QElapsedTimer>
#include <algorithm>

#include "ui/format/present.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto changed_for = 1500ms;
constexpr auto repaint_pace = 250ms;
constexpr auto recount_pace = 3s;
constexpr int fetches_at_once = 2;
constexpr std::size_t newer_max = api::orders_asked_max;

core::OrderId idOf(const api::OrderSummary& order) {
    return order.id;
}

// Cells whose content differs.
std::uint32_t difference(const api::OrderSummary& a, const api::OrderSummary& b) {
    std::uint32_t cells = 0;
    const auto mark = [&](OrderColumn column, bool differs) {
        if (differs) cells |= 1U << static_cast<unsigned>(column);
    };
    mark(OrderColumn::Status, a.state != b.state || a.activity != b.activity);
    mark(OrderColumn::What, a.explanation.code != b.explanation.code || a.explanation.params != b.explanation.params);
    mark(OrderColumn::Steps, a.cells != b.cells);
    mark(OrderColumn::Total, a.total != b.total);
    mark(OrderColumn::Customer, a.customerName != b.customerName);
    mark(OrderColumn::Step, a.step != b.step);
    mark(OrderColumn::Tries, a.tries != b.tries);
    mark(OrderColumn::Service, a.service != b.service);
    return cells;
}

api::SearchSort sortOf(const QString& query) {
    const auto search = api::parseSearch(query.toStdString());
    return search && search->sort ? *search->sort : api::SearchSort{};
}

}  // namespace

OrderListModel::OrderListModel(Desk& desk, const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_formats(formats),
      m_viewer(viewerOf(formats, presentTime)) {
    m_fade.setInterval(repaint_pace);
    connect(&m_fade, &QTimer::timeout, this, &OrderListModel::repaint);
    m_recount.setInterval(recount_pace);
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &OrderListModel::askTotal);
    connect(&desk, &Desk::changed, this, &OrderListModel::takeChanges);
}

OrderListModel::~OrderListModel() = default;

api::OrderQuery OrderListModel::asking(std::size_t limit) const {
    return queryFor(m_query, limit);
}

api::OrderQuery OrderListModel::queryFor(const QString& text, std::size_t limit) const {
    api::OrderQuery query;
    query.q = text.toStdString();
    query.zone = std::chrono::minutes(m_formats.zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60);
    query.limit = limit;
    return query;
}

void OrderListModel::setQuery(const QString& query) {
    m_query = query;
    refresh();
}

void OrderListModel::refresh() {
    m_awaited.reset();
    QElapsedTimer clock;
    clock.start();
    m_desk.orders(asking(OrderPages::page_size), this,
                  m_latest.only<api::OrderPage>([this, clock](api::Answer<api::OrderPage> answer) {
                      if (!answer) return emit failed(answer.error());
                      m_took = std::chrono::milliseconds(clock.elapsed());
                      begin(std::move(*answer));
                  }));
    askTotal();
}

void OrderListModel::begin(api::OrderPage first) {
    ++m_generation;
    if (m_shown != m_query) m_totalKnown = false;
    m_shown = m_query;
    if (m_awaited) m_total = *std::exchange(m_awaited, std::nullopt), m_totalKnown = true;
    m_pages.setTotal(m_totalKnown ? m_total.count : 0, m_totalKnown && m_total.exact);
    m_viewer = viewerOf(m_formats, presentTime);
    m_viewer.seesSecurityReasons = m_desk.person().may(Role::Admin);
    m_sort = sortOf(m_query);
    m_newer.clear();
    m_manyNewer = m_headOutdated = false;
    m_changed.clear();
    m_fetching = 0;
    beginResetModel();
    m_pages.begin(first, m_sort.key == core::SortKey::Created, m_sort.descending);
    m_loaded = true;
    endResetModel();
    emit loaded();
    emit newerChanged();
}

void OrderListModel::askTotal() {
    m_desk.count(asking(1), this,
                 m_latestTotal.only<api::OrderCount>([this, asked = m_query](api::Answer<api::OrderCount> answer) {
                     if (answer) takeTotal(asked, *answer);
                 }));
}

// The count of another list than the one that is shown waits for it.
void OrderListModel::takeTotal(const QString& query, const api::OrderCount& total) {
    if (!m_loaded || query != m_shown) {
        m_awaited = total;
        return;
    }
    m_total = total;
    m_totalKnown = true;
    m_pages.setTotal(m_total.count, m_total.exact);
    fitTail();
    emit totalChanged();
}

void OrderListModel::setVisible(int first, int last) {
    m_first = first, m_last = last;
    for (int row = first; row <= last; ++row) {
        const ListedOrder* seen = m_pages.at(row);
        if (seen != nullptr && seen->outdated) m_changed.insert(seen->order.id);
    }
    fetch();
    askChanges();
}

void OrderListModel::fetch() {
    while (m_loaded && m_fetching < fetches_at_once) {
        const auto ask = m_pages.next(m_first, m_last);
        if (!ask) return;
        ++m_fetching;
        api::OrderQuery query = asking(OrderPages::page_size);
        if (ask->after) query.before = ask->after->id, query.beforeValue = ask->after->value;
        m_desk.orders(std::move(query), this,
                      [this, ask = *ask, mine = m_generation](const api::Answer<api::OrderPage>& answer) {
                          if (mine != m_generation) return;
                          --m_fetching;
                          if (!answer) return m_pages.failed(ask), emit failed(answer.error());
                          taken(ask, *answer);
                          fetch();
                      });
    }
}

void OrderListModel::taken(const OrderPages::Ask& ask, const api::OrderPage& answer) {
    const int growth = m_pages.growthOf(ask, answer), rows = m_pages.rows();
    const OrderPages::Taken what = m_pages.preview(ask, answer);
    if (growth > 0) {
        beginInsertRows({}, rows, rows + growth - 1);
        m_pages.setTail(m_pages.tail() + growth);
        endInsertRows();
    }
    if (what.removed > 0) {
        beginRemoveRows({}, what.from + what.count, what.from + what.count + what.removed - 1);
        m_pages.shrink(ask, what.count);
        endRemoveRows();
    }
    m_pages.take(ask, answer);
    if (what.count > 0) emit dataChanged(index(what.from, 0), index(what.from + what.count - 1, order_columns - 1));
    fitTail();
}

void OrderListModel::fitTail() {
    const int now = m_pages.rows(), wanted = m_pages.known() + m_pages.wantedTail();
    if (wanted > now) {
        beginInsertRows({}, now, wanted - 1);
        m_pages.setTail(m_pages.wantedTail());
        endInsertRows();
    } else if (wanted < now) {
        beginRemoveRows({}, wanted, now - 1);
        m_pages.setTail(m_pages.wantedTail());
        endRemoveRows();
    }
}

// Whether a change of this order can be seen in what is loaded.
bool OrderListModel::couldShow(const core::OrderId& id) const {
    return m_pages.rowOf(id) >= 0 || m_pages.placeFor(id) >= 0 || m_sort.key != core::SortKey::Created;
}

void OrderListModel::takeChanges(const ChangeSet& changes) {
    if (!m_loaded) return;
    if (changes.much) {
        m_headOutdated = true;
        m_pages.forEach([](int, ListedOrder& row) { row.outdated = true; });
        for (int row = m_first; row <= m_last; ++row)
            if (const ListedOrder* seen = m_pages.at(row)) m_changed.insert(seen->order.id);
    }
    for (const core::OrderId& id : changes.orders)
        if (couldShow(id)) m_changed.insert(id);
    askChanges();
}

// One question at a time, about at most as many orders as one question may name; what is left waits for the next.
void OrderListModel::askChanges() {
    if (m_asking || (m_changed.empty() && !m_headOutdated)) return;
    m_asking = true;
    api::OrderQuery query = asking(api::orders_asked_max);
    std::vector<core::OrderId> asked;
    if (!m_changed.empty()) {
        auto end = m_changed.begin();
        std::advance(end, std::min<std::size_t>(m_changed.size(), api::orders_asked_max));
        asked.assign(m_changed.begin(), end);
        m_changed.erase(m_changed.begin(), end);
        query.ids = asked;
    } else {
        m_headOutdated = false;
    }
    m_desk.orders(std::move(query), this,
                  [this, asked, mine = m_generation](const api::Answer<api::OrderPage>& answer) {
                      m_asking = false;
                      if (mine == m_generation && answer) takeMatches(asked, *answer);
                      askChanges();
                  });
}

void OrderListModel::takeMatches(const std::vector<core::OrderId>& asked, const api::OrderPage& matches) {
    std::set<core::OrderId> found;
    for (const api::OrderSummary& order : matches.orders) {
        found.insert(order.id);
        if (m_pages.rowOf(order.id) >= 0)
            update(order, true);
        else
            newcomer(order);
    }
    std::vector<core::OrderId> missing;
    for (const core::OrderId& id : asked) {
        if (found.count(id) != 0) continue;
        if (m_pages.rowOf(id) >= 0)
            missing.push_back(id);
        else
            forgetNewer(id);
    }
    if (!missing.empty()) askMissing(std::move(missing));
    if (!m_steady) insertNewer();
    if (!m_recount.isActive()) m_recount.start();
}

// They no longer match the query: what they are now, without it.
void OrderListModel::askMissing(std::vector<core::OrderId> ids) {
    api::OrderQuery query;
    query.limit = api::orders_asked_max;
    query.ids = std::move(ids);
    m_desk.orders(std::move(query), this, [this, mine = m_generation](const api::Answer<api::OrderPage>& answer) {
        if (mine != m_generation || !answer) return;
        for (const api::OrderSummary& order : answer->orders) update(order, false);
        if (!m_steady) dropDimmed({});
    });
}

void OrderListModel::update(const api::OrderSummary& order, bool matches) {
    const int row = m_pages.rowOf(order.id);
    ListedOrder* listed = m_pages.at(row);
    if (listed == nullptr || order.version < listed->order.version) return;
    const std::uint32_t cells = difference(listed->order, order);
    listed->order = order;
    listed->matches = matches;
    listed->outdated = false;
    if (cells != 0) listed->changed = cells, listed->changedAt = std::chrono::steady_clock::now();
    emit dataChanged(index(row, 0), index(row, order_columns - 1));
    emit orderChanged(order.id);
    if (cells != 0 && !m_fade.isActive()) m_fade.start();
}

void OrderListModel::newcomer(const api::OrderSummary& order) {
    const auto waiting =
        std::find_if(m_newer.begin(), m_newer.end(), [&](const auto& each) { return each.id == order.id; });
    if (waiting != m_newer.end()) {
        if (order.version >= waiting->version) *waiting = order;
        return;
    }
    if (m_sort.key == core::SortKey::Created && m_pages.placeFor(order.id) < 0) return;
    if (m_newer.size() >= newer_max) {
        m_manyNewer = true;
        return;
    }
    m_newer.push_back(order);
    emit newerChanged();
}

// It stopped matching before anybody saw it. Where there are more than are remembered, all are asked for in the end.
void OrderListModel::forgetNewer(const core::OrderId& id) {
    if (m_manyNewer) return;
    if (std::erase_if(m_newer, [&](const auto& each) { return each.id == id; }) > 0) emit newerChanged();
}

void OrderListModel::setSteady(bool steady) {
    m_steady = steady;
    if (!steady) insertNewer(), dropDimmed({});
}

void OrderListModel::showNewer() {
    if (m_manyNewer || m_sort.key != core::SortKey::Created) return refresh();
    insertNewer();
}

// Those that belong above everything come in one go, which is the usual case.
void OrderListModel::insertNewer() {
    if (m_newer.empty() || m_sort.key != core::SortKey::Created) return;
    if (m_manyNewer) return refresh();
    std::vector<api::OrderSummary> waiting = std::exchange(m_newer, {});
    const bool down = m_sort.descending;
    std::sort(waiting.begin(), waiting.end(),
              [&](const auto& a, const auto& b) { return down ? b.id < a.id : a.id < b.id; });
    for (auto from = waiting.begin(); from != waiting.end();) {
        const int row = m_pages.placeFor(from->id);
        const auto end =
            std::find_if(from, waiting.end(), [&](const auto& each) { return m_pages.placeFor(each.id) != row; });
        std::vector<api::OrderSummary> together(from, end);
        from = end;
        if (row < 0) continue;
        std::erase_if(together, [&](const auto& each) { return m_pages.rowOf(idOf(each)) >= 0; });
        if (together.empty()) continue;
        beginInsertRows({}, row, row + static_cast<int>(together.size()) - 1);
        m_pages.insert(row, std::move(together));
        endInsertRows();
    }
    emit newerChanged();
}

void OrderListModel::dropDimmed(const std::set<core::OrderId>& kept) {
    std::vector<int> rows;
    m_pages.forEach([&](int row, const ListedOrder& listed) {
        if (!listed.matches && kept.count(listed.order.id) == 0) rows.push_back(row);
    });
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_pages.remove(*row);
        endRemoveRows();
    }
}

// Takes the ground of changed cells away when their time is over.
void OrderListModel::repaint() {
    const auto now = std::chrono::steady_clock::now();
    bool any = false;
    int from = -1, to = -1;
    m_pages.forEach([&](int row, ListedOrder& listed) {
        if (listed.changed == 0) return;
        if (now - listed.changedAt < changed_for) {
            any = true;
            return;
        }
        listed.changed = 0;
        from = from < 0 ? row : from;
        to = row;
    });
    if (from >= 0) emit dataChanged(index(from, 0), index(to, order_columns - 1), {});
    if (!any) m_fade.stop();
}

}  // namespace sagadesk::ui
