#include "store/sqlite/sqlite_backups.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "store/sqlite/connection.h"
#include "store/sqlite/store_copy.h"

namespace sagadesk::store {

namespace {

namespace fs = std::filesystem;
using core::FailureClass;

core::Failure folderFailure(const std::string& path, const std::error_code& error) {
    return {"folder_unusable", FailureClass::Refused, path + ": " + error.message(), {}};
}

std::optional<core::Instant> momentOf(std::string name) {
    constexpr std::size_t length = 20;  // 20261118T140558.123Z
    if (name.size() != length) return std::nullopt;
    for (const auto& [at, mark] : {std::pair{4, "-"}, {7, "-"}, {13, ":"}, {16, ":"}}) name.insert(at, mark);
    return core::parseInstant(name);
}

core::Expected<void> checkSpace(const std::string& store, const std::string& folder) {
    std::error_code error;
    const std::string file = fs::canonical(store, error).string();
    std::uint64_t needed = fs::file_size(file, error);
    if (error) return {};  // the copying says what is wrong
    if (const auto log = fs::file_size(file + "-wal", error); !error) needed += log;
    const auto space = fs::space(folder, error);
    if (error || space.available >= needed + left_free_bytes) return {};
    const auto megabytes = [](std::uint64_t bytes) { return std::to_string(bytes / 1'000'000) + " MB"; };
    return core::fail("disk_full", FailureClass::Transient,
                      "a copy needs " + megabytes(needed + left_free_bytes) + " and " + folder + " has " +
                          megabytes(space.available) + " free");
}

class SqliteBackups final : public ports::Backups {
public:
    SqliteBackups(std::string store, std::string folder) : m_store(std::move(store)), m_folder(std::move(folder)) {}

    std::string folder() const override { return m_folder; }
    core::Expected<std::vector<ports::BackupFile>> list() override;
    core::Expected<ports::BackupMade> make(core::Instant at, const ports::BackupWatch& watch) override;
    core::Expected<void> keepNewest(std::size_t count, core::Instant upTo) override;

private:
    [[nodiscard]] core::Expected<std::string> prefix();
    [[nodiscard]] static std::optional<core::Instant> momentIn(const std::string& name, const std::string& prefix);
    core::Expected<void> prepareFolder(const std::string& prefix);
    core::Expected<void> eachName(const std::function<void(const std::string&)>& see) const;

    std::string m_store, m_folder, m_prefix;
};

// Several stores may share a folder, and most are called orders.db: each is told by when it was made.
core::Expected<std::string> SqliteBackups::prefix() {
    if (!m_prefix.empty()) return m_prefix;
    auto store = Connection::open(m_store, SQLITE_OPEN_READONLY);
    if (!store) return tl::unexpected(store.error());
    const auto made =
        store->row("SELECT created FROM meta", [](Statement& row) { return row.number<std::uint64_t>(); });
    if (!made) return tl::unexpected(made.error());
    std::array<char, 16> tag{};
    std::snprintf(tag.data(), tag.size(), "-%08x-", static_cast<std::uint32_t>(made->value_or(0)));
    return m_prefix = fs::path(m_store).stem().string() + tag.data();
}

std::optional<core::Instant> SqliteBackups::momentIn(const std::string& name, const std::string& prefix) {
    if (!name.starts_with(prefix) || !name.ends_with(".db")) return std::nullopt;
    return momentOf(name.substr(prefix.size(), name.size() - prefix.size() - 3));
}

core::Expected<void> SqliteBackups::eachName(const std::function<void(const std::string&)>& see) const {
    std::error_code error;
    for (fs::directory_iterator each(m_folder, error), end; !error && each != end; each.increment(error))
        see(each->path().filename().string());
    if (error) return tl::unexpected(folderFailure(m_folder, error));
    return {};
}

core::Expected<std::vector<ports::BackupFile>> SqliteBackups::list() {
    std::vector<ports::BackupFile> files;
    std::error_code error;
    if (!fs::exists(m_folder, error) && !error) return files;
    const auto ours = prefix();
    if (!ours) return tl::unexpected(ours.error());
    const auto listed = eachName([&](const std::string& name) {
        const auto at = momentIn(name, *ours);
        const std::string path = (fs::path(m_folder) / name).string();
        std::error_code gone;
        const auto bytes = at ? fs::file_size(path, gone) : 0;
        if (at && !gone) files.push_back({path, *at, bytes});
    });
    if (!listed) return tl::unexpected(listed.error());
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return files;
}

// The folder itself may be made, those above it not: where a disk is not mounted, its place must not take the copies.
// What a run that was killed left unfinished goes.
core::Expected<void> SqliteBackups::prepareFolder(const std::string& prefix) {
    std::error_code error;
    if (fs::create_directory(m_folder, error)) fs::permissions(m_folder, fs::perms::owner_all, error);
    if (!error && !fs::is_directory(m_folder, error) && !error)
        error = std::make_error_code(std::errc::not_a_directory);
    if (!error && ::access(m_folder.c_str(), R_OK | W_OK | X_OK) != 0) error = {errno, std::generic_category()};
    if (error) return tl::unexpected(folderFailure(m_folder, error));
    std::vector<std::string> left;
    const auto listed = eachName([&](const std::string& name) {
        const auto ending = name.find(unfinished_ending);
        if (ending != std::string::npos && momentIn(name.substr(0, ending), prefix)) left.push_back(name);
    });
    for (const std::string& name : left) fs::remove(fs::path(m_folder) / name, error);
    return listed;
}

core::Expected<ports::BackupMade> SqliteBackups::make(core::Instant at, const ports::BackupWatch& watch) {
    const auto ours = prefix();
    if (!ours) return tl::unexpected(ours.error());
    if (auto ready = prepareFolder(*ours); !ready) return tl::unexpected(ready.error());
    if (auto space = checkSpace(m_store, m_folder); !space) return tl::unexpected(space.error());
    const std::string path = (fs::path(m_folder) / (*ours + momentName(at) + ".db")).string();
    const UnfinishedFile begun(path + unfinished_ending);
    if (auto copied = copyStore(m_store, begun.path(), watch); !copied) return tl::unexpected(copied.error());
    if (auto sound = checkPages(begun.path(), watch); !sound) return tl::unexpected(sound.error());
    const auto entries = checkJournal(begun.path(), watch);
    if (!entries) return tl::unexpected(entries.error());
    std::error_code error;
    const std::uint64_t bytes = fs::file_size(begun.path(), error);
    if (auto finished = begun.finishAs(path); !finished) return tl::unexpected(finished.error());
    return ports::BackupMade{{path, at, bytes}, *entries};
}

core::Expected<void> SqliteBackups::keepNewest(std::size_t count, core::Instant upTo) {
    auto files = list();
    if (!files) return tl::unexpected(files.error());
    std::erase_if(*files, [&](const ports::BackupFile& file) { return file.at > upTo; });
    for (std::size_t index = std::max<std::size_t>(count, 1); index < files->size(); ++index) {
        std::error_code error;
        fs::remove((*files)[index].path, error);
        if (error) return tl::unexpected(folderFailure((*files)[index].path, error));
    }
    return {};
}

}  // namespace

std::unique_ptr<ports::Backups> sqliteBackups(std::string store, std::string folder) {
    return std::make_unique<SqliteBackups>(std::move(store), std::move(folder));
}

}  // namespace sagadesk::store
