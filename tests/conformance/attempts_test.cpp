// What was sent and received, seen by both twins alike: as it went, redacted, and with personal data only on record.
#include "conformance/twins.h"

#include "api/wire.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

class AttemptsConformance : public Twins {
protected:
    api::AttemptsPage seen(const api::AttemptsQuery& query) {
        const auto page =
            same<api::AttemptsPage>([&](api::Backend& b, auto then) { b.attempts(query, then); }, "attempts");
        EXPECT_TRUE(page);
        return page.value_or(api::AttemptsPage{});
    }
    std::vector<std::string> history(const std::string& order) {
        std::vector<std::string> kinds;
        const auto page = awaitAnswer<api::JournalPage>([&](auto then) { m_embedded->journal(order, then); });
        for (const auto& entry : page->entries)
            kinds.push_back(std::string(core::word(entry.kind)) + " " + entry.actor + " " + entry.reason);
        return kinds;
    }
};

TEST_F(AttemptsConformance, EachCallIsKeptAsItWent) {
    m_services.tell("/captures", 402,
                    R"({"code":"insufficient_funds","detail":"Declined by issuer 51","token":"t-1"})");
    const std::string order = submit(*m_embedded);
    const auto all = seen({order, {}, false, {}, {}});
    EXPECT_EQ(all.order.text(), order);
    const auto page = seen({order, "capture-payment", false, {}, {}});
    ASSERT_EQ(page.attempts.size(), 1U);
    const api::SentAttempt& capture = page.attempts[0];
    EXPECT_EQ(capture.kind, core::AttemptKind::Action);
    EXPECT_EQ(capture.outcome, core::AttemptOutcome::Declined);
    EXPECT_EQ(capture.status, 402);
    EXPECT_EQ(capture.code, "insufficient_funds");
    EXPECT_EQ(capture.method + " " + capture.path, "POST /captures");
    EXPECT_EQ(capture.key, order + ":1:capture-payment");
    EXPECT_EQ(capture.took, core::Duration(3));
    EXPECT_NE(capture.request.text.find(R"("step":"capture-payment","attempt":1)"), std::string::npos);
    EXPECT_NE(capture.request.text.find(R"("total":5000)"), std::string::npos) << "the document is in its place";
    EXPECT_NE(capture.request.text.find(R"("id":"C-42")"), std::string::npos);
    EXPECT_NE(capture.request.text.find(R"("authorise-payment":{"reference":"R-1")"), std::string::npos);
    EXPECT_NE(capture.response.text.find("Declined by issuer"), std::string::npos);
    for (const api::SentAttempt& attempt : all.attempts) {
        const std::string told = attempt.request.text + attempt.response.text;
        for (const char* secret : {"/v1/callbacks/", "t-1", "Ada Keller"})
            EXPECT_EQ(told.find(secret), std::string::npos) << told;
        EXPECT_TRUE(attempt.documentKept);
    }
    // The undoing of what had succeeded, by its own key.
    const auto undone = seen({order, "authorise-payment", false, {}, {}});
    ASSERT_EQ(undone.attempts.size(), 2U);
    EXPECT_EQ(undone.attempts[1].kind, core::AttemptKind::Compensation);
    EXPECT_EQ(undone.attempts[1].key, order + ":1:authorise-payment:undo");
    EXPECT_NE(undone.attempts[1].request.text.find("originalKey"), std::string::npos);
}

TEST_F(AttemptsConformance, PersonalDataIsShownOnRecordOnly) {
    const std::string order = submit(*m_embedded);
    for (api::Backend* backend : both()) {
        const auto shown = awaitAnswer<api::AttemptsPage>([&](auto then) {
            backend->attempts({order, "capture-payment", true, "the customer asks", "operator:ada"}, then);
        });
        ASSERT_TRUE(shown) << shown.error().detail;
        EXPECT_TRUE(shown->personal);
        ASSERT_EQ(shown->attempts.size(), 1U);
        EXPECT_NE(shown->attempts[0].request.text.find("Ada Keller"), std::string::npos);
        EXPECT_EQ(history(order).back(), "attempts.shown operator:ada the customer asks");
    }
    const std::size_t entries = history(order).size();
    const auto refused = sameMeanwhile<api::AttemptsPage>(
        [&](api::Backend& b, auto then) {
            b.attempts({order, {}, true, {}, "operator:ada"}, then);
        },
        "no reason");
    EXPECT_FALSE(refused);
    EXPECT_EQ(history(order).size(), entries);
}

TEST_F(AttemptsConformance, TroubleAndLookUpsAreKeptToo) {
    m_services.tell("/captures", 0, "");
    const std::string order = submit(*m_embedded);
    const auto page = seen({order, "capture-payment", false, {}, {}});
    ASSERT_FALSE(page.attempts.empty());
    EXPECT_EQ(page.attempts[0].end, core::AttemptEnd::Lost);
    EXPECT_EQ(page.attempts[0].status, 0);
    EXPECT_EQ(page.attempts[0].code, "timeout");
    EXPECT_EQ(page.attempts[0].outcome, core::AttemptOutcome::Unknown);
    EXPECT_TRUE(eventually(answer_patience, [&] {
        const auto now = awaitAnswer<api::AttemptsPage>([&](auto then) {
            m_embedded->attempts({order, "capture-payment", false, {}, {}}, then);
        });
        return std::ranges::any_of(now->attempts, [](const api::SentAttempt& attempt) {
            return attempt.kind == core::AttemptKind::Lookup && attempt.method == "GET" && attempt.request.text.empty();
        });
    }));
}

TEST_F(AttemptsConformance, UnknownOrdersAreRefusedAlike) {
    for (const char* name : {"nothing", "K7QM-3XTD", "a/b"})
        EXPECT_FALSE(same<api::AttemptsPage>(
            [&](api::Backend& b, auto then) {
                b.attempts({name, {}, false, {}, {}}, then);
            },
            name));
}

// A failed order starts again with other data, in one command.
TEST_F(AttemptsConformance, TheNextRunCarriesTheAmendedDocument) {
    m_services.tell("/captures", 402, R"({"code":"card_expired"})");
    for (api::Backend* backend : both()) {
        const std::string order = submit(*m_embedded);
        ASSERT_EQ(orderNow(order).summary.state, core::OrderState::Failed);
        api::OrderCommand command;
        command.kind = api::CommandKind::Reopen;
        command.order = order;
        command.reason = "moved";
        command.actor = "operator:ada";
        command.patch = R"({"shippingAddress":{"city":"Berlin"}})";
        command.expectedVersion = orderNow(order).summary.version;
        const auto done = awaitAnswer<api::CommandDone>([&](auto then) { backend->command(command, then); });
        ASSERT_TRUE(done) << done.error().detail;
        ASSERT_TRUE(rests(order));
        const auto now = orderNow(order);
        EXPECT_EQ(now.summary.run, 2);
        EXPECT_NE(now.document.find("Berlin"), std::string::npos);
        EXPECT_TRUE(now.original.has_value());
        const auto again = awaitAnswer<api::CommandDone>([&](auto then) { backend->command(command, then); });
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().guard, "version_changed");
        const auto runs = seen({order, "capture-payment", false, {}, {}});
        ASSERT_EQ(runs.attempts.size(), 2U) << "one of each run";
        EXPECT_EQ(runs.attempts[0].request.text.find("Berlin"), std::string::npos) << "as it was sent then";
        EXPECT_TRUE(runs.attempts[0].documentKept);
    }
}

}  // namespace
}  // namespace sagadesk::tests
