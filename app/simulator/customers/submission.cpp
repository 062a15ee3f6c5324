#include "simulator/customers/submission.h"

#include <curl/curl.h>

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <deque>
#include <memory>
#include <queue>
#include <utility>

#include "core/failure.h"
#include "gateways/http/curl_loop.h"

namespace sagadesk::simulator {
namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds first_pause{25}, longest_pause{1'000}, idle_turn{1'000};
constexpr long transfer_timeout_ms = 30'000;

class Submitter {
public:
    Submitter(const SubmissionSettings& settings, const std::function<void(const AcceptedOrder&)>& accepted);
    ~Submitter();
    Submitter(const Submitter&) = delete;
    Submitter& operator=(const Submitter&) = delete;
    SubmissionResult run();

private:
    // One customer: a connection, and the order it is at.
    struct Customer {
        CURL* easy = nullptr;
        curl_slist* headers = nullptr;
        SourcedOrder order;
        std::string answer;
        Steady::time_point firstSent, sent, due;
        milliseconds pause{0};
    };
    struct Later {
        bool operator()(const Customer* a, const Customer* b) const { return a->due > b->due; }
    };

    static std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* customer);
    void nextOrder(Customer& customer);
    void send(Customer& customer);
    void finished(CURL* easy, CURLcode result);
    void take(Customer& customer);
    void tryAgain(Customer& customer, CURLcode result, long status);
    void refuse(Customer& customer, const std::string& why);
    [[nodiscard]] milliseconds untilNext() const;

    const SubmissionSettings& m_settings;
    const std::function<void(const AcceptedOrder&)>& m_accepted;
    const std::string m_url;
    gateways::CurlLoop m_loop;
    std::size_t m_lane;
    std::deque<Customer> m_customers;
    std::priority_queue<Customer*, std::vector<Customer*>, Later> m_pausing;
    std::uint64_t m_next = 0, m_busy = 0;
    Steady::time_point m_begin;
    SubmissionResult m_result;
};

Submitter::Submitter(const SubmissionSettings& settings, const std::function<void(const AcceptedOrder&)>& accepted)
    : m_settings(settings),
      m_accepted(accepted),
      m_url(settings.url + "/v1/orders"),
      m_loop([this](std::size_t, CURL* easy, CURLcode result) { finished(easy, result); }),
      m_lane(m_loop.addLane(static_cast<long>(settings.concurrency))) {
    for (std::size_t i = 0; i < settings.concurrency; ++i) {
        Customer& customer = m_customers.emplace_back();
        customer.easy = curl_easy_init();
        curl_easy_setopt(customer.easy, CURLOPT_PRIVATE, &customer);
        curl_easy_setopt(customer.easy, CURLOPT_URL, m_url.c_str());
        curl_easy_setopt(customer.easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(customer.easy, CURLOPT_PROXY, "");
        curl_easy_setopt(customer.easy, CURLOPT_TIMEOUT_MS, transfer_timeout_ms);
        curl_easy_setopt(customer.easy, CURLOPT_WRITEFUNCTION, &receive);
        curl_easy_setopt(customer.easy, CURLOPT_WRITEDATA, &customer);
    }
}

Submitter::~Submitter() {
    for (Customer& customer : m_customers) {
        curl_easy_cleanup(customer.easy);
        curl_slist_free_all(customer.headers);
    }
}

SubmissionResult Submitter::run() {
    m_begin = Steady::now();
    for (Customer& customer : m_customers) nextOrder(customer);
    while (m_busy > 0) {
        const auto now = Steady::now();
        while (!m_pausing.empty() && m_pausing.top()->due <= now) {
            Customer& customer = *m_pausing.top();
            m_pausing.pop();
            send(customer);
        }
        m_loop.turn(untilNext());
    }
    m_result.took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - m_begin);
    return std::move(m_result);
}

