#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <cstdlib>
#include <ctime>

#include "core/order_state.h"
#include "ctl/headlines.h"
#include "ctl/json_members.h"
#include "ctl/words.h"

namespace sagadesk::ctl {
namespace {

const core::Instant now = *core::parseInstant("2026-11-18T14:05:58.006Z");

std::string headlineOf(const char* json) {
    return headline(boost::json::parse(json).get_object(), now);
}

TEST(CtlWords, theWordsOfOptionsAreThoseOfTheContract) {
    for (const std::string_view word : splitWords(state_words, ' ')) EXPECT_TRUE(core::orderState(word)) << word;
    for (const std::string_view word : splitWords(activity_words, ' ')) EXPECT_TRUE(core::activity(word)) << word;
    EXPECT_EQ(splitWords(state_words, ' ').size(), 6U);
    EXPECT_EQ(splitWords(activity_words, ' ').size(), 8U);
}

TEST(CtlWords, headlinesTakeTheirParameters) {
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    EXPECT_EQ(headlineOf(R"({"explanation": {"code": "between_tries", "params": {"label": "Take payment", "try": "4",
                             "of": "6", "code": "timed_out", "due": "2026-11-18T14:06:10.000Z"}}})"),
              "Take payment, try 4 of 6: timed out; next at 14:06:10");
    EXPECT_EQ(headlineOf(R"({"explanation": {"code": "between_tries", "params": {"label": "Take payment", "try": "4",
                             "of": "6", "code": "timed_out", "due": ""}}})"),
              "Take payment, try 4 of 6: timed out");
    EXPECT_EQ(headlineOf(R"({"explanation": {"code": "refund_running",
                             "params": {"amount": "21900", "currency": "EUR"}}})"),
              "Refund of 219.00 EUR is running");
    EXPECT_EQ(headlineOf(R"({"explanation": {"code": "declined", "params": {"label": "x\u001b[2J", "code": ""}}})"),
              "x\xEF\xBF\xBD[2J: refused");
}

TEST(CtlWords, whatHasNoWordsIsSpaced) {
    EXPECT_EQ(headlineOf(R"({"explanation": {"code": "something_new", "params": {}}})"), "Something new");
    EXPECT_EQ(headlineOf(R"({"hold": "outcome_unknown", "state": "processing"})"), "Outcome unknown");
    EXPECT_EQ(headlineOf(R"({"hold": null, "state": "processing"})"), "Processing");
    EXPECT_EQ(sectionWords("some_section"), "Some section");
    EXPECT_EQ(factWords("money", "not_taken"), "not taken");
    EXPECT_EQ(factWords("money", "unknown"), "not known whether it was taken");
}

TEST(CtlWords, causes) {
    const auto cause = boost::json::parse(R"({"hold": "retries_exhausted", "step": "authorise-payment",
        "service": "payment", "code": "timed_out", "message": "no answer after # s"})");
    EXPECT_EQ(causeWords(cause.get_object()),
              "“authorise-payment” had no success in all its tries at payment: timed out – no answer after # s");
    EXPECT_EQ(causeWords(boost::json::parse(R"({"hold": "operator", "step": ""})").get_object()),
              "Stopped by an operator");
}

TEST(CtlJsonMembers, whatIsMissingOrOfAnotherTypeIsEmpty) {
    const auto value = boost::json::parse(R"({"text": 7, "number": "x", "null": null, "big": 1e300, "list": {}})");
    const auto& object = value.get_object();
    EXPECT_EQ(textOf(object, "text"), "");
    EXPECT_EQ(numberOf(object, "number"), 0);
    EXPECT_EQ(numberOf(object, "big"), 0);
    EXPECT_TRUE(isNull(object, "null"));
    EXPECT_TRUE(isNull(object, "missing"));
    EXPECT_TRUE(arrayOf(object, "list").empty());
    EXPECT_TRUE(objectOf(object, "missing").empty());
    EXPECT_EQ(instantOf(object, "text"), std::nullopt);
    EXPECT_EQ(amountText(300, "JPY"), "300 JPY");
    EXPECT_EQ(amountText(300, "???"), "300 ???");
}

}  // namespace
}  // namespace sagadesk::ctl
