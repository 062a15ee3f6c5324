#include "http/request_rules.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <boost/beast/core/string.hpp>

#include "api/caller_rules.h"
#include "core/json.h"

namespace sagadesk::http {

namespace {

constexpr std::size_t actor_characters_max = 64;

bool isName(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("._@-").find(c) != std::string_view::npos;
    });
}

tl::unexpected<Response> missingKey() {
    api::Problem problem;
    problem.code = api::ProblemCode::IdempotencyKeyMissing;
    problem.detail = "Send an Idempotency-Key header, new for every order and the same for every repetition of it.";
    problem.place = "Idempotency-Key";
    return tl::unexpected(problemReply(problem));
}

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Checked<std::optional<std::uint64_t>> ifMatch(const Request& request) {
    std::string_view tag = request.header("if-match");
    if (tag.empty() || tag == "*") return std::nullopt;
    if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"') tag = tag.substr(1, tag.size() - 2);
    const auto version = wholeNumber(tag);
    if (!version || request.headerCount("if-match") > 1)
        return badRequest("If-Match must be one version of the order, such as \"7\".", "If-Match");
    return version;
}

}  // namespace

Checked<std::string> idempotencyKey(const Request& request) {
    const std::size_t count = request.headerCount("idempotency-key");
    if (count == 0) return missingKey();
    if (count > 1) return badRequest("The Idempotency-Key header must be given once.", "Idempotency-Key");
    std::optional<std::string> key = api::idempotencyKeyOf(request.header("idempotency-key"));
    if (!key)
        return badRequest(
            "An Idempotency-Key is 1 to 255 printable ASCII characters, with or without quotes around it.",
            "Idempotency-Key");
    return std::move(*key);
}

Checked<std::string> actorOf(const Request& request) {
    const std::size_t count = request.headerCount("sagadesk-actor");
    if (count == 0) return std::string(anonymous_actor);
    const std::string_view name = request.header("sagadesk-actor");
    if (count > 1 || name.empty() || name.size() > actor_characters_max || !isName(name))
        return badRequest("Sagadesk-Actor is one name of 1 to 64 letters, digits and . _ @ - characters.",
                          "Sagadesk-Actor");
    return "operator:" + std::string(name);
}

Checked<void> checkNoParameters(const Request& request) {
    if (request.query.empty()) return {};
    return badRequest("This call has no parameters.", "?");
}

std::string callersTraceId(const Request& request) {
    if (request.headerCount("traceparent") != 1) return {};
    return api::traceIdOf(request.header("traceparent"));
}

Checked<void> checkMediaType(const Request& request) {
    const std::string_view coding = request.header("content-encoding");
    if (!coding.empty() && !boost::beast::iequals(coding, "identity"))
        return refused(415, "unsupported_media_type", "Send the body without a content coding.");
    if (request.headerCount("content-type") != 1 || !api::isJsonMediaType(request.header("content-type")))
        return refused(415, "unsupported_media_type", "Send the body as application/json in UTF-8.");
    return {};
}

Checked<boost::json::object> jsonObject(const Request& request) {
    if (auto type = checkMediaType(request); !type) return tl::unexpected(std::move(type.error()));
    auto value = core::parseJson(request.body);
    if (!value) {
        api::Problem problem;
        problem.code = api::ProblemCode::MalformedJson;
        problem.detail = value.error().detail;
        problem.place = value.error().place;
        return tl::unexpected(problemReply(problem));
    }
    if (!value->is_object()) return badRequest("The body must be a JSON object.", "");
    return std::move(value->get_object());
}

Checked<void> checkEmptyBody(const Request& request) {
    if (request.body.empty()) return {};
    auto body = jsonObject(request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (body->empty()) return {};
    return badRequest("This call has no members.", "/" + core::pointerToken(body->begin()->key()));
}

Checked<std::optional<std::string>> stringMember(const boost::json::object& object, std::string_view name) {
    const auto* const member = object.if_contains(name);
    if (member == nullptr || member->is_null()) return std::nullopt;
    if (!member->is_string())
        return badRequest("The member \"" + std::string(name) + "\" must be a string.", "/" + std::string(name));
    return std::string(member->get_string());
}

Checked<std::optional<std::uint64_t>> expectedVersion(const Request& request, const boost::json::object& body) {
    auto tag = ifMatch(request);
    if (!tag) return tag;
    const auto* const member = body.if_contains("version");
    if (member == nullptr || member->is_null()) return tag;
    if (!member->is_int64() || member->get_int64() < 0)
        return badRequest("The member \"version\" must be a whole number, the order's version that you have seen.",
                          "/version");
    const auto version = static_cast<std::uint64_t>(member->get_int64());
    if (*tag && **tag != version)
        return badRequest("If-Match and the member \"version\" name different versions.", "/version");
    return version;
}

std::size_t charactersOf(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace sagadesk::http
