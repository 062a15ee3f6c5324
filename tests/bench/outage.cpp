// A service goes away and comes back, beside the steady rate of the same run: real daemon, real simulator, purchases
// over HTTP on loopback. Aims: at most 1.1 calls for each that was needed, no attempt used up by waiting, no second
// trip of the circuit, parked orders worked off at 80 % of the steady rate.
//
//   outage [--orders 20000] [--clients 64]
//          [--outage 120] [--rate 200]    seconds that payment drops every call, while so many orders a second arrive
//          [--parked 100000] [--down 0]   orders parked on inventory while it is paused; --down 1: its circuit open
//   0 for --outage or --parked leaves that part out.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <thread>

#include "bench/order_run.h"
#include "bench/process_usage.h"
#include "bench/service_watch.h"
#include "core/time.h"

namespace {

using namespace sagadesk;
using namespace sagadesk::tests;
using namespace std::chrono_literals;

struct Options {
    std::uint64_t orders = 20'000, outage_s = 120, rate = 200, parked = 100'000, down = 0;
    std::size_t clients = 64;
};

constexpr std::chrono::milliseconds arrival_interval{100};
constexpr std::size_t attempts_sampled = 500;

double between(const Sample& from, const Sample& to) {
    return std::chrono::duration<double>(to.at - from.at).count();
}

double share(std::uint64_t part, std::uint64_t whole) {
    return static_cast<double>(part) / static_cast<double>(std::max<std::uint64_t>(1, whole));
}

// The rate at which the same run completes orders when every service is well.
double measureSteady(RunningSystem& system, const Options& options, std::uint64_t seed) {
    simulator::OrderIds ids;
    const double cpuBefore_s = usageOf(system.daemon().pid()).cpu_s();
    HttpClient client = system.apiClient();
    const Sample before = readSample(client, "payment");
    (void)submit(system, options.orders, options.clients, ids, seed);
    ServiceWatch watch(system.api(), "payment");
    const auto done = before.completed + options.orders;
    const Sample after =
        watch.await("the steady orders", before.at, [&](const Sample& sample) { return sample.completed >= done; });
    const double rate = static_cast<double>(options.orders) / between(before, after);
    const double cpu_s = usageOf(system.daemon().pid()).cpu_s() - cpuBefore_s;
    std::printf("steady: %.0f orders/s over %llu orders, %zu clients, daemon's CPU %.0f us an order\n", rate,
                static_cast<unsigned long long>(options.orders), options.clients,
                cpu_s * 1e6 / static_cast<double>(options.orders));
    return rate;
}

// How often the circuit has opened since.
std::size_t tripsSince(const RunningSystem& system, const std::string& service, core::Instant since) {
    const auto board = parseObject(system.apiClient().get("/v1/services").body);
    std::size_t trips = 0;
    for (const auto& each : board.at("services").as_array()) {
        if (each.at("name") != boost::json::string(service)) continue;
        for (const auto& change : each.at("breakerHistory").as_array()) {
            const auto at = core::parseInstant(std::string(change.at("at").as_string()));
            if (at && *at > since && change.at("to").as_string() == "open") ++trips;
        }
    }
    return trips;
}

core::Instant wallNow() {
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

// Attempts that orders count at the service, less the calls that reached it: what waiting has used up.
std::int64_t attemptsWithoutCall(const RunningSystem& system, const simulator::OrderIds& ids,
                                 const std::string& service) {
    HttpClient client = system.apiClient();
    std::int64_t attempts = 0;
    std::size_t looked = 0;
    for (const std::string& id : ids) {
        if (looked++ == attempts_sampled) break;
        const auto order = parseObject(client.get("/v1/orders/" + id).body);
        for (const auto& step : order.at("steps").as_array())
            if (step.at("service") == boost::json::string(service)) attempts += step.at("attempts").to_number<int>();
        const auto account = system.account(id);
        if (!account) continue;
        for (const auto& key : account->at("keys").as_array())
            if (key.at("service").as_string() == service) attempts -= key.at("calls").to_number<int>();
    }
    return attempts;
}

// The busiest tenth of a second beside the mean of all.
void printSpread(const std::vector<Sample>& samples) {
    double busiest = 0, mean = 0;
    std::uint64_t busiestCalls = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const std::uint64_t calls = samples[i].calls - samples[i - 1].calls;
        const double a100ms = static_cast<double>(calls) * 0.1 / between(samples[i - 1], samples[i]);
        if (a100ms > busiest) busiestCalls = calls;
        busiest = std::max(busiest, a100ms);
    }
    if (samples.size() > 1)
        mean = static_cast<double>(samples.back().calls - samples.front().calls) * 0.1 /
               between(samples.front(), samples.back());
    std::printf("  calls per 100 ms from the first answer on: busiest %.0f (%llu counted), mean %.0f: max/mean %.2f\n",
                busiest, static_cast<unsigned long long>(busiestCalls), mean, busiest / std::max(mean, 1e-9));
}

// From the moment the service is back: the first call that succeeds, and the first order that completes.
void printReturn(const ServiceWatch& watch, const Sample& back, Sample& firstAnswer) {
    firstAnswer = watch.await("an answer of the service", back.at,
                              [&](const Sample& sample) { return sample.succeeded > back.succeeded; });
    const Sample order =
        watch.await("an order", back.at, [&](const Sample& sample) { return sample.completed > back.completed; });
    std::printf("  first answer %.1f s after the service was back, first order done %.1f s after it\n",
                between(back, firstAnswer), between(back, order));
}

// Orders arrive at the rate, a tenth of a second's worth at a time, until it is enough.
template <class Enough>
void arrive(const RunningSystem& system, const Options& options, std::uint64_t& seed, simulator::OrderIds& ids,
            Enough enough) {
    for (auto next = Steady::now(); !enough(); next = std::max(next + arrival_interval, Steady::now())) {
        std::this_thread::sleep_until(next);
        (void)submit(system, std::max<std::uint64_t>(1, options.rate / 10), 8, ids, ++seed);
    }
}

void measureOutage(RunningSystem& system, const Options& options) {
    const std::string service = "payment";
    simulator::OrderIds ids;
    std::uint64_t seed = 1'000;
    ServiceWatch watch(system.api(), service);
    const Sample begin = watch.latest();
    const auto end = Steady::now() + std::chrono::seconds(options.outage_s);
    system.setFaults(R"({"payment":{"downFor":86400000}})");
    arrive(system, options, seed, ids, [&] { return Steady::now() >= end; });
    const Sample back = watch.latest();
    std::printf("\n%llu s without %s while %llu orders/s arrive: %llu calls tried, %llu orders parked, RSS %.0f MB\n",
                static_cast<unsigned long long>(options.outage_s), service.c_str(),
                static_cast<unsigned long long>(options.rate),
                static_cast<unsigned long long>(back.calls - begin.calls), static_cast<unsigned long long>(back.parked),
                static_cast<double>(usageOf(system.daemon().pid()).resident_bytes) / 1e6);
    const core::Instant backAt = wallNow();
    system.setFaults("{}");
    arrive(system, options, seed, ids, [&] { return watch.latest().parked == 0; });
    Sample firstAnswer;
    printReturn(watch, back, firstAnswer);
    const Sample drained =
        watch.await("the last parked order", firstAnswer.at, [](const Sample& sample) { return sample.parked == 0; });
    const Sample settled = watch.await("the ends of all orders", back.at, [&](const Sample& sample) {
        return sample.completed + sample.held >= begin.completed + begin.held + ids.size();
    });
    std::printf("  none parked %.1f s after the first answer; %zu trips of the circuit after the service was back\n",
                between(firstAnswer, drained), tripsSince(system, service, backAt));
    std::printf("  %zu orders, %llu of them held for a person in the end\n", ids.size(),
                static_cast<unsigned long long>(settled.held - begin.held));
    std::printf("  calls for each that was needed: %.4f (%llu of %llu)\n",
                share(settled.calls - begin.calls, settled.succeeded - begin.succeeded),
                static_cast<unsigned long long>(settled.calls - begin.calls),
                static_cast<unsigned long long>(settled.succeeded - begin.succeeded));
    printSpread(watch.since(firstAnswer.at));
    std::printf("  attempts used up without a call: %lld (%zu orders looked at)\n",
                static_cast<long long>(attemptsWithoutCall(system, ids, service)),
                std::min(ids.size(), attempts_sampled));
}

void setPaused(const RunningSystem& system, const std::string& service, bool paused) {
    const auto reply = system.apiClient().post("/v1/services/" + service + (paused ? "/pause" : "/resume"),
                                               R"({"reason":"measured"})");
    if (reply.status / 100 != 2) throw std::runtime_error("the service was not paused: " + reply.body + reply.error);
}

void setAway(const RunningSystem& system, const Options& options, const std::string& service, bool away) {
    if (options.down == 0) return setPaused(system, service, away);
    system.setFaults(away ? R"({")" + service + R"(":{"downFor":86400000}})" : "{}");
}

void measureDrain(RunningSystem& system, const Options& options, double steady) {
    const std::string service = "inventory";
    simulator::OrderIds ids;
    ServiceWatch watch(system.api(), service);
    const auto begin = Steady::now();
    setAway(system, options, service, true);
    (void)submit(system, options.parked, options.clients, ids, 2);
    // While it is down, one of them may be the probe.
    const Sample parked =
        watch.await("parked orders", begin, [&](const Sample& sample) { return sample.parked + 1 >= options.parked; });
    const ProcessUsage usage = usageOf(system.daemon().pid());
    std::printf("\n%llu orders parked while %s is %s: RSS %.0f MB (peak %.0f MB)\n",
                static_cast<unsigned long long>(parked.parked), service.c_str(), options.down == 0 ? "paused" : "down",
                static_cast<double>(usage.resident_bytes) / 1e6, static_cast<double>(usage.residentPeak_bytes) / 1e6);
    const core::Instant backAt = wallNow();
    const Sample back = watch.latest();
    setAway(system, options, service, false);
    Sample firstAnswer;
    printReturn(watch, back, firstAnswer);
    const Sample done = watch.await("the parked orders", back.at, [&](const Sample& sample) {
        return sample.completed >= back.completed + options.parked;
    });
    const double rate = static_cast<double>(options.parked) / between(firstAnswer, done);
    const ProcessUsage after = usageOf(system.daemon().pid());
    std::printf("  drained at %.0f orders/s, %.2f of the steady rate; %zu trips of the circuit; RSS peak %.0f MB\n",
                rate, rate / steady, tripsSince(system, service, backAt),
                static_cast<double>(after.residentPeak_bytes) / 1e6);
    std::printf("  daemon's CPU %.0f us an order, %.0f changes a commit, %.1f ms from commit to commit\n",
                (after.cpu_s() - usage.cpu_s()) * 1e6 / static_cast<double>(options.parked),
                share(done.decisions - back.decisions, done.commits - back.commits),
                between(back, done) * 1e3 / static_cast<double>(done.commits - back.commits));
    printSpread(watch.since(firstAnswer.at));
    std::printf("  attempts used up without a call: %lld (%zu orders looked at)\n",
                static_cast<long long>(attemptsWithoutCall(system, ids, service)),
                std::min(ids.size(), attempts_sampled));
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    Options options;
    options.orders = option(argc, argv, "--orders", options.orders);
    options.clients = option(argc, argv, "--clients", options.clients);
    options.outage_s = option(argc, argv, "--outage", options.outage_s);
    options.rate = option(argc, argv, "--rate", options.rate);
    options.parked = option(argc, argv, "--parked", options.parked);
    options.down = option(argc, argv, "--down", options.down);
    try {
        RunningSystem system;
        const double steady = measureSteady(system, options, 1);
        if (options.outage_s > 0) measureOutage(system, options);
        if (options.parked > 0) measureDrain(system, options, steady);
        if (options.parked > 0) (void)measureSteady(system, options, 3);  // a shared machine changes meanwhile
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "outage: %s\n", failure.what());
        return 1;
    }
    return 0;
}
