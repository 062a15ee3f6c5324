// Where the orchestrator is and who asks: what each request has in common. Made once, then only read.
#pragma once

#include <string>
#include <string_view>

#include <QNetworkRequest>
#include <QSslConfiguration>

#include "core/failure.h"
#include "remote/remote_settings.h"

namespace sagadesk::remote {

class Endpoint {
public:
    // Failure "bad_url", "token_unreadable", "certificate_unreadable", "token_in_the_clear": a token is sent over TLS
    // or to this machine only.
    [[nodiscard]] static core::Expected<Endpoint> make(const RemoteSettings& settings);

    // target: path and query, percent-encoded. No redirection is followed: it would carry the token elsewhere.
    [[nodiscard]] QNetworkRequest request(const std::string& target) const;
    [[nodiscard]] bool isThisMachine() const { return m_loopback; }

private:
    Endpoint() = default;

    std::string m_base;  // without a slash at its end
    QByteArray m_authorization;
    QSslConfiguration m_tls;
    bool m_encrypted = false, m_loopback = false;
};

}  // namespace sagadesk::remote
