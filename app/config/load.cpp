#include "config/load.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

#include "config/keys.h"
#include "config/values.h"

namespace sagadesk::config {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t file_bytes_max = 1024 * 1024;

core::Failure mistake(std::string sentence, std::string place) {
    return {"bad_setting", core::FailureClass::Refused, std::move(sentence), std::move(place)};
}

// Overrides of the command line stand after the whole file, so that a message about one names the option.
class Loading {
public:
    Loading(std::string file, fs::path folder) : m_file(std::move(file)), m_folder(std::move(folder)) {}

    void takeFile(const toml::table& root);
    void takeOverride(const Override& given);
    void checkWhole();
    [[nodiscard]] std::string placeOf(const toml::source_region& source) const {
        return m_file + ":" + std::to_string(source.begin.line) + ":" + std::to_string(source.begin.column);
    }

    Settings settings;
    Mistakes mistakes;

private:
    void takeSection(std::string_view section, const toml::table& table);
    void takeServices(const toml::table& table);
    void takeKeys(std::string_view section, const toml::table& table, ServiceSettings& service);
    void takeKey(const Key& key, const Value& value, ServiceSettings& service, const std::string& place);
    void checkService(const std::string& name, const ServiceSettings& service);
    void checkServiceBehindBroker(const std::string& who, const ServiceSettings& service, const std::string& place);
    void checkMqtt();
    void add(std::string sentence, std::string place) {
        mistakes.push_back(mistake(std::move(sentence), std::move(place)));
    }
    // Where a service was first spoken of, for what is missing in it.
    std::map<std::string, std::string> m_servicePlaces;
    std::string m_mqttPlace;
    std::map<const std::string*, std::string>
        m_slots;  // target → key that filled it: token_file and token_variable share one
    std::string m_file;
    fs::path m_folder;
};

Value valueOf(const toml::node& node) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* whole = node.as_integer()) return whole->get();
    if (const auto* fraction = node.as_floating_point()) return fraction->get();
    if (const auto* flag = node.as_boolean()) return flag->get();
    return {};
}

bool validServiceName(std::string_view name) {
    const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; };
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), allowed);
}

void Loading::takeFile(const toml::table& root) {
    for (const auto& [name, node] : root) {
        const auto known = sections();
        if (std::find(known.begin(), known.end(), name.str()) == known.end()) {
            const std::string_view near = nearest(name.str(), known);
            add("unknown section [" + std::string(name.str()) + "]" +
                    (near.empty() ? "" : "; did you mean [" + std::string(near) + "]?"),
                placeOf(name.source()));
        } else if (const auto* table = node.as_table()) {
            takeSection(name.str(), *table);
        } else {
            add(std::string(name.str()) + " is a section: write [" + std::string(name.str()) + "]",
                placeOf(name.source()));
        }
    }
}

void Loading::takeSection(std::string_view section, const toml::table& table) {
    if (section == "mqtt") m_mqttPlace = placeOf(table.source());
    if (section == "services") {
        takeServices(table);
    } else {
        ServiceSettings none;
        takeKeys(section, table, none);
    }
}

void Loading::takeServices(const toml::table& table) {
    for (const auto& [name, node] : table) {
        const auto* service = node.as_table();
        if (service == nullptr) {
            add("services." + std::string(name.str()) + " is a section: write [services.NAME]", placeOf(name.source()));
        } else if (!validServiceName(name.str())) {
            add("a service's name has 1 to 64 letters, digits, _ or -", placeOf(name.source()));
        } else {
            m_servicePlaces.emplace(name.str(), placeOf(name.source()));
            takeKeys("services", *service, settings.services[std::string(name.str())]);
        }
    }
}

void Loading::takeKeys(std::string_view section, const toml::table& table, ServiceSettings& service) {
    for (const auto& [name, node] : table) {
        const Key* key = findKey(section, name.str());
        if (key == nullptr) {
            add("unknown key " + std::string(name.str()) + suggestion(section, name.str()), placeOf(name.source()));
        } else {
            takeKey(*key, valueOf(node), service, placeOf(node.source()));
        }
    }
}

void Loading::takeKey(const Key& key, const Value& value, ServiceSettings& service, const std::string& place) {
    if (const auto assigned = assign(key, value, m_folder, settings, service); !assigned) {
        add(assigned.error().detail, place);
        return;
    }
    if (key.type != KeyType::SecretFile && key.type != KeyType::SecretVariable) return;
    const auto [first, fresh] = m_slots.emplace(std::get<std::string*>(key.slot(settings, service)), key.name);
    if (!fresh && first->second != key.name)
        add("both " + first->second + " and " + std::string(key.name) + " are given; keep one", place);
}

void Loading::takeOverride(const Override& given) {
    std::string_view section = given.section;
    std::string serviceName;
    if (section.substr(0, 9) == "services.") {
        serviceName = section.substr(9);
        section = "services";
    }
    const Key* key = findKey(section, given.name);
    if (key == nullptr || (section == "services") != validServiceName(serviceName)) {
        add("unknown key " + given.section + "." + given.name + (key == nullptr ? suggestion(section, given.name) : ""),
            given.place);
        return;
    }
    ServiceSettings none;
    ServiceSettings& service = serviceName.empty() ? none : settings.services[serviceName];
    if (!serviceName.empty()) m_servicePlaces.emplace(serviceName, given.place);
    takeKey(*key, valueFromText(*key, given.value), service, given.place);
}

