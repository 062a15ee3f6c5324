// One call of the API before it is sent, and what became of it: values, made and read on any thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "api/problem.h"

namespace sagadesk::remote {

// What may be done when the connection is lost before the answer has come.
enum class Repeat : std::uint8_t {
    Freely,  // it changes nothing
    ByKey,   // the other side knows it again by its idempotency key
    Never,   // it would be done twice; it is sent once, on a connection of its own
};

struct Ask {
    std::string method = "GET";
    std::string target;  // path and query, percent-encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;  // JSON or ""
    Repeat repeat = Repeat::Freely;
    std::chrono::milliseconds deadline{15'000};  // absolute, for all of it
    std::size_t answer_bytes_max = 32 * 1024 * 1024;
    bool measures = true;  // how long it takes tells how the connection is
};

struct Heard {
    enum class End : std::uint8_t {
        Answered,
        Unsent,   // certainly not begun: refused connection, unknown host, refused certificate
        Lost,     // the connection ended, or the deadline came
        Refused,  // not asked at all: `problem` says why
        Foreign,  // an answer that this program can't take: a redirection, or too large
    };
    End end = End::Answered;
    int status = 0;
    std::string body;
    std::optional<core::Duration> retryAfter;
    bool replayed = false;
    std::string detail;  // of Unsent, Lost, Foreign
    api::Problem problem;
    std::chrono::milliseconds took{};
};

// Why there is no value: from a problem document, or from what became of the call.
[[nodiscard]] api::Problem problemOf(const Heard& heard, Repeat repeat);

}  // namespace sagadesk::remote
