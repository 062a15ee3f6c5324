// The attack corpus against the running daemon, store and engine behind it: the same answers as from the routes alone,
// memory flat, and orders still served.
#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "support/attack_corpus.h"
#include "support/memory_use.h"
#include "support/raw_client.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t growth_bytes_max = 10 * 1024 * 1024;
constexpr int warm_up_rounds = 5;
constexpr int rounds = 10;

std::uint16_t portOf(const std::string& address) {
    return static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
}

TEST(DaemonAttack, CorpusIsAnsweredRightAndMemoryStaysFlat) {
    RunningSystem system;
    const std::uint16_t port = portOf(system.api());
    const std::string daemon = std::to_string(system.daemon().pid());
    const auto round = [&](int number) {
        for (const Attack& attack : attackCorpus("round" + std::to_string(number) + "-"))
            EXPECT_EQ(played(attack, port), "");
    };
    for (int number = 0; number < warm_up_rounds; ++number) round(number);
    const std::size_t before_bytes = residentBytes(daemon);
    for (int number = warm_up_rounds; number < warm_up_rounds + rounds; ++number) round(number);
    const std::size_t after_bytes = residentBytes(daemon);
    EXPECT_LT(after_bytes, before_bytes + growth_bytes_max);

    RawClient order(port);
    ASSERT_TRUE(order.send(goodOrderRequest("after-the-attack")));
    const auto answer = order.receive();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 202);
    EXPECT_EQ(system.stopDaemon(), 0);
    const auto [status, words] = system.verify();
    EXPECT_EQ(status, 0) << words;
}

}  // namespace
}  // namespace sagadesk::tests
