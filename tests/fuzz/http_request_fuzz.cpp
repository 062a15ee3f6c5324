// Whatever arrives and however it is cut: the reader ends with the same requests or the same refusal, holds back no
// more than it says, and lets through nothing that two readers could understand differently.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/failure.h"
#include "http/request_reader.h"
#include "http/request_rules.h"
#include "http/request_target.h"

namespace {

using namespace sagadesk;
using http::RequestReader;

http::Limits smallLimits() {
    http::Limits limits;  // small enough that short inputs reach every one of them
    limits.header_bytes_max = 512;
    limits.header_fields_max = 8;
    limits.body_bytes_max = 64;
    return limits;
}

struct Reading {
    std::vector<http::Request> requests;
    bool refused = false;
};

Reading readAll(std::string_view bytes, std::size_t piece) {
    const http::Limits limits = smallLimits();
    RequestReader reader(limits);
    Reading reading;
    std::string held;
    while (!bytes.empty() && !reading.refused) {
        held += bytes.substr(0, piece);
        bytes.remove_prefix(std::min(piece, bytes.size()));
        bool again = true;
        while (again) {
            const std::size_t taken = reader.read(held);
            ENSURE(taken <= held.size());
            held.erase(0, taken);
            again = reader.state() == RequestReader::State::Complete;
            if (again) reading.requests.push_back(reader.take());
            again = again && !held.empty();
        }
        reading.refused = reader.state() == RequestReader::State::Refused;
        if (!reading.refused) ENSURE(held.size() < reader.heldMax());
    }
    return reading;
}

void checkRequest(const http::Request& request) {
    ENSURE(request.headers.size() <= smallLimits().header_fields_max);
    ENSURE(request.body.size() <= smallLimits().body_bytes_max);
    ENSURE(request.headerCount("host") <= 1);
    ENSURE(request.headerCount("content-length") + request.headerCount("transfer-encoding") <= 1);
    ENSURE(request.path == "*" || request.path.starts_with('/'));
    for (const auto& [name, value] : request.headers) {
        ENSURE(!name.empty() && name.find_first_of(" \t\r\n:") == std::string::npos);
        ENSURE(value.find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos);
    }
    if (const auto key = http::idempotencyKey(request)) ENSURE(!key->empty() && key->size() <= 255);
    const std::string trace = http::callersTraceId(request);
    ENSURE(trace.empty() || trace.size() == 32);
    (void)http::parseQuery(request.query);
    (void)http::jsonObject(request);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::size_t piece = 1 + data[0] % 16;  // the first byte says how the rest is cut
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Reading whole = readAll(bytes, bytes.size() + 1);
    const Reading cut = readAll(bytes, piece);
    ENSURE(whole.refused == cut.refused);
    ENSURE(whole.requests.size() == cut.requests.size());
    for (std::size_t i = 0; i < whole.requests.size(); ++i) {
        ENSURE(whole.requests[i].headers == cut.requests[i].headers);
        ENSURE(whole.requests[i].target == cut.requests[i].target);
        ENSURE(whole.requests[i].body == cut.requests[i].body);
        checkRequest(whole.requests[i]);
    }
    return 0;
}
