// sagadesk-sim: stand-ins for the services an order needs, and for the customers who send orders.
#include <sys/resource.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>

#include "simulator/customers/customers.h"
#include "simulator/serve.h"

namespace {

using namespace sagadesk;

constexpr int status_usage = 2;

// One connection each for hundreds of calls at once, more than the usual limit allows.
void raiseFileLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int complain(const QString& text) {
    std::fprintf(stderr, "sagadesk-sim: %s\n", qPrintable(text));
    return status_usage;
}

bool readBroker(const QString& text, simulator::ServeSettings& settings) {
    const QUrl url(text, QUrl::StrictMode);
    const bool more = !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.scheme() != "mqtt" || url.host().isEmpty() || more) return false;
    settings.mqttHost = url.host().toStdString();
    settings.mqttPort = static_cast<std::uint16_t>(url.port(1883));
    return true;
}

int runServices(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Stand-ins for the six services on one port, with a ledger and scripted faults; with --mqtt behind a broker\n"
        "too, at PREFIX/services/SERVICE/STEP. Prints \"ready http://…\" once it can be asked.\n"
        "Other uses: sagadesk-sim customers --help, sagadesk-sim audit --help");
    parser.addHelpOption();
    parser.addOption({"port", "Port on 127.0.0.1; 0 picks one.", "port", "0"});
    parser.addOption({"seed", "Seed of the faults.", "number", "1"});
    parser.addOption({"faults", "Faults as JSON, or a file with them.", "json"});
    parser.addOption({"latency", "Each answer takes that long; \"MEAN,P99\" is log-normal.", "ms"});
    parser.addOption({"mqtt", "Answers over this MQTT 5 broker too.", "mqtt://host:port"});
    parser.addOption({"prefix", "Of the topics.", "prefix", "sagadesk"});
    parser.process(arguments);
    bool portRead = false, seedRead = false;
    simulator::ServeSettings settings;
    settings.port = parser.value("port").toUShort(&portRead);
    settings.seed = parser.value("seed").toULongLong(&seedRead);
    if (!portRead || !seedRead) return complain("--port and --seed take whole numbers");
    settings.faults = parser.value("faults").toStdString();
    settings.mqttPrefix = parser.value("prefix").toStdString();
    if (parser.isSet("mqtt") && !readBroker(parser.value("mqtt"), settings))
        return complain("--mqtt takes an address such as mqtt://127.0.0.1:1883");
    if (parser.isSet("latency")) {
        if (parser.isSet("faults")) return complain("give the latency inside --faults");
        const QStringList parts = parser.value("latency").split(',');
        const QString latency =
            parts.size() == 2 ? QString(R"({"mean":%1,"p99":%2})").arg(parts[0], parts[1]) : parts[0];
        settings.faults = QString(R"({"*":{"latency":%1}})").arg(latency).toStdString();
    }
    return simulator::serve(settings);
}

int finish(const core::Expected<simulator::Verdict>& verdict, bool json) {
    if (!verdict) {
        const core::Failure& failure = verdict.error();
        return complain(QString::fromStdString(failure.place + ": " + failure.code + ": " + failure.detail));
    }
    std::printf("%s", simulator::report(*verdict, json).c_str());
    return verdict->good() ? 0 : 1;
}

std::chrono::milliseconds secondsOf(const QString& text) {
    return std::chrono::milliseconds{qRound64(text.toDouble() * 1'000)};
}

int runCustomers(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Stand-in customers: send orders, wait until all are final or held, compare with the ledger.\n"
        "Exit status 0 only if every order was accepted and settled and the ledger balances.");
    parser.addHelpOption();
    parser.addOption({"to", "The order service.", "url"});
    parser.addOption({"orders", "How many.", "number", "500"});
    parser.addOption({"concurrency", "Customers at once.", "number", "64"});
    parser.addOption({"rate", "Orders a second; by default as fast as they are taken.", "number", "0"});
    parser.addOption({"seed", "Same seed, same orders and keys; by default another one each time.", "number"});
    parser.addOption(
        {"mix", "Weights of the order types.", "type:weight,…", "purchase:7,subscription:2,service_request:1"});
    parser.addOption({"declines", "Share of orders that the services will refuse.", "0…1", "0"});
    parser.addOption({"approvals", "Some service requests need a person's word, and get it."});
    parser.addOption({"ledger", "The stand-in services, to compare with.", "url"});
    parser.addOption({"acks", "Appends the id of each accepted order at once.", "file"});
    parser.addOption({"wait", "How long the orders may take to settle.", "seconds", "600"});
    parser.addOption({"patience", "How long one order is sent again.", "seconds", "120"});
    parser.addOption({"progress", "A bar while it lasts."});
    parser.addOption({"json", "The result as JSON."});
    parser.process(arguments);
    const auto mix = simulator::OrderMix::parse(parser.value("mix").toStdString());
    if (!mix) return complain(QString::fromStdString(mix.error().place + ": " + mix.error().detail));
    bool seedRead = true;
    simulator::CustomersSettings settings;
    settings.submission.url = parser.value("to").toStdString();
    settings.submission.orders = parser.value("orders").toULongLong();
    settings.submission.concurrency = parser.value("concurrency").toUInt();
    settings.submission.rate = parser.value("rate").toDouble();
    settings.submission.patience = secondsOf(parser.value("patience"));
    settings.submission.source.seed =
        parser.isSet("seed") ? parser.value("seed").toULongLong(&seedRead) : QRandomGenerator::system()->generate();
    settings.submission.source.mix = *mix;
    settings.submission.source.declineShare = parser.value("declines").toDouble();
    settings.submission.source.approvals = settings.approve = parser.isSet("approvals");
    settings.ledgerUrl = parser.value("ledger").toStdString();
    settings.acksFile = parser.value("acks").toStdString();
    settings.patience = secondsOf(parser.value("wait"));
    settings.progress = parser.isSet("progress");
    if (settings.submission.url.empty()) return complain("--to URL is required");
    if (settings.submission.orders == 0 || settings.submission.concurrency == 0 || !seedRead)
        return complain("--orders, --concurrency and --seed take whole numbers");
    return finish(simulator::runCustomers(settings), parser.isSet("json"));
}

int runAudit(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Checks that every acknowledged order is there and settled, and that the ledger balances.");
    parser.addHelpOption();
    parser.addOption({"to", "The order service.", "url"});
    parser.addOption({"acks", "Ids, one a line, as customers --acks writes them.", "file"});
    parser.addOption({"ledger", "The stand-in services, to compare with.", "url"});
    parser.addOption({"wait", "How long the orders may take to settle.", "seconds", "0"});
    parser.addOption({"json", "The result as JSON."});
    parser.process(arguments);
    if (!parser.isSet("to") || !parser.isSet("acks")) return complain("--to URL and --acks FILE are required");
    simulator::AuditSettings settings;
    settings.url = parser.value("to").toStdString();
    settings.acksFile = parser.value("acks").toStdString();
    settings.ledgerUrl = parser.value("ledger").toStdString();
    settings.patience = secondsOf(parser.value("wait"));
    return finish(simulator::runAudit(settings), parser.isSet("json"));
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    raiseFileLimit();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("sagadesk-sim");
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == "customers" || command == "audit") arguments.removeAt(1);
    if (command == "customers") return runCustomers(arguments);
    if (command == "audit") return runAudit(arguments);
    return runServices(arguments);
}
