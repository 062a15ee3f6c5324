// simulation [--seeds N] [--first N] [--seed N] [--orders N] [--verbose]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/workflow.h"
#include "resources/resources.h"
#include "simulation/run.h"
#include "simulation/workflows.h"

using namespace sagadesk;

namespace {

bool runSeed(std::uint64_t seed, simulation::RunSettings settings, bool twice, simulation::RunResult& result) {
    settings.seed = seed;
    result = simulation::Run(settings).run();
    if (result.broken.empty() && twice) {
        settings.verbose = false;
        if (simulation::Run(settings).run().journal != result.journal)
            result.broken = "the same seed gave two journals";
    }
    if (result.broken.empty()) return true;
    std::printf("seed %llu: %s\nreplay: simulation --seed %llu --verbose\n", static_cast<unsigned long long>(seed),
                result.broken.c_str(), static_cast<unsigned long long>(seed));
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t first = 1;
    std::uint64_t seeds = 300;
    simulation::RunSettings settings;
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
        } else if (flag == "--orders") {
            settings.orders = static_cast<int>(number());
        } else if (flag == "--verbose") {
            settings.verbose = true;
        } else {
            std::printf("usage: simulation [--seeds N] [--first N] [--seed N] [--orders N] [--verbose]\n");
            return 2;
        }
    }
    settings.workflows = simulation::allWorkflows();
    const auto began = std::chrono::steady_clock::now();
    std::uint64_t failed = 0;
    simulation::RunResult total;
    for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
        simulation::RunResult result;
        // Every tenth seed runs twice: the same seed must give the same journal.
        if (!runSeed(seed, settings, seed % 10 == 0 || seeds == 1, result)) ++failed;
        total.turns += result.turns;
        total.crashes += result.crashes;
        total.commits += result.commits;
        total.calls += result.calls;
        total.entries += result.entries;
        total.jobs += result.jobs;
        total.repaired += result.repaired;
        total.marks += result.marks;
        total.kept += result.kept;
        for (const auto& [reason, count] : result.holds) total.holds[reason] += count;
        for (const auto& [state, count] : result.endStates) total.endStates[state] += count;
        if (seeds == 1) std::printf("journal %s\n", core::hashText(result.journal).c_str());
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::printf(
        "%llu seeds in %.1f s: %llu turns, %llu commits, %llu calls, %llu crashes, %llu entries, %llu jobs, %llu "
        "repaired, %llu marks, %llu kept;",
        static_cast<unsigned long long>(seeds), seconds, static_cast<unsigned long long>(total.turns),
        static_cast<unsigned long long>(total.commits), static_cast<unsigned long long>(total.calls),
        static_cast<unsigned long long>(total.crashes), static_cast<unsigned long long>(total.entries),
        static_cast<unsigned long long>(total.jobs), static_cast<unsigned long long>(total.repaired),
        static_cast<unsigned long long>(total.marks), static_cast<unsigned long long>(total.kept));
    for (const auto& [state, count] : total.endStates) std::printf(" %s %d", state.c_str(), count);
    std::printf("; held:");
    for (const auto& [reason, count] : total.holds)
        if (!reason.empty()) std::printf(" %s %d", reason.c_str(), count);
    std::printf("; %llu failed\n", static_cast<unsigned long long>(failed));
    return failed == 0 ? 0 : 1;
}
