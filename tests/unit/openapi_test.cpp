// The OpenAPI document against the router and the renderings: the same routes, and answers that fit its schemas.
#include <algorithm>
#include <cctype>
#include <cstdint>
#include <regex>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include "api/problem.h"
#include "api/wire.h"
#include "http/route_table.h"
#include "resources/resources.h"
#include "support/api_document.h"

namespace sagadesk {
namespace {

namespace json = boost::json;

const tests::ApiDocument& described() {
    static const tests::ApiDocument parsed(resources::file("openapi/openapi.yaml"));
    return parsed;
}

const json::object& document() {
    return described().json();
}

::testing::AssertionResult fits(const json::value& schema, const json::value& value) {
    return described().fits(schema, value);
}

json::value schemaNamed(const std::string& name) {
    return tests::ApiDocument::schemaNamed(name);
}

TEST(OpenApi, HasExactlyTheRoutesOfTheRouter) {
    std::set<std::string> documented;
    for (const auto& path : document().at("paths").as_object())
        for (const auto& operation : path.value().as_object())
            if (operation.key() != "parameters") {
                std::string method(operation.key());
                std::transform(method.begin(), method.end(), method.begin(),
                               [](unsigned char c) { return std::toupper(c); });
                documented.insert(method + ' ' + std::string(path.key()));
            }
    std::set<std::string> routed;
    for (const http::Route& route : http::routeTable())
        routed.insert(std::string(route.method) + ' ' + std::string(route.path));
    EXPECT_EQ(documented, routed);
}

TEST(OpenApi, DeclaresTheNamesInItsPaths) {
    for (const auto& path : document().at("paths").as_object()) {
        const std::string text(path.key());
        std::set<std::string> declared;
        if (const auto* parameters = path.value().as_object().if_contains("parameters"))
            for (const auto& parameter : parameters->as_array()) {
                const auto* const reference = parameter.as_object().if_contains("$ref");
                const auto& resolved = reference == nullptr
                                           ? parameter
                                           : document()
                                                 .at("components")
                                                 .at("parameters")
                                                 .at(std::string(reference->as_string())
                                                         .substr(std::string("#/components/parameters/").size()));
                if (resolved.at("in").as_string() == "path")
                    declared.insert(std::string(resolved.at("name").as_string()));
            }
        std::set<std::string> named;
        const std::regex name("\\{([a-z]+)\\}");
        for (std::sregex_iterator it(text.begin(), text.end(), name), end; it != end; ++it) named.insert((*it)[1]);
        EXPECT_EQ(declared, named) << text;
    }
}

TEST(OpenApi, ExamplesFitTheirSchemas) {
    EXPECT_GE(described().checkExamples(), 45U);
}

TEST(OpenApi, SchemasRefuseWhatDoesNotFit) {
    EXPECT_FALSE(fits(schemaNamed("CommandDone"), json::parse(R"({"id":"x"})")));
    EXPECT_FALSE(fits(schemaNamed("Problem"),
                      json::parse(R"({"type":"about:blank","title":"","status":200,"detail":"","code":""})")));
}

api::OrderSnapshot fullSnapshot() {
    api::OrderSnapshot order;
    const core::Instant now{core::Duration{1'780'000'000'123}};
    order.summary.id = core::OrderId::make(now, {1});
    order.summary.number = core::OrderNumber::fromRandom(99);
    order.summary.type = "purchase";
    order.summary.customerId = "C-1";
    order.summary.currency = "EUR";
    order.summary.created = order.summary.changed = now;
    order.document = "{}";
    order.original = "{}";
    order.callbacks.push_back({now, 1, 1, "capture-payment", "applied", "succeeded", "", "CAP-1", ""});
    order.notes.push_back({now, "operator:me", "n"});
    api::StepView step;
    step.stage = "validation";
    step.status = "retry_wait";
    step.due = now;
    step.history.push_back({1, false, now, now, "failed", "timeout"});
    order.steps.push_back(step);
    return order;
}

TEST(OpenApi, RenderingsFitTheSchemas) {
    for (int hold = 0; hold <= static_cast<int>(core::HoldReason::Operator); ++hold)
        for (int activity = 0; activity <= static_cast<int>(core::Activity::Idle); ++activity) {
            api::OrderSnapshot order = fullSnapshot();
            order.summary.hold = static_cast<core::HoldReason>(hold);
            order.summary.activity = static_cast<core::Activity>(activity);
            EXPECT_TRUE(fits(schemaNamed("Order"), json::parse(api::toJson(order))));
        }
    const api::OrderSnapshot order = fullSnapshot();
    EXPECT_TRUE(fits(schemaNamed("OrderPage"),
                     json::parse(api::toJson(api::OrderPage{{order.summary}, order.summary.id, {}}))));
    api::AttemptsPage attempts{order.summary.id, true, {}};
    attempts.attempts.resize(1);
    EXPECT_TRUE(fits(schemaNamed("Attempts"), json::parse(api::toJson(attempts))));
    core::JournalEntry entry;
    entry.position = 1;
    EXPECT_TRUE(fits(schemaNamed("Journal"), json::parse(api::toJson(api::JournalPage{order.summary.id, {entry}}))));
    EXPECT_TRUE(
        fits(schemaNamed("CommandDone"), json::parse(api::toJson(api::CommandDone{
                                             order.summary.id, 3, core::OrderState::Failed, core::Activity::Idle}))));
    for (int code = 0; code <= static_cast<int>(api::ProblemCode::SignedOut); ++code) {
        api::Problem problem{static_cast<api::ProblemCode>(code), "why", "byte 1", "guard", {{"/a", "b"}}, {}};
        EXPECT_TRUE(fits(schemaNamed("Problem"), json::parse(api::problemJson(problem))));
    }
}

TEST(OpenApi, RenderingsForConsolesFitTheSchemas) {
    api::EngineStatus status;
    status.services.resize(1);
    EXPECT_TRUE(fits(schemaNamed("EngineStatus"), json::parse(api::toJson(status))));
    status.mqtt.emplace();
    status.deadlines.oldest[2] = core::Instant{core::Duration{1'780'000'000'123}};
    EXPECT_TRUE(fits(schemaNamed("EngineStatus"), json::parse(api::toJson(status))));
    core::JournalEntry entry;
    entry.position = 1;
    EXPECT_TRUE(fits(schemaNamed("EventPage"), json::parse(api::toJson(api::EventPage{{entry}, {{1, 0}}, true}))));
}

TEST(OpenApi, FiguresFitTheSchemas) {
    const core::Instant now{core::Duration{1'780'000'000'123}};
    const auto expectFits = [](const char* schema, const std::string& text) {
        EXPECT_TRUE(fits(schemaNamed(schema), json::parse(text)));
    };
    api::Overview overview;
    expectFits("Overview", api::toJson(overview));
    overview.waiting = overview.authorised = {{"EUR", 1, 2, 3}};
    overview.oldestHeld = overview.authorisedOldest = overview.authorisationEnds = now;
    overview.median = overview.p95 = core::Duration(40);
    overview.flow.push_back({now, {4, 3, 2, 1}});
    overview.hours = overview.flow;
    expectFits("Overview", api::toJson(overview));
    api::Pipeline pipeline;
    pipeline.milestones.push_back(
        {"purchase", "payment", "Pay", "processing", {"pay"}, {1, 2}, 3, 1.5, {4}, core::Duration(40)});
    pipeline.flow = overview.flow;
    pipeline.cards.push_back(fullSnapshot().summary);
    pipeline.cards.back().cells.push_back({"payment", api::MilestoneState::Held});
    expectFits("Pipeline", api::toJson(pipeline));
}

TEST(OpenApi, RenderingsForOperatorsFitTheSchemas) {
    const core::Instant now{core::Duration{1'780'000'000'123}};
    const auto expectFits = [](const char* schema, const std::string& text) {
        EXPECT_TRUE(fits(schemaNamed(schema), json::parse(text)));
    };
    api::CancelPreview preview{core::OrderId::make(now, {1}), 7, "past_pivot", "why", "EUR", {}};
    for (int kind = 0; kind <= static_cast<int>(core::UndoKind::CannotBeUndone); ++kind)
        preview.steps.push_back({"s", "S", "", static_cast<core::UndoKind>(kind), true, 5});
    expectFits("CancelPreview", api::toJson(preview));
    expectFits("OrderCheck",
               api::toJson(api::OrderCheck{"purchase", 1, "EUR", 5, "{}", {{"s", "S", "g", "wait", "", true}}}));

    api::FailureList failures;
    for (int section = 0; section <= static_cast<int>(core::Help::Customer); ++section) {
        failures.causes.emplace_back().section = static_cast<core::Help>(section);
        failures.causes.back().money.push_back({"EUR", 1, 2, 3});
        failures.causes.back().notes.push_back({now, "operator:me", "n"});
    }
    expectFits("FailureList", api::toJson(failures));
    failures.undelivered.push_back({api::UndeliveredKind::Intake, "key_reused", "why", 3, now, now});
    expectFits("FailureList", api::toJson(failures));
    expectFits("CauseDone", api::toJson(api::CauseDone{"00ff"}));

    api::BulkView job;
    job.job.rate = 10.5;
    for (int state = 0; state <= static_cast<int>(core::BulkState::Finished); ++state) {
        job.job.state = static_cast<core::BulkState>(state);
        job.job.action = static_cast<core::BulkAction>(state + 4);
        expectFits("BulkJob", api::toJson(job));
    }
    api::BulkPlan plan;
    plan.leftOut.push_back({"already_final", 1, {"K7QM-3XTD"}});
    expectFits("BulkAnswer", api::toJson(api::BulkAnswer{plan, job}));
    expectFits("BulkAnswer", api::toJson(api::BulkAnswer{plan, std::nullopt}));
    expectFits("BulkList", api::toJson(api::BulkList{{job}}));
    api::BulkItems items{job.job.id, {}, 1};
    items.items.push_back({{0, preview.id, 3, core::BulkResult::Again, "retries_exhausted", now}, "K7QM-3XTD"});
    items.items.push_back({{1, preview.id, 3, core::BulkResult::Waiting, {}, {}}, "K7QM-3XTD"});
    expectFits("BulkItems", api::toJson(items));

    api::ServiceBoard board;
    for (int health = 0; health <= static_cast<int>(api::ServiceHealth::NotConfigured); ++health) {
        api::ServiceView& service = board.services.emplace_back();
        service.health = static_cast<api::ServiceHealth>(health);
        service.breaker = static_cast<api::BreakerState>(health % 3);
        service.history.push_back({now, service.breaker, ""});
        service.minutes.resize(60);
        service.rate = 2.5;
    }
    expectFits("ServiceBoard", api::toJson(board));
    expectFits("Service", api::toJson(api::ServiceDone{board.services[0], std::nullopt}));
    expectFits("ServiceTest", api::toJson(api::ServiceDone{board.services[0], api::TestCall{}}));
}

TEST(OpenApi, RenderingsOfWhatPeopleLookAtFitTheSchemas) {
    const auto expectFits = [](const char* schema, const std::string& text) {
        EXPECT_TRUE(fits(schemaNamed(schema), json::parse(text))) << text;
    };
    api::AuditEntry entry;
    entry.entry.position = 1;
    api::AuditPage page{{entry}, std::nullopt, std::nullopt};
    expectFits("AuditPage", api::toJson(page));
    page.entries[0].number = core::OrderNumber::fromRandom(9);
    page.next = api::EventCursor{{1, 2}};
    page.reached = core::Instant{core::Duration{1'780'000'000'123}};
    expectFits("AuditPage", api::toJson(page));
    api::JournalCheck check;
    for (int state = 0; state <= static_cast<int>(api::CheckState::Failed); ++state) {
        check.state = static_cast<api::CheckState>(state);
        expectFits("JournalCheck", api::toJson(check));
    }
    check.partitions.push_back({0, 5, 3});
    check.entry = entry;
    check.what = "changed";
    expectFits("JournalCheck", api::toJson(check));
    api::WorkflowList workflows;
    workflows.workflows.emplace_back().steps.resize(1);
    workflows.workflows[0].steps[0] = {"s",
                                       "S",
                                       "g",
                                       "call",
                                       "processing",
                                       {"a"},
                                       "payment",
                                       "/p",
                                       "POST",
                                       "once",
                                       "/l",
                                       api::CompensationView{},
                                       true,
                                       false,
                                       "{}",
                                       {},
                                       api::RetryView{},
                                       "hold",
                                       {},
                                       {},
                                       "",
                                       "none"};
    workflows.workflows[0].steps.push_back(
        {"t", "T", "g", "wait", "processing",      {},    "",    "", "", "", "", {}, false, true, "",
         {},  {},  "",  {},     core::Duration{5}, "/at", "none"});
    expectFits("WorkflowList", api::toJson(workflows));
    api::NodeList nodes;
    nodes.nodes.emplace_back().partitions = {0, 1};
    expectFits("NodeList", api::toJson(nodes));
    api::StorageView storage;
    expectFits("Storage", api::toJson(storage));
    storage.diskFree = storage.diskTotal = storage.entriesADay = storage.bytesADay = 5;
    expectFits("Storage", api::toJson(storage));
    api::BackupView backup;
    backup.keep = 1;
    for (int state = 0; state <= static_cast<int>(api::BackupState::Failed); ++state) {
        backup.state = static_cast<api::BackupState>(state);
        expectFits("Backups", api::toJson(backup));
    }
    backup.started = backup.ended = backup.next = storage.at;
    backup.every = core::Duration{60'000};
    backup.code = "disk_full";
    backup.files.push_back({"/b", storage.at, 5});
    expectFits("Backups", api::toJson(backup));
}

TEST(OpenApi, RenderingsOfMessagesFitTheSchemas) {
    const core::Instant now{core::Duration{1'780'000'000'123}};
    const auto expectFits = [](const char* schema, const std::string& text) {
        EXPECT_TRUE(fits(schemaNamed(schema), json::parse(text)));
    };
    api::UndeliveredList list;
    list.messages.resize(2);
    api::UndeliveredView& event = list.messages[0];
    event.id = "event-1";
    event.order = core::OrderId::make(now, {1});
    api::UndeliveredView& message = list.messages[1];
    message.id = "intake-1";
    message.kind = api::UndeliveredKind::Intake;
    message.payload = "\xFF";
    expectFits("UndeliveredList", api::toJson(list));
    expectFits("UndeliveredDone", api::toJson(api::UndeliveredDone{3}));
    api::RepublishView job;
    job.id = 1;
    expectFits("Republishing", api::toJson(job));
    job.order = event.order;
    job.finished = now;
    expectFits("RepublishList", api::toJson(api::RepublishList{{job}}));
}

}  // namespace
}  // namespace sagadesk
