// The orchestrator on its threads over a real store, as relay, intake and people behind the API meet it: progress of
// publishing, kept messages, what a person decides, and publishing once more.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

#include <gtest/gtest.h>

#include "engine/orchestrator.h"
#include "store/sqlite/sqlite_store.h"
#include "support/child_process.h"
#include "unit/workflow_fixture.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::EntryKind;
using core::Parking;

constexpr std::uint16_t partitions = 4;
constexpr auto patience = 20s;

// Runs like any clock, and can be set forward.
class SetClock final : public ports::Clock {
public:
    [[nodiscard]] core::Instant now() const override {
        const auto run = std::chrono::floor<core::Duration>(std::chrono::steady_clock::now() - m_began);
        return core::Instant(core::Duration(1'780'000'000'000 + m_ahead.load())) + run;
    }
    void advance(core::Duration by) { m_ahead += by.count(); }

private:
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    std::atomic<std::int64_t> m_ahead{0};
};

// SplitMix64, for numbers that differ.
class Mixed final : public ports::Random {
public:
    [[nodiscard]] std::uint64_t bits() override {
        std::uint64_t mixed = m_next.fetch_add(0x9E3779B97F4A7C15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

private:
    std::atomic<std::uint64_t> m_next{1};
};

// Nobody is there to be called.
class NoServices final : public ports::Gateway {
public:
    void call(ports::ServiceCall call, Done done) override {
        ports::ServiceAnswer answer;
        answer.id = call.id;
        answer.transport = ports::Transport::NotSent;
        answer.code = "connection_refused";
        done(std::move(answer));
    }
    void stop(core::Duration) override {}
};

class EngineMessaging : public testing::Test {
protected:
    void SetUp() override { start(); }
    void start() {
        m_settings.partitions = partitions;
        engine::OrchestratorParts parts;
        const auto workflow = workflowParser().parse(m_definition);
        ASSERT_TRUE(workflow && parts.workflows.add(*workflow));
        const std::string path = m_folder.path() / "orders.db";
        parts.store = std::move(*store::openSqliteStore({path, partitions}));
        for (int reader = 0; reader < 2; ++reader) parts.readers.push_back(std::move(*store::openSqliteReader(path)));
        parts.gateway = &m_gateway;
        parts.clock = &m_clock;
        parts.random = &m_random;
        m_orchestrator = std::make_unique<engine::Orchestrator>(m_settings, std::move(parts));
        ASSERT_TRUE(m_orchestrator->start());
    }
    void restart() {
        m_orchestrator.reset();
        start();
    }

    // What the call answers with, awaited.
    template <class T, class Call>
    api::Answer<T> answerTo(Call&& call) {
        auto promised = std::make_shared<std::promise<api::Answer<T>>>();
        auto future = promised->get_future();
        call([promised](api::Answer<T> answer) { promised->set_value(std::move(answer)); });
        if (future.wait_for(patience) == std::future_status::ready) return future.get();
        ADD_FAILURE() << "no answer";
        return tl::unexpected(api::Problem{});
    }
    core::OutboxState outbox() {
        return answerTo<core::OutboxState>([&](auto then) { m_orchestrator->outbox(then); }).value();
    }
    bool mark(core::OutboxMark mark) {
        return answerTo<api::Marked>([&](auto then) { m_orchestrator->mark(std::move(mark), then); }).has_value();
    }
    bool keep(core::KeptMessage message) {
        return answerTo<api::Kept>([&](auto then) { m_orchestrator->keep(std::move(message), then); }).has_value();
    }
    api::UndeliveredList undelivered(api::UndeliveredQuery query = {}) {
        return answerTo<api::UndeliveredList>([&](auto then) { m_orchestrator->undelivered(query, then); }).value();
    }
    api::Answer<api::UndeliveredDone> decide(api::UndeliveredCommand command) {
        command.actor = "operator:ada";
        return answerTo<api::UndeliveredDone>([&](auto then) { m_orchestrator->undeliveredCommand(command, then); });
    }
    api::Answer<api::RepublishView> republish(api::RepublishCommand command) {
        command.actor = "operator:ada";
        command.reason = "restored";
        return answerTo<api::RepublishView>([&](auto then) { m_orchestrator->republish(command, then); });
    }
    core::OrderId order(int n) {
        api::SubmitOrder order;
        order.body = R"({"type":"w","customer":{"id":"C"},"currency":"EUR","lines":[{"sku":"S","quantity":1,
            "unitPrice":5}],"total":5})";
        order.idempotencyKey = "key-" + std::to_string(n);
        order.scope = "test";
        order.actor = "api:test";
        return answerTo<api::Accepted>([&](auto then) { m_orchestrator->submit(order, then); }).value().id;
    }
    // The whole journal.
    std::vector<core::JournalEntry> journal() {
        api::EventsAfter all{api::EventCursor{}, 10'000};
        return answerTo<api::EventPage>([&](auto then) { m_orchestrator->events(all, then); }).value().entries;
    }
    std::vector<core::JournalEntry> journal(EntryKind kind) {
        auto entries = journal();
        std::erase_if(entries, [&](const auto& entry) { return entry.kind != kind; });
        return entries;
    }
    // As a relay that has published everything.
    void markAll() {
        core::Positions heads(partitions, 0);
        for (const auto& entry : journal()) heads[static_cast<std::size_t>(entry.partition)] = entry.position;
        ASSERT_TRUE(mark({heads, {}, {}, {}}));
    }
    static core::ParkedStream parked(const core::OrderId& order, const std::string& code) {
        core::ParkedStream stream;
        stream.order = order;
        stream.partition = core::partitionOf(order, partitions);
        stream.position = 1;
        stream.sequence = 1;
        stream.code = code;
        stream.detail = "of " + code;
        stream.attempts = 1;
        stream.at = core::Instant(core::Duration(1'780'000'000'000));
        return stream;
    }

    engine::EngineSettings m_settings;
    std::string m_definition = definition(call("check", "validation", R"(, "effect": "read")"));
    TemporaryFolder m_folder;
    SetClock m_clock;
    Mixed m_random;
    NoServices m_gateway;
    std::unique_ptr<engine::Orchestrator> m_orchestrator;
};

