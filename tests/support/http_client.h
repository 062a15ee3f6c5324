// A small blocking HTTP client for tests: one connection, kept open. For one thread.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sagadesk::tests {

struct HttpReply {
    int status = 0;                              // 0 when no complete answer came
    std::map<std::string, std::string> headers;  // names in lower case
    std::string body;
    std::string error;  // why there was none
};

class HttpClient {
public:
    explicit HttpClient(std::string base, std::chrono::milliseconds timeout = std::chrono::seconds(10));
    ~HttpClient();
    HttpClient(HttpClient&&) noexcept;
    HttpClient& operator=(HttpClient&&) noexcept;

    using Headers = std::vector<std::string>;  // "Name: value"
    HttpReply get(const std::string& path);
    HttpReply post(const std::string& path, const std::string& body, const Headers& headers = {});
    HttpReply put(const std::string& path, const std::string& body);
    HttpReply request(const std::string& method, const std::string& path, const std::string& body,
                      const Headers& headers);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::tests
