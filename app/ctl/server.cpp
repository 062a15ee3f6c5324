#include "ctl/server.h"

#include <curl/curl.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace sagadesk::ctl {

namespace {

constexpr std::size_t body_bytes_max = 256UL * 1024 * 1024;
constexpr curl_off_t wait_max_s = 3'600;  // longer pauses are not waited for
constexpr long silence_max_s = 45;        // three keep-alives of the event stream

struct Receiving {
    Reply reply;
    CURL* easy = nullptr;
    const std::function<bool(std::string_view)>* take = nullptr;
    bool stopped = false;  // by take
};

std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* to) {
    auto& receiving = *static_cast<Receiving*>(to);
    const std::string_view part(bytes, size * count);
    long status = 0;
    curl_easy_getinfo(receiving.easy, CURLINFO_RESPONSE_CODE, &status);
    if (receiving.take != nullptr && status == 200) {
        receiving.stopped = !(*receiving.take)(part);
        return receiving.stopped ? 0 : part.size();
    }
    if (receiving.reply.body.size() + part.size() > body_bytes_max) return 0;
    receiving.reply.body += part;
    return part.size();
}

int abortWhenInterrupted(void* flag, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const std::atomic<bool>*>(flag)->load() ? 1 : 0;
}

bool isLoopback(const std::string& url) {
    const std::string host = url.substr(url.find("//") + 2);
    return host.rfind("127.", 0) == 0 || host.rfind("localhost", 0) == 0 || host.rfind("[::1]", 0) == 0;
}

using Headers = std::unique_ptr<curl_slist, void (*)(curl_slist*)>;

}  // namespace

struct Server::Impl {
    std::string actor;
    core::Duration timeout;
    const std::atomic<bool>& interrupted;
    CURL* easy = curl_easy_init();

    void prepare(const std::string& url, Receiving& receiving) const;
    [[nodiscard]] Headers headers(const std::vector<std::string>& more) const;
    [[nodiscard]] Reply perform(Receiving& receiving, const Headers& headers) const;
};

Server::Server(std::string url, std::string actor, core::Duration timeout, const std::atomic<bool>& interrupted)
    : m_url(std::move(url)),
      m_impl(new Impl{std::move(actor), timeout, interrupted}) {}

Server::~Server() {
    curl_easy_cleanup(m_impl->easy);
}

void Server::Impl::prepare(const std::string& url, Receiving& receiving) const {
    curl_easy_reset(easy);
    receiving.easy = easy;
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "sagadeskctl/" SAGADESK_VERSION);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeout.count()));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &receiving);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, abortWhenInterrupted);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &interrupted);
    // A proxy of the environment is for the way out, not for this machine.
    if (isLoopback(url)) curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
}

Headers Server::Impl::headers(const std::vector<std::string>& more) const {
    curl_slist* list = curl_slist_append(nullptr, "Expect:");
    for (const std::string& each : more) list = curl_slist_append(list, each.c_str());
    if (!actor.empty()) list = curl_slist_append(list, ("Sagadesk-Actor: " + actor).c_str());
    return {list, curl_slist_free_all};
}

Reply Server::Impl::perform(Receiving& receiving, const Headers& headers) const {
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
    const CURLcode result = curl_easy_perform(easy);
    Reply& reply = receiving.reply;
    long status = 0;
    curl_off_t wait_s = 0, sent_us = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wait_s);
    curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &sent_us);
    reply.retryAfter = core::Duration{std::min(wait_s, wait_max_s) * 1'000};
    reply.interrupted = result == CURLE_ABORTED_BY_CALLBACK;
    reply.status = static_cast<int>(status);
    if (result == CURLE_OK || receiving.stopped) return std::move(reply);
    reply.sent = sent_us > 0;
    reply.error = curl_easy_strerror(result);
    if (receiving.take == nullptr) reply.status = 0;
    return std::move(reply);
}

Reply Server::get(const std::string& path) {
    Receiving receiving;
    m_impl->prepare(m_url + path, receiving);
    curl_easy_setopt(m_impl->easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_impl->timeout.count()));
    return m_impl->perform(receiving, m_impl->headers({}));
}

Reply Server::post(const std::string& path, const std::string& body) {
    Receiving receiving;
    m_impl->prepare(m_url + path, receiving);
    curl_easy_setopt(m_impl->easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_impl->timeout.count()));
    curl_easy_setopt(m_impl->easy, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(m_impl->easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    // libcurl repeats a request by itself when a kept connection turns out to be closed; a command must not be
    // repeated.
    curl_easy_setopt(m_impl->easy, CURLOPT_FRESH_CONNECT, 1L);
    return m_impl->perform(receiving, m_impl->headers({"Content-Type: application/json"}));
}

Reply Server::stream(const std::string& path, const std::string& lastEvent,
                     const std::function<bool(std::string_view)>& take) {
    Receiving receiving;
    receiving.take = &take;
    m_impl->prepare(m_url + path, receiving);
    curl_easy_setopt(m_impl->easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(m_impl->easy, CURLOPT_LOW_SPEED_TIME, silence_max_s);
    std::vector<std::string> more{"Accept: text/event-stream"};
    if (!lastEvent.empty()) more.push_back("Last-Event-ID: " + lastEvent);
    return m_impl->perform(receiving, m_impl->headers(more));
}

std::string encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string result;
    for (const char c : text) {
        if (unreserved.find(c) != std::string_view::npos) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += "%";
        result += digits[byte >> 4U];
        result += digits[byte & 15U];
    }
    return result;
}

Query& Query::add(std::string_view name, std::string_view value) {
    if (value.empty()) return *this;
    m_text += m_text.empty() ? '?' : '&';
    m_text += name;
    m_text += '=';
    m_text += encoded(value);
    return *this;
}

}  // namespace sagadesk::ctl
