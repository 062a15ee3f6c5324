// What the stand-in services did, order by order and key by key: the truth that an order service is measured against.
//
// A key has one effect at most, for ever. A compensation of a key that was never seen bars that key: the late original
// is refused. Belongs to the server's thread; knows neither HTTP nor faults.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sagadesk::simulator {

enum class Service : std::uint8_t { Payment, Inventory, Pricing, Customer, Fulfilment, Notification };
inline constexpr std::size_t service_count = 6;
[[nodiscard]] std::string_view word(Service service);
[[nodiscard]] std::optional<Service> serviceNamed(std::string_view name);

// What a request asks for, told by its path.
enum class Deed : std::uint8_t {
    Question,  // no effect
    Authorise,
    Capture,
    Void,
    Refund,
    Reserve,
    Release,
    Ship,
    CancelShipment,
    Allocate,
    Deallocate,
    Activate,
    Deactivate,
    Notify,
    Other,  // any other path: an effect that the ledger counts without knowing it
};
inline constexpr std::size_t deed_count = 15;
[[nodiscard]] Deed deedOf(std::string_view path);
// As the ledger names its sum: "authorised", "captured" …; "" for Question.
[[nodiscard]] std::string_view sumName(Deed deed);

enum class Violation : std::uint8_t {
    CapturedAboveAuthorised,
    CapturedTwice,
    VoidedWhileCaptured,
    ReservedTwice,
    ShippedTwice,
    AllocatedTwice,
    ActivatedTwice,
    SeveralEffectsOfOneKey,
};
inline constexpr std::size_t violation_count = 8;
[[nodiscard]] std::string_view word(Violation violation);

enum class KeyState : std::uint8_t {
    Undecided,  // called, and every call was lost before it counted; or only looked up
    Done,
    Declined,
    Pending,    // answered 202
    NeverSeen,  // a compensation of a key that has no effect to undo
    Barred,     // compensated before it came
};

inline constexpr std::uint32_t no_name = ~0U;

struct KeyRecord {
    std::uint32_t name = no_name;     // the key without the order's id; Ledger::name
    std::uint32_t undoes = no_name;   // a compensation: the original's name
    std::uint32_t decline = no_name;  // Declined: the code; Ledger::name
    std::uint32_t calls = 0;
    std::uint32_t lookups = 0;
    Service service = Service::Payment;
    Deed deed = Deed::Question;
    KeyState state = KeyState::Undecided;
    bool undone = false;
    std::uint16_t effects = 0;
    std::uint64_t fingerprint = 0;  // of the first request; 0 while there was none
    std::int64_t amount = 0;
};

struct OrderAccount {
    std::string id;
    std::string currency;
    std::int64_t total = 0;
    std::uint32_t violations = 0;  // bit by Violation
    std::vector<KeyRecord> keys;

    // Money for the money deeds, else how often.
    [[nodiscard]] std::int64_t sum(Deed deed) const;
};

struct ServiceRequest {
    Service service = Service::Payment;
    Deed deed = Deed::Question;
    std::string_view key, originalKey;
    std::uint64_t fingerprint = 1;  // of what may not differ under one key
    std::int64_t total = 0;
    std::string_view currency;
};

// What the service would decide on a first call.
struct Intention {
    std::string_view declineCode{};  // "" is yes
    bool later = false;              // 202, decided when settle() is called
};

class Ledger {
public:
    // One key of one order; valid as long as the ledger.
    struct Entry {
        OrderAccount* account;
        std::size_t index;
        [[nodiscard]] KeyRecord& key() const { return account->keys[index]; }
    };
    // The key's record, made when new, with one more call counted.
    [[nodiscard]] Entry noteCall(const ServiceRequest& request);
    [[nodiscard]] Entry noteLookup(Service service, std::string_view key);

    enum class Result : std::uint8_t { Decided, Replayed, Mismatch };
    // Decides an undecided key; afterwards the key's state says what to answer. Mismatch: the key was used for
    // something else.
    Result apply(const Entry& entry, const ServiceRequest& request, const Intention& intention);
    // The end of a 202: Done, or Declined when it was compensated meanwhile.
    void settle(const Entry& entry, std::string_view declineCode);

    [[nodiscard]] const OrderAccount* find(std::string_view orderId) const;
    [[nodiscard]] const std::deque<OrderAccount>& accounts() const { return m_accounts; }
    // "" for no_name.
    [[nodiscard]] std::string_view name(std::uint32_t index) const;

    struct Counts {
        std::uint64_t calls = 0, replays = 0, mismatches = 0, lateOriginalsRefused = 0;
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class T>
    using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    [[nodiscard]] Entry entryOf(Service service, std::string_view key);
    [[nodiscard]] std::size_t keyIndex(OrderAccount& account, Service service, std::uint32_t name);
    [[nodiscard]] std::uint32_t internName(std::string_view name);
    void carryOut(const Entry& entry);
    void undo(const Entry& entry);
    void book(const Entry& entry);
    void decline(KeyRecord& key, std::string_view code);

    std::deque<OrderAccount> m_accounts;  // in order of appearance
    ByText<OrderAccount*> m_byId;
    std::vector<std::string> m_names;
    ByText<std::uint32_t> m_nameIndex;
    Counts m_counts;
};

}  // namespace sagadesk::simulator
