#include "bench/publishing_cost.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "bench/order_run.h"
#include "bench/process_usage.h"
#include "support/mosquitto_process.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

struct Run {
    double orders_s = 0;
    double broker_us = 0;                   // CPU an order
    std::map<std::string, double> threads;  // of the daemon: CPU seconds
    double published = 0;
};

double publishedBy(const RunningSystem& system) {
    const std::string text = system.apiClient().get("/metrics").body;
    const std::string name = "\nsagadesk_events_published_total ";
    const auto at = text.find(name);
    return at == std::string::npos ? 0 : std::strtod(text.c_str() + at + name.size(), nullptr);
}

double lastChange_s(const RunningSystem& system, std::chrono::system_clock::time_point begin) {
    core::Instant last{};
    simulator::Client service(system.api());
    for (const auto& [id, order] : orThrow(simulator::readOrders(service))) {
        if (order.state != core::OrderState::Completed) throw std::runtime_error("order " + id + " is not completed");
        last = std::max(last, order.changed);
    }
    return std::chrono::duration<double>(last - begin).count();
}

Run runOnce(bool publish, std::uint64_t orders, std::size_t clients) {
    const MosquittoProcess broker("max_inflight_messages 200\n");
    RunningSystem::Options options;
    if (publish) options.mqtt = "url = \"mqtt://127.0.0.1:" + std::to_string(broker.port()) + "\"\nwindow = 200\n";
    RunningSystem system(options);
    simulator::OrderIds ids;
    const double before_s = usageOf(broker.process()).cpu_s();
    const auto begin = std::chrono::system_clock::now();
    (void)submit(system, orders, clients, ids);
    waitUntilSettled(system, ids);
    if (publish && !eventually(60s, [&] { return publishedBy(system) >= static_cast<double>(4 * orders); }))
        throw std::runtime_error("not everything was published");
    Run run;
    run.threads = threadUsageOf(system.daemon().pid());
    run.broker_us = (usageOf(broker.process()).cpu_s() - before_s) * 1e6 / static_cast<double>(orders);
    run.published = publishedBy(system);
    run.orders_s = static_cast<double>(orders) / lastChange_s(system, begin);
    return run;
}

void printThreads(const Run& off, const Run& on, double orders) {
    std::map<std::string, std::pair<double, double>> both;
    for (const auto& [name, seconds] : off.threads) both[name].first = seconds * 1e6 / orders;
    for (const auto& [name, seconds] : on.threads) both[name].second = seconds * 1e6 / orders;
    for (const auto& [name, us] : both)
        if (us.first + us.second >= 1) std::printf("    %-16s %5.0f %5.0f us\n", name.c_str(), us.first, us.second);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

void measurePublishing(std::uint64_t pairs, std::uint64_t orders, std::size_t clients) {
    std::vector<double> shares;
    Run off, on;
    for (std::uint64_t pair = 0; pair < pairs; ++pair) {
        // In turns, so that a machine whose load changes favours neither.
        const bool first = pair % 2 == 1;
        (first ? on : off) = runOnce(first, orders, clients);
        (first ? off : on) = runOnce(!first, orders, clients);
        shares.push_back(on.orders_s / off.orders_s);
        std::printf("publishing off %5.0f orders/s, on %5.0f orders/s with %.0f events, broker's CPU %3.0f us: %.2f\n",
                    off.orders_s, on.orders_s, on.published, on.broker_us, shares.back());
    }
    std::printf("on against off: %.2f (median of %zu)\nthe daemon's CPU an order by thread, off and on:\n",
                median(shares), shares.size());
    printThreads(off, on, static_cast<double>(orders));
}

}  // namespace sagadesk::tests
