#include "gateways/http/exchange.h"

#include <strings.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "core/failure.h"
#include "core/outcome.h"

namespace sagadesk::gateways {
namespace {

constexpr std::size_t answer_header_bytes_max = 64 * 1024;
constexpr std::chrono::milliseconds connect_timeout{3'000};

bool startsWithNoCase(std::string_view text, std::string_view lowerCasePrefix) {
    return text.size() >= lowerCasePrefix.size() &&
           strncasecmp(text.data(), lowerCasePrefix.data(), lowerCasePrefix.size()) == 0;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Of a url without a query: "" or "/…".
std::string pathOf(std::string_view url) {
    const std::size_t host = url.find("://");
    const std::size_t path = url.find('/', host == std::string_view::npos ? 0 : host + 3);
    return path == std::string_view::npos ? std::string() : std::string(url.substr(path));
}

// Stable words of ServiceAnswer::code for a transfer that did not complete.
const char* codeOf(CURLcode result, long osError) {
    switch (result) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
            return "dns";
        case CURLE_COULDNT_CONNECT:
            return osError == ECONNREFUSED ? "connection_refused" : "connect_failed";
        case CURLE_OPERATION_TIMEDOUT:
            return "timeout";
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_USE_SSL_FAILED:
            return "tls";
        case CURLE_URL_MALFORMAT:
            return "bad_url";
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_BAD_CONTENT_ENCODING:
        case CURLE_HTTP2:
            return "bad_http";
        default:
            return "connection_lost";
    }
}

}  // namespace

void refuse(const PendingCall& pending, const char* code, const char* detail) {
    ports::ServiceAnswer answer;
    answer.id = pending.call.id;
    answer.transport = ports::Transport::NotSent;
    answer.code = code;
    answer.detail = detail;
    answer.took = std::chrono::duration_cast<core::Duration>(Steady::now() - pending.started);
    pending.done(std::move(answer));
}

Exchange::Exchange(const HttpService& service)
    : m_easy(curl_easy_init()),
      m_base(service.url),
      m_basePath(pathOf(service.url)) {
    ENSURE(m_easy != nullptr);
    setTransport();
    setService(service);
}

Exchange& Exchange::of(CURL* easy) {
    void* self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    return *static_cast<Exchange*>(self);
}

void Exchange::setTransport() {
    CURL* easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");  // what the environment says is not what the settings say
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 16L * 1024);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &receiveBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &receiveHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_error.data());
}

void Exchange::setService(const HttpService& service) {
    CURL* easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (!service.caFile.empty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, service.caFile.c_str());
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);  // else the system's authorities would count too
    }
    if (!service.clientCertificate.empty()) {
        curl_easy_setopt(easy, CURLOPT_SSLCERT, service.clientCertificate.c_str());
        curl_easy_setopt(easy, CURLOPT_SSLKEY, service.clientKey.c_str());
    }
    if (!service.bearerToken.empty()) m_authorization = "Bearer " + service.bearerToken;
    if (!service.basicUser.empty()) {
        curl_easy_setopt(easy, CURLOPT_HTTPAUTH, long{CURLAUTH_BASIC});
        curl_easy_setopt(easy, CURLOPT_USERNAME, service.basicUser.c_str());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, service.basicPassword.c_str());
    }
}

void Exchange::prepare(PendingCall pending, Steady::time_point now) {
    m_pending = std::move(pending);
    m_body.clear();
    m_retryAfter.clear();
    m_headerBytes = 0;
    m_tooLarge = false;
    m_error[0] = '\0';

    CURL* easy = m_easy.get();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_pending.deadline - now);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::min(left, connect_timeout).count()));
    const long fresh = m_pending.call.freshConnection ? 1 : 0;
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, fresh);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, fresh);
    setRequest();
    setHeaders();
}

void Exchange::setRequest() {
    CURL* easy = m_easy.get();
    const ports::ServiceCall& call = m_pending.call;
    if (m_url.size() != m_base.size() + call.path.size() || !m_url.ends_with(call.path)) {
        m_url.assign(m_base).append(call.path);
        curl_easy_setopt(easy, CURLOPT_URL, m_url.c_str());
    }
    const bool hasBody = !call.body.empty() || call.method == "POST";
    if (m_method != call.method) {
        curl_easy_setopt(easy, hasBody ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, call.method.c_str());
        m_method = call.method;
    }
    if (!hasBody) return;
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS,
                     call.body.c_str());  // not copied: the call lives as long as the transfer
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
}

