#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "unit/arrows.h"

namespace sagadesk::house {
namespace {

namespace fs = std::filesystem;

const fs::path root = SAGADESK_SOURCE_DIR;

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

bool isSource(const fs::path& path) {
    static const std::set<std::string> extensions{".h", ".cpp", ".hpp", ".cc"};
    return extensions.count(path.extension().string()) == 1;
}

// All files of the project below the folders; paths relative to the root.
std::vector<fs::path> filesOf(const std::vector<std::string>& folders) {
    std::vector<fs::path> files;
    for (const std::string& folder : folders) {
        for (const auto& each : fs::recursive_directory_iterator(root / folder)) {
            if (each.is_regular_file()) files.push_back(fs::relative(each.path(), root));
        }
    }
    return files;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += line + "\n";
    return all;
}

TEST(Arrows, everyIncludeFollowsTheTable) {
    std::size_t checked = 0;
    for (const fs::path& path : filesOf({"orchestrator", "app", "resources", "ui"})) {
        if (!isSource(path)) continue;
        EXPECT_EQ(joined(checkIncludes(path.string(), contentOf(root / path))), "");
        ++checked;
    }
    EXPECT_GT(checked, 50U) << "the project's sources were not found";
}

TEST(Arrows, aForbiddenIncludeIsFound) {
    const std::pair<const char*, const char*> forbidden[] = {
        {"orchestrator/core/x.cpp", "#include \"ports/store.h\""},
        {"orchestrator/core/x.cpp", "#include <QString>"},
        {"orchestrator/core/x.cpp", "#include <thread>"},
        {"orchestrator/core/x.cpp", "#include <random>"},
        {"orchestrator/core/x.cpp", "#include <fstream>"},
        {"orchestrator/core/x.cpp", "  #  include <unistd.h>"},
        {"orchestrator/ports/x.h", "#include \"api/orders.h\""},
        {"orchestrator/api/x.h", "#include \"engine/engine.h\""},
        {"orchestrator/engine/x.cpp", "#include \"store/sqlite/sqlite_store.h\""},
        {"orchestrator/engine/x.cpp", "#include <sqlite3.h>"},
        {"orchestrator/engine/x.cpp", "#include <QObject>"},
        {"orchestrator/store/memory/x.cpp", "#include <sqlite3.h>"},
        {"orchestrator/store/memory/x.cpp", "#include \"store/sqlite/sqlite_store.h\""},
        {"orchestrator/store/sqlite/x.cpp", "#include \"engine/rows.h\""},
        {"orchestrator/store/sqlite/x.cpp", "#include <curl/curl.h>"},
        {"orchestrator/gateways/http/x.cpp", "#include <mqtt/async_client.h>"},
        {"orchestrator/gateways/http/x.cpp", "#include \"engine/engine.h\""},
        {"orchestrator/events/x.cpp", "#include <mqtt/async_client.h>"},
        {"orchestrator/events/x.cpp", "#include \"gateways/mqtt/mqtt_connection.h\""},
        {"orchestrator/events/x.cpp", "#include \"resources/resources.h\""},
        {"orchestrator/gateways/http/x.cpp", "#include <QNetworkAccessManager>"},
        {"orchestrator/http/x.cpp", "#include <QWidget>"},
        {"orchestrator/http/x.cpp", "#include <QSqlDatabase>"},
        {"orchestrator/http/x.cpp", "#include \"engine/orchestrator.h\""},
        {"orchestrator/telemetry/x.cpp", "#include \"http/server.h\""},
        {"app/daemon/x.cpp", "#include <QtWidgets/QLabel>"},
        {"app/daemon/x.cpp", "#include <curl/curl.h>"},
        {"app/daemon/x.cpp", "#include <boost/beast/http.hpp>"},
        {"app/config/x.cpp", "#include \"engine/orchestrator.h\""},
        {"app/ctl/x.cpp", "#include \"api/orders.h\""},
        {"app/ctl/x.cpp", "#include <QString>"},
        {"ui/models/x.cpp", "#include \"engine/engine.h\""},
        {"ui/models/x.cpp", "#include \"core/order.h\""},
        {"orchestrator/core/x.cpp", "#include <someone/elses.hpp>"},
        {"orchestrator/core/x.cpp", "#include \"order.h\""},
        {"elsewhere/x.cpp", "#include <vector>"},
    };
    for (const auto& [path, text] : forbidden) EXPECT_EQ(checkIncludes(path, text).size(), 1U) << path << " " << text;
}

TEST(Arrows, anAllowedIncludeIsNot) {
    const std::pair<const char*, const char*> allowed[] = {
        {"orchestrator/core/x.cpp", "#include <vector>\n#include <boost/json.hpp>\n#include \"core/order.h\""},
        {"orchestrator/engine/x.cpp", "#include <thread>\n#include \"ports/store.h\"\n#include \"api/backend.h\""},
        {"orchestrator/store/sqlite/x.cpp", "#include <sqlite3.h>\n#include \"store/partition_heads.h\""},
        {"orchestrator/http/x.cpp", "#include <QTcpServer>\n#include <boost/beast/http.hpp>"},
        {"app/daemon/x.cpp",
         "#include \"engine/orchestrator.h\"\n#include \"config/load.h\"\n#include \"resources/resources.h\""},
        {"orchestrator/core/x.cpp", "// #include <QString>"},
    };
    for (const auto& [path, text] : allowed) EXPECT_EQ(joined(checkIncludes(path, text)), "") << path;
}

std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) +
           (text.empty() || text.back() == '\n' ? 0 : 1);
}

constexpr std::size_t lines_max = 500;

TEST(House, noSourceIsOver500Lines) {
    EXPECT_EQ(lineCount("a\nb"), 2U);
    EXPECT_GT(lineCount(std::string(lines_max + 1, '\n')), lines_max);
    for (const fs::path& path : filesOf({"orchestrator", "app", "resources", "ui", "tests", "packaging"})) {
        static const std::set<std::string> extensions{".h", ".cpp", ".sql", ".cmake", ".py", ".sh", ""};
        if (extensions.count(path.extension().string()) == 0 || path.string().find("corpus") != std::string::npos)
            continue;
        EXPECT_LE(lineCount(contentOf(root / path)), lines_max) << path;
    }
}

// A folder that holds nothing but folders of boxes is explained by the one above it.
TEST(House, everyFolderSaysWhatBelongsThere) {
    std::set<fs::path> folders;
    for (const fs::path& path :
         filesOf({"orchestrator", "app", "resources", "ui", "tests", "packaging", "translations"})) {
        if (path.string().find("corpus") == std::string::npos) folders.insert(path.parent_path());
    }
    EXPECT_GT(folders.size(), 20U);
    for (const fs::path& folder : folders) {
        const bool explained = folder == "resources/workflows" || folder == "resources/schemas" ||
                               folder == "resources/openapi" || folder == "resources/asyncapi" ||
                               folder == "resources/help" || folder == "orchestrator/store/sql/sqlite";
        EXPECT_TRUE(explained || fs::is_regular_file(root / folder / "README.md")) << folder << " has no README.md";
    }
    for (const char* file : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
                             ".clang-format", ".clang-tidy"}) {
        EXPECT_TRUE(fs::is_regular_file(root / file)) << file;
    }
}

}  // namespace
}  // namespace sagadesk::house
