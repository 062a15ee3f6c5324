// Words of tables: causes, states, steps, services, the connection.
#include <gtest/gtest.h>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/connection_words.h"
#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/status_words.h"
#include "unit/words_world.h"

namespace sagadesk::ui::testing {
namespace {

constexpr std::array<const char*, 12> codes{"",           "timeout",     "dns",      "http_429",     "http_503",
                                            "bad_answer", "not_done",    "stopping", "card_expired", "stolen_card",
                                            "rule_17",    "out_of_stock"};

TEST(CauseWords, everyCauseHasAHeadlineAndWhatHelps) {
    const InLanguage english("en");
    for (int hold = 0; hold <= static_cast<int>(core::HoldReason::Operator); ++hold)
        for (const char* code : codes)
            for (const bool money : {false, true})
                for (const auto mood :
                     {core::ServiceMood::Well, core::ServiceMood::Troubled, core::ServiceMood::Away}) {
                    core::Cause cause;
                    cause.hold = static_cast<core::HoldReason>(hold);
                    cause.money = money;
                    cause.service = "nordPay";
                    cause.step = "capture-payment";
                    cause.code = code;
                    const QString headline = causeHeadline(cause, viewer());
                    EXPECT_EQ(faultIn(headline), "");
                    EXPECT_LE(headline.size(), 60) << headline.toStdString();
                    const QString help = causeHelp(cause, core::whatHelps(cause, mood), viewer());
                    EXPECT_EQ(faultIn(help), "");
                    EXPECT_LE(help.size(), 40) << help.toStdString();
                }
}

TEST(CauseWords, followTheDesign) {
    const InLanguage english("en");
    core::Cause cause;
    cause.hold = core::HoldReason::RetriesExhausted;
    cause.service = "nordPay";
    cause.code = "timeout";
    EXPECT_EQ(causeHeadline(cause, viewer()), "NordPay did not answer");
    EXPECT_EQ(causeHelp(cause, core::Help::ReadyToRetry, viewer()), "Retry: NordPay is well again");
    EXPECT_EQ(sectionTitle(core::Help::MoneyAtRisk), "Money may be stuck");
    EXPECT_EQ(stepTitle("capture-payment"), "Take payment");
    EXPECT_EQ(stepTitle("weigh-parcel"), "Weigh parcel");
    EXPECT_EQ(undeliveredHeadline(api::UndeliveredKind::Intake, "invalid_order"), "Message is not a valid order");
    EXPECT_EQ(undeliveredHeadline(api::UndeliveredKind::Event, "whatever"), "Event was not taken by the broker");
    EXPECT_EQ(chargedWords(core::MoneyFact::Unknown).text, "Not known, asked first");
    EXPECT_EQ(chargedWords(core::MoneyFact::Unknown).mark, FactMark::Attention);
}

TEST(StatusWords, areShort) {
    const InLanguage english("en");
    for (int state = 0; state < 6; ++state) {
        const QString word = stateWord(static_cast<core::OrderState>(state));
        EXPECT_EQ(faultIn(word), "");
        EXPECT_LE(word.size(), 14) << word.toStdString();
    }
    for (int activity = 0; activity < 8; ++activity) {
        const QString word = activityWord(static_cast<core::Activity>(activity));
        EXPECT_EQ(faultIn(word), "");
        EXPECT_LE(word.size(), 14) << word.toStdString();
    }
    for (int hold = 1; hold <= static_cast<int>(core::HoldReason::Operator); ++hold)
        EXPECT_EQ(faultIn(holdWord(static_cast<core::HoldReason>(hold))), "");
    for (int health = 0; health <= static_cast<int>(api::ServiceHealth::NotConfigured); ++health)
        EXPECT_LE(healthWord(static_cast<api::ServiceHealth>(health)).size(), 14);
}

TEST(StatusWords, knowEveryPhaseOfAStep) {
    const InLanguage english("en");
    for (const char* phase :
         {"not_reached", "calling", "looking_up", "retry_wait", "awaiting_callback", "awaiting_approval", "sleeping",
          "parked", "held", "succeeded", "skipped", "declined", "gave_up", "unknown"})
        EXPECT_EQ(faultIn(stepWord(phase)), "") << phase;
    for (const char* phase : {"calling", "retry_wait", "awaiting_callback", "parked", "done", "stuck"})
        EXPECT_EQ(faultIn(undoWord(phase)), "") << phase;
    EXPECT_EQ(undoWord(""), "");
}

TEST(FailureWords, everyOutcomeOfATryHasAResult) {
    const InLanguage english("en");
    for (const char* outcome : {"succeeded", "declined", "failed", "unknown", "skipped", "approved", "rejected"})
        for (const char* code : codes)
            for (const bool money : {false, true}) EXPECT_EQ(faultIn(attemptResult(outcome, code, money)), "");
    EXPECT_EQ(attemptResult("declined", "insufficient_funds", true), "Refused: not enough money");
    EXPECT_EQ(attemptResult("declined", "stolen_card", true), "Refused: for security");
    EXPECT_EQ(attemptResult("unknown", "timeout", true), "No answer");
    for (const char* code : codes)
        for (const char* service : {"", "NordPay"}) EXPECT_EQ(faultIn(failureClause(code, service)), "");
}

TEST(FailureWords, everyKindOfFailureIsToldFromItsCode) {
    using api::FailureKind;
    const std::vector<std::pair<const char*, FailureKind>> kinds{{"", FailureKind::None},
                                                                 {"timeout", FailureKind::NoAnswer},
                                                                 {"http_408", FailureKind::NoAnswer},
                                                                 {"dns", FailureKind::Offline},
                                                                 {"connection_lost", FailureKind::NoAnswer},
                                                                 {"http_429", FailureKind::Busy},
                                                                 {"http_503", FailureKind::Trouble},
                                                                 {"bad_answer", FailureKind::Unclear},
                                                                 {"http_302", FailureKind::Unclear},
                                                                 {"not_done", FailureKind::NotDone},
                                                                 {"http_402", FailureKind::Refused},
                                                                 {"rule_17", FailureKind::Refused}};
    for (const auto& [code, kind] : kinds) EXPECT_EQ(api::failureKind(code), kind) << code;
}

TEST(ConnectionWords, followTheDesign) {
    const InLanguage english("en");
    ConnectionFacts facts;
    facts.latency = core::Duration(2000);
    facts.usual = core::Duration(1000);
    facts.since = core::parseInstant("2026-11-18T14:07:20Z");
    facts.nextTry = core::Duration(4000);
    facts.away = core::Duration(38000);
    facts.changes = 214;
    facts.waiting = 190;
    const auto words = [&](ConnectionState state) { return connectionWords(state, facts, viewer()); };
    EXPECT_EQ(words(ConnectionState::Slow), "Answers take 2 s, usually 1 s.");
    EXPECT_EQ(words(ConnectionState::Lost),
              "Connection lost at 14:07. You see what was known then. Trying again in 4 s.");
    EXPECT_EQ(words(ConnectionState::Back), "Connected again after 38 s, 214 changes.");
    EXPECT_EQ(words(ConnectionState::NoNode), "No node is running orders. 190 orders wait.");
    for (int state = 0; state <= static_cast<int>(ConnectionState::SignedOut); ++state)
        EXPECT_EQ(faultIn(connectionWords(static_cast<ConnectionState>(state), {}, viewer())), "");
    EXPECT_EQ(whyNoActions(ConnectionState::Live), "");
    EXPECT_NE(whyNoActions(ConnectionState::Lost), "");
}

TEST(Viewer, writesAsItsFormats) {
    const InLanguage english("en");
    Formats formats;
    formats.zone = QTimeZone("Europe/Stockholm");
    const auto now = [] { return *core::parseInstant("2026-11-18T14:07:00Z"); };
    for (const TimeStyle style : {TimeStyle::Local, TimeStyle::Relative}) {
        formats.times = style;
        const Viewer reader = viewerOf(formats, now);
        EXPECT_EQ(reader.money(95690, "EUR"), "€956.90");
        EXPECT_EQ(reader.time(*core::parseInstant("2026-11-18T13:02:00Z")), "14:02");
        EXPECT_EQ(reader.time(*core::parseInstant("2026-10-03T12:05:00Z")), "3 Oct 14:05");
        EXPECT_FALSE(reader.share(0.05).isEmpty());
        EXPECT_FALSE(reader.duration(core::Duration(6000)).isEmpty());
    }
}

TEST(Names, areThoseThatPeopleKnow) {
    const InLanguage english("en");
    Viewer reader = viewer();
    EXPECT_EQ(serviceName("nordPay", reader), "NordPay");
    EXPECT_EQ(serviceName("loyalty-points", reader), "Loyalty points");
    reader.service = [](std::string_view name) { return name == "payment" ? QString("NordPay AB") : QString(); };
    EXPECT_EQ(serviceName("payment", reader), "NordPay AB");
    EXPECT_EQ(serviceName("stock", reader), "Stock");
    EXPECT_EQ(typeName("service_request"), "Service request");
    EXPECT_EQ(typeName("loan_request"), "Loan request");
    EXPECT_EQ(groupName("validate"), "Checks");
    EXPECT_EQ(stepName("Weigh the parcel"), "Weigh the parcel");
}

}  // namespace
}  // namespace sagadesk::ui::testing
