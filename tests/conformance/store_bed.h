// A store of either kind under test, with what surrounds it: the disk that outlives it, another node that takes its
// leases, and orders to put in.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "ports/reader.h"
#include "ports/store.h"

struct sqlite3;

namespace sagadesk::tests {

inline constexpr std::uint16_t bed_partitions = 4;

class StoreBed {
public:
    virtual ~StoreBed() = default;
    // At most one store is open at a time.
    virtual std::unique_ptr<ports::Store> open() = 0;
    virtual std::unique_ptr<ports::Reader> reader() = 0;
    // Another node takes over all partitions and works in them; the store stays open and knows nothing of it.
    virtual void takeOver() = 0;
};

[[nodiscard]] std::unique_ptr<StoreBed> memoryBed();
[[nodiscard]] std::unique_ptr<StoreBed> sqliteBed();

// A folder that goes away with its contents.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::string path(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

// Another connection to a store's file, for what no program of ours would do to it.
class RawDatabase {
public:
    explicit RawDatabase(const std::string& path);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;
    void run(const std::string& sql);                        // must work
    [[nodiscard]] std::string text(const std::string& sql);  // first column of the first row

private:
    sqlite3* m_database = nullptr;
};

[[nodiscard]] core::Instant at(std::int64_t ms);

// The n-th order: id, number and all else follow from n; a later n has a greater id.
[[nodiscard]] ports::OrderRow orderRow(std::uint64_t n);
// Its document: names, addresses and words that several orders share.
[[nodiscard]] std::string documentOf(const ports::OrderRow& row, std::uint64_t n);
[[nodiscard]] core::JournalEntry entry(const ports::OrderRow& row, std::uint64_t sequence);
[[nodiscard]] ports::Creation creation(std::uint64_t n);
// The next version of the row, with so many entries.
[[nodiscard]] ports::Update nextVersion(ports::OrderRow row, int entries = 1);

// An entry about no order.
[[nodiscard]] core::JournalEntry loneEntry(core::EntryKind kind, core::Instant time);
// The n-th cause's id, and what it stands for.
[[nodiscard]] std::string causeId(std::uint64_t n);
[[nodiscard]] core::Cause cause(std::uint64_t n);
// The next version of the row, which comes to stand in the failure queue for the n-th cause.
[[nodiscard]] ports::Update raised(ports::OrderRow row, std::uint64_t n, core::Instant when);
// The n-th bulk job, of so many orders from orderRow(1) on.
[[nodiscard]] core::BulkJob bulkJob(std::uint64_t n, std::uint32_t total = 0);
[[nodiscard]] std::vector<core::BulkItem> bulkItems(std::uint32_t total);

// The stream of orderRow(n), which stands still.
[[nodiscard]] core::ParkedStream parkedStream(std::uint64_t n);
[[nodiscard]] core::Republishing republishing(std::uint64_t id);
// As given to a store: without a number.
[[nodiscard]] core::KeptMessage keptMessage(std::uint64_t n);

// Batches with rising tokens, from a store whose leases are held.
class Committer {
public:
    explicit Committer(ports::Store& store, std::uint64_t lastToken = 0) : m_store(&store), m_token(lastToken) {}
    core::Expected<ports::Committed> commit(std::vector<ports::Creation> creations,
                                            std::vector<ports::Update> updates = {});
    // With the next token instead of its own.
    core::Expected<ports::Committed> offer(ports::Batch batch);
    // A creation that must succeed.
    ports::OrderRow create(std::uint64_t n, const std::function<void(ports::OrderRow&)>& change = {});
    // An update that must succeed; gives the row as it is then.
    ports::OrderRow update(ports::OrderRow row, int entries = 1);
    // A batch that must succeed.
    ports::Committed put(ports::Batch batch);
    [[nodiscard]] std::uint64_t token() const { return m_token; }

private:
    ports::Store* m_store;
    std::uint64_t m_token;
};

}  // namespace sagadesk::tests
