#include "core/outcome.h"

#include <vector>

#include <gtest/gtest.h>

#include "core/decline.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono_literals;

constexpr Instant now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 18} + 12h;

std::string objectOfSize(std::size_t bytes) {
    const std::string frame = R"({"data":{"x":""}})";
    return R"({"data":{"x":")" + std::string(bytes - frame.size(), 'a') + R"("}})";
}

TEST(ClassifyAnswerTest, successTakesWhatTheAnswerCarries) {
    for (const int status : {200, 201, 204}) {
        const auto outcome = classifyAnswer(
            status, "",
            R"({"reference": "q-1", "data": {"b": 1.0, "a": "x"}, "expiresAt": "2026-11-18T13:00:00+01:00"})", now);
        EXPECT_EQ(outcome.kind, OutcomeKind::Succeeded);
        EXPECT_EQ(outcome.status, status);
        EXPECT_EQ(outcome.reference, "q-1");
        EXPECT_EQ(outcome.data, R"({"a":"x","b":1})");
        EXPECT_EQ(outcome.expiresAt, now);
        EXPECT_EQ(outcome.code, "");
        EXPECT_FALSE(outcome.badAnswer);
    }
}

TEST(ClassifyAnswerTest, successMayBeEmptyOrSayNothing) {
    for (const int status : {200, 201, 204})
        for (const auto* body :
             {"", "{}", R"({"other": [1, 2]})", " \n{}\n", R"({"reference": null, "data": null, "expiresAt": null})"}) {
            const auto outcome = classifyAnswer(status, "", body, now);
            Outcome expected;
            expected.kind = OutcomeKind::Succeeded;
            expected.status = status;
            EXPECT_EQ(outcome, expected) << status << ' ' << body;
        }
}

TEST(ClassifyAnswerTest, successThatIsNotWhatTheTableSaysIsUnknown) {
    const std::vector<std::string> bodies{"ok",
                                          "[]",
                                          "\"q-1\"",
                                          "null",
                                          "7",
                                          " ",
                                          "{",
                                          "{}{}",
                                          "<html></html>",
                                          R"({"a":1,"a":2})",
                                          "\xEF\xBB\xBF{}",
                                          R"({"reference": 7})",
                                          R"({"reference": {}})",
                                          R"({"data": "text"})",
                                          R"({"data": []})",
                                          R"({"data": true})",
                                          R"({"expiresAt": "tomorrow"})",
                                          R"({"expiresAt": 1700000000})",
                                          R"({"expiresAt": ""})",
                                          objectOfSize(answer_bytes_max + 1)};
    for (const int status : {200, 201, 204})
        for (const auto& body : bodies) {
            const auto outcome = classifyAnswer(status, "", body, now);
            EXPECT_EQ(outcome.kind, OutcomeKind::Unknown) << body.substr(0, 40);
            EXPECT_TRUE(outcome.badAnswer) << body.substr(0, 40);
            EXPECT_EQ(outcome.code, "bad_answer");
            EXPECT_EQ(outcome.status, status);
            EXPECT_EQ(outcome.reference + outcome.data, "");
        }
    EXPECT_EQ(classifyAnswer(200, "", objectOfSize(answer_bytes_max), now).kind, OutcomeKind::Succeeded);
}

TEST(ClassifyAnswerTest, statusesOutsideTheTableAreUnknown) {
    const std::pair<int, const char*> expected[] = {{100, "http_100"}, {101, "http_101"}, {203, "http_203"},
                                                    {205, "http_205"}, {206, "http_206"}, {299, "http_299"},
                                                    {300, "http_300"}, {301, "http_301"}, {304, "http_304"},
                                                    {399, "http_399"}, {600, "http_600"}, {99, "http_099"}};
    for (const auto& [status, code] : expected) {
        const auto outcome = classifyAnswer(status, "5", "{}", now);
        EXPECT_EQ(outcome.kind, OutcomeKind::Unknown) << status;
        EXPECT_TRUE(outcome.badAnswer) << status;
        EXPECT_EQ(outcome.code, code);
        EXPECT_FALSE(outcome.retryAfter);
    }
}

