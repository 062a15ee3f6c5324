#include "bench/order_run.h"

#include <cstdlib>
#include <cstring>

namespace sagadesk::tests {

double secondsSince(Steady::time_point begin) {
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

std::uint64_t option(int argc, char** argv, const char* name, std::uint64_t byDefault) {
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) return std::strtoull(argv[i + 1], nullptr, 10);
    }
    return byDefault;
}

simulator::SubmissionResult submit(const RunningSystem& system, std::uint64_t orders, std::size_t clients,
                                   simulator::OrderIds& ids, std::uint64_t seed) {
    simulator::SubmissionSettings settings;
    settings.url = system.api();
    settings.orders = orders;
    settings.concurrency = clients;
    settings.source.seed = seed;
    settings.source.mix.weights = {1, 0, 0};
    auto result =
        simulator::submitOrders(settings, [&ids](const simulator::AcceptedOrder& order) { ids.insert(order.id); });
    if (result.refused > 0) throw std::runtime_error("an order was refused: " + result.firstRefusal);
    return result;
}

void waitUntilSettled(const RunningSystem& system, const simulator::OrderIds& ids) {
    simulator::Client service(system.api());
    if (!orThrow(simulator::waitUntilSettled(service, ids, {}))) throw std::runtime_error("the orders did not settle");
}

}  // namespace sagadesk::tests
