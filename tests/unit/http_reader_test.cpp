// Framing without sockets: what the parser leaves open, and that the cuts in a stream make no difference.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "http/request_reader.h"
#include "support/attack_corpus.h"

namespace sagadesk::http {
namespace {

struct Reading {
    std::vector<Request> requests;
    bool refused = false;
    Refusal refusal;
};

// Reads a stream that arrives in pieces of the given size.
Reading readAll(std::string_view bytes, std::size_t piece, const Limits& limits = {}) {
    RequestReader reader(limits);
    Reading reading;
    std::string held;
    for (std::size_t at = 0; at < bytes.size() && !reading.refused; at += piece) {
        held += bytes.substr(at, piece);
        while (true) {
            held.erase(0, reader.read(held));
            if (reader.state() == RequestReader::State::Complete) {
                reading.requests.push_back(reader.take());
                if (!held.empty()) continue;
            }
            break;
        }
        if (reader.state() == RequestReader::State::Refused) {
            reading.refused = true;
            reading.refusal = reader.refusal();
        }
    }
    return reading;
}

TEST(RequestReader, ReadsWhatWasSent) {
    const auto reading = readAll(
        "POST /v1/orders/K7QM%2D3XTD?a=1&b=%20 HTTP/1.1\r\nHost: a:80\r\nX-One:  two  \r\nContent-Length: "
        "4\r\n\r\nbody",
        1'000);
    ASSERT_EQ(reading.requests.size(), 1U);
    const Request& request = reading.requests[0];
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/v1/orders/K7QM%2D3XTD?a=1&b=%20");
    EXPECT_EQ(request.path, "/v1/orders/K7QM-3XTD");
    EXPECT_EQ(request.query, "a=1&b=%20");
    EXPECT_EQ(request.header("x-one"), "two");
    EXPECT_EQ(request.header("absent"), "");
    EXPECT_EQ(request.headerCount("host"), 1U);
    EXPECT_EQ(request.body, "body");
}

TEST(RequestReader, CutsMakeNoDifference) {
    for (const tests::Attack& attack : tests::attackCorpus("cut-")) {
        const Reading whole = readAll(attack.bytes, attack.bytes.size());
        const std::vector<std::size_t> pieces{1, 2, 3, 7, 1'000};
        for (const std::size_t piece : pieces) {
            if (piece < 7 && attack.bytes.size() > 20'000) continue;  // quadratic in the test, not in the reader
            const Reading cut = readAll(attack.bytes, piece);
            EXPECT_EQ(cut.refused, whole.refused) << attack.name << " in pieces of " << piece;
            EXPECT_EQ(cut.refusal.status, whole.refusal.status) << attack.name << " in pieces of " << piece;
            ASSERT_EQ(cut.requests.size(), whole.requests.size()) << attack.name << " in pieces of " << piece;
            for (std::size_t i = 0; i < cut.requests.size(); ++i) {
                EXPECT_EQ(cut.requests[i].body, whole.requests[i].body) << attack.name;
                EXPECT_EQ(cut.requests[i].headers, whole.requests[i].headers) << attack.name;
            }
        }
    }
}

TEST(RequestReader, HoldsBackNoMoreThanItSays) {
    const Limits limits;
    for (const char* start : {"", "GET /", "GET / HTTP/1.1\r\nHost: a\r\n",
                              "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;",
                              "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"}) {
        RequestReader reader(limits);
        std::string held = start;
        for (int i = 0; i < 20'000 && reader.state() != RequestReader::State::Refused; ++i) {
            held.erase(0, reader.read(held));
            held += 'x';
            EXPECT_LE(held.size(), reader.heldMax() + 1);
        }
        EXPECT_EQ(reader.state(), RequestReader::State::Refused) << start;
    }
}

TEST(RequestReader, TrailersAreNoHeaderFields) {
    const auto reading = readAll(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nIdempotency-Key: evil\r\n\r\n",
        1'000);
    ASSERT_EQ(reading.requests.size(), 1U);
    EXPECT_EQ(reading.requests[0].headerCount("idempotency-key"), 0U);
    EXPECT_EQ(reading.requests[0].body, "x");
}

TEST(RequestReader, LimitsAreExact) {
    Limits limits;
    limits.header_bytes_max = 256;
    limits.header_fields_max = 3;
    limits.body_bytes_max = 10;
    const auto statusOf = [&limits](const std::string& bytes) {
        return readAll(bytes, bytes.size(), limits).refusal.status;
    };
    const std::string start = "GET / HTTP/1.1\r\nHost: a\r\n";
    const std::string field = "X: " + std::string(256 - start.size() - 7, 'a') + "\r\n\r\n";
    EXPECT_EQ(readAll(start + field, 1'000, limits).requests.size(), 1U);
    EXPECT_EQ(statusOf(start + "a" + field), 431);
    EXPECT_EQ(readAll(start + "A: b\r\nC: d\r\n\r\n", 1'000, limits).requests.size(), 1U);
    EXPECT_EQ(statusOf(start + "A: b\r\nC: d\r\nE: f\r\n\r\n"), 431);
    EXPECT_EQ(readAll(start + "Content-Length: 10\r\n\r\n0123456789", 1'000, limits).requests.size(), 1U);
    EXPECT_EQ(statusOf(start + "Content-Length: 11\r\n\r\n"), 413);
    const std::string chunked = start + "Transfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(readAll(chunked + "5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n", 1'000, limits).requests.size(), 1U);
    EXPECT_EQ(statusOf(chunked + "5\r\n01234\r\n6\r\n567890\r\n0\r\n\r\n"), 413);
}

TEST(RequestReader, OnePathMayTakeLargerBodies) {
    Limits limits;
    limits.body_bytes_max = 10;
    limits.larger_bodies.push_back({"POST", "/bulk", 20});
    const auto statusOf = [&limits](const std::string& line, const std::string& rest) {
        const Reading reading = readAll(line + " HTTP/1.1\r\nHost: a\r\n" + rest, 7, limits);
        return reading.refused ? reading.refusal.status : static_cast<int>(reading.requests.size());
    };
    const std::string whole = "Content-Length: 20\r\n\r\n01234567890123456789";
    const std::string chunked = "Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n";
    EXPECT_EQ(statusOf("POST /bulk", whole), 1);
    EXPECT_EQ(statusOf("POST /b%75lk?a=b", whole), 1);
    EXPECT_EQ(statusOf("POST /bulk", chunked), 1);
    EXPECT_EQ(statusOf("POST /bulk", "Content-Length: 21\r\n\r\n"), 413);
    for (const char* line : {"GET /bulk", "POST /bulk/", "POST /", "POST /bulk/x"}) {
        EXPECT_EQ(statusOf(line, whole), 413) << line;
        EXPECT_EQ(statusOf(line, chunked), 413) << line;
    }
}

TEST(RequestReader, KeepsAliveAsTheVersionAndTheFieldSay) {
    const auto keepsAlive = [](const std::string& bytes) {
        const Limits limits;
        RequestReader reader(limits);
        EXPECT_EQ(reader.read(bytes), bytes.size());
        EXPECT_EQ(reader.state(), RequestReader::State::Complete);
        return reader.keepsAlive();
    };
    EXPECT_TRUE(keepsAlive("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    EXPECT_FALSE(keepsAlive("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    EXPECT_FALSE(keepsAlive("GET / HTTP/1.0\r\n\r\n"));
    EXPECT_TRUE(keepsAlive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

}  // namespace
}  // namespace sagadesk::http
