#include "support/attack_corpus.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "support/raw_client.h"

namespace sagadesk::tests {

namespace {

using namespace std::string_literals;

constexpr std::size_t body_bytes_max = 64 * 1024;

std::string repeated(std::string_view text, std::size_t count) {
    std::string out;
    out.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) out += text;
    return out;
}

std::string chunk(std::string_view data) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", data.size());
    return size + std::string(data) + "\r\n";
}

const std::string get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

class Corpus {
public:
    explicit Corpus(std::string key) : m_key(std::move(key)) {}

    std::vector<Attack> take() && {
        lengths();
        codings();
        chunks();
        lines();
        startLines();
        hosts();
        sizes();
        connections();
        bodies();
        keys();
        mediaTypes();
        expectations();
        return std::move(m_attacks);
    }

private:
    // Answered with a refusal, then closed.
    void refused(std::string name, std::string bytes, std::vector<int> statuses = {400}) {
        m_attacks.push_back({std::move(name), std::move(bytes), {std::move(statuses)}, true});
    }
    // Answered; the connection stays.
    void answered(std::string name, std::string bytes, std::vector<int> statuses) {
        m_attacks.push_back({std::move(name), std::move(bytes), {std::move(statuses)}, false});
    }
    // The head of a POST without anything that tells a length.
    std::string post() {
        return "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nIdempotency-Key: " + m_key +
               std::to_string(++m_count) + "\r\n";
    }
    std::string chunked() { return post() + "Transfer-Encoding: chunked\r\n\r\n"; }
    std::string withBody(const std::string& body) {
        return post() + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    static std::string getWith(const std::string& fields) {
        return "GET /healthz HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
    }

    void lengths() {
        const std::string smuggled = "0\r\n\r\n" + get;
        refused("length and coding", post() + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled);
        refused("coding and length", post() + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + smuggled);
        refused("two equal lengths", post() + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello");
        refused("two lengths", post() + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
        refused("list of lengths", post() + "Content-Length: 5, 5\r\n\r\nhello");
        for (const char* length :
             {"+5", "-5", "0x5", "5 5", "5a", "", "5;", "5.0", "99999999999999999999", "18446744073709551616", "\"5\""})
            refused("length "s + length, post() + "Content-Length: " + length + "\r\n\r\nhello");
        refused("two lengths in different case", post() + "Content-Length: 5\r\ncontent-length: 0\r\n\r\nhello");
    }

    void codings() {
        const std::string tail = "\r\n\r\n0\r\n\r\n";
        for (const char* coding : {"gzip, chunked", "xchunked", "chunked, identity", "identity", "\"chunked\"",
                                   "chunked;q=1", "chunked, chunked", "gzip"})
            refused("coding "s + coding, post() + "Transfer-Encoding: " + coding + tail, {400, 501});
        refused("coding twice", post() + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked" + tail);
        refused("coding twice, one unknown",
                post() + "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked" + tail, {400, 501});
        refused("coding behind a vertical tab", post() + "Transfer-Encoding: \x0b" + "chunked" + tail, {400, 501});
        refused("coding with a space before the colon", post() + "Transfer-Encoding : chunked" + tail);
        refused("coding folded", post() + "Transfer-Encoding:\r\n chunked" + tail);
        refused("coding behind NUL", post() + "Transfer-Encoding: \0chunked"s + tail);
        refused("coding in HTTP/1.0", "POST /v1/orders HTTP/1.0\r\nTransfer-Encoding: chunked" + tail);
        answered("coding after a tab", post() + "Transfer-Encoding:\tchunked" + tail, {400});
    }

    void chunks() {
        const std::string body = goodOrderBody();
        answered("chunked", chunked() + chunk(body) + "0\r\n\r\n", {202});
        std::string bytewise = chunked();
        for (const char c : body) bytewise += chunk({&c, 1});
        answered("chunked byte by byte", bytewise + "0\r\n\r\n", {202});
        answered("chunk extension", chunked() + "5;a=b;c=\"d\"\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n", {422});
        answered("trailers", chunked() + chunk(body) + "0\r\nIdempotency-Key: other\r\nX: y\r\n\r\n", {202});
        refused("length in the trailer", chunked() + chunk(body) + "0\r\nContent-Length: 5\r\n\r\n");
        for (const char* size : {"ffffffffffffffffff", "zz", "-1", "0x5", "", " 5", "5 5", "5\n"})
            refused("chunk size "s + size, chunked() + size + "\r\nhello\r\n0\r\n\r\n", {400, 413});
        refused("chunk extension with an open quote", chunked() + "5;a=\"b\r\nhello\r\n0\r\n\r\n");
        answered("chunk extension with an escaped quote", chunked() + "2;a=\"b\\\"c\"\r\n{}\r\n0\r\n\r\n", {422});
        refused("chunk without an end", chunked() + "5\r\nhelloX\r\n0\r\n\r\n");
        refused("chunk with a bare CR", chunked() + "5\rhello\r\n0\r\n\r\n");
        refused("endless chunk extension", chunked() + "5;" + repeated("x", 20'000), {431});
        refused("endless trailer", chunked() + "0\r\n" + repeated("X: yyyyyyyyyyyyyyyy\r\n", 1'000), {431});
        refused("chunks over the limit", chunked() + repeated(chunk(std::string(4'096, ' ')), 17), {413});
        refused("one chunk over the limit", chunked() + "fffffff\r\n", {413});
        refused("chunks of extensions", chunked() + repeated("1;" + std::string(4'000, 'x') + "\r\n \r\n", 200), {413});
    }

    void lines() {
        refused("bare LF", "GET /healthz HTTP/1.1\nHost: a\n\n");
        refused("bare LF in the header", "GET /healthz HTTP/1.1\r\nHost: a\nX: y\r\n\r\n");
        refused("bare CR in a value", getWith("X: a\rb\r\n"));
        refused("CR CR LF", getWith("X: a\r\r\n"));
        refused("folded field", getWith("X: a\r\n b\r\n"));
        refused("field that begins with a space", "GET /healthz HTTP/1.1\r\n Host: a\r\n\r\n");
        refused("space before the colon", getWith("X : a\r\n"));
        refused("no colon", getWith("X\r\n"));
        refused("empty name", getWith(": a\r\n"));
        refused("name with a space", getWith("X Y: a\r\n"));
        refused("name beyond ASCII", getWith("X\xc3\xa4: a\r\n"));
        refused("NUL in a value", getWith("X: a\0b\r\n"s));
        refused("NUL in a name", getWith("X\0: b\r\n"s));
        refused("bell in a value", getWith("X: a\x07\r\n"));
        refused("two empty lines first", "\r\n\r\n" + get);
        answered("one empty line first", "\r\n" + get, {200});
    }

    void startLines() {
        refused("HTTP/0.9", "GET /healthz\r\n\r\n");
        refused("HTTP/2.0", "GET /healthz HTTP/2.0\r\nHost: a\r\n\r\n", {505});
        refused("HTTP/1.2", "GET /healthz HTTP/1.2\r\nHost: a\r\n\r\n", {505});
        refused("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505});
        refused("version in small letters", "GET /healthz http/1.1\r\nHost: a\r\n\r\n");
        refused("text after the version", "GET /healthz HTTP/1.1 x\r\nHost: a\r\n\r\n");
        refused("version cut short", "GET / HT\r\n\r\n");
        refused("method alone", "GET\r\n\r\n");
        refused("no method", " /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("unknown method", "BREW /healthz HTTP/1.1\r\nHost: a\r\n\r\n", {501});
        refused("method in small letters", "get /healthz HTTP/1.1\r\nHost: a\r\n\r\n", {501});
        refused("long method", repeated("X", 5'000) + " / HTTP/1.1\r\nHost: a\r\n\r\n", {501});
        refused("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", {405});
        refused("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", {400, 405});
        refused("two spaces", "GET  /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("tab", "GET\t/healthz\tHTTP/1.1\r\nHost: a\r\n\r\n");
        refused("no slash", "GET healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("fragment", "GET /healthz#x HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("bad escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("half an escape", "GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("escaped NUL", "GET /healthz%00 HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("escaped line end", "GET /healthz%0d%0aX:y HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("NUL in the target", "GET /health\0z HTTP/1.1\r\nHost: a\r\n\r\n"s);
        refused("target beyond ASCII", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("TLS hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"s);
        answered("dot segments", "GET /v1/../healthz HTTP/1.1\r\nHost: a\r\n\r\n", {404});
        answered("absolute form", "GET http://other/healthz HTTP/1.1\r\nHost: a\r\n\r\n", {200});
        answered("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", {204});
        answered("no such path", "GET /v1/nothing HTTP/1.1\r\nHost: a\r\n\r\n", {404});
        answered("wrong method", "DELETE /v1/orders HTTP/1.1\r\nHost: a\r\n\r\n", {405});
        answered("PUT of the metrics", "PUT /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}", {405});
        answered("trailing slash", "GET /v1/orders/ HTTP/1.1\r\nHost: a\r\n\r\n", {404});
        answered("empty name in the path", "GET /v1/orders//journal HTTP/1.1\r\nHost: a\r\n\r\n", {404});
    }

    void hosts() {
        refused("no host", "GET /healthz HTTP/1.1\r\n\r\n");
        refused("two hosts", getWith("Host: b\r\n"));
        refused("host with a path", "GET /healthz HTTP/1.1\r\nHost: a/b\r\n\r\n");
        refused("host with a user", "GET /healthz HTTP/1.1\r\nHost: u@a\r\n\r\n");
        refused("host with a space", "GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n");
    }

    void sizes() {
        refused("long target", "GET /" + repeated("a", 9'000) + " HTTP/1.1\r\nHost: a\r\n\r\n", {414});
        refused("target without an end", "GET /" + repeated("a", 30'000), {414});
        refused("long field", getWith("X: " + repeated("a", 9'000) + "\r\n"), {431});
        refused("field without an end", "GET / HTTP/1.1\r\nX: " + repeated("a", 30'000), {431});
        refused("many fields", getWith(repeated("X: y\r\n", 65)), {431});
        refused("fields without an end", "GET / HTTP/1.1\r\nHost: a\r\n" + repeated("X: y\r\n", 5'000), {431});
        refused("body over the limit", post() + "Content-Length: " + std::to_string(body_bytes_max + 1) + "\r\n\r\n",
                {413});
        refused("body far over the limit",
                post() + "Content-Length: 9000000000000000000\r\n\r\n" + std::string(5'000, ' '), {413});
        answered("body at the limit", withBody(std::string(body_bytes_max, ' ')), {400});
    }

    void connections() {
        m_attacks.push_back({"HEAD", "HEAD /healthz HTTP/1.1\r\nHost: a\r\n\r\n", {{200}}, false, true});
        m_attacks.push_back({"HEAD of nothing", "HEAD /nothing HTTP/1.1\r\nHost: a\r\n\r\n", {{404}}, false, true});
        m_attacks.push_back({"two at once", get + get, {{200}, {200}}, false});
        m_attacks.push_back({"good, then bad", get + get + "GET /healthz\r\n\r\n" + get, {{200}, {200}, {400}}, true});
        m_attacks.push_back(
            {"a hundred at once", repeated(get, 100), std::vector<std::vector<int>>(100, {200}), false});
        m_attacks.push_back({"GET with a body",
                             getWith("Content-Length: " + std::to_string(get.size()) + "\r\n") + get + get,
                             {{200}, {200}},
                             false});
        m_attacks.push_back({"close", getWith("Connection: close\r\n") + get, {{200}}, true});
        m_attacks.push_back({"close in a list", getWith("Connection: x, Close\r\n"), {{200}}, true});
        refused("connection field that is no list", getWith("Connection: clo;se\r\n"), {400});
        m_attacks.push_back({"HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n", {{200}}, true});
        answered("HTTP/1.0 kept alive", "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", {200});
        answered("upgrade to HTTP/2",
                 getWith("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA\r\n"), {200});
        answered("upgrade to WebSocket",
                 getWith("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n"), {200});
        answered("method override", getWith("X-HTTP-Method-Override: DELETE\r\n"), {200});
        answered("forwarded fields", getWith("X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil\r\n"), {200});
    }

    void bodies() {
        const std::string deep = repeated("[", 33) + repeated("]", 33);
        const std::vector<std::pair<std::string, std::string>> malformed{
            {"empty", ""},
            {"open object", "{"},
            {"open string", "{\"a"},
            {"text after it", goodOrderBody() + "x"},
            {"two values", "{}{}"},
            {"duplicate member", "{\"a\":1,\"a\":2}"},
            {"escaped duplicate", "{\"a\":1,\"\\u0061\":2}"},
            {"escaped NUL", "{\"a\":\"\\u0000\"}"},
            {"raw NUL", "{\"a\":\"\0\"}"s},
            {"lone high surrogate", "{\"a\":\"\\ud800\"}"},
            {"lone low surrogate", "{\"a\":\"\\udc00\"}"},
            {"bad UTF-8", "{\"a\":\"\xff\"}"},
            {"overlong UTF-8", "{\"a\":\"\xc0\x80\"}"},
            {"UTF-8 surrogate", "{\"a\":\"\xed\xa0\x80\"}"},
            {"cut UTF-8", "{\"a\":\"\xe2\x82\"}"},
            {"byte order mark", "\xef\xbb\xbf{}"},
            {"UTF-16", "{\0}\0"s},
            {"too deep", "{\"a\":" + deep + "}"},
            {"very deep", repeated("[", 60'000)},
            {"NaN", "{\"a\":NaN}"},
            {"infinity", "{\"a\":Infinity}"},
            {"overflow", "{\"a\":1e400}"},
            {"leading zero", "{\"a\":01}"},
            {"plus sign", "{\"a\":+1}"},
            {"hex", "{\"a\":0x1}"},
            {"point without digits", "{\"a\":1.}"},
            {"half an exponent", "{\"a\":1e}"},
            {"single quotes", "{'a':1}"},
            {"no quotes", "{a:1}"},
            {"comment", "{/* */}"},
            {"comma at the end", "{\"a\":1,}"},
            {"no comma", "{\"a\":1 \"b\":2}"},
            {"line end in a string", "{\"a\":\"\n\"}"},
            {"bad escape", "{\"a\":\"\\x\"}"},
            {"number as a key", "{1:2}"},
            {"true in capitals", "{\"a\":True}"},
            {"form", "type=purchase&total=1"}};
        for (const auto& [name, body] : malformed) answered("JSON: " + name, withBody(body), {400});
        for (const char* body : {"[]", "null", "1", "\"x\"", "{}", "{\"type\":5}"})
            answered("JSON: "s + body, withBody(body), {400, 422});
        answered("JSON: fraction of a cent", withBody(replaced("\"total\":3998", "\"total\":3998.5")), {422});
        answered("JSON: number beyond 64 bits", withBody(replaced("\"total\":3998", "\"total\":18446744073709551616")),
                 {400, 422});
        answered("JSON: quantity that overflows",
                 withBody(replaced("\"quantity\":2", "\"quantity\":9223372036854775807")), {422});
        answered("JSON: good", withBody(goodOrderBody()), {202});
    }

    static std::string replaced(std::string_view what, std::string_view with) {
        std::string body = goodOrderBody();
        return body.replace(body.find(what), what.size(), with);
    }

    void keys() {
        const auto order = [](const std::string& fields) {
            const std::string body = goodOrderBody();
            return "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + fields +
                   "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        };
        answered("no key", order(""), {400});
        answered("empty key", order("Idempotency-Key:\r\n"), {400});
        answered("empty key in quotes", order("Idempotency-Key: \"\"\r\n"), {400});
        answered("two keys", order("Idempotency-Key: a\r\nIdempotency-Key: a\r\n"), {400});
        answered("key beyond ASCII", order("Idempotency-Key: k\xc3\xa4y\r\n"), {400});
        answered("key with a tab", order("Idempotency-Key: a\tb\r\n"), {400});
        answered("key of 256", order("Idempotency-Key: " + std::string(256, 'k') + "\r\n"), {400});
        answered("key of 255", order("Idempotency-Key: " + m_key + std::string(255 - m_key.size(), 'k') + "\r\n"),
                 {202});
        answered("quote without an end", order("Idempotency-Key: \"a\r\n"), {400});
        answered("bad escape in a key", order("Idempotency-Key: \"a\\b\"\r\n"), {400});
        m_attacks.push_back(
            {"one key, bare and in quotes",
             order("Idempotency-Key: " + m_key + "same\r\n") + order("Idempotency-Key: \"" + m_key + "same\"\r\n"),
             {{202}, {202}},
             false});
    }

    void mediaTypes() {
        const auto typed = [this](const std::string& field) {
            const std::string body = goodOrderBody();
            return "POST /v1/orders HTTP/1.1\r\nHost: a\r\nIdempotency-Key: " + m_key + std::to_string(++m_count) +
                   "\r\n" + field + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        };
        answered("no type", typed(""), {415});
        answered("text", typed("Content-Type: text/plain\r\n"), {415});
        answered("form type", typed("Content-Type: application/x-www-form-urlencoded\r\n"), {415});
        answered("Latin 1", typed("Content-Type: application/json; charset=iso-8859-1\r\n"), {415});
        answered("two types", typed("Content-Type: application/json\r\nContent-Type: text/plain\r\n"), {415});
        answered("compressed", typed("Content-Type: application/json\r\nContent-Encoding: gzip\r\n"), {415});
        answered("UTF-8", typed("Content-Type: Application/JSON; charset=UTF-8\r\n"), {202});
    }

    void expectations() {
        const std::string body = goodOrderBody();
        const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n";
        answered("expectation with the body", post() + length + "Expect: 100-continue\r\n\r\n" + body, {202});
        refused("unknown expectation", post() + length + "Expect: 200-ok\r\n\r\n" + body, {417});
        refused("expectation before a body over the limit",
                post() + "Content-Length: 70000\r\nExpect: 100-continue\r\n\r\n", {413});
    }

    std::string m_key;
    std::size_t m_count = 0;
    std::vector<Attack> m_attacks;
};

}  // namespace

std::vector<Attack> attackCorpus(const std::string& key) {
    return Corpus(key).take();
}

std::string goodOrderBody() {
    return R"({"type":"purchase","customer":{"id":"C-42"},"currency":"EUR",)"
           R"("lines":[{"sku":"LAMP-3","quantity":2,"unitPrice":1999}],"total":3998})";
}

std::string goodOrderRequest(const std::string& key) {
    const std::string body = goodOrderBody();
    return "POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nIdempotency-Key: " + key +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string played(const Attack& attack, std::uint16_t port) {
    const std::string get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    RawClient client(port);
    client.send(attack.bytes);  // a server that has refused it already need not take all
    for (const auto& allowed : attack.answers) {
        const auto response = client.receive(attack.head);
        if (!response) return attack.name + ": no answer, but \"" + std::string(client.received()) + '"';
        if (std::find(allowed.begin(), allowed.end(), response->status) == allowed.end())
            return attack.name + ": " + std::to_string(response->status) + ' ' + response->body;
        if (response->status >= 400 && response->header("content-type") != "application/problem+json")
            return attack.name + ": not a problem document";
    }
    if (attack.closes) return client.isClosedByServer() ? "" : attack.name + ": not closed";
    client.send(get);
    const auto after = client.receive();
    return after && after->status == 200 ? "" : attack.name + ": connection is lost";
}

}  // namespace sagadesk::tests