void Loading::checkService(const std::string& name, const ServiceSettings& service) {
    const std::string& place = m_servicePlaces[name];
    const std::string who = "[services." + name + "]";
    if (service.url.empty()) add(who + " has no url", place);
    if (service.url == behind_broker) checkServiceBehindBroker(who, service, place);
    if (!service.bearerToken.empty() && !(service.basicUser.empty() && service.basicPassword.empty())) {
        add(who + " has both a bearer token and basic authentication; keep one", place);
    }
    if (service.basicUser.empty() != service.basicPassword.empty())
        add(who + " needs both basic_user and basic_password_file", place);
    if (service.clientCertificate.empty() != service.clientKey.empty()) {
        add(who + " needs both client_certificate and client_key", place);
    }
}

void Loading::checkServiceBehindBroker(const std::string& who, const ServiceSettings& service,
                                       const std::string& place) {
    if (settings.mqtt.host.empty()) add(who + " is behind a broker, and [mqtt] names none", place);
    const bool known = !service.bearerToken.empty() || !service.basicUser.empty() || !service.caFile.empty() ||
                       !service.clientCertificate.empty();
    if (known) add(who + " is behind the broker: who may call it is set in [mqtt] and at the broker", place);
}

void Loading::checkMqtt() {
    const MqttSettings& mqtt = settings.mqtt;
    const std::string& place = m_mqttPlace;
    if (mqtt.host.empty()) {
        if (!place.empty()) add("[mqtt] has no url", place);
        return;
    }
    if (mqtt.user.empty() && !mqtt.password.empty()) add("[mqtt] has a password and no user", place);
    if (mqtt.clientCertificate.empty() != mqtt.clientKey.empty())
        add("[mqtt] needs both client_certificate and client_key", place);
    if (!mqtt.tls && !(mqtt.caFile.empty() && mqtt.clientCertificate.empty()))
        add("[mqtt] has certificates and no TLS: write the url with mqtts://", place);
    const bool odd =
        mqtt.prefix.front() == '/' || mqtt.prefix.back() == '/' || mqtt.prefix.find("//") != std::string::npos;
    if (odd) add("[mqtt] prefix must be names separated by single slashes", place);
}

void Loading::checkWhole() {
    // A refused value leaves its place empty, so only a file without mistakes is judged as a whole.
    if (!mistakes.empty()) return;
    if (!fs::path(settings.storePath).is_absolute()) {
        auto path = parseStoreUrl("sqlite:" + settings.storePath, m_folder);
        if (path)
            settings.storePath = *path;
        else
            add(path.error().detail, m_file.empty() ? m_folder.string() : m_file);
    }
    if (settings.backupsFolder.empty())
        settings.backupsFolder = (fs::path(settings.storePath).parent_path() / "backups").string();
    for (const auto& [name, service] : settings.services) checkService(name, service);
    checkMqtt();
}

tl::expected<std::string, Mistakes> readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    std::error_code error;
    if (fs::is_directory(path, error) || !file || !(content << file.rdbuf())) {
        // An empty file sets failbit too: there is nothing to copy.
        if (file && !fs::is_directory(path, error) && fs::file_size(path, error) == 0) return std::string();
        return tl::unexpected(Mistakes{mistake("can't be read", path.string())});
    }
    std::string text = std::move(content).str();
    if (text.size() > file_bytes_max)
        return tl::unexpected(Mistakes{mistake("is over 1 MiB, which is no configuration", path.string())});
    return text;
}

// toml++ lists a table's keys by name; people read a file from its top.
void sortByPlace(Mistakes& mistakes) {
    const auto lineAndColumn = [](const core::Failure& failure) {
        const std::size_t column = failure.place.rfind(':');
        const std::size_t line = column == std::string::npos ? column : failure.place.rfind(':', column - 1);
        if (line == std::string::npos) return std::pair(1 << 30, 0);
        return std::pair(std::atoi(failure.place.c_str() + line + 1), std::atoi(failure.place.c_str() + column + 1));
    };
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [&](const auto& a, const auto& b) { return lineAndColumn(a) < lineAndColumn(b); });
}

}  // namespace

tl::expected<Settings, Mistakes> loadSettings(const Sources& sources) {
    const fs::path folder = sources.file ? fs::absolute(*sources.file).parent_path() : fs::absolute(sources.folder);
    Loading loading(sources.file ? sources.file->string() : std::string(), folder);
    if (sources.file) {
        auto text = readFile(*sources.file);
        if (!text) return tl::unexpected(text.error());
        try {
            loading.takeFile(toml::parse(*text, std::string_view(sources.file->native())));
        } catch (const toml::parse_error& error) {
            return tl::unexpected(Mistakes{mistake(std::string(error.description()), loading.placeOf(error.source()))});
        }
    }
    sortByPlace(loading.mistakes);
    for (const Override& given : sources.overrides) loading.takeOverride(given);
    loading.checkWhole();
    if (!loading.mistakes.empty()) return tl::unexpected(loading.mistakes);
    return std::move(loading.settings);
}

std::string text(const Mistakes& mistakes) {
    std::string all;
    for (const core::Failure& each : mistakes) all += each.place + ": " + each.detail + "\n";
    return all;
}

}  // namespace sagadesk::config
