// Turns received bytes into requests: Boost.Beast as the parser, and the framing checks that it leaves open.
//
// Knows no socket, clock or thread, so that the same code can be fuzzed and tested byte by byte. One request at a time:
// after Complete the request must be taken before more bytes are read. Private to this folder and the tests.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "http/server.h"

namespace sagadesk::http {

// Why the server itself does not serve a request. After one the bytes that follow can't be trusted: close.
struct Refusal {
    int status = 400;
    std::string code;    // stable, snake_case
    std::string detail;  // a sentence without any byte of the request
};

class RequestReader {
public:
    enum class State { Header, Body, Complete, Refused };

    explicit RequestReader(const Limits& limits);
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    // Takes bytes from the front and tells how many. Bytes not taken are to be shown again at the front of the next
    // call, followed by at least one more; as long as the state is Header or Body they stay below heldMax().
    // The answer for a stream of bytes does not depend on how it was cut.
    [[nodiscard]] std::size_t read(std::string_view bytes);
    [[nodiscard]] State state() const;
    [[nodiscard]] std::size_t heldMax() const;

    [[nodiscard]] const Refusal& refusal() const;  // Refused only
    [[nodiscard]] Request take();                  // Complete only; then ready for the next request

    // Known once the header has been read, until the next one begins.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isHead() const;
    [[nodiscard]] bool isHttp10() const;
    // The path takes larger bodies than others.
    [[nodiscard]] bool takesLargerBody() const;
    // The client waits for "100 Continue" before it sends the body (RFC 9110 §10.1.1).
    [[nodiscard]] bool expectsContinue() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::http
