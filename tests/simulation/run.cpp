#include "simulation/run.h"

#include <cstdio>

#include "core/decide.h"
#include "engine/rows.h"

namespace sagadesk::simulation {

namespace {

constexpr std::uint16_t partitions = 4;
constexpr core::Duration clients_span{60'000};
constexpr core::Duration faults_span{240'000};
// Once faults have stopped every order must be settled within this, timers of a day included.
constexpr core::Duration liveness_limit{5LL * 24 * 3'600'000};
constexpr int turns_at_one_instant_max = 10'000;

long long milliseconds(core::Instant instant) {
    return instant.time_since_epoch().count();
}

core::WorkflowCatalogue withoutOne(const core::WorkflowCatalogue& workflows, std::uint64_t seed) {
    core::WorkflowCatalogue fewer;
    const auto all = workflows.all();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != seed % all.size()) static_cast<void>(fewer.add(all[i]));
    return fewer;
}

core::Hash secretOf(std::uint64_t seed) {
    core::Hash secret{};
    for (std::size_t i = 0; i < secret.size(); ++i) secret[i] = static_cast<std::uint8_t>(seed + i);
    return secret;
}

Faults drawFaults(Chance& chance) {
    // Some runs are calm, some rough, and each has its own worst fault.
    const double scale = chance.hits(0.2) ? 0.0 : static_cast<double>(1 + chance.below(20)) / 100.0;
    const auto share = [&] { return chance.hits(0.6) ? scale * static_cast<double>(chance.below(100)) / 100.0 : 0.0; };
    Faults faults;
    faults.lostRequest = share();
    faults.lostReply = share();
    faults.late = share();
    faults.error = share();
    faults.throttled = share();
    faults.refused = share();
    faults.malformed = share();
    faults.declined = chance.hits(0.5) ? static_cast<double>(chance.below(15)) / 100.0 : 0.0;
    faults.accepted = share() * 2;
    faults.doubledCallback = share() * 5;
    faults.down = share() / 50;
    return faults;
}

std::string documentOf(Chance& chance, const core::WorkflowCatalogue& workflows) {
    const auto all = workflows.all();
    const std::string& type = all[chance.below(all.size())]->name;
    const auto price = static_cast<std::int64_t>(chance.below(200'000));
    return R"({"type":")" + type +
           R"(","customer":{"id":"C-1"},"currency":"EUR","lines":[{"sku":"S","quantity":1,"unitPrice":)" +
           std::to_string(price) + R"(}],"total":)" + std::to_string(price) + R"(,"priority":)" +
           std::to_string(chance.below(10)) + "}";
}

}  // namespace

Run::Run(RunSettings settings)
    : m_settings(std::move(settings)),
      m_chance(m_settings.seed),
      m_engineChance(m_settings.seed ^ 0xABCDEF),
      m_world(m_timeline, m_chance),
      m_secret(secretOf(m_settings.seed)),
      m_fewer(withoutOne(m_settings.workflows, m_settings.seed)),
      m_disk(store::makeMemoryDisk(partitions, secretOf(m_settings.seed))),
      m_reader(store::openMemoryReader(m_disk)),
      m_messageChance(m_settings.seed ^ 0x5EED) {
    m_world.faults = drawFaults(m_chance);
    m_world.callback = [this](const std::string& token, bool succeeded) { receiveCallback(token, succeeded, 0); };
}

Run::~Run() = default;

void Run::fail(std::string what) {
    if (m_result.broken.empty()) m_result.broken = std::move(what);
}

// --- the node
// ----------------------------------------------------------------------------------------------------------

void Run::start() {
    m_store = store::openMemoryStore(m_disk);
    const auto owned = m_store->acquire("node-1", core::Duration{10'000});
    if (!owned) return fail("leases were refused: " + owned.error().detail);
    engine::EngineSettings settings;
    settings.partitions = partitions;
    settings.inFlight = 1 + m_settings.seed % 3 * 20;  // 1, 21 or 41: the store must serve as the waiting room
    settings.callbackBase = "http://127.0.0.1:1";
    for (const char* name : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"}) {
        engine::ServiceLimits limits;
        limits.concurrency = 1 + static_cast<std::uint32_t>(m_settings.seed % 7);
        limits.breakerFailures = 3;
        if (m_settings.seed % 5 == 0) limits.rate = 20;
        settings.services[name] = limits;
    }
    const auto token = m_store->lastToken();
    const auto backlog = m_store->backlog();
    const auto unfinished = m_store->unfinished(engine::UsualTimes::dayOf(m_timeline.now()));
    if (!unfinished) return fail("the store does not tell what is unfinished: " + unfinished.error().detail);
    // Now and then a node comes up without one of its workflows.
    const bool lacking = m_faultsOn && m_result.crashes > 0 && m_chance.hits(0.15);
    m_engine = std::make_unique<engine::Engine>(settings, lacking ? m_fewer : m_settings.workflows,
                                                secretOf(m_settings.seed), *token, *backlog, *unfinished,
                                                m_engineChance, static_cast<engine::Outside&>(*this));
    m_lacking = lacking;
}

// The process dies: memory, messages on the way to it and its requests in the queue are gone. A commit that had begun
// may have reached the disk.
void Run::crash() {
    ++m_life;
    ++m_result.crashes;
    if (!m_errands.empty() && m_errands.front().commit && m_chance.hits(0.5)) {
        const auto input = m_errands.front().carryOut();
        static_cast<void>(input);
    }
    m_errands.clear();
    m_errandUnderWay = false;
    m_engine.reset();
    start();
    // Whoever had no answer asks again with the same key.
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        if (!m_clients[i].key.empty() && !m_clients[i].order)
            m_timeline.after(core::Duration(static_cast<std::int64_t>(m_chance.below(1'000))),
                             [this, i] { submit(i); });
}

// --- what the engine asks for
// --------------------------------------------------------------------------------------------

void Run::ask(Pending pending) {
    m_errands.push_back(std::move(pending));
    if (!m_errandUnderWay) nextErrand();
}

void Run::nextErrand() {
    if (m_errands.empty()) return;
    m_errandUnderWay = true;
    const core::Duration slow{m_faultsOn && m_chance.hits(0.02) ? static_cast<std::int64_t>(m_chance.below(3'000))
                                                                : static_cast<std::int64_t>(m_chance.below(4))};
    m_timeline.after(slow, [this, life = m_life] {
        if (life != m_life) return;
        m_engine->post(m_errands.front().carryOut());
        m_errands.pop_front();
        m_errandUnderWay = false;
        nextErrand();
    });
}

void Run::commit(std::shared_ptr<const ports::Batch> batch) {
    ++m_result.commits;
    if (m_settings.verbose)
        for (const ports::Update& update : batch->updates)
            std::printf("%lld batch %llu %s v%llu %s %s\n", milliseconds(m_timeline.now()),
                        static_cast<unsigned long long>(batch->token), update.row.id.text().c_str(),
                        static_cast<unsigned long long>(update.row.version),
                        std::string(core::word(update.row.activity)).c_str(), update.row.parkedOn.c_str());
    ask({[this, batch] { return commitNow(batch); }, true});
}

engine::Input Run::commitNow(const std::shared_ptr<const ports::Batch>& batch) {
    const auto refuse = [&](core::FailureClass kind, const char* code) {
        return engine::BatchCommitted{batch->token, core::fail(code, kind, "simulated"), {}};
    };
    if (m_faultsOn && m_chance.hits(0.01)) return refuse(core::FailureClass::Transient, "disk_full");
    if (m_faultsOn && m_chance.hits(0.005)) {
        // Nobody learns whether it was written.
        if (m_chance.hits(0.5)) static_cast<void>(m_store->commit(*batch));
        return refuse(core::FailureClass::InDoubt, "commit_unknown");
    }
    auto result = m_store->commit(*batch);
    if (!result) fail("a commit was refused: " + result.error().code + " " + result.error().detail);
    return engine::BatchCommitted{batch->token, std::move(result), {}};
}

void Run::resolve() {
    ask({[this] { return engine::TokenResolved{m_store->lastToken()}; }, false});
}

void Run::load(engine::LoadRequest request) {
    ask({[this, request = std::move(request)]() -> engine::Input {
             engine::Loaded loaded{request, std::vector<ports::StoredOrder>{}, std::nullopt, std::nullopt};
             switch (request.kind) {
                 case engine::LoadRequest::Kind::Ready:
                     loaded.orders = m_store->ready(request.now, request.cursor, request.limit);
                     break;
                 case engine::LoadRequest::Kind::Parked:
                     loaded.orders = m_store->parked(request.service, request.limit);
                     break;
                 case engine::LoadRequest::Kind::One:
                     if (auto one = m_store->order(request.order); one && *one) loaded.orders->push_back(**one);
                     break;
                 case engine::LoadRequest::Kind::Missing:
                     loaded.orders = m_store->held(core::HoldReason::WorkflowMissing, request.order, request.limit);
                     break;
                 case engine::LoadRequest::Kind::Lacking:
                     loaded.orders = m_store->lacking(request.installed, request.order, request.limit);
                     break;
                 case engine::LoadRequest::Kind::Unfinished:
                     loaded.unfinished = *m_store->unfinished(engine::UsualTimes::dayOf(request.now));
                     break;
                 case engine::LoadRequest::Kind::NextWake:
                     loaded.nextWake = *m_store->nextWake(request.now);
                     break;
             }
             return loaded;
         },
         false});
}

void Run::call(ports::ServiceCall call) {
    ++m_result.calls;
    checkSent(call);
    m_world.receive(std::move(call), [this, life = m_life](ports::ServiceAnswer answer) {
        if (life == m_life) m_engine->post(engine::CallAnswered{std::move(answer)});
    });
}

void Run::notice(const std::string& code, const std::string& detail) {
    if (m_settings.verbose)
        std::printf("%lld notice %s %s\n", milliseconds(m_timeline.now()), code.c_str(), detail.c_str());
    if (code == "engine_halted" || code == "order_unreadable" || (code == "workflow_missing" && !m_lacking))
        fail(code + ": " + detail);
}

void Run::committed(const std::vector<core::JournalEntry>& entries) {
    for (const core::JournalEntry& entry : entries) {
        ++m_result.entries;
        if (entry.kind == core::EntryKind::OrderHeld)
            if (const auto order = stored(entry.order)) ++m_result.holds[std::string(core::word(order->hold))];
        if (m_settings.verbose)
            std::printf("%lld %s #%llu %s %s %s %u %s %s\n", milliseconds(entry.time), entry.order.text().c_str(),
                        static_cast<unsigned long long>(entry.sequence), std::string(core::word(entry.kind)).c_str(),
                        std::string(core::word(entry.activity)).c_str(), entry.step.c_str(), entry.attempt,
                        entry.actor.c_str(), entry.data.c_str());
    }
}

// --- customers and operators
// ------------------------------------------------------------------------------------------------

void Run::scheduleClients() {
    for (int i = 0; i < m_settings.orders; ++i) {
        // Some customers press the button twice: the same key, at almost the same moment.
        const std::size_t index = m_clients.size();
        m_clients.push_back({"key-" + std::to_string(i), documentOf(m_chance, m_settings.workflows), {}, {}});
        const core::Duration when{
            static_cast<std::int64_t>(m_chance.below(static_cast<std::uint64_t>(clients_span.count())))};
        m_timeline.after(when, [this, index] { submit(index); });
        if (m_chance.hits(0.2))
            m_timeline.after(when + core::Duration{m_chance.hits(0.5) ? 0 : 40}, [this, index] { submit(index); });
    }
}

void Run::submit(std::size_t client) {
    const auto document = core::OrderDocument::parse(m_clients[client].body);
    if (!document) return fail("a valid document was refused");
    engine::Submission submission;
    submission.document = *document;
    submission.workflow = m_settings.workflows.newest((*document)->type);
    submission.key = m_clients[client].key;
    submission.scope = "simulation";
    submission.actor = "api:simulation";
    submission.traceId = "0123456789abcdef0123456789abcdef";
    submission.fingerprint = m_secret.fingerprint((*document)->text);
    submission.arrived = m_timeline.now();
    submission.then = [this, client, life = m_life](api::Answer<api::Accepted> answer) {
        if (life != m_life) return;
        Client& asker = m_clients[client];
        if (!answer) {
            m_timeline.after(core::Duration{500}, [this, client] { submit(client); });
            return;
        }
        if (asker.order && (*asker.order != answer->id || asker.response != answer->body))
            fail("one key was answered with two orders or two bodies: " + asker.key);
        asker.order = answer->id;
        asker.response = answer->body;
        const auto row = m_reader->order(answer->id);
        if (!row || !*row) fail("an order was acknowledged before it was durable: " + answer->id.text());
    };
    m_engine->post(std::move(submission));
}

void Run::receiveCallback(const std::string& token, bool succeeded, int tries) {
    const auto target = m_secret.readCallbackToken(token);
    if (!target) return fail("a callback token could not be read back");
    const auto answered = std::make_shared<bool>(false);
    api::Callback callback{token, succeeded,
                           "r-1", succeeded ? "" : "declined_later",
                           "",    "e" + std::to_string(m_chance.below(1'000'000))};
    m_engine->post(
        engine::CallbackDue{*target, std::move(callback), [answered, life = m_life, this](const auto& answer) {
                                if (life == m_life && answer) *answered = true;
                            }});
    // A service repeats its callback until it is answered.
    m_timeline.after(core::Duration{20'000}, [this, token, succeeded, tries, answered] {
        if (!*answered && tries < 50) receiveCallback(token, succeeded, tries + 1);
    });
}

void Run::step() {
    m_engine->turn(m_timeline.now());
    ++m_result.turns;
}

RunResult Run::run() {
    start();
    scheduleClients();
    scheduleOperator();
    scheduleBoard();
    scheduleJobs();
    scheduleMessaging();
    const core::Instant calm = m_timeline.now() + faults_span;
    const core::Instant end = calm + liveness_limit;
    std::uint64_t crashesLeft = m_chance.below(8);
    const std::uint64_t crashEvery = 200 + m_chance.below(2'000);
    int sameInstant = 0;
    while (m_result.broken.empty()) {
        if (!m_timeline.runOne()) {
            step();
            const auto wake = m_engine->wake();
            auto next = m_timeline.next();
            if (wake && (!next || *wake < *next)) next = wake;
            if (!next) fail("nothing will ever happen again, but not all is settled");
            if (!next) break;
            if (*next > m_timeline.now()) {
                sameInstant = 0;
                m_timeline.advance(*next);
            } else if (++sameInstant > turns_at_one_instant_max) {
                fail("the engine spins without doing anything:" + unsettled());
            }
        }
        if (m_faultsOn && crashesLeft > 0 && m_chance.below(crashEvery) == 0) {
            --crashesLeft;
            crash();
        }
        if (m_faultsOn && m_timeline.now() >= calm) {
            m_faultsOn = false;
            m_world.faults = Faults{};
            if (m_lacking) crash();  // it is started again, with everything that it needs
        }
        if (!m_faultsOn && m_result.turns % 50 == 0 && settled()) break;
        if (m_timeline.now() >= end) fail("not all is settled although the faults stopped days ago:" + unsettled());
    }
    if (m_result.broken.empty()) {
        checkLedger();
        checkHistories();
        checkJobs();
        checkMessaging();
        const auto verdict = m_reader->verify();
        if (!verdict || !verdict->intact) fail("the journal's chain does not verify");
    }
    return m_result;
}

}  // namespace sagadesk::simulation
