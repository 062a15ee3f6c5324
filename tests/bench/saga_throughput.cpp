// The whole service against its floor: real daemon, real simulator, the eight-step purchase over HTTP on loopback,
// SQLite with FULL; in the same run a bare libcurl client making the same calls.
//
//   saga_throughput [--orders 20000] [--clients 64] [--floor-orders 5000]
//   saga_throughput --waiting 200000     memory with that many orders waiting in the store while all services are down
//   saga_throughput --publish 4          pairs of runs without and with a broker, and what publishing costs
//   saga_throughput --restart 50000      time to ready with that many unfinished orders, and to work them off
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>

#include "bench/floor.h"
#include "bench/order_run.h"
#include "bench/process_usage.h"
#include "bench/publishing_cost.h"

namespace {

using namespace sagadesk;
using namespace sagadesk::tests;
using namespace std::chrono_literals;

struct Options {
    std::uint64_t orders = 20'000, floorOrders = 5'000, waiting = 0, restart = 0, publish = 0;
    std::size_t clients = 64;
};

double percentile(std::vector<double>& values, double share) {
    if (values.empty()) return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

struct Floors {
    double kept = 0, asContracted = 0;  // orders/s, the best of several concurrencies
};

Floors bestFloors(const Options& options) {
    TemporaryFolder folder;
    ChildProcess simulator({programBeside("sagadesk-sim").string()}, folder.path() / "sagadesk-sim.log");
    const auto address = simulator.waitForLine("ready ", 60s);
    if (!address) throw std::runtime_error("sagadesk-sim did not start");
    Floors best;
    std::uint64_t first = 0;
    for (const Connections connections : {Connections::Kept, Connections::AsContracted}) {
        const bool kept = connections == Connections::Kept;
        for (const std::size_t concurrency : {64, 128, 256}) {
            const double before_s = usageOf(simulator.pid()).cpu_s();
            const FloorResult floor = measureFloor(*address, first, options.floorOrders, concurrency, connections);
            const double simulator_s = usageOf(simulator.pid()).cpu_s() - before_s;
            first += options.floorOrders;
            double& figure = kept ? best.kept : best.asContracted;
            figure = std::max(figure, floor.ordersPerSecond());
            const auto orders = static_cast<double>(floor.orders);
            std::printf(
                "floor, %s, %3zu orders at once: %6.0f orders/s, CPU per order: client %4.0f us, simulator %4.0f "
                "us%s\n",
                kept ? "connections kept         " : "capture on a fresh socket", concurrency, floor.ordersPerSecond(),
                floor.cpu_s * 1e6 / orders, simulator_s * 1e6 / orders, floor.failedCalls > 0 ? " (CALLS FAILED)" : "");
        }
    }
    return best;
}

void printUsage(const char* name, const ProcessUsage& before, const ProcessUsage& after, double orders) {
    std::printf(
        "%-12s CPU per order %4.0f us (user %.0f, system %.0f), RSS %.0f MB (peak %.0f), disk %.0f bytes per order\n",
        name, (after.cpu_s() - before.cpu_s()) * 1e6 / orders, (after.user_s - before.user_s) * 1e6 / orders,
        (after.system_s - before.system_s) * 1e6 / orders, static_cast<double>(after.resident_bytes) / 1e6,
        static_cast<double>(after.residentPeak_bytes) / 1e6,
        static_cast<double>(after.written_bytes - before.written_bytes) / orders);
}

void measureThroughput(const Options& options) {
    const Floors floors = bestFloors(options);
    RunningSystem system;
    const ProcessUsage daemonBefore = usageOf(system.daemon().pid());
    const ProcessUsage simulatorBefore = usageOf(system.simulatorProcess().pid());
    const ProcessUsage ownBefore = ownUsage();
    simulator::OrderIds ids;
    const auto wallBegin = std::chrono::system_clock::now();
    const auto submission = submit(system, options.orders, options.clients, ids);
    const double sent_s = static_cast<double>(submission.took.count()) / 1e6;
    waitUntilSettled(system, ids);
    const ProcessUsage daemonAfter = usageOf(system.daemon().pid());
    const ProcessUsage simulatorAfter = usageOf(system.simulatorProcess().pid());
    const ProcessUsage ownAfter = ownUsage();

    std::vector<double> ack_ms, completion_ms;
    for (const auto& order : submission.accepted) ack_ms.push_back(static_cast<double>(order.ack.count()) / 1e3);
    core::Instant last{};
    simulator::Client service(system.api());
    for (const auto& [id, order] : orThrow(simulator::readOrders(service))) {
        if (order.state != core::OrderState::Completed) throw std::runtime_error("order " + id + " is not completed");
        completion_ms.push_back(static_cast<double>((order.changed - order.created).count()));
        last = std::max(last, order.changed);
    }
    const auto orders = static_cast<double>(options.orders);
    const double seconds = std::chrono::duration<double>(last - wallBegin).count();
    std::printf(
        "\nservice, %zu clients: %.0f orders/s over %llu orders (accepted at %.0f/s)\n"
        "%.2f of the floor with connections kept, %.2f of the floor with capture on a fresh socket\n",
        options.clients, orders / seconds, static_cast<unsigned long long>(options.orders), orders / sent_s,
        orders / seconds / floors.kept, orders / seconds / floors.asContracted);
    std::printf("acknowledged p50 %.1f ms, p99 %.1f ms; %llu sent again\n", percentile(ack_ms, 0.50),
                percentile(ack_ms, 0.99), static_cast<unsigned long long>(submission.repeats));
    std::printf("completed    p50 %.0f ms, p99 %.0f ms after being accepted\n", percentile(completion_ms, 0.50),
                percentile(completion_ms, 0.99));
    printUsage("sagadeskd", daemonBefore, daemonAfter, orders);
    printUsage("sagadesk-sim", simulatorBefore, simulatorAfter, orders);
    printUsage("clients", ownBefore, ownAfter, orders);
}

constexpr const char* everything_down = R"({"*":{"downFor":86400000}})";

void fill(RunningSystem& system, const Options& options, std::uint64_t orders, simulator::OrderIds& ids) {
    system.setFaults(everything_down);
    const auto begin = Steady::now();
    (void)submit(system, orders, options.clients, ids);
    const ProcessUsage usage = usageOf(system.daemon().pid());
    std::printf("%llu orders accepted in %.1f s while all services are down: sagadeskd RSS %.0f MB (peak %.0f MB)\n",
                static_cast<unsigned long long>(orders), secondsSince(begin),
                static_cast<double>(usage.resident_bytes) / 1e6, static_cast<double>(usage.residentPeak_bytes) / 1e6);
}

void workOff(RunningSystem& system, const simulator::OrderIds& ids) {
    system.setFaults("{}");
    const auto begin = Steady::now();
    waitUntilSettled(system, ids);
    const double seconds = secondsSince(begin);
    std::uint64_t completed = 0, held = 0;
    simulator::Client service(system.api());
    for (const auto& [id, order] : orThrow(simulator::readOrders(service))) {
        completed += order.state == core::OrderState::Completed ? 1 : 0;
        held += order.activity == core::Activity::Held ? 1 : 0;
    }
    std::printf("worked off in %.1f s: %.0f orders/s; %llu completed, %llu held for a person\n", seconds,
                static_cast<double>(ids.size()) / seconds, static_cast<unsigned long long>(completed),
                static_cast<unsigned long long>(held));
}

void measureWaiting(const Options& options) {
    RunningSystem system;
    simulator::OrderIds ids;
    fill(system, options, options.waiting, ids);
}

void measureRestart(const Options& options) {
    RunningSystem system;
    simulator::OrderIds ids;
    fill(system, options, options.restart, ids);
    system.daemon().kill();  // the harder of the two ways to end
    const auto begin = Steady::now();
    system.startDaemon();
    const double ready_s = secondsSince(begin);
    std::printf("ready %.2f s after a start with %zu unfinished orders: RSS %.0f MB\n", ready_s, ids.size(),
                static_cast<double>(usageOf(system.daemon().pid()).resident_bytes) / 1e6);
    workOff(system, ids);
    std::printf("sagadeskd peak RSS %.0f MB\n",
                static_cast<double>(usageOf(system.daemon().pid()).residentPeak_bytes) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    Options options;
    options.orders = option(argc, argv, "--orders", options.orders);
    options.floorOrders = option(argc, argv, "--floor-orders", options.floorOrders);
    options.waiting = option(argc, argv, "--waiting", 0);
    options.restart = option(argc, argv, "--restart", 0);
    options.publish = option(argc, argv, "--publish", 0);
    options.clients = option(argc, argv, "--clients", options.clients);
    try {
        if (options.waiting > 0) measureWaiting(options);
        if (options.restart > 0) measureRestart(options);
        if (options.publish > 0) measurePublishing(options.publish, options.orders, options.clients);
        if (options.waiting + options.restart + options.publish == 0) measureThroughput(options);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "saga_throughput: %s\n", failure.what());
        return 1;
    }
    return 0;
}
