#include "remote/endpoint.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>
#include <fstream>
#include <iterator>
#include <optional>

namespace sagadesk::remote {

namespace {

constexpr std::size_t token_bytes_max = 8 * 1024;

tl::unexpected<core::Failure> refuse(const char* code, std::string detail) {
    return core::fail(code, core::FailureClass::Refused, std::move(detail));
}

// Printable ASCII, for it becomes a header (RFC 6750 §2.1); white space around it is not part of it.
std::optional<std::string> readToken(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string token{std::istreambuf_iterator<char>(file), {}};
    const auto first = token.find_first_not_of(" \t\r\n");
    if (!file.good() && !file.eof()) return std::nullopt;
    if (first == std::string::npos || token.size() > token_bytes_max) return std::nullopt;
    token = token.substr(first, token.find_last_not_of(" \t\r\n") - first + 1);
    for (const char c : token)
        if (c <= 0x20 || c > 0x7e) return std::nullopt;
    return token;
}

bool isLoopback(const QUrl& url) {
    return url.host() == "localhost" || QHostAddress(url.host()).isLoopback();
}

bool isBase(const QUrl& url) {
    const bool known = url.scheme() == "http" || url.scheme() == "https";
    return url.isValid() && known && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

}  // namespace

core::Expected<Endpoint> Endpoint::make(const RemoteSettings& settings) {
    const QUrl url(QString::fromStdString(settings.url), QUrl::StrictMode);
    if (!isBase(url)) return refuse("bad_url", "The address is http:// or https:// with a host, and no more.");
    Endpoint endpoint;
    endpoint.m_base = url.toEncoded(QUrl::StripTrailingSlash).toStdString();
    if (endpoint.m_base.ends_with('/')) endpoint.m_base.pop_back();
    endpoint.m_encrypted = url.scheme() == "https";
    endpoint.m_loopback = isLoopback(url);
    if (!settings.tokenFile.empty()) {
        const auto token = readToken(settings.tokenFile);
        if (!token) return refuse("token_unreadable", "The token can't be read from " + settings.tokenFile + ".");
        if (!endpoint.m_encrypted && !endpoint.m_loopback)
            return refuse("token_in_the_clear", "A token is sent over https:// only.");
        endpoint.m_authorization = "Bearer " + QByteArray::fromStdString(*token);
    }
    endpoint.m_tls = QSslConfiguration::defaultConfiguration();
    if (settings.caFile.empty()) return endpoint;
    const auto authorities = QSslCertificate::fromPath(QString::fromStdString(settings.caFile));
    if (authorities.isEmpty())
        return refuse("certificate_unreadable", "There is no certificate in " + settings.caFile + ".");
    endpoint.m_tls.setCaCertificates(authorities);
    return endpoint;
}

QNetworkRequest Endpoint::request(const std::string& target) const {
    QNetworkRequest request(QUrl::fromEncoded(QByteArray::fromStdString(m_base + target), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");  // what is packed small can be large
    if (!m_authorization.isEmpty()) request.setRawHeader("Authorization", m_authorization);
    if (m_encrypted) request.setSslConfiguration(m_tls);
    return request;
}

}  // namespace sagadesk::remote
