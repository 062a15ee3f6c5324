// Readings of the API's JSON: the inverse of its renderings, for values of every kind, and what is refused.
#include <string>

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "api/parse.h"
#include "api/reason.h"
#include "api/wire.h"
#include "core/json.h"
#include "support/any_value.h"

namespace sagadesk::api {
namespace {

namespace json = boost::json;
using tests::AnyValue;

constexpr std::uint64_t seeds = 300;

// What a value allows beyond its type.
void mend(AnyValue& any, core::Explanation& explanation) {
    const auto codes = core::explanationCodes();
    const auto& entry = codes[any.below(codes.size())];
    explanation.code = entry.code;
    explanation.params.clear();
    for (std::string_view rest = entry.params; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        explanation.params.emplace_back(name, any.make<std::string>());
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
}

void mend(AnyValue& any, core::JournalEntry& entry) {
    entry.data = any.below(2) == 0 ? "" : R"({"z":1,"code":"a b","a":[-5,null]})";
}

void mend(AnyValue& any, OrderSnapshot& order) {
    mend(any, order.summary.explanation);
    order.document = R"({"a":[1.5,{"b":"c"}],"z":null})";
    if (order.original) order.original = R"({"total":1})";
    for (StepView& step : order.steps) step.data = any.below(2) == 0 ? "" : R"({"a":0.25,"b":[]})";
    if (!reasonText(order).empty()) return;
    order.causeStep.clear();  // what has a cause has a reason
    order.causeCode.clear();
}

void mend(AnyValue& any, OrderPage& page) {
    for (OrderSummary& order : page.orders) mend(any, order.explanation);
    if (!page.next) page.nextValue.clear();
}
void mend(AnyValue& any, Pipeline& pipeline) {
    for (OrderSummary& order : pipeline.cards) mend(any, order.explanation);
}
void mend(AnyValue& any, JournalPage& page) {
    for (core::JournalEntry& entry : page.entries) mend(any, entry);
}
void mend(AnyValue& any, EventPage& page) {
    for (core::JournalEntry& entry : page.entries) mend(any, entry);
    page.next.positions.resize(1 + any.below(20));
}
void mend(AnyValue& any, AuditPage& page) {
    for (AuditEntry& entry : page.entries) mend(any, entry.entry);
    if (page.next) page.next->positions.resize(1 + any.below(20));
}
void mend(AnyValue& any, JournalCheck& check) {
    if (check.entry) mend(any, check.entry->entry);
}
void mend(AnyValue& any, WorkflowList& list) {
    for (WorkflowView& workflow : list.workflows)
        for (WorkflowStepView& step : workflow.steps) step.when = any.below(2) == 0 ? "" : R"({"path":"/total"})";
}
void mend(AnyValue&, ServiceDone& done) {
    if (done.test && !done.test->answered) done.test->status = 0;
}
// What the other kind of message has is not there.
void mend(AnyValue& any, UndeliveredList& list) {
    for (UndeliveredView& message : list.messages) {
        const UndeliveredView given = message;
        message = {given.id, given.kind, given.at, given.code, given.detail, {}, {}, {}, {}, 0, 0, false, {}, 0};
        if (given.kind == UndeliveredKind::Event) {
            message.order = any.make<core::OrderId>();
            message.event = given.event;
            message.sequence = given.sequence;
            message.attempts = given.attempts;
            message.goingOn = given.goingOn;
        } else {
            message.topic = given.topic;
            message.key = given.key;
            message.payload = given.payload;
            message.bytes = given.bytes;
        }
    }
}
void mend(AnyValue&, OrderCheck& check) {
    check.document = R"({"type":"purchase"})";
}
template <class Value>
void mend(AnyValue&, Value&) {}

template <class Value>
void expectRoundTrips() {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        AnyValue any(seed);
        Value value = any.make<Value>();
        mend(any, value);
        const std::string text = toJson(value);
        const auto read = fromJson<Value>(text);
        ASSERT_TRUE(read) << "seed " << seed << ": " << read.error().place << ": " << read.error().detail << "\n"
                          << text;
        ASSERT_EQ(tests::difference(value, *read), "") << "seed " << seed << "\n" << text;
    }
}

TEST(ApiParse, OrdersComeBack) {
    expectRoundTrips<OrderSnapshot>();
    expectRoundTrips<OrderPage>();
    expectRoundTrips<CommandDone>();
    expectRoundTrips<CancelPreview>();
    expectRoundTrips<AttemptsPage>();
    expectRoundTrips<OrderCheck>();
}

TEST(ApiParse, TheJournalComesBack) {
    expectRoundTrips<core::JournalEntry>();
    expectRoundTrips<JournalPage>();
    expectRoundTrips<EventPage>();
}

TEST(ApiParse, WhatOperatorsSeeComesBack) {
    expectRoundTrips<FailureList>();
    expectRoundTrips<CauseDone>();
    expectRoundTrips<BulkAnswer>();
    expectRoundTrips<BulkView>();
    expectRoundTrips<BulkList>();
    expectRoundTrips<BulkItems>();
    expectRoundTrips<ServiceBoard>();
    expectRoundTrips<ServiceView>();
    expectRoundTrips<ServiceDone>();
    expectRoundTrips<EngineStatus>();
    expectRoundTrips<Overview>();
    expectRoundTrips<Pipeline>();
    expectRoundTrips<UndeliveredList>();
    expectRoundTrips<UndeliveredDone>();
    expectRoundTrips<RepublishView>();
    expectRoundTrips<RepublishList>();
}

TEST(ApiParse, WhatPeopleLookAtComesBack) {
    expectRoundTrips<AuditPage>();
    expectRoundTrips<JournalCheck>();
    expectRoundTrips<WorkflowList>();
    expectRoundTrips<NodeList>();
    expectRoundTrips<StorageView>();
    expectRoundTrips<BackupView>();
}

TEST(ApiParse, ProblemsComeBack) {
    for (int code = 0; code <= static_cast<int>(ProblemCode::SignedOut); ++code) {
        Problem problem{static_cast<ProblemCode>(code), "why", "byte 1", "guard", {{"/a", "b"}}, core::Duration(2'000)};
        const Problem read = problemFrom(statusOf(problem.code), problemJson(problem), problem.retryAfter);
        EXPECT_EQ(read.code, problem.code);
        EXPECT_EQ(problemJson(read), problemJson(problem));
        EXPECT_EQ(read.retryAfter, problem.retryAfter);
    }
}

TEST(ApiParse, AnswersThatAreNoProblemDocumentsAreToldByTheirStatus) {
    EXPECT_EQ(problemFrom(502, "<html>").code, ProblemCode::Unreachable);
    EXPECT_EQ(problemFrom(401, "").code, ProblemCode::SignedOut);
    EXPECT_EQ(problemFrom(404, "[]").code, ProblemCode::NotFound);
    EXPECT_EQ(problemFrom(500, "").code, ProblemCode::Internal);
    EXPECT_NE(problemFrom(418, "").detail.find("418"), std::string::npos);
    const Problem foreign = problemFrom(406, R"({"code":"not_acceptable","detail":"Send JSON."})");
    EXPECT_EQ(foreign.code, ProblemCode::BadRequest);
    EXPECT_EQ(foreign.detail, "Send JSON.");
}

TEST(ApiParse, AcceptedKeepsTheBytes) {
    const core::OrderId id = core::OrderId::make(core::Instant{core::Duration{1'780'000'000'000}}, {1});
    const std::string body = "{\"id\":\"" + id.text() + "\", \"number\":\"K7QM-3XTD\",\"state\":\"pending\"}";
    const auto accepted = fromJson<Accepted>(body);
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->id, id);
    EXPECT_EQ(accepted->body, body);
    EXPECT_FALSE(accepted->replayed);
}

json::value bodyOf(const std::string& text) {
    return core::parseJson(text).value();
}

std::string failureOf(const json::value& body) {
    const auto read = fromJson<JournalPage>(json::serialize(body));
    return read ? "" : read.error().code + " " + read.error().place;
}

TEST(ApiParse, WhatIsWrongIsNamedWithItsPlace) {
    JournalPage page;
    page.entries.resize(2);
    const json::value good = bodyOf(toJson(page));
    ASSERT_EQ(failureOf(good), "");
    const auto changed = [&](const char* pointer, const json::value& to) {
        json::value body = good;
        const std::string path(pointer);
        const auto last = path.rfind('/');
        auto& parent = body.at_pointer(path.substr(0, last));
        if (parent.is_array())
            parent.as_array().at(std::stoul(path.substr(last + 1))) = to;
        else
            parent.as_object()[path.substr(last + 1)] = to;
        return failureOf(body);
    };
    EXPECT_EQ(changed("/entries/1/time", 5), "unexpected_value /entries/1/time");
    EXPECT_EQ(changed("/entries/1/run", 70'000), "unexpected_value /entries/1/run");
    EXPECT_EQ(changed("/entries/0/position", -1), "unexpected_value /entries/0/position");
    EXPECT_EQ(changed("/entries/0/hash", "ab"), "unexpected_value /entries/0/hash");
    EXPECT_EQ(changed("/entries/0", "x"), "unexpected_value /entries/0");
    EXPECT_EQ(changed("/entries/1/kind", "order.teleported"), "unknown_word /entries/1/kind");
    EXPECT_EQ(changed("/entries/1/actor", nullptr), "unexpected_value /entries/1/actor");
    EXPECT_EQ(changed("/entries/1/novelty", 1), "") << "what is not known is passed over";
    EXPECT_EQ(fromJson<JournalPage>("{").error().code, "malformed_json");
    EXPECT_EQ(fromJson<JournalPage>("[]").error().code, "unexpected_value");
}

// Each required member, left out, is missed; each other one is not.
TEST(ApiParse, EveryRequiredMemberIsMissed) {
    AnyValue any(7);
    OrderSnapshot order = any.make<OrderSnapshot>();
    mend(any, order);
    const json::object body = bodyOf(toJson(order)).as_object();
    std::size_t missed = 0;
    for (const auto& member : body) {
        json::object without = body;
        without.erase(member.key());
        const auto read = fromJson<OrderSnapshot>(json::serialize(without));
        if (read) continue;
        EXPECT_EQ(read.error().place, "/" + std::string(member.key()));
        ++missed;
    }
    EXPECT_GE(missed, 20U);
}

TEST(ApiParse, AnExplanationThatIsNotListedLeavesTheRest) {
    OrderSnapshot order;
    order.document = "{}";
    order.summary.explanation.code = "levitating";
    order.summary.explanation.facts.money = core::MoneyFact::Held;
    const auto read = fromJson<OrderSnapshot>(toJson(order));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->summary.explanation.code, "");
    EXPECT_EQ(read->summary.explanation.facts.money, core::MoneyFact::Held);
}

}  // namespace
}  // namespace sagadesk::api
