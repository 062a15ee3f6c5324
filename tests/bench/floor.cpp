#include "bench/floor.h"

#include <curl/curl.h>
#include <time.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <deque>
#include <string_view>
#include <vector>

#include "gateways/http/curl_loop.h"
#include "simulator/customers/order_source.h"

namespace sagadesk::tests {
namespace {

using Steady = std::chrono::steady_clock;

struct StepCall {
    std::string_view step, path;
    std::size_t lane;
    bool verified = false;  // effect verify: the contract asks for a connection of its own
};
// A lane is a service, with connections of its own, as in the gateway.
constexpr std::array<StepCall, 8> calls_of_a_purchase{{{"check-availability", "/inventory/availability", 0},
                                                       {"check-price", "/pricing/quotes", 1},
                                                       {"check-eligibility", "/customer/eligibility", 2},
                                                       {"authorise-payment", "/payment/authorisations", 3},
                                                       {"reserve-inventory", "/inventory/reservations", 0},
                                                       {"capture-payment", "/payment/captures", 3, true},
                                                       {"create-shipment", "/fulfilment/shipments", 4},
                                                       {"send-confirmation", "/notification/messages", 5}}};
constexpr std::size_t lane_count = 6;
constexpr std::size_t parallel_calls = 3;

double threadCpu_s() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

std::size_t dropBody(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

class Floor {
public:
    Floor(std::string simulator, std::uint64_t firstOrder, std::uint64_t orders, std::size_t concurrency,
          Connections connections)
        : m_simulator(std::move(simulator)),
          m_connections(connections),
          m_next(firstOrder),
          m_end(firstOrder + orders),
          m_loop([this](std::size_t lane, CURL* easy, CURLcode result) { finished(lane, easy, result); }) {
        for (std::size_t i = 0; i < lane_count; ++i) (void)m_loop.addLane(static_cast<long>(concurrency));
        m_orders.resize(concurrency);
        m_result.concurrency = concurrency;
        m_result.orders = orders;
    }
    ~Floor() {
        for (Call& call : m_calls) {
            curl_easy_cleanup(call.easy);
            curl_slist_free_all(call.headers);
        }
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    FloorResult run() {
        const auto begin = Steady::now();
        const double cpu_s = threadCpu_s();
        for (Order& order : m_orders) nextOrder(order);
        while (m_underWay > 0) m_loop.turn(std::chrono::milliseconds{1'000});
        m_result.seconds = std::chrono::duration<double>(Steady::now() - begin).count();
        m_result.cpu_s = threadCpu_s() - cpu_s;
        return m_result;
    }

private:
    struct Order {
        std::string id, document, results;
        std::size_t nextCall = 0, underWay = 0;
    };
    struct Call {
        CURL* easy = nullptr;
        curl_slist* headers = nullptr;
        std::string body, url;
        Order* order = nullptr;
    };

    void nextOrder(Order& order) {
        if (m_next == m_end) return;
        std::array<char, 40> id{};
        std::snprintf(id.data(), id.size(), "00000000-0000-7000-8000-%012llx", static_cast<unsigned long long>(m_next));
        order.id = id.data();
        simulator::SourceSettings source;
        source.mix.weights = {1, 0, 0};
        order.document = simulator::makeOrder(source, m_next++).body;
        order.results.clear();
        order.nextCall = 0;
        for (std::size_t i = 0; i < parallel_calls; ++i) makeCall(order);
    }

    void makeCall(Order& order) {
        const StepCall& step = calls_of_a_purchase[order.nextCall++];
        Call& call = freeCall(step.lane);
        call.order = &order;
        call.body.assign(R"({"orderId":")").append(order.id).append(R"(","number":"K7QM-3XTD","run":1,"step":")");
        call.body.append(step.step).append(R"(","attempt":1,"order":)").append(order.document);
        call.body.append(R"(,"results":{)").append(order.results).append("}");
        call.body.append(
            R"(,"callbackUrl":"http://127.0.0.1:8080/v1/callbacks/0123456789abcdef0123456789abcdef0123456789abcdef"})");
        call.url.assign(m_simulator).append(step.path);
        curl_slist_free_all(call.headers);
        const std::string key = "Idempotency-Key: " + order.id + ":1:" + std::string(step.step);
        call.headers = curl_slist_append(nullptr, key.c_str());
        call.headers =
            curl_slist_append(call.headers, "traceparent: 00-0123456789abcdef0123456789abcdef-0123456789abcdef-01");
        call.headers = curl_slist_append(call.headers, "Content-Type: application/json");
        curl_easy_setopt(call.easy, CURLOPT_URL, call.url.c_str());
        curl_easy_setopt(call.easy, CURLOPT_HTTPHEADER, call.headers);
        curl_easy_setopt(call.easy, CURLOPT_POSTFIELDS, call.body.c_str());
        curl_easy_setopt(call.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
        const bool fresh = m_connections == Connections::AsContracted && step.verified;
        curl_easy_setopt(call.easy, CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
        curl_easy_setopt(call.easy, CURLOPT_FORBID_REUSE, fresh ? 1L : 0L);
        ++order.underWay;
        ++m_underWay;
        if (!m_loop.start(step.lane, call.easy)) ++m_result.failedCalls;
    }

    Call& freeCall(std::size_t lane) {
        if (m_idle[lane].empty()) {
            Call& made = m_calls.emplace_back();
            made.easy = curl_easy_init();
            curl_easy_setopt(made.easy, CURLOPT_PRIVATE, &made);
            curl_easy_setopt(made.easy, CURLOPT_NOSIGNAL, 1L);
            curl_easy_setopt(made.easy, CURLOPT_PROXY, "");
            curl_easy_setopt(made.easy, CURLOPT_TIMEOUT_MS, 30'000L);
            curl_easy_setopt(made.easy, CURLOPT_WRITEFUNCTION, &dropBody);
            m_idle[lane].push_back(&made);
        }
        Call& call = *m_idle[lane].back();
        m_idle[lane].pop_back();
        return call;
    }

    void finished(std::size_t lane, CURL* easy, CURLcode result) {
        void* self = nullptr;
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        if (result != CURLE_OK || status != 200) ++m_result.failedCalls;
        Call& call = *static_cast<Call*>(self);
        Order& order = *call.order;
        m_idle[lane].push_back(&call);
        --m_underWay;
        --order.underWay;
        order.results.append(order.results.empty() ? "" : ",")
            .append(R"("a-step-of-a-saga":{"reference":"pay-0123456789abcdef"})");
        if (order.underWay > 0) return;
        if (order.nextCall < calls_of_a_purchase.size()) {
            makeCall(order);
        } else {
            nextOrder(order);
        }
    }

    std::string m_simulator;
    Connections m_connections;
    std::uint64_t m_next, m_end;
    gateways::CurlLoop m_loop;
    std::deque<Order> m_orders;
    std::deque<Call> m_calls;
    std::array<std::vector<Call*>, lane_count> m_idle;
    std::size_t m_underWay = 0;
    FloorResult m_result;
};

}  // namespace

FloorResult measureFloor(const std::string& simulator, std::uint64_t firstOrder, std::uint64_t orders,
                         std::size_t concurrency, Connections connections) {
    return Floor(simulator, firstOrder, orders, concurrency, connections).run();
}

}  // namespace sagadesk::tests
