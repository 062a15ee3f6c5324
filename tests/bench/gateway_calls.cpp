// What a call to a service costs the gateway's thread: CPU time of that thread for each call against the cheapest
// server, beside a bare curl_multi_poll loop on the same calls, which is what libcurl costs without epoll.
//   gateway_calls [calls] [in flight]
#include <curl/curl.h>
#include <time.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "gateways/http/http_gateway.h"
#include "support/canned_server.h"

namespace {

using namespace sagadesk;
using namespace std::chrono_literals;

const std::string body(1'100, 'x');  // as long as the call of a two-line order

// CPU time of the thread of this process with that name, in µs.
double threadCpu_us(const std::string& name) {
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string comm;
        std::ifstream(task.path() / "comm") >> comm;
        if (comm != name) continue;
        unsigned long long run_ns = 0;
        std::ifstream(task.path() / "schedstat") >> run_ns;
        return static_cast<double>(run_ns) / 1'000.0;
    }
    return 0;
}

double ownCpu_us() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

ports::ServiceCall makeCall(std::size_t number, bool fresh) {
    ports::ServiceCall call;
    call.id = number;
    call.service = "payment";
    call.method = "POST";
    call.path = number % 2 ? "/authorisations" : "/captures";
    call.idempotencyKey = "0193a5b0-7c00-7000-8000-000000000000:1:authorise-payment";
    call.traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
    call.body = body;
    call.timeout = 10s;
    call.freshConnection = fresh;
    return call;
}

struct Progress {
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t started = 0, done = 0, answered = 0;
};

void measureGateway(const std::string& url, std::size_t calls, std::size_t inFlight, bool fresh) {
    gateways::HttpService service;
    service.url = url;
    service.concurrency = static_cast<std::uint32_t>(inFlight);
    gateways::HttpGateway gateway({{"payment", service}});
    Progress progress;
    const auto begin = std::chrono::steady_clock::now();
    const double cpuBefore_us = threadCpu_us("http-calls");
    std::unique_lock lock(progress.mutex);
    while (progress.started < calls) {
        progress.changed.wait(lock, [&] { return progress.started - progress.done < inFlight; });
        const std::size_t number = progress.started++;
        lock.unlock();
        gateway.call(makeCall(number, fresh), [&progress](const ports::ServiceAnswer& answer) {
            const std::lock_guard guard(progress.mutex);
            ++progress.done;
            progress.answered += answer.status == 200 ? 1 : 0;
            progress.changed.notify_one();
        });
        lock.lock();
    }
    progress.changed.wait(lock, [&] { return progress.done == calls; });
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double cpu_us = threadCpu_us("http-calls") - cpuBefore_us;
    std::printf("gateway, %s connections: %zu in flight, %zu of %zu answered, %.0f calls/s, %.1f us CPU a call\n",
                fresh ? "fresh" : "kept", inFlight, progress.answered, calls, static_cast<double>(calls) / seconds,
                cpu_us / static_cast<double>(calls));
}

std::size_t dropBody(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

void measurePoll(const std::string& url, std::size_t calls, std::size_t inFlight) {
    CURLM* multi = curl_multi_init();
    std::vector<CURL*> handles;
    const auto begin = std::chrono::steady_clock::now();
    const double cpuBefore_us = ownCpu_us();
    for (std::size_t i = 0; i < inFlight; ++i) {
        CURL* easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, (url + "/payment/captures").c_str());
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 10'000L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &dropBody);
        curl_multi_add_handle(multi, easy);
        handles.push_back(easy);
    }
    std::size_t started = inFlight, done = 0;
    while (done < calls) {
        int running = 0, left = 0;
        curl_multi_perform(multi, &running);
        while (CURLMsg* message = curl_multi_info_read(multi, &left)) {
            CURL* easy = message->easy_handle;
            ++done;
            curl_multi_remove_handle(multi, easy);
            if (started++ < calls) curl_multi_add_handle(multi, easy);
        }
        curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double cpu_us = ownCpu_us() - cpuBefore_us;
    std::printf("bare curl_multi_poll: %zu in flight, %.0f calls/s, %.1f us CPU a call\n", inFlight,
                static_cast<double>(calls) / seconds, cpu_us / static_cast<double>(calls));
    for (CURL* easy : handles) {
        curl_multi_remove_handle(multi, easy);
        curl_easy_cleanup(easy);
    }
    curl_multi_cleanup(multi);
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t calls = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 50'000;
    const std::size_t inFlight = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 64;
    {
        std::printf("server that answers at once:\n");
        tests::CannedServer server;
        measureGateway(server.url(), calls, inFlight, false);
        measureGateway(server.url(), calls / 10, inFlight, true);
        measurePoll(server.url(), calls, inFlight);
    }
    // 300 connections at 12,000 calls/s: most are waiting at any moment, as they are for real services.
    std::printf("server that answers after 25 ms:\n");
    tests::CannedServer server(25ms);
    measureGateway(server.url(), calls, 300, false);
    measurePoll(server.url(), calls, 300);
    return 0;
}
