// The same expectations of both twins: what is seen is the same, what is done has the same effect, refusals are equal.
#include <algorithm>
#include <condition_variable>

#include "api/wire.h"
#include "conformance/twins.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using api::Backend;
using api::CommandKind;
using api::ProblemCode;

class BackendConformance : public Twins {
protected:
    static api::OrderCommand commandFor(const std::string& order, CommandKind kind) {
        api::OrderCommand command;
        command.kind = kind;
        command.order = order;
        command.reason = "because “it” is / needed";
        command.actor = "operator:ada";
        return command;
    }
    static auto carryOut(Backend& backend, const api::OrderCommand& command) {
        return awaitAnswer<api::CommandDone>([&](auto then) { backend.command(command, then); });
    }
    // Refused by both alike, and nothing changes.
    void expectRefused(const api::OrderCommand& command, ProblemCode code, const std::string& guard = {}) {
        const auto done = sameMeanwhile<api::CommandDone>([&](Backend& b, auto then) { b.command(command, then); },
                                                          "a refused command");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code);
        EXPECT_EQ(done.error().guard, guard);
    }
    // Looks at everything that there is of an order.
    void expectSeenAlike(const std::string& name) {
        sameBetweenChanges<api::OrderSnapshot>([&](Backend& b, auto then) { b.order(name, then); }, "order");
        sameBetweenChanges<api::JournalPage>([&](Backend& b, auto then) { b.journal(name, then); }, "journal");
        sameBetweenChanges<api::CancelPreview>([&](Backend& b, auto then) { b.previewCancel(name, then); }, "preview");
    }
    std::string historyOf(const std::string& name) {
        const auto page = awaitAnswer<api::JournalPage>([&](auto then) { m_embedded->journal(name, then); });
        std::string history;
        for (const auto& entry : page->entries)
            history += std::string(core::word(entry.kind)) + " " + entry.step + " " + entry.actor + " " + entry.reason +
                       " " + std::string(core::word(entry.state)) + "\n";
        return history;
    }
    // Nothing of the job is under way.
    bool settled(core::BulkId id) {
        const auto job = awaitAnswer<api::BulkView>([&](auto then) { m_embedded->bulkJob(id, then); });
        return job && job->results[static_cast<std::size_t>(core::BulkResult::UnderWay)] == 0;
    }
    // The command on an order of its own for each twin, both brought there alike: same answer, same history.
    template <class Prepare>
    void expectSameEffect(Prepare&& prepare, api::OrderCommand command) {
        std::array<std::string, 2> told;
        for (std::size_t i = 0; i < 2; ++i) {
            command.order = prepare();
            const auto done = carryOut(*both()[i], command);
            ASSERT_TRUE(done) << done.error().detail;
            EXPECT_EQ(done->id.text(), command.order);
            ASSERT_TRUE(rests(command.order));
            told[i] = std::to_string(done->version) + " " + std::string(core::word(done->state)) + " " +
                      std::string(core::word(done->activity)) + "\n" + historyOf(command.order);
            expectSeenAlike(command.order);
        }
        EXPECT_EQ(told[0], told[1]);
    }
    std::string held() {
        m_services.tell("/captures", 0, "");
        const std::string order = submit(*m_embedded);
        EXPECT_TRUE(eventually(answer_patience, [&] {
            m_clock.advance(core::Duration(60'000));
            return orderNow(order).summary.activity == core::Activity::Held;
        }));
        m_services.tell("/captures", 200, "{}");
        return order;
    }
};

TEST_F(BackendConformance, OrdersAreTakenInAlike) {
    std::array<std::string, 2> ids{submit(*m_embedded), submit(*m_remote)};
    for (const std::string& id : ids) EXPECT_EQ(orderNow(id).summary.state, core::OrderState::Completed);
    EXPECT_EQ(historyOf(ids[0]), historyOf(ids[1]));

    api::SubmitOrder order;
    order.body = R"({"type":"purchase","customer":{"id":"C"},"currency":"EUR","lines":[{"sku":"S","quantity":1,)"
                 R"("unitPrice":5}],"total":5})";
    order.idempotencyKey = "one key, \"quoted\" \\";
    order.scope = "anonymous POST /v1/orders";
    order.actor = "operator:ada";
    order.traceId = "0af7651916cd43dd8448eb211c80319c";
    const auto submitted = [&](Backend& by) {
        return awaitAnswer<api::Accepted>([&](auto then) { by.submit(order, then); });
    };
    const auto first = submitted(*m_remote);
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_FALSE(first->replayed);
    EXPECT_TRUE(rests(first->id.text()));
    EXPECT_EQ(orderNow(first->id.text()).traceId, order.traceId);
    const auto again =
        sameMeanwhile<api::Accepted>([&](Backend& b, auto then) { b.submit(order, then); }, "the same key");
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->replayed);
    EXPECT_EQ(again->body, first->body);
    for (const char* body : {R"({"type":"purchase"})", "{", "[]", R"({"type":"nothing"})",
                             R"({"type":"purchase","customer":{"id":"C"},"currency":"EUR","lines":[{"sku":"S",)"
                             R"("quantity":0,"unitPrice":5}],"total":6})",
                             R"({"type":"purchase","customer":{"id":"D"},"currency":"EUR","lines":[{"sku":"S",)"
                             R"("quantity":1,"unitPrice":5}],"total":5})"}) {
        order.body = body;
        EXPECT_FALSE(sameMeanwhile<api::Accepted>([&](Backend& b, auto then) { b.submit(order, then); }, body)) << body;
    }
}

