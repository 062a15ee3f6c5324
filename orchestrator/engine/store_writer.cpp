#include "engine/store_writer.h"

#include <pthread.h>

#include "engine/usual_times.h"

namespace sagadesk::engine {

namespace {
constexpr std::chrono::seconds prune_interval{60};
constexpr std::size_t prune_max = 2'000;
// As long as a batch is full the next one follows soon, so that attempts go as fast as they came.
constexpr std::chrono::milliseconds prune_again{250};
}  // namespace

StoreWriter::StoreWriter(ports::Store& store, ports::Clock& clock, core::Duration lease, Retention retention,
                         std::function<void(Input)> post,
                         std::function<void(const std::string&, const std::string&)> notice)
    : m_store(store),
      m_clock(clock),
      m_lease(lease),
      m_retention(retention),
      m_post(std::move(post)),
      m_notice(std::move(notice)) {}

StoreWriter::~StoreWriter() {
    stop();
}

void StoreWriter::start() {
    m_renewed = m_pruned = std::chrono::steady_clock::now();
    m_pruneAttempts = m_pruned + prune_interval;
    m_thread = std::thread([this] { run(); });
    ::pthread_setname_np(m_thread.native_handle(), "store");
}

void StoreWriter::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void StoreWriter::commit(std::shared_ptr<const ports::Batch> batch) {
    ask(std::move(batch));
}
void StoreWriter::resolve() {
    ask(Resolve{});
}
void StoreWriter::load(LoadRequest request) {
    ask(std::move(request));
}

void StoreWriter::ask(Errand errand) {
    {
        const std::lock_guard lock(m_mutex);
        m_errands.push_back(std::move(errand));
    }
    m_wakeUp.notify_one();
}

void StoreWriter::run() {
    while (true) {
        std::optional<Errand> errand;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait_for(lock, m_lease / 3, [this] { return m_stopping || !m_errands.empty(); });
            if (!m_errands.empty()) {
                errand = std::move(m_errands.front());
                m_errands.pop_front();
            } else if (m_stopping) {
                return;
            }
        }
        if (errand) m_post(std::visit([this](const auto& value) { return carryOut(value); }, *errand));
        keepHouse();
    }
}

// Leases are renewed at a third of their length; a lost one shows at the next commit, which it fences off.
void StoreWriter::keepHouse() {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_renewed >= m_lease / 3) {
        m_renewed = now;
        if (const auto renewed = m_store.renew(); !renewed) m_notice(renewed.error().code, renewed.error().detail);
    }
    if (now - m_pruned >= prune_interval) {
        m_pruned = now;
        const auto pruned = m_store.pruneIdempotency(m_clock.now() - m_retention.idempotency, prune_max);
        if (!pruned) m_notice(pruned.error().code, pruned.error().detail);
    }
    if (now >= m_pruneAttempts) pruneAttempts(now);
}

void StoreWriter::pruneAttempts(std::chrono::steady_clock::time_point now) {
    const auto pruned = m_store.pruneAttempts(m_clock.now() - m_retention.attempts, prune_max);
    if (!pruned) m_notice(pruned.error().code, pruned.error().detail);
    const bool more = pruned && *pruned == prune_max;
    m_pruneAttempts = now + (more ? std::chrono::milliseconds(prune_again) : std::chrono::milliseconds(prune_interval));
}

Input StoreWriter::carryOut(const std::shared_ptr<const ports::Batch>& batch) {
    const auto began = std::chrono::steady_clock::now();
    auto result = m_store.commit(*batch);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    return BatchCommitted{batch->token, std::move(result), took};
}

Input StoreWriter::carryOut(const Resolve&) {
    return TokenResolved{m_store.lastToken()};
}

Input StoreWriter::carryOut(const LoadRequest& request) {
    Loaded loaded{request, std::vector<ports::StoredOrder>{}, std::nullopt, std::nullopt};
    switch (request.kind) {
        case LoadRequest::Kind::Ready:
            loaded.orders = m_store.ready(request.now, request.cursor, request.limit);
            break;
        case LoadRequest::Kind::Parked:
            loaded.orders = m_store.parked(request.service, request.limit);
            break;
        case LoadRequest::Kind::One: {
            auto one = m_store.order(request.order);
            if (!one)
                loaded.orders = tl::unexpected(one.error());
            else if (*one)
                loaded.orders->push_back(std::move(**one));
            break;
        }
        case LoadRequest::Kind::Missing:
            loaded.orders = m_store.held(core::HoldReason::WorkflowMissing, request.order, request.limit);
            break;
        case LoadRequest::Kind::Lacking:
            loaded.orders = m_store.lacking(request.installed, request.order, request.limit);
            break;
        case LoadRequest::Kind::Unfinished:
            if (auto unfinished = m_store.unfinished(UsualTimes::dayOf(request.now)))
                loaded.unfinished = std::move(*unfinished);
            break;
        case LoadRequest::Kind::NextWake:
            if (const auto wake = m_store.nextWake(request.now)) loaded.nextWake = *wake;
            break;
    }
    return loaded;
}

}  // namespace sagadesk::engine