// The file of a version is not to be changed while orders run on it, but it can be.
TEST_F(EngineMessaging, AnOrderIsHeldWhileItsDefinitionIsAnotherOne) {
    m_settings.services["stock"] = {};
    restart();
    const core::OrderId id = order(1);
    const auto becomes = [&](core::HoldReason hold) {
        const auto until = std::chrono::steady_clock::now() + patience;
        do {
            const auto now = answerTo<api::OrderSnapshot>([&](auto then) { m_orchestrator->order({id.text()}, then); });
            if (now && now->summary.hold == hold) return true;
        } while (std::chrono::steady_clock::now() < until);
        return false;
    };
    const std::string before = m_definition;
    m_definition =
        definition(call("check", "validation", R"(, "effect": "read")") + "," + call("reserve", "confirmation"));
    restart();
    m_clock.advance(1h);
    EXPECT_TRUE(becomes(core::HoldReason::WorkflowMissing));
    m_definition = before;
    restart();
    EXPECT_TRUE(becomes(core::HoldReason::None));
}

TEST_F(EngineMessaging, MarksAreThereAfterARestart) {
    const auto id = order(1);
    markAll();
    EXPECT_TRUE(mark({{}, {parked(id, "too_large")}, {}, {}}));
    const auto before = outbox();
    EXPECT_EQ(before.positions[static_cast<std::size_t>(core::partitionOf(id, partitions))], 1U);
    restart();
    EXPECT_EQ(outbox(), before);
}

TEST_F(EngineMessaging, ManyMarksAtOnceCountInTheirOrder) {
    const auto id = order(1);
    std::atomic<int> answered = 0;
    for (int round = 0; round < 200; ++round) {
        core::OutboxMark next;
        if (round % 2 == 0)
            next.parked = {parked(id, "try-" + std::to_string(round))};
        else
            next.freed = {id};
        m_orchestrator->mark(std::move(next), [&](const auto& marked) { answered += marked ? 1 : 0; });
    }
    EXPECT_TRUE(mark({{}, {parked(id, "last")}, {}, {}}));
    EXPECT_EQ(answered, 200) << "answers come in order";
    ASSERT_EQ(outbox().parked.size(), 1U);
    EXPECT_EQ(outbox().parked[0].code, "last");
    EXPECT_LT(m_orchestrator->status().commits, 150U) << "marks share commits";
}

