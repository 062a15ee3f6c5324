#include "unit/arrows.h"

#include <algorithm>
#include <array>
#include <regex>
#include <sstream>
#include <utility>

namespace sagadesk::house {

namespace {

// "orchestrator/*" stands for every box below it.
bool leadsTo(std::string_view arrow, std::string_view folder) {
    if (arrow.size() > 2 && arrow.substr(arrow.size() - 2) == "/*")
        return folder.substr(0, arrow.size() - 1) == arrow.substr(0, arrow.size() - 1);
    return arrow == folder;
}

bool under(std::string_view path, std::string_view folder) {
    return path.substr(0, folder.size()) == folder && (path.size() == folder.size() || path[folder.size()] == '/');
}

const Box* boxOf(std::string_view path) {
    const Box* best = nullptr;
    for (const Box& box : boxes()) {
        if (under(path, box.folder) && (best == nullptr || box.folder.size() > best->folder.size())) best = &box;
    }
    return best;
}

// Foreign families by the start of a header's name; the first match counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 27> families{{
    {"boost/json", "boost-json"},
    {"boost/beast", "boost-beast"},
    {"boost/asio", "boost-beast"},
    {"boost/", "boost"},
    {"openssl/", "openssl"},
    {"valijson/", "valijson"},
    {"tl/expected", "expected"},
    {"curl/", "curl"},
    {"sqlite3.h", "sqlite"},
    {"libpq", "postgresql"},
    {"mqtt/", "paho"},
    {"MQTT", "paho"},
    {"toml++/", "toml"},
    {"prometheus/", "prometheus"},
    {"gtest/", "gtest"},
    {"gmock/", "gtest"},
    {"benchmark/", "benchmark"},
    {"QtSql", "qt-sql"},
    {"QSql", "qt-sql"},
    {"QtWidgets", "qt-widgets"},
    {"QtTest", "qt-test"},
    {"QTest", "qt-test"},
    {"QSignalSpy", "qt-test"},
    {"QAbstractItemModelTester", "qt-test"},
    {"qcustomplot", "qt-widgets"},
    {"qt6keychain", "qt-widgets"},
    {"systemd/", "systemd"},
}};

// Qt classes that need no screen; any other Q… header is a matter for ui and the console.
constexpr std::string_view qt_core =
    " QAbstractEventDispatcher QAbstractSocket QByteArray QByteArrayView QCommandLineOption QCommandLineParser "
    "QCoreApplication QDateTime QDeadlineTimer "
    "QElapsedTimer "
    "QEvent QEventLoop QHash QHostAddress QIODevice QList QLocalServer QLocalSocket QMap QMetaObject QMetaType "
    "QNetworkAccessManager QNetworkProxy QNetworkReply QNetworkRequest QObject QPointer "
    "QRandomGenerator QSet "
    "QSocketNotifier QSslCertificate QSslConfiguration QSslKey QSslServer QSslSocket QString QStringList QStringView "
    "QTcpServer QTcpSocket QThread QTimer QTimerEvent QUrl QVarLengthArray QVariant QtGlobal ";

// Parts of the C++ library that reach outside the program or make an outcome depend on when it runs.
constexpr std::string_view outside_std =
    " filesystem fstream iostream thread mutex shared_mutex condition_variable future semaphore latch barrier "
    "stop_token random ";

bool contains(std::string_view words, std::string_view word) {
    return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool posix(std::string_view header) {
    constexpr std::string_view known =
        " unistd.h strings.h fcntl.h poll.h pthread.h signal.h spawn.h dirent.h dlfcn.h netdb.h syslog.h termios.h "
        "errno.h time.h sched.h ";
    return under(header, "sys") || under(header, "arpa") || under(header, "netinet") || under(header, "net") ||
           under(header, "linux") || contains(known, header);
}

}  // namespace