TEST(ClassifyAnswerTest, acceptedWhateverTheBodySays) {
    for (const auto* body : {"", "{}", "not JSON", R"({"reference": 7})"}) {
        const auto outcome = classifyAnswer(202, "", body, now);
        EXPECT_EQ(outcome.kind, OutcomeKind::Accepted) << body;
        EXPECT_FALSE(outcome.badAnswer);
        EXPECT_EQ(outcome.reference, "");
    }
    EXPECT_EQ(classifyAnswer(202, "", R"({"reference": "job-9"})", now).reference, "job-9");
}

TEST(ClassifyAnswerTest, fourHundredsAreDeclinedButForThree) {
    for (int status = 400; status <= 499; ++status) {
        const auto outcome = classifyAnswer(status, "5", "", now);
        const bool failed = status == 408 || status == 425 || status == 429;
        EXPECT_EQ(outcome.kind, failed ? OutcomeKind::Failed : OutcomeKind::Declined) << status;
        EXPECT_EQ(outcome.maybeApplied, status == 408) << status;
        EXPECT_EQ(outcome.retryAfter.has_value(), failed) << status;
        EXPECT_EQ(outcome.code, "http_" + std::to_string(status));
        EXPECT_FALSE(outcome.badAnswer);
    }
}

TEST(ClassifyAnswerTest, aFailureIsNeverTakenForARefusalByItsCode) {
    for (const int status : {408, 425, 429, 500, 503}) {
        const Outcome outcome = classifyAnswer(status, "", R"({"code": "unavailable", "detail": "Try later."})", now);
        EXPECT_EQ(outcome.code, "http_" + std::to_string(status));
        EXPECT_EQ(outcome.detail, "unavailable: Try later.");
        EXPECT_FALSE(isDecline(outcome.code));
    }
    EXPECT_EQ(classifyAnswer(503, "", R"({"code": "stock_locked"})", now).detail, "stock_locked");
    EXPECT_EQ(classifyAnswer(429, "", R"({"code": "too_many_requests"})", now).code, "too_many_requests");
}

TEST(ClassifyAnswerTest, fiveHundredsFailedAndMayHaveBeenApplied) {
    for (int status = 500; status <= 599; ++status) {
        const auto outcome = classifyAnswer(status, "2", "<html></html>", now);
        EXPECT_EQ(outcome.kind, OutcomeKind::Failed) << status;
        EXPECT_TRUE(outcome.maybeApplied) << status;
        EXPECT_EQ(outcome.retryAfter, 2s);
        EXPECT_EQ(outcome.code, "http_" + std::to_string(status));
    }
}

TEST(ClassifyAnswerTest, codeOfTheServiceIsUsedWhenWellFormed) {
    const std::string longest(64, 'c');
    const std::pair<std::string, std::string> codes[] = {
        {R"("insufficient_funds")", "insufficient_funds"},
        {R"("A-1.b_2")", "A-1.b_2"},
        {'"' + longest + '"', longest},
        {'"' + longest + "c\"", "http_402"},
        {R"("")", "http_402"},
        {R"("with space")", "http_402"},
        {R"("ümlaut")", "http_402"},
        {R"("a\nb")", "http_402"},
        {"7", "http_402"},
        {"null", "http_402"},
    };
    for (const auto& [code, expected] : codes)
        EXPECT_EQ(classifyAnswer(402, "", "{\"code\": " + code + "}", now).code, expected) << code;
    EXPECT_EQ(classifyAnswer(422, "", R"({"code": "stock_locked"})", now).code, "stock_locked");
    EXPECT_EQ(classifyAnswer(402, "", "insufficient_funds", now).code, "http_402");
}