TEST_F(EngineMessaging, EntriesAndTypesOfAnOrder) {
    const auto id = order(1);
    const auto entries =
        answerTo<std::vector<core::JournalEntry>>([&](auto then) { m_orchestrator->entriesOf(id, 0, 10, then); });
    ASSERT_TRUE(entries && !entries->empty());
    EXPECT_EQ(entries->front().kind, EntryKind::OrderCreated);
    const auto types = answerTo<api::OrderTypes>([&](auto then) {
        m_orchestrator->typesOf({id, core::OrderId{}}, then);
    });
    EXPECT_EQ(types.value(), (api::OrderTypes{{id, "w"}}));
}

TEST_F(EngineMessaging, ALongMessageIsKeptByItsBeginning) {
    core::KeptMessage message;
    message.topic = "sagadesk/intake";
    message.code = "too_large";
    message.payload.assign(70'000, 'x');
    EXPECT_TRUE(keep(message));
    const auto list = undelivered();
    ASSERT_EQ(list.messages.size(), 1U);
    EXPECT_EQ(list.messages[0].payload.size(), core::kept_payload_bytes_max);
    EXPECT_EQ(list.messages[0].bytes, 70'000U);
    EXPECT_LE(list.messages[0].at, m_clock.now());
    EXPECT_EQ(list.intake, 1U);
}

TEST_F(EngineMessaging, TheFailureQueueTellsOfMessages) {
    ASSERT_TRUE(mark({{}, {parked(order(1), "too_large"), parked(order(2), "too_large")}, {}, {}}));
    core::KeptMessage message;
    message.code = "malformed_json";
    ASSERT_TRUE(keep(message));
    const auto failures = answerTo<api::FailureList>([&](auto then) { m_orchestrator->failures(then); }).value();
    ASSERT_EQ(failures.undelivered.size(), 2U);
    EXPECT_EQ(failures.undelivered[0].code, "too_large");
    EXPECT_EQ(failures.undelivered[0].count, 2U);
    EXPECT_EQ(failures.undelivered[0].detail, "of too_large");
    EXPECT_EQ(failures.undelivered[1].kind, api::UndeliveredKind::Intake);
    EXPECT_TRUE(failures.causes.empty());
}

TEST_F(EngineMessaging, AStreamIsTriedAgainOnceAndTheJournalSaysWhoAndWhy) {
    const auto first = order(1), second = order(2);
    ASSERT_TRUE(mark({{}, {parked(first, "too_large"), parked(second, "not_authorised")}, {}, {}}));
    api::UndeliveredCommand command;
    command.kind = api::UndeliveredKind::Event;
    command.code = "too_large";
    command.reason = "The limit was \"raised\".";
    EXPECT_EQ(decide(command)->count, 1U);
    EXPECT_EQ(decide(command)->count, 0U) << "it goes on already";
    for (const auto& stream : outbox().parked)
        EXPECT_EQ(stream.parking, stream.order == first ? Parking::Retry : Parking::Parked);
    const auto entries = journal(EntryKind::EventsRetried);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].order, core::OrderId{});
    EXPECT_EQ(entries[0].actor, "operator:ada");
    EXPECT_EQ(entries[0].reason, command.reason);
    EXPECT_EQ(entries[0].data, R"({"code":"too_large","order":")" + first.text() + R"(","sequence":1})");
    const auto list = undelivered({api::UndeliveredKind::Event, "too_large", 10});
    ASSERT_EQ(list.messages.size(), 1U);
    EXPECT_TRUE(list.messages[0].goingOn);
    EXPECT_EQ(list.events, 2U);
}

TEST_F(EngineMessaging, WhatIsLetGoIsNamedOrMatched) {
    const auto first = order(1), second = order(2);
    ASSERT_TRUE(mark({{}, {parked(first, "too_large"), parked(second, "too_large")}, {}, {}}));
    for (const char* code : {"malformed_json", "key_reused", "key_reused"}) {
        core::KeptMessage message;
        message.code = code;
        ASSERT_TRUE(keep(message));
    }
    api::UndeliveredCommand command;
    command.action = api::UndeliveredAction::LetGo;
    command.reason = "Not wanted.";
    command.ids = {"event-" + second.text(), "intake-1", "intake-999"};
    EXPECT_EQ(decide(command)->count, 2U);
    EXPECT_EQ(undelivered().intake, 2U);
    command.ids.clear();
    command.kind = api::UndeliveredKind::Intake;
    EXPECT_EQ(decide(command)->count, 2U);
    EXPECT_EQ(undelivered().intake, 0U);
    const auto entries = journal(EntryKind::EventsLetGo);
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[1].data, R"({"messages":1})");
    EXPECT_EQ(entries[2].data, R"({"messages":2})");
    for (const auto& stream : outbox().parked)
        EXPECT_EQ(stream.parking, stream.order == second ? Parking::LetGo : Parking::Parked);
}

