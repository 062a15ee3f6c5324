// Calls to services over HTTP: one libcurl multi handle on one thread of its own.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "ports/gateway.h"

namespace sagadesk::gateways {

struct HttpService {
    std::string url;                        // http:// or https://, without a trailing slash
    std::optional<core::Duration> timeout;  // caps a step's own
    std::uint32_t concurrency = 32;         // connections kept open
    std::string bearerToken;                // at most one of bearer and basic
    std::string basicUser, basicPassword;
    std::string caFile, clientCertificate, clientKey;  // PEM paths, "" for the system's
};

class HttpGateway final : public ports::Gateway {
public:
    explicit HttpGateway(std::map<std::string, HttpService> services);
    ~HttpGateway() override;
    void call(ports::ServiceCall call, Done done) override;
    void stop(core::Duration deadline) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::gateways
