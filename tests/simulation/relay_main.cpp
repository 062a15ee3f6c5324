// relay_simulation [--seeds N] [--first N] [--seed N] [--verbose]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "simulation/relay_run.h"

using namespace sagadesk;

namespace {

bool runSeed(std::uint64_t seed, bool verbose, bool twice, simulation::RelayResult& result) {
    result = simulation::RelayRun(seed, verbose).run();
    if (result.broken.empty() && twice && simulation::RelayRun(seed, false).run().digest != result.digest)
        result.broken = "the same seed gave two runs";
    if (result.broken.empty()) return true;
    std::printf("seed %llu: %s\nreplay: relay_simulation --seed %llu --verbose\n",
                static_cast<unsigned long long>(seed), result.broken.c_str(), static_cast<unsigned long long>(seed));
    return false;
}

void add(simulation::RelayResult& total, const simulation::RelayResult& result) {
    total.events += result.events;
    total.deliveries += result.deliveries;
    total.marks += result.marks;
    total.crashes += result.crashes;
    total.parked += result.parked;
    total.jobs += result.jobs;
    total.standstills += result.standstills;
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t first = 1;
    std::uint64_t seeds = 300;
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view flag = argv[i];
        const auto number = [&]() -> std::uint64_t { return ++i < argc ? std::strtoull(argv[i], nullptr, 10) : 0; };
        if (flag == "--seeds") {
            seeds = number();
        } else if (flag == "--first") {
            first = number();
        } else if (flag == "--seed") {
            first = number();
            seeds = 1;
        } else if (flag == "--verbose") {
            verbose = true;
        } else {
            std::printf("usage: relay_simulation [--seeds N] [--first N] [--seed N] [--verbose]\n");
            return 2;
        }
    }
    const auto began = std::chrono::steady_clock::now();
    std::uint64_t failed = 0;
    simulation::RelayResult total;
    for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
        simulation::RelayResult result;
        if (!runSeed(seed, verbose, seed % 10 == 0 || seeds == 1, result)) ++failed;
        add(total, result);
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    const auto n = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    std::printf(
        "%llu seeds in %.1f s: %llu events, %llu deliveries, %llu marks, %llu crashes, %llu parked, %llu republished "
        "parts, %llu runs with a broker that refuses all; %llu failed\n",
        n(seeds), seconds, n(total.events), n(total.deliveries), n(total.marks), n(total.crashes), n(total.parked),
        n(total.jobs), n(total.standstills), n(failed));
    return failed == 0 ? 0 : 1;
}
