#include "support/http_client.h"

#include <curl/curl.h>

#include <algorithm>
#include <cctype>
#include <mutex>
#include <utility>

namespace sagadesk::tests {

namespace {

std::size_t takeBody(char* data, std::size_t size, std::size_t count, void* to) {
    static_cast<HttpReply*>(to)->body.append(data, size * count);
    return size * count;
}

std::size_t takeHeader(char* data, std::size_t size, std::size_t count, void* to) {
    const std::string line(data, size * count);
    const std::size_t colon = line.find(':');
    if (colon != std::string::npos) {
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const std::size_t from = line.find_first_not_of(" \t", colon + 1);
        const std::size_t to_ = line.find_last_not_of("\r\n \t");
        if (from != std::string::npos && from <= to_)
            static_cast<HttpReply*>(to)->headers[name] = line.substr(from, to_ - from + 1);
    }
    return size * count;
}

}  // namespace

struct HttpClient::Impl {
    std::string base;
    std::chrono::milliseconds timeout;
    CURL* handle = nullptr;
    ~Impl() { curl_easy_cleanup(handle); }
};

HttpClient::HttpClient(std::string base, std::chrono::milliseconds timeout) : m_impl(std::make_unique<Impl>()) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_impl->base = std::move(base);
    m_impl->timeout = timeout;
    m_impl->handle = curl_easy_init();
}

HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&&) noexcept = default;

HttpReply HttpClient::request(const std::string& method, const std::string& path, const std::string& body,
                              const Headers& headers) {
    HttpReply reply;
    CURL* handle = m_impl->handle;
    curl_easy_reset(handle);
    const std::string url = m_impl->base + path;
    curl_slist* list = nullptr;
    for (const std::string& header : headers) list = curl_slist_append(list, header.c_str());
    list = curl_slist_append(list, "Expect:");
    if (!body.empty()) list = curl_slist_append(list, "Content-Type: application/json");
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, method.c_str());
    if (method != "GET") {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    }
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(m_impl->timeout.count()));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &reply);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &reply);
    const CURLcode code = curl_easy_perform(handle);
    curl_slist_free_all(list);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK)
        reply.status = static_cast<int>(status);
    else
        reply.error = curl_easy_strerror(code);
    return reply;
}

HttpReply HttpClient::get(const std::string& path) {
    return request("GET", path, "", {});
}
HttpReply HttpClient::post(const std::string& path, const std::string& body, const Headers& headers) {
    return request("POST", path, body, headers);
}
HttpReply HttpClient::put(const std::string& path, const std::string& body) {
    return request("PUT", path, body, {});
}

}  // namespace sagadesk::tests
