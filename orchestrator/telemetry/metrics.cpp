#include "telemetry/metrics.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <utility>
#include <vector>

namespace sagadesk::telemetry {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

class Exposition {
public:
    // A family takes the samples that follow it.
    void family(std::string name, std::string help, MetricType type) {
        m_families.push_back({std::move(name), std::move(help), type, {}});
    }
    void sample(double value, Labels labels = {}) {
        ClientMetric metric;
        metric.label = std::move(labels);
        if (m_families.back().type == MetricType::Counter)
            metric.counter.value = value;
        else
            metric.gauge.value = value;
        m_families.back().metric.push_back(std::move(metric));
    }
    // perUnit: how many of the bounds' counts make one exposed unit: a million for seconds, 1 for a plain number.
    // Divided, not multiplied by 1e-6, so that bounds print as they are written.
    void histogram(const api::Histogram& from, double perUnit, Labels labels = {}) {
        ClientMetric metric;
        metric.label = std::move(labels);
        std::uint64_t cumulative = 0;
        for (std::size_t i = 0; i < from.bounds_us.size(); ++i) {
            cumulative += from.counts[i];
            metric.histogram.bucket.push_back({cumulative, static_cast<double>(from.bounds_us[i]) / perUnit});
        }
        metric.histogram.sample_count = cumulative + from.counts.back();
        metric.histogram.sample_sum = static_cast<double>(from.sum_us) / perUnit;
        m_families.back().metric.push_back(std::move(metric));
    }
    void counter(std::string name, std::string help, std::uint64_t value) {
        family(std::move(name), std::move(help), MetricType::Counter);
        sample(static_cast<double>(value));
    }
    void gauge(std::string name, std::string help, double value) {
        family(std::move(name), std::move(help), MetricType::Gauge);
        sample(value);
    }
    [[nodiscard]] std::string text() const { return prometheus::TextSerializer().Serialize(m_families); }

private:
    std::vector<MetricFamily> m_families;
};

constexpr double us_a_second = 1e6;

void addOrders(Exposition& out, const api::EngineStatus& engine) {
    out.counter("sagadesk_orders_accepted_total", "Orders made durable since start.", engine.accepted);
    out.counter("sagadesk_orders_replayed_total", "Submissions answered from an earlier one with the same key.",
                engine.replayed);
    out.counter("sagadesk_orders_refused_total", "Submissions refused.", engine.refused);
    out.family("sagadesk_orders_total", "Orders that reached a state since start.", MetricType::Counter);
    for (std::size_t i = 0; i < engine.reached.size(); ++i) {
        const auto state = core::word(static_cast<core::OrderState>(i));
        out.sample(static_cast<double>(engine.reached[i]), {{"state", std::string(state)}});
    }
    out.gauge("sagadesk_orders_unfinished", "Orders that are not final, in memory and in the store.",
              static_cast<double>(engine.resident + engine.waiting));
    out.gauge("sagadesk_orders_resident", "Orders in memory.", static_cast<double>(engine.resident));
    out.gauge("sagadesk_orders_held", "Orders that wait for a person.", static_cast<double>(engine.held));
    out.gauge("sagadesk_bulk_jobs", "Bulk jobs in work.", static_cast<double>(engine.jobs));
}

// Ages grow while nobody looks at them, so they are told as the instants that they count from.
double secondsOf(core::Instant at) {
    return static_cast<double>(at.time_since_epoch().count()) / 1e3;
}

void addDeadlines(Exposition& out, const api::Deadlines& deadlines) {
    out.family("sagadesk_oldest_timestamp_seconds",
               "Since when the unfinished order that has waited longest in an activity has done so.",
               MetricType::Gauge);
    for (std::size_t i = 0; i < deadlines.oldest.size(); ++i)
        if (deadlines.oldest[i])
            out.sample(secondsOf(*deadlines.oldest[i]),
                       {{"activity", std::string(core::word(static_cast<core::Activity>(i)))}});
    if (deadlines.authorisationEnds)
        out.gauge("sagadesk_authorisation_ends_timestamp_seconds",
                  "When the first authorisation that is neither captured nor voided ends.",
                  secondsOf(*deadlines.authorisationEnds));
}

void addEngine(Exposition& out, const api::EngineStatus& engine) {
    out.gauge("sagadesk_store_writable", "1 while the store takes commits.", engine.storeWritable ? 1 : 0);
    out.gauge("sagadesk_partitions_owned", "Partitions that this node owns.", engine.partitionsOwned);
    out.gauge("sagadesk_recovering", "1 while the backlog of the last run is read.", engine.recovering ? 1 : 0);
    out.gauge("sagadesk_inbox", "Events waiting for a decision.", static_cast<double>(engine.inbox));
    out.counter("sagadesk_decisions_total", "Decisions taken.", engine.decisions);
    out.counter("sagadesk_commits_total", "Transactions committed.", engine.commits);
    out.counter("sagadesk_commit_failures_total", "Transactions that failed.", engine.commitFailures);
    out.counter("sagadesk_journal_entries_total", "Journal entries written.", engine.entries);
    out.family("sagadesk_commit_seconds", "Duration of one store transaction.", MetricType::Histogram);
    out.histogram(engine.commit, us_a_second);
    out.family("sagadesk_batch_changes", "Changes in one store transaction.", MetricType::Histogram);
    out.histogram(engine.batch, 1);
    out.family("sagadesk_accept_seconds", "From the intake of an order until it is durable.", MetricType::Histogram);
    out.histogram(engine.accept, us_a_second);
    out.family("sagadesk_completion_seconds", "From the acceptance of an order until it is completed.",
               MetricType::Histogram);
    out.histogram(engine.completion, us_a_second);
}

void addServices(Exposition& out, const std::vector<api::ServiceStatus>& services) {
    const auto each = [&](std::string name, std::string help, MetricType type, auto value) {
        if (services.empty()) return;
        out.family(std::move(name), std::move(help), type);
        for (const api::ServiceStatus& service : services)
            out.sample(static_cast<double>(value(service)), {{"service", service.name}});
    };
    if (!services.empty())
        out.family("sagadesk_service_calls_total", "Calls to a service by outcome.", MetricType::Counter);
    for (const api::ServiceStatus& service : services) {
        const std::pair<const char*, std::uint64_t> outcomes[] = {{"succeeded", service.succeeded},
                                                                  {"declined", service.declined},
                                                                  {"failed", service.failed},
                                                                  {"unknown", service.unknown}};
        for (const auto& [outcome, count] : outcomes) {
            out.sample(static_cast<double>(count), {{"service", service.name}, {"outcome", outcome}});
        }
    }
    if (!services.empty())
        out.family("sagadesk_service_seconds", "Duration of one call to a service.", MetricType::Histogram);
    for (const api::ServiceStatus& service : services)
        out.histogram(service.took, us_a_second, {{"service", service.name}});
    each("sagadesk_breaker_state", "Circuit breaker: 0 closed, 1 open, 2 half open.", MetricType::Gauge,
         [](const auto& service) { return static_cast<int>(service.breaker); });
    each("sagadesk_service_paused", "1 while a person has paused the service.", MetricType::Gauge,
         [](const auto& service) { return service.paused ? 1 : 0; });
    each("sagadesk_parked", "Orders parked on a service.", MetricType::Gauge,
         [](const auto& service) { return service.parked; });
    each("sagadesk_service_under_way", "Calls under way.", MetricType::Gauge,
         [](const auto& service) { return service.underWay; });
    each("sagadesk_service_queued", "Calls waiting for a place.", MetricType::Gauge,
         [](const auto& service) { return service.queued; });
}

void addPublishing(Exposition& out, const api::MqttStatus& mqtt) {
    out.gauge("sagadesk_events_pending", "Journal entries not yet dealt with for the broker.",
              static_cast<double>(mqtt.pending));
    if (mqtt.oldestPending)
        out.gauge("sagadesk_events_oldest_pending_timestamp_seconds", "When the oldest of those was written.",
                  secondsOf(*mqtt.oldestPending));
    out.counter("sagadesk_events_published_total", "Events that the broker has taken.", mqtt.published);
    out.counter("sagadesk_events_repeated_total", "Of those, the ones that may have been published before.",
                mqtt.repeated);
    out.counter("sagadesk_events_refused_total", "Attempts that the broker has refused.", mqtt.refused);
    out.gauge("sagadesk_events_in_flight", "Events that wait for the broker's answer.",
              static_cast<double>(mqtt.inFlight));
    out.gauge("sagadesk_events_window", "So many events may wait for it.", static_cast<double>(mqtt.window));
    out.gauge("sagadesk_events_parked_orders", "Orders whose events stand still until a person decides.",
              static_cast<double>(mqtt.parked));
    out.family("sagadesk_events_lag_seconds", "From the journal entry to the broker's answer.", MetricType::Histogram);
    out.histogram(mqtt.lag, us_a_second);
}

// Without a broker nothing of this is told.
void addBroker(Exposition& out, const api::MqttStatus& mqtt) {
    out.gauge("sagadesk_mqtt_connected", "1 while there is a connection to the broker.", mqtt.connected ? 1 : 0);
    out.counter("sagadesk_mqtt_reconnects_total", "Connections made after the first.", mqtt.reconnects);
    addPublishing(out, mqtt);
    out.counter("sagadesk_intake_accepted_total", "Messages that became orders.", mqtt.intakeAccepted);
    out.counter("sagadesk_intake_refused_total", "Messages that could not become orders.", mqtt.intakeRefused);
    out.gauge("sagadesk_intake_open", "Messages that wait for their order to be durable.",
              static_cast<double>(mqtt.intakeOpen));
}

void addHttp(Exposition& out, const HttpNumbers& http) {
    out.counter("sagadesk_http_connections_total", "Connections accepted.", http.connections);
    out.gauge("sagadesk_http_connections", "Connections open now.", static_cast<double>(http.connectionsNow));
    out.counter("sagadesk_http_requests_total", "Requests read.", http.requests);
    out.counter("sagadesk_http_refused_total", "Requests and connections that the server refused itself.",
                http.refused);
    out.counter("sagadesk_http_timed_out_total", "Connections closed at a deadline.", http.timedOut);
}

}  // namespace

std::string metricsText(const api::EngineStatus& engine, const HttpNumbers& http, const ProcessNumbers& process,
                        const std::string& version, std::optional<core::Instant> newestBackup) {
    Exposition out;
    out.family("sagadesk_build_info", "1; the version is the label.", MetricType::Gauge);
    out.sample(1, {{"version", version}});
    addOrders(out, engine);
    addDeadlines(out, engine.deadlines);
    addEngine(out, engine);
    addServices(out, engine.services);
    if (engine.mqtt) addBroker(out, *engine.mqtt);
    // 0, not left out, so that an alarm on its age also sees that there is none.
    out.gauge("sagadesk_backup_newest_timestamp_seconds",
              "When the newest copy of the store was made; 0: there is none.",
              newestBackup ? secondsOf(*newestBackup) : 0);
    addHttp(out, http);
    out.gauge("process_resident_memory_bytes", "Memory of the process in RAM.",
              static_cast<double>(process.resident_bytes));
    out.family("process_cpu_seconds_total", "CPU time of the process.", MetricType::Counter);
    out.sample(process.cpu_seconds);
    out.gauge("process_open_fds", "Open files and sockets.", static_cast<double>(process.open_files));
    return out.text();
}

}  // namespace sagadesk::telemetry
