#include "console/first_start.h"

#include <QHostAddress>
#include <QLocale>
#include <QSaveFile>
#include <QTcpServer>
#include <QTimeZone>
#include <fstream>
#include <system_error>

namespace sagadesk::console {

namespace {

constexpr const char* simulator_file = "simulator.port";
constexpr const char* called[] = {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"};

core::Expected<void> write(const std::filesystem::path& path, const std::string& text) {
    QSaveFile file(QString::fromStdString(path.string()));
    const bool good = file.open(QIODevice::WriteOnly) &&
                      file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
    if (!good)
        return core::fail("not_writable", core::FailureClass::Permanent, file.errorString().toStdString(),
                          path.string());
    return {};
}

// A TOML basic string.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char each : text) {
        if (each == '"' || each == '\\') out += '\\';
        if (static_cast<unsigned char>(each) >= 0x20) out += each;
    }
    return out + '"';
}

}  // namespace

bool isEmptyFolder(const std::filesystem::path& folder) {
    std::error_code error;
    return !std::filesystem::exists(folder / "orders.db", error) &&
           !std::filesystem::exists(folder / "sagadesk.toml", error);
}

ui::FirstRunChoice usualChoice() {
    ui::FirstRunChoice usual;
    const QLocale system = QLocale::system();
    usual.person = qEnvironmentVariable("USER", QStringLiteral("admin"));
    usual.language = system.name().section(QLatin1Char('_'), 0, 0);
    usual.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    usual.currency = system.currencySymbol(QLocale::CurrencyIsoCode);
    if (usual.currency.size() != 3) usual.currency = QStringLiteral("EUR");
    return usual;
}

core::Expected<void> writeConfiguration(const std::filesystem::path& folder,
                                        const std::map<std::string, std::string>& services) {
    std::string text =
        "# Written at the first start; every key: resources/help/configuration.md\n\n"
        "[api]\nlisten = \"127.0.0.1:0\"\n\n"
        "[store]\nbackup_every = \"1d\"\n";
    for (const auto& [name, url] : services) text += "\n[services." + name + "]\nurl = " + quoted(url) + "\n";
    return write(folder / "sagadesk.toml", text);
}

core::Expected<void> useSimulator(const std::filesystem::path& folder, std::uint16_t port) {
    return write(folder / simulator_file, std::to_string(port) + "\n");
}

std::optional<std::uint16_t> simulatorPort(const std::filesystem::path& folder) {
    std::ifstream file(folder / simulator_file);
    std::uint16_t port = 0;
    return file >> port && port != 0 ? std::optional(port) : std::nullopt;
}

std::uint16_t freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : std::uint16_t{0};
}

std::map<std::string, std::string> simulatedServices(const std::string& address) {
    std::map<std::string, std::string> services;
    for (const char* name : called) services[name] = address + "/" + name;
    return services;
}

core::Expected<void> carryOut(const ui::FirstRunChoice& choice, const std::filesystem::path& folder,
                              QSettings& settings) {
    using Where = ui::FirstRunChoice::Where;
    using Connect = ui::FirstRunChoice::Connect;
    if (choice.where == Where::Alone) {
        std::map<std::string, std::string> services;
        for (auto it = choice.services.cbegin(); it != choice.services.cend(); ++it)
            services[it.key().toStdString()] = it.value().toStdString();
        if (choice.connect != Connect::Services) services.clear();
        if (choice.connect == Connect::Simulator) {
            const std::uint16_t port = freePort();
            services = simulatedServices("http://127.0.0.1:" + std::to_string(port));
            if (auto used = useSimulator(folder, port); !used) return used;
        }
        if (auto written = writeConfiguration(folder, services); !written) return written;
        settings.setValue(QStringLiteral("firstSteps/shown"), true);
    }
    if (choice.where == Where::Join) settings.setValue(QStringLiteral("start/attach"), choice.address);
    settings.setValue(QStringLiteral("person/name"), choice.person);
    settings.setValue(QStringLiteral("person/language"), choice.language);
    settings.setValue(QStringLiteral("person/zone"), choice.zone);
    settings.setValue(QStringLiteral("person/currency"), choice.currency);
    return {};
}

}  // namespace sagadesk::console
