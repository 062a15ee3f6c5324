// How fast the journal gets to a real Mosquitto and on to a subscriber: events a second by window, beside what the bare
// connection does with messages of the same size; and how long an event takes at a steady rate.
//
//   event_relay [events] [seconds at the steady rate]
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "bench/bench_journal.h"
#include "events/relay.h"
#include "gateways/mqtt/mqtt_connection.h"
#include "support/mosquitto_process.h"

namespace {

using namespace sagadesk;
using Steady = std::chrono::steady_clock;

constexpr std::size_t orders = 4'000;
constexpr int events_a_second = 2'000;
const std::string broker_settings = "max_inflight_messages 1000\nmax_queued_messages 1000000\nset_tcp_nodelay true\n";

double seconds(Steady::duration duration) {
    return std::chrono::duration<double>(duration).count();
}

class WallClock final : public ports::Clock {
public:
    [[nodiscard]] core::Instant now() const override {
        return std::chrono::time_point_cast<core::Duration>(std::chrono::system_clock::now());
    }
};

template <class Condition>
bool waitFor(Condition condition) {
    const auto deadline = Steady::now() + std::chrono::minutes{2};
    while (!condition()) {
        if (Steady::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return true;
}

std::unique_ptr<gateways::MqttConnection> connectTo(const tests::MosquittoProcess& broker, const std::string& id) {
    gateways::MqttSettings settings;
    settings.port = broker.port();
    settings.clientId = id;
    auto connection = std::make_unique<gateways::MqttConnection>(settings);
    auto connected = std::make_shared<std::promise<void>>();
    connection->post([&connection = *connection, connected, told = std::make_shared<bool>(false)] {
        connection.watch([connected, told](const ports::BrokerState& state) {
            if (state.connected && !std::exchange(*told, true)) connected->set_value();
        });
    });
    connection->start();
    connected->get_future().wait();
    return connection;
}

// Counts what it gets, and when, by position.
struct Subscriber {
    explicit Subscriber(const tests::MosquittoProcess& broker) : connection(connectTo(broker, "subscriber")) {
        connection->post([this] {
            connection->subscribe("sagadesk/orders/#", [this](const ports::Message& message) { arrived(message); });
        });
    }
    // Until a message gets here, for a subscription takes effect when the broker has answered it.
    void listenForSure() {
        while (count == 0) {
            connection->post([this] {
                connection->publish({"sagadesk/orders/probe", "-", {}, {}, {}, {}, {}, false, false},
                                    [](const ports::Receipt&) {});
            });
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{200});
        count = 0;
    }
    ~Subscriber() { connection->stop(std::chrono::seconds{1}); }
    void arrived(const ports::Message& message) {
        const auto at = message.payload.find("\"id\":\"0-");
        if (at != std::string::npos)
            moments.emplace_back(std::strtoull(message.payload.c_str() + at + 8, nullptr, 10), Steady::now());
        ++count;
    }

    std::unique_ptr<gateways::MqttConnection> connection;
    std::vector<std::pair<std::uint64_t, Steady::time_point>> moments;  // read once count says that all are there
    std::atomic<std::size_t> count{0};
};

events::RelaySettings relaySettings(std::uint32_t window) {
    events::RelaySettings settings;
    settings.selection = *events::Selection::parse("order.*");
    settings.window = window;
    return settings;
}

void stop(events::Relay& relay) {
    std::promise<void> stopped;
    relay.stop([&] { stopped.set_value(); });
    stopped.get_future().wait();
}

// The connection alone, with the relay's own messages.
double bareRate(std::uint32_t window, std::size_t count) {
    tests::MosquittoProcess broker(broker_settings);
    Subscriber subscriber(broker);
    subscriber.listenForSure();
    const auto connection = connectTo(broker, "bare");
    bench::BenchJournal journal;
    const auto entries = journal.commit(count, orders);
    std::size_t next = 0;
    std::function<void()> sendOne = [&] {
        if (next == count) return;
        connection->publish(events::eventMessage(entries[next++], "purchase", {}),
                            [&](const ports::Receipt&) { sendOne(); });
    };
    const auto began = Steady::now();
    connection->post([&] {
        for (std::uint32_t i = 0; i < window; ++i) sendOne();
    });
    const bool all = waitFor([&] { return subscriber.count >= count; });
    const double rate = static_cast<double>(count) / seconds(Steady::now() - began);
    connection->stop(std::chrono::seconds{1});
    return all ? rate : 0;
}

double relayRate(std::uint32_t window, std::size_t count) {
    tests::MosquittoProcess broker(broker_settings);
    Subscriber subscriber(broker);
    subscriber.listenForSure();
    const auto connection = connectTo(broker, "relay");
    bench::BenchJournal journal;
    WallClock clock;
    (void)journal.commit(count, orders);
    events::Relay relay(relaySettings(window), {connection.get(), &journal, &journal, &clock, nullptr});
    const auto began = Steady::now();
    relay.start();
    const bool all = waitFor([&] { return subscriber.count >= count; });
    const double rate = static_cast<double>(count) / seconds(Steady::now() - began);
    stop(relay);
    connection->stop(std::chrono::seconds{1});
    return all && subscriber.count == count ? rate : 0;
}

// From the commit to the subscriber, at a steady rate, offered as the engine does.
void steadyLag(std::uint32_t window, int duration) {
    tests::MosquittoProcess broker(broker_settings);
    Subscriber subscriber(broker);
    subscriber.listenForSure();
    const auto connection = connectTo(broker, "relay");
    bench::BenchJournal journal;
    WallClock clock;
    events::Relay relay(relaySettings(window), {connection.get(), &journal, &journal, &clock, nullptr});
    relay.start();
    constexpr int batch = 10;
    const std::size_t count = static_cast<std::size_t>(duration) * events_a_second;
    auto due = Steady::now();
    for (std::size_t sent = 0; sent < count; sent += batch) {
        relay.offer(journal.commit(batch, orders));
        due += std::chrono::microseconds{1'000'000 * batch / events_a_second};
        std::this_thread::sleep_until(due);
    }
    if (!waitFor([&] { return subscriber.count >= count; })) std::printf("not all arrived\n");
    stop(relay);
    connection->stop(std::chrono::seconds{1});
    std::vector<double> lags;
    for (const auto& [position, at] : subscriber.moments)
        lags.push_back(seconds(at - journal.committedAt(position)) * 1e3);
    std::sort(lags.begin(), lags.end());
    const auto at = [&](double share) {
        return lags[static_cast<std::size_t>(share * static_cast<double>(lags.size() - 1))];
    };
    std::printf("window %3u, %d events/s: commit to subscriber p50 %.2f ms, p99 %.2f ms, longest %.1f ms\n", window,
                events_a_second, at(0.5), at(0.99), lags.back());
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 50'000;
    const int duration = argc > 2 ? std::atoi(argv[2]) : 10;
    for (const std::uint32_t window : {20U, 200U}) {
        const double bare = bareRate(window, count);
        const double relay = relayRate(window, count);
        std::printf("window %3u: %.0f events/s to the subscriber, bare connection %.0f messages/s (%.2f)\n", window,
                    relay, bare, relay / bare);
    }
    for (const std::uint32_t window : {20U, 200U}) steadyLag(window, duration);
    return 0;
}