TEST_F(EngineMessaging, WrongDecisionsAreRefused) {
    const auto pointer = [&](api::UndeliveredCommand command) {
        const auto done = decide(std::move(command));
        return done || done.error().errors.empty() ? std::string() : done.error().errors[0].pointer;
    };
    api::UndeliveredCommand command;
    command.kind = api::UndeliveredKind::Event;
    EXPECT_EQ(pointer(command), "/reason");
    command.reason = "why";
    command.kind = api::UndeliveredKind::Intake;
    EXPECT_EQ(pointer(command), "/kind") << "the sender must send it anew";
    command.kind.reset();
    EXPECT_EQ(pointer(command), "/ids");
    command.ids = {"event-" + core::OrderId{}.text(), "order-1"};
    EXPECT_EQ(pointer(command), "/ids/1");
    command.ids = {"intake-3"};
    EXPECT_EQ(pointer(command), "/ids/0");
    EXPECT_TRUE(journal(EntryKind::EventsRetried).empty());
}

TEST_F(EngineMessaging, APartOfTheJournalIsPublishedOnceMore) {
    for (int n = 0; n < 30; ++n) {
        order(n);
        m_clock.advance(1s);
    }
    const auto before = m_clock.now();
    for (int n = 30; n < 50; ++n) order(n);
    EXPECT_EQ(republish({})->entries, 0U) << "nothing was published yet";
    markAll();
    const auto entries = journal();
    const auto older = std::ranges::count_if(entries, [&](const auto& entry) { return entry.time < before; });
    api::RepublishCommand command;
    command.to = before;
    const auto job = republish(command);
    ASSERT_TRUE(job);
    EXPECT_EQ(job->id, 2U);
    EXPECT_EQ(job->entries, static_cast<std::uint64_t>(older));
    EXPECT_EQ(job->done, 0U);
    EXPECT_EQ(job->finished, std::nullopt);
    const auto open = outbox().republishings;
    ASSERT_EQ(open.size(), 1U);
    for (const auto& entry : entries) {
        const auto partition = static_cast<std::size_t>(entry.partition);
        EXPECT_EQ(entry.position <= open[0].end[partition], entry.time < before);
    }
    const auto journaled = journal(EntryKind::EventsRepublished);
    ASSERT_EQ(journaled.size(), 2U);
    EXPECT_EQ(journaled[1].reason, "restored");
}

TEST_F(EngineMessaging, RepublishingsAreNumberedAndFollowed) {
    const auto id = order(1);
    order(2);
    markAll();
    api::RepublishCommand command;
    command.order = id.text();
    EXPECT_EQ(republish(command)->order, id);
    auto open = outbox().republishings.at(0);
    EXPECT_EQ(open.order, id);
    open.next = open.end;
    open.published = 1;
    open.finished = m_clock.now();
    ASSERT_TRUE(mark({{}, {}, {}, {open}}));
    restart();
    EXPECT_EQ(republish({})->id, 2U);
    const auto list = answerTo<api::RepublishList>([&](auto then) { m_orchestrator->republishings(then); }).value();
    ASSERT_EQ(list.jobs.size(), 2U);
    EXPECT_EQ(list.jobs[0].id, 2U);
    EXPECT_EQ(list.jobs[1].done, list.jobs[1].entries);
    EXPECT_EQ(list.jobs[1].published, 1U);
    command.order = "K7QM-3XTD";
    EXPECT_EQ(republish(command).error().code, api::ProblemCode::NotFound);
    command.order.clear();
    command.from = command.to = m_clock.now();
    EXPECT_EQ(republish(command).error().errors.at(0).pointer, "/to");
}

TEST_F(EngineMessaging, TheReportIsPartOfTheStatus) {
    EXPECT_FALSE(m_orchestrator->status().mqtt);
    api::MqttStatus status;
    status.connected = true;
    status.pending = 7;
    m_orchestrator->report(status);
    ASSERT_TRUE(m_orchestrator->status().mqtt);
    EXPECT_EQ(m_orchestrator->status().mqtt->pending, 7U);
}

}  // namespace
}  // namespace sagadesk::tests
