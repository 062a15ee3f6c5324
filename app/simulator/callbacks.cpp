#include "simulator/callbacks.h"

#include <curl/curl.h>
#include <pthread.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <mutex>
#include <queue>
#include <thread>
#include <utility>
#include <vector>

#include "gateways/http/curl_loop.h"

namespace sagadesk::simulator {
namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds first_pause{100}, longest_pause{2'000}, patience{60'000};
constexpr long transfer_timeout_ms = 5'000;
constexpr std::size_t under_way_max = 32;

struct Delivery {
    std::string url, json;
    Steady::time_point giveUp, due;
    milliseconds pause = first_pause;
};

std::size_t dropBody(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

}  // namespace

struct CallbackSender::Impl {
    struct Slot {
        CURL* easy = nullptr;
        Delivery delivery;
    };

    Impl();
    ~Impl();
    void run();
    void takeOver();
    void launchDue();
    void launch(Delivery delivery);
    void finished(CURL* easy, CURLcode result);
    void tryAgain(Delivery delivery);
    [[nodiscard]] Slot& freeSlot();
    [[nodiscard]] milliseconds untilNext() const;

    std::mutex mutex;
    std::vector<Delivery> posted;
    std::atomic<bool> stopping{false};
    std::atomic<std::uint64_t> postedCount{0}, deliveredCount{0}, refusedCount{0}, givenUpCount{0};

    gateways::CurlLoop loop;
    std::size_t lane;
    curl_slist* headers = nullptr;
    std::deque<Slot> handles;  // addresses stay
    std::vector<Slot*> idle;
    std::size_t underWay = 0;
    struct Later {
        bool operator()(const Delivery& a, const Delivery& b) const { return a.due > b.due; }
    };
    std::priority_queue<Delivery, std::vector<Delivery>, Later> waiting;
    std::thread thread;
};

CallbackSender::Impl::Impl()
    : loop([this](std::size_t, CURL* easy, CURLcode result) { finished(easy, result); }),
      lane(loop.addLane(static_cast<long>(under_way_max))),
      headers(curl_slist_append(nullptr, "Content-Type: application/json")) {
    thread = std::thread([this] { run(); });
    pthread_setname_np(thread.native_handle(), "callbacks");
}

CallbackSender::Impl::~Impl() {
    stopping = true;
    loop.wake();
    thread.join();
    for (Slot& slot : handles) {
        if (std::find(idle.begin(), idle.end(), &slot) == idle.end()) loop.cancel(lane, slot.easy);
        curl_easy_cleanup(slot.easy);
    }
    curl_slist_free_all(headers);
}

void CallbackSender::Impl::run() {
    while (!stopping) {
        takeOver();
        launchDue();
        loop.turn(untilNext());
    }
}

void CallbackSender::Impl::takeOver() {
    std::vector<Delivery> taken;
    {
        const std::lock_guard lock(mutex);
        taken.swap(posted);
    }
    for (Delivery& delivery : taken) waiting.push(std::move(delivery));
}

void CallbackSender::Impl::launchDue() {
    const auto now = Steady::now();
    while (underWay < under_way_max && !waiting.empty() && waiting.top().due <= now) {
        Delivery delivery = waiting.top();
        waiting.pop();
        launch(std::move(delivery));
    }
}

CallbackSender::Impl::Slot& CallbackSender::Impl::freeSlot() {
    if (idle.empty()) {
        Slot& made = handles.emplace_back();
        made.easy = curl_easy_init();
        curl_easy_setopt(made.easy, CURLOPT_PRIVATE, &made);
        curl_easy_setopt(made.easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(made.easy, CURLOPT_PROXY, "");
        curl_easy_setopt(made.easy, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(made.easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(made.easy, CURLOPT_TIMEOUT_MS, transfer_timeout_ms);
        curl_easy_setopt(made.easy, CURLOPT_WRITEFUNCTION, &dropBody);
        idle.push_back(&made);
    }
    Slot& slot = *idle.back();
    idle.pop_back();
    return slot;
}

void CallbackSender::Impl::launch(Delivery delivery) {
    Slot& slot = freeSlot();
    slot.delivery = std::move(delivery);
    curl_easy_setopt(slot.easy, CURLOPT_URL, slot.delivery.url.c_str());
    curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDS, slot.delivery.json.c_str());
    curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(slot.delivery.json.size()));
    if (loop.start(lane, slot.easy)) {
        ++underWay;
    } else {
        idle.push_back(&slot);
        ++givenUpCount;
    }
}

void CallbackSender::Impl::finished(CURL* easy, CURLcode result) {
    void* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    Slot& slot = *static_cast<Slot*>(self);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    --underWay;
    idle.push_back(&slot);
    if (result == CURLE_OK && status < 300) {
        ++deliveredCount;
    } else if (result == CURLE_OK && status < 500 && status != 408 && status != 425 && status != 429) {
        ++refusedCount;
    } else {
        tryAgain(std::move(slot.delivery));
    }
}

void CallbackSender::Impl::tryAgain(Delivery delivery) {
    const auto now = Steady::now();
    if (now >= delivery.giveUp) {
        ++givenUpCount;
        return;
    }
    delivery.due = now + delivery.pause;
    delivery.pause = std::min(delivery.pause * 2, longest_pause);
    waiting.push(std::move(delivery));
}

milliseconds CallbackSender::Impl::untilNext() const {
    constexpr milliseconds idle_turn{1'000};
    if (waiting.empty() || underWay >= under_way_max) return idle_turn;
    const auto left = std::chrono::ceil<milliseconds>(waiting.top().due - Steady::now());
    return std::clamp(left, milliseconds{0}, idle_turn);
}

CallbackSender::CallbackSender() : m_impl(std::make_unique<Impl>()) {}
CallbackSender::~CallbackSender() = default;

void CallbackSender::post(std::string url, std::string json) {
    const auto now = Steady::now();
    ++m_impl->postedCount;
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->posted.push_back({std::move(url), std::move(json), now + patience, now});
    }
    m_impl->loop.wake();
}

CallbackSender::Counts CallbackSender::counts() const {
    return {m_impl->postedCount, m_impl->deliveredCount, m_impl->refusedCount, m_impl->givenUpCount};
}

}  // namespace sagadesk::simulator
