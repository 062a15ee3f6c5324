#include "core/journal.h"

#include <cstddef>

#include <openssl/evp.h>

#include "core/failure.h"

namespace sagadesk::core {
namespace {

constexpr std::uint8_t canonical_version = 1;

constexpr std::array<std::string_view, entry_kind_count> kind_words{"order.created",
                                                                    "order.confirmed",
                                                                    "order.processing",
                                                                    "order.completed",
                                                                    "order.failed",
                                                                    "order.cancelled",
                                                                    "order.reopened",
                                                                    "order.held",
                                                                    "order.released",
                                                                    "step.succeeded",
                                                                    "step.declined",
                                                                    "step.failed",
                                                                    "step.unknown",
                                                                    "step.skipped",
                                                                    "step.approved",
                                                                    "step.rejected",
                                                                    "compensation.succeeded",
                                                                    "compensation.failed",
                                                                    "cancel.requested",
                                                                    "callback.received",
                                                                    "note.added",
                                                                    "customer.erased",
                                                                    "service.paused",
                                                                    "service.resumed",
                                                                    "order.amended",
                                                                    "order.assigned",
                                                                    "service.limited",
                                                                    "bulk.started",
                                                                    "bulk.paused",
                                                                    "bulk.resumed",
                                                                    "bulk.stopped",
                                                                    "bulk.aborted",
                                                                    "bulk.finished",
                                                                    "cause.noted",
                                                                    "cause.settled",
                                                                    "compensation.requested",
                                                                    "events.retried",
                                                                    "events.let_go",
                                                                    "events.republished",
                                                                    "attempts.shown",
                                                                    "storage.backed_up"};
static_assert(kind_words.back() == "storage.backed_up");

template <class Number>
void putNumber(std::string& bytes, Number number) {
    for (std::size_t shift = sizeof(Number) * 8; shift > 0; shift -= 8)
        bytes.push_back(static_cast<char>(static_cast<std::uint64_t>(number) >> (shift - 8)));
}

void putText(std::string& bytes, std::string_view text) {
    putNumber(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

// Each member in declaration order. Enumerators go in as their number: they are only ever appended, never reordered.
void putEntry(std::string& bytes, const JournalEntry& entry) {
    putNumber(bytes, canonical_version);
    putNumber(bytes, static_cast<std::uint16_t>(entry.partition));
    putNumber(bytes, entry.position);
    bytes.append(reinterpret_cast<const char*>(entry.order.bytes.data()), entry.order.bytes.size());
    putNumber(bytes, entry.sequence);
    putNumber(bytes, static_cast<std::int64_t>(entry.time.time_since_epoch().count()));
    putNumber(bytes, static_cast<std::uint8_t>(entry.kind));
    putNumber(bytes, static_cast<std::uint8_t>(entry.state));
    putNumber(bytes, static_cast<std::uint8_t>(entry.activity));
    putNumber(bytes, entry.run);
    putText(bytes, entry.step);
    putNumber(bytes, entry.attempt);
    putText(bytes, entry.actor);
    putText(bytes, entry.reason);
    putText(bytes, entry.data);
    putText(bytes, entry.traceId);
}

struct DigestDeleter {
    void operator()(EVP_MD* digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

std::string_view word(EntryKind kind) {
    const auto index = static_cast<std::size_t>(kind);
    return index < kind_words.size() ? kind_words[index] : std::string_view{};
}

std::optional<EntryKind> entryKind(std::string_view word) {
    for (std::size_t index = 0; index < kind_words.size(); ++index)
        if (kind_words[index] == word) return static_cast<EntryKind>(index);
    return std::nullopt;
}

// The digest is fetched once: a look-up by name for each entry would cost more than the hashing itself.
struct JournalChain::Impl {
    std::unique_ptr<EVP_MD, DigestDeleter> digest{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, DigestDeleter> context{EVP_MD_CTX_new()};
    std::string bytes;  // previous hash and entry; keeps its capacity from entry to entry
};

JournalChain::JournalChain() : m_impl(std::make_unique<Impl>()) {
    ENSURE(m_impl->digest && m_impl->context);
}
JournalChain::~JournalChain() = default;
JournalChain::JournalChain(JournalChain&&) noexcept = default;
JournalChain& JournalChain::operator=(JournalChain&&) noexcept = default;

Hash JournalChain::link(const Hash& previous, const JournalEntry& entry) {
    auto& bytes = m_impl->bytes;
    bytes.assign(reinterpret_cast<const char*>(previous.data()), previous.size());
    putEntry(bytes, entry);
    Hash hash{};
    unsigned int size = 0;
    EVP_MD_CTX* context = m_impl->context.get();
    ENSURE(EVP_DigestInit_ex2(context, m_impl->digest.get(), nullptr) == 1 &&
           EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1 &&
           EVP_DigestFinal_ex(context, hash.data(), &size) == 1 && size == hash.size());
    return hash;
}

std::string hashText(const Hash& hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(hash.size() * 2);
    for (const std::uint8_t byte : hash) {
        text += digits[byte >> 4];
        text += digits[byte & 0x0F];
    }
    return text;
}

}  // namespace sagadesk::core
