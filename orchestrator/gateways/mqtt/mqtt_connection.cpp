#include "gateways/mqtt/mqtt_connection.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <random>
#include <utility>
#include <vector>

#include "gateways/mqtt/paho_client.h"
#include "gateways/mqtt/publish_rules.h"
#include "gateways/mqtt/publish_window.h"
#include "gateways/mqtt/subscriptions.h"
#include "gateways/mqtt/task_thread.h"

namespace sagadesk::gateways {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr core::Duration first_wait{100}, longest_wait{10'000};
// A connection that held so long was no failure, whatever ended it.
constexpr core::Duration proven_after{5'000};
constexpr core::Duration subscribing_max{10'000};
constexpr core::Duration farewell_max{1'000};

}  // namespace

struct MqttConnection::Impl final : PahoClient::Listener {
    explicit Impl(MqttSettings given);
    ~Impl() override { stop(core::Duration{0}); }

    void start();
    void stop(core::Duration deadline);
    void publish(ports::Message message, Done done);
    void subscribe(std::string filter, Arrived arrived);
    void watch(Watcher watcher);

    void connected(PahoClient::Welcome welcome) override;
    void notConnected(std::string code, std::string detail) override;
    void lost(std::string code) override;
    void published(std::uint64_t id, ports::Receipt receipt) override;
    void subscribed(std::uint64_t id, std::string code) override;
    void arrived(ports::Message message) override { m_subscriptions.deliver(std::move(message)); }

    const MqttSettings m_settings;
    ports::BrokerState m_state;
    TaskThread m_thread;

private:
    enum class Link : std::uint8_t { Idle, Connecting, Subscribing, Up };

    void connect();
    void retry();
    [[nodiscard]] core::Duration nextWait();
    void announceWhenReady();
    void drop(const std::string& code);
    void tell();
    void beginStop(core::Duration deadline);
    void finishStop();

    Link m_link = Link::Idle;
    bool m_stopping = false, m_stopped = false;
    std::uint64_t m_attempt = 0;  // tells timers of an older connection from those of this one
    std::uint32_t m_failures = 0;
    Steady::time_point m_upSince;
    std::mt19937 m_chance{std::random_device{}()};
    std::vector<Watcher> m_watchers;
    std::unique_ptr<PahoClient> m_client;
    PublishWindow m_window{[this](std::uint64_t id, ports::Message message) {
        return m_client && m_client->publish(id, std::move(message));
    }};
    Subscriptions m_subscriptions{
        [this](std::uint64_t id, const std::string& filter) { return m_client->subscribe(id, filter); }};
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

MqttConnection::Impl::Impl(MqttSettings given) : m_settings(std::move(given)), m_thread(m_settings.threadName) {
    m_state.code = "not_started";
}

void MqttConnection::Impl::start() {
    m_thread.post([this] {
        if (m_client || m_stopping) return;
        m_client = std::make_unique<PahoClient>(m_settings, m_thread, *this);
        connect();
    });
}

void MqttConnection::Impl::connect() {
    if (m_stopping || m_link != Link::Idle) return;
    m_link = Link::Connecting;
    ++m_attempt;
    if (!m_client->connect()) notConnected("invalid_settings", "The MQTT client does not accept its settings.");
}

void MqttConnection::Impl::notConnected(std::string code, std::string detail) {
    if (m_link != Link::Connecting) return;
    m_link = Link::Idle;
    m_state.code = std::move(code);
    m_state.detail = std::move(detail);
    tell();
    retry();
}

void MqttConnection::Impl::connected(PahoClient::Welcome welcome) {
    if (m_link != Link::Connecting) return;
    m_link = Link::Subscribing;
    m_state.inFlight_max = welcome.receiveMaximum;
    m_state.packet_bytes_max = welcome.packet_bytes_max;
    m_state.detail.clear();
    m_window.widen(welcome.receiveMaximum);
    if (!m_subscriptions.askAll()) return drop("connection_lost");
    m_thread.after(subscribing_max, [this, attempt = m_attempt] {
        if (attempt == m_attempt && m_link == Link::Subscribing) drop("timeout");
    });
    announceWhenReady();
}

void MqttConnection::Impl::subscribed(std::uint64_t id, std::string code) {
    const std::string filter = m_subscriptions.answered(id);
    if (filter.empty()) return;
    if (!code.empty()) {
        m_state.detail = "The broker refused to subscribe to " + filter + ": " + code;
        if (m_settings.refused) m_settings.refused(filter, code);
        if (m_link == Link::Up) tell();
    }
    announceWhenReady();
}

void MqttConnection::Impl::announceWhenReady() {
    if (m_link != Link::Subscribing || !m_subscriptions.allAnswered()) return;
    m_link = Link::Up;
    m_upSince = Steady::now();
    m_state.connected = true;
    ++m_state.connections;
    m_state.code.clear();
    tell();
}

void MqttConnection::Impl::lost(std::string code) {
    if (m_link != Link::Subscribing && m_link != Link::Up) return;
    if (m_link == Link::Up && Steady::now() - m_upSince >= proven_after) m_failures = 0;
    m_link = Link::Idle;
    m_state.connected = false;
    m_state.code = code;
    m_state.detail.clear();
    m_subscriptions.forget();
    // First what became of each message, then the news: who uses both can tell what was not sent from what is lost.
    m_window.abandon(code, "The connection to the broker was lost.");
    tell();
    if (m_stopping) return finishStop();
    retry();
}

void MqttConnection::Impl::drop(const std::string& code) {
    m_client->disconnect(farewell_max);
    lost(code);
}

void MqttConnection::Impl::retry() {
    m_thread.after(nextWait(), [this] { connect(); });
}

// With jitter: brokers that come back are not met by all their clients at once.
core::Duration MqttConnection::Impl::nextWait() {
    const auto most = std::min(longest_wait, first_wait * (1 << std::min(m_failures, 10U)));
    ++m_failures;
    std::uniform_int_distribution<core::Duration::rep> chance(most.count() / 2, most.count());
    return core::Duration{chance(m_chance)};
}

void MqttConnection::Impl::tell() {
    const auto watchers = m_watchers;  // one of them may add another
    for (const Watcher& watcher : watchers) watcher(m_state);
}

void MqttConnection::Impl::publish(ports::Message message, Done done) {
    const auto answer = [&](ports::Receipt receipt) {
        m_thread.post([done = std::move(done), receipt = std::move(receipt)] { done(receipt); });
    };
    if (m_stopping) return answer({ports::Handover::NotSent, "stopping", "The connection is being closed."});
    if (!m_state.connected)
        return answer({ports::Handover::NotSent, "not_connected", "There is no connection to the broker."});
    if (auto refusal = refusalOf(message, m_state.packet_bytes_max)) return answer(std::move(*refusal));
    m_window.add(std::move(message), [this, done = std::move(done)](ports::Receipt receipt) {
        m_thread.post([done, receipt = std::move(receipt)] { done(receipt); });
    });
    m_window.pump();
}

void MqttConnection::Impl::published(std::uint64_t id, ports::Receipt receipt) {
    m_window.settle(id, std::move(receipt));
    if (m_stopping && m_window.empty()) finishStop();
}

void MqttConnection::Impl::subscribe(std::string filter, Arrived arrived) {
    m_subscriptions.add(std::move(filter), std::move(arrived));
    if (m_link == Link::Subscribing || m_link == Link::Up) (void)m_subscriptions.askNewest();
}

void MqttConnection::Impl::watch(Watcher watcher) {
    m_watchers.push_back(watcher);
    watcher(m_state);
}

void MqttConnection::Impl::stop(core::Duration deadline) {
    m_thread.post([this, deadline] { beginStop(deadline); });
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped; });
    }
    m_thread.end();
    m_client.reset();  // not before: what Paho posted last refers to it
}

void MqttConnection::Impl::beginStop(core::Duration deadline) {
    if (m_stopping) return;
    m_stopping = true;
    if (m_window.empty()) return finishStop();
    m_thread.after(deadline, [this] { finishStop(); });
}

void MqttConnection::Impl::finishStop() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
    }
    m_link = Link::Idle;
    m_state.connected = false;
    m_state.code = "stopping";
    m_window.abandon("stopping", "The connection is being closed.");
    if (m_client) m_client->disconnect(farewell_max);
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

MqttConnection::MqttConnection(MqttSettings settings) : m_impl(std::make_unique<Impl>(std::move(settings))) {}
MqttConnection::~MqttConnection() = default;
void MqttConnection::start() {
    m_impl->start();
}
void MqttConnection::stop(core::Duration deadline) {
    m_impl->stop(deadline);
}
void MqttConnection::publish(ports::Message message, Done done) {
    m_impl->publish(std::move(message), std::move(done));
}
void MqttConnection::subscribe(std::string filter, Arrived arrived) {
    m_impl->subscribe(std::move(filter), std::move(arrived));
}
void MqttConnection::watch(Watcher watcher) {
    m_impl->watch(std::move(watcher));
}
const ports::BrokerState& MqttConnection::state() const {
    return m_impl->m_state;
}
void MqttConnection::post(std::function<void()> work) {
    m_impl->m_thread.post(std::move(work));
}
void MqttConnection::after(core::Duration wait, std::function<void()> work) {
    m_impl->m_thread.after(wait, std::move(work));
}

}  // namespace sagadesk::gateways
