#include "simulator/customers/client.h"

#include <curl/curl.h>

#include <boost/json/parse.hpp>
#include <thread>
#include <utility>

namespace sagadesk::simulator {
namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::milliseconds pause_between{100};

std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* text) {
    static_cast<std::string*>(text)->append(bytes, size * count);
    return size * count;
}

}  // namespace

struct Client::Impl {
    struct Answer {
        CURLcode result = CURLE_OK;
        long status = 0;
        std::string body;
        [[nodiscard]] bool mayPass() const { return result != CURLE_OK || status == 503; }
    };

    Answer once(const std::string& method, const std::string& target, const std::string& body) {
        Answer answer;
        curl_easy_setopt(easy, CURLOPT_URL, (url + target).c_str());
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &answer.body);
        if (method == "GET") {
            curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
        } else {
            curl_easy_setopt(easy, CURLOPT_POST, 1L);
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.c_str());
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        }
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method.c_str());
        answer.result = curl_easy_perform(easy);
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &answer.status);
        return answer;
    }

    std::string url;
    std::chrono::milliseconds patience;
    CURL* easy = nullptr;
    curl_slist* headers = nullptr;
};

Client::Client(std::string url, std::chrono::milliseconds patience)
    : m_impl(new Impl{std::move(url), patience, curl_easy_init(),
                      curl_slist_append(nullptr, "Content-Type: application/json")}) {
    curl_easy_setopt(m_impl->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_impl->easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_impl->easy, CURLOPT_TIMEOUT_MS, 60'000L);
    curl_easy_setopt(m_impl->easy, CURLOPT_HTTPHEADER, m_impl->headers);
    curl_easy_setopt(m_impl->easy, CURLOPT_WRITEFUNCTION, &receive);
}

Client::~Client() {
    curl_easy_cleanup(m_impl->easy);
    curl_slist_free_all(m_impl->headers);
}

core::Expected<boost::json::value> Client::get(const std::string& target) {
    return send("GET", target, {});
}

core::Expected<boost::json::value> Client::send(const std::string& method, const std::string& target,
                                                const std::string& body) {
    const auto giveUp = Steady::now() + m_impl->patience;
    Impl::Answer answer = m_impl->once(method, target, body);
    while (answer.mayPass() && Steady::now() < giveUp) {
        std::this_thread::sleep_for(pause_between);
        answer = m_impl->once(method, target, body);
    }
    const std::string place = m_impl->url + target;
    if (answer.result != CURLE_OK)
        return core::fail("unreachable", core::FailureClass::Transient, curl_easy_strerror(answer.result), place);
    if (answer.status >= 300)
        return core::fail("http_" + std::to_string(answer.status), core::FailureClass::Refused, answer.body, place);
    boost::json::error_code error;
    auto value = answer.body.empty() ? boost::json::value() : boost::json::parse(answer.body, error);
    if (error) return core::fail("malformed_answer", core::FailureClass::Permanent, error.message(), place);
    return value;
}

}  // namespace sagadesk::simulator