TEST_F(BackendConformance, OrdersAreSeenAlike) {
    for (int i = 0; i < 3; ++i) submit(*m_embedded);
    m_services.tell("/shipments", 422, R"({"code":"carrier_refused","detail":"no way there"})");
    const std::string failed = submit(*m_remote);
    m_services.tell("/authorisations", 503, "");
    const std::string waiting = submit(*m_embedded);
    submit(*m_embedded, "service_request", 500'000);
    for (const std::string& name : {failed, waiting, orderNow(failed).summary.number.text(), std::string("k7qm 3xtd"),
                                    std::string("nothing"), std::string("a/b"), std::string()})
        expectSeenAlike(name);
    EXPECT_EQ(orderNow(failed).summary.state, core::OrderState::Failed);

    std::vector<api::OrderQuery> queries(8);
    queries[1].limit = 2;
    queries[2].states = {core::OrderState::Failed, core::OrderState::Pending};
    queries[3].activities = {core::Activity::Waiting};
    queries[4].q = "WEB-1";
    queries[5].service = "payment";
    queries[6].createdFrom = m_clock.now() + core::Duration(1);
    queries[7].customer = "nobody & co";
    for (const api::OrderQuery& query : queries)
        sameBetweenChanges<api::OrderPage>([&](Backend& b, auto then) { b.orders(query, then); }, "a page");
    std::size_t seen = 0;
    for (std::optional<core::OrderId> next; true;) {
        queries[1].before = next;
        const auto page = sameBetweenChanges<api::OrderPage>([&](Backend& b, auto then) { b.orders(queries[1], then); },
                                                             "the next page");
        ASSERT_TRUE(page);
        seen += page->orders.size();
        next = page->next;
        if (!next) break;
    }
    EXPECT_EQ(seen, 6U);
}

TEST_F(BackendConformance, CommandsHaveTheSameEffect) {
    const auto completed = [this] { return submit(*m_embedded); };
    const auto approving = [this] { return submit(*m_embedded, "service_request", 500'000); };
    const auto outOfDoubt = [this] { return held(); };
    const auto failed = [this] {
        m_services.tell("/authorisations", 422, R"({"code":"declined"})");
        const std::string order = submit(*m_embedded);
        m_services.tell("/authorisations", 200, "{}");
        return order;
    };
    expectSameEffect(completed, commandFor("", CommandKind::Note));
    auto command = commandFor("", CommandKind::Assign);
    command.owner = "m.okafor";
    expectSameEffect(completed, command);
    command = commandFor("", CommandKind::Approve);
    command.step = "approve-request";
    expectSameEffect(approving, command);
    command.kind = CommandKind::Reject;
    expectSameEffect(approving, command);
    expectSameEffect(approving, commandFor("", CommandKind::Cancel));
    expectSameEffect(approving, commandFor("", CommandKind::Hold));
    expectSameEffect(approving, commandFor("", CommandKind::Compensate));
    command = commandFor("", CommandKind::Amend);
    command.patch = R"({"customer":{"name":"Ada K."},"metadata":{"channel":"phone"}})";
    expectSameEffect(approving, command);
    expectSameEffect(failed, commandFor("", CommandKind::Reopen));
    expectSameEffect(outOfDoubt, commandFor("", CommandKind::Retry));
    command = commandFor("", CommandKind::Resolve);
    command.step = "capture-payment";
    command.verdict = "done";
    command.reference = "BANK-7";
    expectSameEffect(outOfDoubt, command);
}

TEST_F(BackendConformance, CommandsAreRefusedAlike) {
    const std::string order = submit(*m_embedded);
    for (const auto kind : {CommandKind::Cancel, CommandKind::Retry, CommandKind::Reopen, CommandKind::Hold,
                            CommandKind::Compensate, CommandKind::Close}) {
        const auto done = sameMeanwhile<api::CommandDone>(
            [&](Backend& b, auto then) { b.command(commandFor(order, kind), then); }, "too late");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ProblemCode::Conflict);
        EXPECT_NE(done.error().guard, "");
    }
    auto command = commandFor(order, CommandKind::Note);
    command.expectedVersion = 1;
    expectRefused(command, ProblemCode::Conflict, "version_changed");
    expectRefused(commandFor("K7QM-3XTD", CommandKind::Note), ProblemCode::NotFound);
    expectRefused(commandFor("../orders", CommandKind::Note), ProblemCode::NotFound);
    command = commandFor(order, CommandKind::Note);
    command.reason.clear();
    expectRefused(command, ProblemCode::InvalidOrder);
    command = commandFor(order, CommandKind::Resolve);
    command.step = "capture-payment";
    command.verdict = "perhaps";
    expectRefused(command, ProblemCode::InvalidOrder);
    command.verdict = "done";
    expectRefused(command, ProblemCode::Conflict, "not_held");
    api::Callback callback{"no-such-token", true, "", "", "", ""};
    sameMeanwhile<api::CallbackDone>([&](Backend& b, auto then) { b.callback(callback, then); }, "callback");
}

TEST_F(BackendConformance, FailuresAndBulkJobsAreAlike) {
    std::vector<std::string> orders;
    for (int i = 0; i < 3; ++i) orders.push_back(held());
    const auto failures = [&] {
        return same<api::FailureList>([](Backend& b, auto then) { b.failures(then); }, "failures");
    };
    const auto list = failures();
    ASSERT_TRUE(list);
    ASSERT_EQ(list->causes.size(), 1U);
    EXPECT_TRUE(list->causes[0].cause.money);
    for (Backend* each : both()) {
        const api::CauseCommand noted{list->causes[0].id, false, "the bank was asked", "operator:ada"};
        EXPECT_TRUE(awaitAnswer<api::CauseDone>([&](auto then) { each->cause(noted, then); }));
        failures();
    }
    for (const api::CauseCommand& wrong : {api::CauseCommand{"00ff", true, "x", "operator:ada"},
                                           api::CauseCommand{list->causes[0].id, true, "", "operator:ada"}})
        EXPECT_FALSE(
            sameMeanwhile<api::CauseDone>([&](Backend& b, auto then) { b.cause(wrong, then); }, "wrong cause"));

    api::BulkRequest request;
    request.action = core::BulkAction::Retry;
    request.reason = "the bank is back";
    request.actor = "operator:ada";
    request.filter.emplace().cause = list->causes[0].id;
    request.filter->states = {core::OrderState::Processing};
    request.dryRun = true;
    const auto plan = [&] {
        return same<api::BulkAnswer>([&](Backend& b, auto then) { b.bulk(request, then); }, "a dry run");
    };
    EXPECT_EQ(plan()->plan.willAct, 3U);
    request.filter.reset();
    request.orders = {orders[0], "K7QM-3XTD", orders[1]};
    EXPECT_EQ(plan()->plan.matched, 3U);
    request.dryRun = false;
    request.rate = 0.001;
    for (Backend* each : both()) {
        request.orders = {orders[each == m_remote.get() ? 1 : 0]};
        const auto job = awaitAnswer<api::BulkAnswer>([&](auto then) { each->bulk(request, then); });
        ASSERT_TRUE(job && job->job) << job.error().detail;
        const core::BulkId id = job->job->job.id;
        const api::BulkCommand abort{id, api::BulkOrder::Abort, "enough", "operator:ada"};
        const auto aborted = awaitAnswer<api::BulkView>([&](auto then) { each->bulkCommand(abort, then); });
        EXPECT_EQ(aborted.has_value(), true) << aborted.error().detail;
        sameMeanwhile<api::BulkView>([&](Backend& b, auto then) { b.bulkCommand(abort, then); }, "aborted twice");
        // The circuit may have opened meanwhile: its time passes too.
        ASSERT_TRUE(eventually(answer_patience, [&] {
            m_clock.advance(core::Duration(1'000));
            return settled(id);
        }));
        same<api::BulkView>([&](Backend& b, auto then) { b.bulkJob(id, then); }, "job");
        same<api::BulkItems>([&](Backend& b, auto then) { b.bulkItems(id, 0, 50, then); }, "items");
    }
    same<api::BulkList>([](Backend& b, auto then) { b.bulkJobs(then); }, "jobs");
    EXPECT_FALSE(same<api::BulkView>([](Backend& b, auto then) { b.bulkJob(core::BulkId{5}, then); }, "no job"));
    request.orders.clear();
    EXPECT_FALSE(same<api::BulkAnswer>([&](Backend& b, auto then) { b.bulk(request, then); }, "an empty set"));
}

TEST_F(BackendConformance, ServicesAreAlike) {
    submit(*m_embedded);
    const auto board = [&] {
        return same<api::ServiceBoard>([](Backend& b, auto then) { b.services(then); }, "services");
    };
    ASSERT_TRUE(board());
    for (Backend* each : both()) {
        const auto carryOutOn = [&](api::ServiceCommand command) {
            command.service = "payment";
            command.actor = "operator:ada";
            auto done = awaitAnswer<api::ServiceDone>([&](auto then) { each->service(command, then); });
            EXPECT_TRUE(done) << done.error().detail;
            board();
            return done.value_or(api::ServiceDone{});
        };
        const auto until = m_clock.now() + core::Duration(3'600'000);
        auto done = carryOutOn({"", api::ServiceOrder::Pause, "asked for", "", until, {}, {}});
        EXPECT_EQ(done.service.pausedUntil, until);
        done = carryOutOn({"", api::ServiceOrder::Resume, "they are done", "", {}, {}, {}});
        EXPECT_FALSE(done.service.paused);
        done = carryOutOn({"", api::ServiceOrder::SetLimits, "slow", "", {}, 4, 2.5});
        EXPECT_EQ(done.service.concurrency, 4U);
        EXPECT_EQ(done.service.rate, 2.5);
        done = carryOutOn({"", api::ServiceOrder::Test, "", "", {}, {}, {}});
        ASSERT_TRUE(done.test);
        EXPECT_EQ(done.test->status, 200);
    }
    const api::ServiceCommand nowhere{"nowhere", api::ServiceOrder::Resume, "x", "operator:ada", {}, {}, {}};
    EXPECT_FALSE(
        sameMeanwhile<api::ServiceDone>([&](Backend& b, auto then) { b.service(nowhere, then); }, "no service"));
}

TEST_F(BackendConformance, UndeliveredMessagesAreAlike) {
    const std::string order = submit(*m_embedded);
    const auto kept = awaitAnswer<api::Kept>([&](auto then) {
        m_embedded->keep({0, m_clock.now(), "t", "W-7", "malformed_json", "why", "{\"a\"", 5}, then);
    });
    ASSERT_TRUE(kept);
    for (const api::UndeliveredQuery& query :
         {api::UndeliveredQuery{}, api::UndeliveredQuery{api::UndeliveredKind::Intake, "malformed_json", 5},
          api::UndeliveredQuery{api::UndeliveredKind::Event, "", 5}})
        same<api::UndeliveredList>([&](Backend& b, auto then) { b.undelivered(query, then); }, "undelivered");
    same<api::FailureList>([](Backend& b, auto then) { b.failures(then); }, "failures with undelivered ones");
    for (const api::UndeliveredCommand& wrong :
         {api::UndeliveredCommand{api::UndeliveredAction::Retry, {"intake-1"}, {}, "", "x", "operator:ada"},
          api::UndeliveredCommand{api::UndeliveredAction::LetGo, {}, {}, "", "x", "operator:ada"}})
        EXPECT_FALSE(sameMeanwhile<api::UndeliveredDone>(
            [&](Backend& b, auto then) { b.undeliveredCommand(wrong, then); }, "wrong"));
    const api::UndeliveredCommand letGo{
        api::UndeliveredAction::LetGo, {}, api::UndeliveredKind::Intake, "malformed_json", "known", "operator:ada"};
    EXPECT_EQ(awaitAnswer<api::UndeliveredDone>([&](auto then) { m_remote->undeliveredCommand(letGo, then); })->count,
              1U);
    for (Backend* each : both()) {
        const api::RepublishCommand command{{}, {}, order, "lost", "operator:ada"};
        EXPECT_TRUE(awaitAnswer<api::RepublishView>([&](auto then) { each->republish(command, then); }));
    }
    const auto jobs = same<api::RepublishList>([](Backend& b, auto then) { b.republishings(then); }, "republishings");
    EXPECT_EQ(jobs->jobs.size(), 2U);
}

TEST_F(BackendConformance, TheJournalIsReadAlikeByCursor) {
    for (int i = 0; i < 4; ++i) submit(*both()[static_cast<std::size_t>(i % 2)]);
    const auto page = [&](const api::EventsAfter& after, const char* what) {
        return same<api::EventPage>([&](Backend& b, auto then) { b.events(after, then); }, what);
    };
    const auto end = page({std::nullopt, 500}, "where it ends");
    ASSERT_TRUE(end);
    EXPECT_TRUE(end->entries.empty());
    std::size_t entries = 0;
    api::EventCursor cursor;  // the beginning
    for (bool more = true; more;) {
        const auto next = page({cursor, 7}, "a page");
        ASSERT_TRUE(next);
        EXPECT_LE(next->entries.size(), 7U);
        entries += next->entries.size();
        cursor = next->next;
        more = next->more;
    }
    EXPECT_EQ(cursor.text(), end->next.text());
    EXPECT_EQ(page({api::EventCursor{}, 1'000}, "all at once")->entries.size(), entries);
    const auto ahead = page({api::EventCursor{{999, 999, 999, 999}}, 5}, "another store's");
    EXPECT_EQ(ahead.error().code, ProblemCode::BadRequest);
}

TEST_F(BackendConformance, WhoListensIsNudgedUntilItStops) {
    for (Backend* each : both()) {
        std::atomic<int> nudges{0};
        auto listening = each->listen([&] { ++nudges; });
        api::EventCursor cursor = awaitAnswer<api::EventPage>([&](auto then) {
                                      each->events({std::nullopt, 1}, then);
                                  })->next;
        const std::string order = submit(*m_embedded);
        // As a console does: read on after each nudge, until the order's end has been seen.
        bool ended = false;
        ASSERT_TRUE(eventually(answer_patience, [&] {
            if (nudges.exchange(0) == 0) return ended;
            const auto page = awaitAnswer<api::EventPage>([&](auto then) { each->events({cursor, 500}, then); });
            cursor = page->next;
            for (const auto& entry : page->entries) ended |= entry.kind == core::EntryKind::OrderCompleted;
            return ended;
        }));
        listening.reset();
        nudges = 0;
        submit(*m_embedded);
        EXPECT_EQ(nudges, 0);
    }
}

TEST_F(BackendConformance, TheStatusIsTheSameInTheEnd) {
    submit(*m_embedded);
    EXPECT_TRUE(eventually(answer_patience, [&] {
        return difference(m_embedded->status(), m_remote->status()) == "" && m_remote->status().accepted == 1;
    }));
    EXPECT_EQ(m_remote->state().health, api::LinkHealth::Live);
}

TEST_F(BackendConformance, AfterAStopCallsAreAnsweredStopping) {
    const std::string order = submit(*m_embedded);
    m_remote->stop();
    m_embedded->stop(core::Duration(1'000));
    for (Backend* each : both()) {
        const auto done = carryOut(*each, commandFor(order, CommandKind::Note));
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ProblemCode::Stopping);
    }
}

}  // namespace
}  // namespace sagadesk::tests