// The table of ARCHITECTURE.md, "Boxes and arrows". A change here is a change of the architecture.
const std::vector<Box>& boxes() {
    static const std::vector<std::string_view> adapter{"orchestrator/ports", "orchestrator/api", "orchestrator/core"};
    static const std::vector<std::string_view> everything{"orchestrator/*", "app/*", "resources", "ui"};
    static const std::vector<Box> table{
        {"orchestrator/core", {}, {"boost-json", "openssl", "valijson", "expected"}},
        {"orchestrator/ports", {"orchestrator/core"}, {"expected"}},
        {"orchestrator/api", {"orchestrator/core"}, {"boost-json", "expected"}},
        {"orchestrator/engine",
         {"orchestrator/core", "orchestrator/ports", "orchestrator/api"},
         {"std-io", "posix", "boost-json", "openssl", "expected"}},
        {"orchestrator/store", {"orchestrator/ports", "orchestrator/api", "orchestrator/core"}, {"std-io", "expected"}},
        {"orchestrator/store/sqlite",
         {"orchestrator/store", "orchestrator/ports", "orchestrator/api", "orchestrator/core"},
         {"std-io", "posix", "sqlite", "openssl", "expected", "qt-sql"}},
        {"orchestrator/store/memory",
         {"orchestrator/store", "orchestrator/ports", "orchestrator/api", "orchestrator/core"},
         {"std-io", "expected"}},
        {"orchestrator/gateways", adapter, {"std-io", "expected"}},
        {"orchestrator/gateways/http", adapter, {"std-io", "posix", "curl", "expected"}},
        {"orchestrator/gateways/mqtt", adapter, {"std-io", "posix", "paho", "openssl", "boost-json", "expected"}},
        {"orchestrator/events", adapter, {"std-io", "boost-json", "expected"}},
        {"orchestrator/intake", adapter, {"std-io", "boost-json", "expected"}},
        {"orchestrator/http", adapter, {"std-io", "posix", "qt", "boost-beast", "boost", "boost-json", "expected"}},
        {"orchestrator/remote",
         {"orchestrator/api", "orchestrator/core"},
         {"std-io", "posix", "qt", "boost-json", "expected"}},
        {"orchestrator/telemetry",
         {"orchestrator/api", "orchestrator/core"},
         {"std-io", "posix", "prometheus", "expected"}},
        {"resources", {}, {}},
        {"app/config", {"orchestrator/core"}, {"std-io", "posix", "toml", "expected"}},
        {"app/service", everything, {"std-io", "posix", "qt", "expected"}},
        {"app/daemon", everything, {"std-io", "posix", "qt", "expected"}},
        {"app/simulator", everything, {"std-io", "posix", "qt", "curl", "boost-json", "boost", "expected"}},
        {"app/ctl", {"orchestrator/core"}, {"std-io", "posix", "curl", "boost-json", "expected"}},
        {"app/console", everything, {"std-io", "posix", "qt", "qt-widgets", "expected"}},
        {"ui", {"orchestrator/api"}, {"std-io", "qt", "qt-widgets", "expected"}},
    };
    return table;
}

std::string familyOf(std::string_view header) {
    if (posix(header)) return "posix";
    for (const auto& [start, family] : families) {
        if (header.substr(0, start.size()) == start) return std::string(family);
    }
    if (header.size() > 1 && header[0] == 'Q' && header[1] >= 'A' && header[1] <= 'Z') {
        return contains(qt_core, header) ? "qt" : "qt-widgets";
    }
    const std::string_view first = header.substr(0, header.find('/'));
    if (first == "QtCore" || first == "QtNetwork") return "qt";
    if (header.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos) {
        return contains(outside_std, header) ? "std-io" : "std";
    }
    return "";
}

std::vector<std::string> checkIncludes(const std::string& path, const std::string& text) {
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*$)");
    std::vector<std::string> wrong;
    const Box* box = boxOf(path);
    if (box == nullptr) return {path + ": lies in no box of the table"};
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (!std::regex_match(line, match, include)) continue;
        const std::string name = match[2];
        const auto complain = [&](const std::string& why) {
            wrong.push_back(path + ":" + std::to_string(number) + ": " + std::string(box->folder) + " includes " +
                            name + ": " + why);
        };
        if (match[1] == "\"") {
            // Ours: rooted at orchestrator/, app/ or the project's root.
            const std::string root = under(name, "resources") || under(name, "ui") ? ""
                                     : under(path, "app")                          ? "app/"
                                                                                   : "orchestrator/";
            const Box* target = boxOf(root + name);
            if (target == nullptr) target = boxOf("orchestrator/" + name);
            if (target == nullptr) {
                complain("names no box; includes are rooted at orchestrator/, app/ or the project");
            } else if (target != box &&
                       std::none_of(box->mayInclude.begin(), box->mayInclude.end(),
                                    [&](std::string_view arrow) { return leadsTo(arrow, target->folder); })) {
                complain("no arrow leads there");
            }
            continue;
        }
        const std::string family = familyOf(name);
        if (family.empty())
            complain("a header of an unknown library");
        else if (family != "std" && std::find(box->foreign.begin(), box->foreign.end(), family) == box->foreign.end()) {
            complain("this box may not use " + family);
        }
    }
    return wrong;
}

}  // namespace sagadesk::house