void Exchange::setHeaders() {
    const ports::ServiceCall& call = m_pending.call;
    m_headerCount = 0;
    addHeader("Idempotency-Key", call.idempotencyKey);
    addHeader("traceparent", call.traceparent);
    if (!call.body.empty()) addHeader("Content-Type", "application/json");
    addHeader("Accept", "application/json");
    addHeader("Authorization", m_authorization);
    m_headerLines[m_headerCount++].assign("Expect:");  // else a large body waits a second for "100 Continue"
    for (std::size_t i = 0; i < m_headerCount; ++i) {
        m_headerNodes[i].data = m_headerLines[i].data();
        m_headerNodes[i].next = i + 1 < m_headerCount ? &m_headerNodes[i + 1] : nullptr;
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headerNodes.data());
}

void Exchange::addHeader(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    m_headerLines[m_headerCount++].assign(name).append(": ").append(value);
}

std::size_t Exchange::receiveBody(char* bytes, std::size_t size, std::size_t count, void* exchange) {
    auto& self = *static_cast<Exchange*>(exchange);
    const std::size_t length = size * count;
    if (self.m_body.size() + length > core::answer_bytes_max) {
        self.m_tooLarge = true;
        return 0;
    }
    self.m_body.append(bytes, length);
    return length;
}

std::size_t Exchange::receiveHeader(char* bytes, std::size_t size, std::size_t count, void* exchange) {
    auto& self = *static_cast<Exchange*>(exchange);
    const std::string_view line(bytes, size * count);
    self.m_headerBytes += line.size();
    if (self.m_headerBytes > answer_header_bytes_max) {
        self.m_tooLarge = true;
        return 0;
    }
    if (line.starts_with("HTTP/")) self.m_retryAfter.clear();  // an interim answer's headers are not the answer's
    if (startsWithNoCase(line, "retry-after:")) self.m_retryAfter = trimmed(line.substr(12));
    return line.size();
}

bool Exchange::anythingSent() const {
    // Sums up what went out over all connections of the transfer, so that a repeat on a second connection that is
    // refused does not hide what the first one was given.
    long bytes = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_REQUEST_SIZE, &bytes);
    return bytes > 0;
}

ports::ServiceAnswer Exchange::emptyAnswer() const {
    ports::ServiceAnswer answer;
    answer.id = m_pending.call.id;
    answer.took = std::chrono::duration_cast<core::Duration>(Steady::now() - m_pending.started);
    answer.sentMethod = m_pending.call.method;
    answer.sentTo.assign(m_basePath).append(m_pending.call.path);
    return answer;
}

ports::ServiceAnswer Exchange::answer(CURLcode result) {
    ports::ServiceAnswer answer = emptyAnswer();
    if (result != CURLE_OK) {
        explain(result, answer);
        return answer;
    }
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.transport = ports::Transport::Answered;
    answer.status = static_cast<int>(status);
    answer.body = std::move(m_body);
    answer.retryAfter = std::move(m_retryAfter);
    return answer;
}

void Exchange::explain(CURLcode result, ports::ServiceAnswer& answer) const {
    answer.transport = anythingSent() ? ports::Transport::Lost : ports::Transport::NotSent;
    if (m_tooLarge) {
        answer.code = "answer_too_large";
        answer.detail = "The answer is larger than 64 KiB.";
        return;
    }
    long osError = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &osError);
    answer.code = codeOf(result, osError);
    answer.detail = m_error[0] != '\0' ? m_error.data() : curl_easy_strerror(result);
}

ports::ServiceAnswer Exchange::abandoned() {
    ports::ServiceAnswer answer = emptyAnswer();
    answer.transport = anythingSent() ? ports::Transport::Lost : ports::Transport::NotSent;
    answer.code = "stopping";
    answer.detail = "The call was cut short because the service is stopping.";
    return answer;
}

}  // namespace sagadesk::gateways