TEST(ClassifyAnswerTest, detailComesFromTheBodyAndIsBounded) {
    EXPECT_EQ(classifyAnswer(402, "", R"({"detail": "no cover", "title": "Declined"})", now).detail, "no cover");
    EXPECT_EQ(classifyAnswer(402, "", R"({"type": "about:blank", "title": "Declined"})", now).detail, "Declined");
    EXPECT_EQ(classifyAnswer(402, "", R"({"detail": 7})", now).detail, "");
    std::string longText;
    for (int count = 0; count < 1000; ++count) longText += "€";
    const auto detail = classifyAnswer(402, "", "{\"detail\": \"" + longText + "\"}", now).detail;
    EXPECT_EQ(detail.size(), 1023U);  // 341 whole signs of three bytes
    EXPECT_TRUE(longText.starts_with(detail));
}

TEST(ClassifyUndoAnswerTest, aKeyThatWasNeverSeenIsUndone) {
    const auto outcome = classifyUndoAnswer(404, "5", R"({"code": "not_found"})", now);
    Outcome expected;
    expected.kind = OutcomeKind::Succeeded;
    expected.status = 404;
    EXPECT_EQ(outcome, expected);
}

TEST(ClassifyUndoAnswerTest, everythingElseIsAsForAnAction) {
    for (int status = 100; status <= 600; ++status) {
        if (status == 404) continue;
        EXPECT_EQ(classifyUndoAnswer(status, "3", R"({"reference": "r"})", now),
                  classifyAnswer(status, "3", R"({"reference": "r"})", now))
            << status;
    }
}

struct Lookup {
    int status;
    const char* body;
    LookupResult result;
    const char* reference = "";
    const char* data = "";
    const char* code = "";
};

TEST(ClassifyLookupTest, isTheTableOfTheContract) {
    using enum LookupResult;
    const Lookup lookups[] = {
        {200, R"({"done": true, "reference": "p-1", "data": {"z": 1, "a": 2}})", Done, "p-1", R"({"a":2,"z":1})"},
        {200, R"({"done": true})", Done},
        {200, R"({"done": true, "reference": null})", Done},
        {200, R"({"done": false})", NotDone},
        {200, R"({"done": false, "reference": "p-1"})", NotDone},
        {404, "", NotDone},
        {404, "nginx", NotDone},
        {200, "", Failed, "", "", "bad_answer"},
        {200, "{}", Failed, "", "", "bad_answer"},
        {200, "true", Failed, "", "", "bad_answer"},
        {200, R"({"done": "true"})", Failed, "", "", "bad_answer"},
        {200, R"({"done": 1})", Failed, "", "", "bad_answer"},
        {200, R"({"done": true, "reference": 7})", Failed, "", "", "bad_answer"},
        {200, R"({"done": true, "data": []})", Failed, "", "", "bad_answer"},
        {201, R"({"done": true})", Failed, "", "", "http_201"},
        {204, "", Failed, "", "", "http_204"},
        {202, "", Failed, "", "", "http_202"},
        {302, "", Failed, "", "", "http_302"},
        {401, "", Failed, "", "", "http_401"},
        {403, R"({"code": "forbidden"})", Failed, "", "", "forbidden"},
        {410, "", Failed, "", "", "http_410"},
        {429, "", Failed, "", "", "http_429"},
        {500, "", Failed, "", "", "http_500"},
    };
    for (const auto& lookup : lookups) {
        const auto outcome = classifyLookup(lookup.status, lookup.body);
        EXPECT_EQ(outcome.result, lookup.result) << lookup.status << ' ' << lookup.body;
        EXPECT_EQ(outcome.reference, lookup.reference) << lookup.status << ' ' << lookup.body;
        EXPECT_EQ(outcome.data, lookup.data) << lookup.status << ' ' << lookup.body;
        EXPECT_EQ(outcome.code, lookup.code) << lookup.status << ' ' << lookup.body;
    }
    EXPECT_EQ(classifyLookup(200, R"({"done":true,"data":{"x":")" + std::string(answer_bytes_max, 'a') + "\"}}").result,
              Failed);
}

}  // namespace
}  // namespace sagadesk::core