void Submitter::nextOrder(Customer& customer) {
    if (m_next == m_settings.orders) return;
    ++m_busy;
    customer.order = makeOrder(m_settings.source, m_next++);
    customer.pause = first_pause;
    customer.firstSent = Steady::now();
    curl_slist_free_all(std::exchange(customer.headers, nullptr));
    customer.headers = curl_slist_append(customer.headers, "Content-Type: application/json");
    customer.headers = curl_slist_append(customer.headers, ("Idempotency-Key: " + customer.order.key).c_str());
    curl_easy_setopt(customer.easy, CURLOPT_HTTPHEADER, customer.headers);
    curl_easy_setopt(customer.easy, CURLOPT_POSTFIELDS, customer.order.body.c_str());
    curl_easy_setopt(customer.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(customer.order.body.size()));
    if (m_settings.rate <= 0) return send(customer);
    const std::chrono::duration<double> after(static_cast<double>(m_next - 1) / m_settings.rate);
    customer.due = m_begin + std::chrono::duration_cast<Steady::duration>(after);
    customer.firstSent = customer.due;
    m_pausing.push(&customer);
}

void Submitter::send(Customer& customer) {
    customer.answer.clear();
    customer.sent = Steady::now();
    ENSURE(m_loop.start(m_lane, customer.easy));
}

std::size_t Submitter::receive(char* bytes, std::size_t size, std::size_t count, void* customer) {
    static_cast<Customer*>(customer)->answer.append(bytes, size * count);
    return size * count;
}

void Submitter::finished(CURL* easy, CURLcode result) {
    void* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    Customer& customer = *static_cast<Customer*>(self);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (result == CURLE_OK && status == 202) {
        take(customer);
    } else if (result != CURLE_OK || status == 429 || status >= 500) {
        tryAgain(customer, result, status);
    } else {
        refuse(customer, "HTTP " + std::to_string(status) + ": " + customer.answer);
    }
}

void Submitter::take(Customer& customer) {
    boost::json::error_code error;
    const auto body = boost::json::parse(customer.answer, error);
    const auto* members = error ? nullptr : body.if_object();
    const auto* id = members == nullptr ? nullptr : members->if_contains("id");
    if (id == nullptr || !id->is_string()) return refuse(customer, "a 202 without an id: " + customer.answer);
    AcceptedOrder order;
    order.id = id->get_string().c_str();
    order.ack = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - customer.sent);
    m_accepted(order);
    m_result.accepted.push_back(std::move(order));
    --m_busy;
    nextOrder(customer);
}

void Submitter::tryAgain(Customer& customer, CURLcode result, long status) {
    const auto now = Steady::now();
    if (now - customer.firstSent > m_settings.patience) {
        return refuse(customer, result == CURLE_OK ? "HTTP " + std::to_string(status) : curl_easy_strerror(result));
    }
    ++m_result.repeats;
    curl_off_t retryAfter_s = 0;
    if (result == CURLE_OK) curl_easy_getinfo(customer.easy, CURLINFO_RETRY_AFTER, &retryAfter_s);
    const milliseconds asked{retryAfter_s * 1'000};
    customer.due = now + std::clamp(asked, customer.pause, longest_pause * 10);
    customer.pause = std::min(customer.pause * 2, longest_pause);
    m_pausing.push(&customer);
}

void Submitter::refuse(Customer& customer, const std::string& why) {
    if (m_result.refused++ == 0) m_result.firstRefusal = customer.order.key + ": " + why;
    --m_busy;
    nextOrder(customer);
}

milliseconds Submitter::untilNext() const {
    if (m_pausing.empty()) return idle_turn;
    const auto left = std::chrono::ceil<milliseconds>(m_pausing.top()->due - Steady::now());
    return std::clamp(left, milliseconds{0}, idle_turn);
}

}  // namespace

SubmissionResult submitOrders(const SubmissionSettings& settings,
                              const std::function<void(const AcceptedOrder&)>& accepted) {
    return Submitter(settings, accepted).run();
}

}  // namespace sagadesk::simulator
