// Progress text: {"a":abort,"s":"cause step","c":"cause code","p":stopped,"o":"owner","d":troubled at,
// "t":"trace id","r":[step, …]}, members at their default
// left out. Written for every transition, so it is appended to one string by hand; read only after a start or when an
// order comes back from the backlog, so there the library does it.
#include <charconv>
#include <limits>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include "core/order.h"

namespace sagadesk::core {

namespace json = boost::json;

namespace {

// Enumerations are stored as numbers: their values never change; new ones go to the end.
constexpr std::int64_t abort_last = static_cast<std::int64_t>(Abort::Cancel);
constexpr std::int64_t phase_last = static_cast<std::int64_t>(StepPhase::Unknown);
constexpr std::int64_t undo_last = static_cast<std::int64_t>(UndoPhase::Stuck);
constexpr std::int64_t hold_last = static_cast<std::int64_t>(HoldReason::Operator);
static_assert(abort_last == 2 && phase_last == 13 && undo_last == 6 && hold_last == 8);

class ObjectWriter {
public:
    explicit ObjectWriter(std::string& text) : m_text(text) { m_text += '{'; }
    void close() { m_text += '}'; }

    void key(char name) {
        m_text.append(m_first ? "\"" : ",\"").append({name, '"', ':'});
        m_first = false;
    }
    void always(char name, std::int64_t value) {
        key(name);
        char digits[20];
        m_text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    }
    void number(char name, std::int64_t value) {
        if (value != 0) always(name, value);
    }
    void text(char name, std::string_view value) {
        if (value.empty()) return;
        key(name);
        m_text += '"';
        escaped(value);
        m_text += '"';
    }

private:
    // RFC 8259 §7: only quote, backslash and the controls must be escaped.
    void escaped(std::string_view value) {
        constexpr std::string_view hex = "0123456789abcdef";
        std::size_t from = 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto byte = static_cast<unsigned char>(value[i]);
            if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
            m_text.append(value, from, i - from);
            from = i + 1;
            if (byte >= 0x20)
                m_text.append({'\\', value[i]});
            else
                m_text.append("\\u00").append({hex[byte >> 4U], hex[byte & 15U]});
        }
        m_text.append(value, from);
    }

    std::string& m_text;
    bool m_first = true;
};

std::int64_t millis(Instant instant) {
    return instant.time_since_epoch().count();
}

void appendStep(std::string& text, const StepRecord& record) {
    // Bound by name, so that a new member can't be forgotten here: it would not compile.
    const auto& [phase, undo, hold, applies, inDoubt, unanswered, badAnswer, attempt, lookupAttempt, undoAttempt,
                 attemptBase, undoAttemptBase, rank, startedAt, due, reference, data, expiresAt, amount, late, lateRun,
                 code, detail] = record;
    ObjectWriter writer(text);
    writer.number('p', static_cast<std::int64_t>(phase));
    writer.number('u', static_cast<std::int64_t>(undo));
    writer.number('h', static_cast<std::int64_t>(hold));
    writer.number('n', applies ? 0 : 1);
    writer.number('q', inDoubt ? 1 : 0);
    writer.number('w', unanswered ? 1 : 0);
    writer.number('b', badAnswer ? 1 : 0);
    writer.number('a', attempt);
    writer.number('l', lookupAttempt);
    writer.number('v', undoAttempt);
    writer.number('e', attemptBase);
    writer.number('f', undoAttemptBase);
    writer.number('k', rank);
    writer.number('s', millis(startedAt));
    writer.number('d', millis(due));
    writer.text('r', reference);
    writer.text('o', data);
    if (expiresAt) writer.always('x', millis(*expiresAt));
    writer.number('m', amount);
    writer.number('y', late ? 1 : 0);
    writer.number('z', lateRun);
    writer.text('c', code);
    writer.text('t', detail);
    writer.close();
}

std::size_t sizeGuess(const Order& order) {
    std::size_t bytes = 96 + order.causeStep.size() + order.causeCode.size();
    for (const StepRecord& record : order.steps)
        bytes += 80 + record.reference.size() + record.data.size() * 9 / 8 + record.code.size() + record.detail.size();
    return bytes;
}

// Reads the members of one object; the first that doesn't fit makes it not fine.
class ObjectReader {
public:
    ObjectReader(char name, const json::value& value) : m_name(name), m_value(value) {}

    template <class N>
    bool number(char name, N& target, std::int64_t high = std::numeric_limits<N>::max()) {
        if (name != m_name) return false;
        const std::int64_t* found = m_value.if_int64();
        m_fine = found != nullptr && *found >= 0 && *found <= high;
        if (m_fine) target = static_cast<N>(*found);
        return true;
    }
    template <class E>
    bool word(char name, E& target, std::int64_t last) {
        auto number = static_cast<std::uint8_t>(target);
        if (!this->number(name, number, last)) return false;
        target = static_cast<E>(number);
        return true;
    }
    bool flag(char name, bool& target, bool whenPresent) {
        std::uint8_t one = 1;
        if (!number(name, one, 1)) return false;
        target = one == 1 ? whenPresent : !whenPresent;
        return true;
    }
    bool instant(char name, Instant& target) {
        if (name != m_name) return false;
        const std::int64_t* found = m_value.if_int64();
        m_fine = found != nullptr;
        if (m_fine) target = Instant{Duration{*found}};
        return true;
    }
    bool text(char name, std::string& target) {
        if (name != m_name) return false;
        const json::string* found = m_value.if_string();
        m_fine = found != nullptr;
        if (m_fine) target.assign(found->data(), found->size());
        return true;
    }
    [[nodiscard]] bool fine() const { return m_fine; }

private:
    char m_name;
    const json::value& m_value;
    bool m_fine = true;
};

bool readStepMember(char name, const json::value& value, StepRecord& record) {
    ObjectReader reader(name, value);
    if (name == 'x') record.expiresAt.emplace();
    const bool known = reader.word('p', record.phase, phase_last) || reader.word('u', record.undo, undo_last) ||
                       reader.word('h', record.hold, hold_last) || reader.flag('n', record.applies, false) ||
                       reader.flag('q', record.inDoubt, true) || reader.flag('w', record.unanswered, true) ||
                       reader.flag('b', record.badAnswer, true) || reader.number('a', record.attempt) ||
                       reader.number('l', record.lookupAttempt) || reader.number('v', record.undoAttempt) ||
                       reader.number('e', record.attemptBase) || reader.number('f', record.undoAttemptBase) ||
                       reader.number('k', record.rank) || reader.instant('s', record.startedAt) ||
                       reader.instant('d', record.due) || reader.text('r', record.reference) ||
                       reader.text('o', record.data) || (record.expiresAt && reader.instant('x', *record.expiresAt)) ||
                       reader.number('m', record.amount) || reader.flag('y', record.late, true) ||
                       reader.number('z', record.lateRun) || reader.text('c', record.code) ||
                       reader.text('t', record.detail);
    return known && reader.fine();
}

bool readStep(const json::value& value, StepRecord& record) {
    if (!value.is_object()) return false;
    for (const auto& [key, member] : value.get_object())
        if (key.size() != 1 || !readStepMember(key[0], member, record)) return false;
    return true;
}

bool readSteps(const json::value& value, std::vector<StepRecord>& steps) {
    if (!value.is_array()) return false;
    for (const json::value& step : value.get_array())
        if (!readStep(step, steps.emplace_back())) return false;
    return true;
}

struct Progress {
    Abort abort = Abort::None;
    std::string causeStep;
    std::string causeCode;
    bool stopped = false;
    std::string owner;
    std::optional<Instant> troubledAt;
    std::string traceId;
    std::vector<StepRecord> steps;
};

bool readProgress(const json::value& value, Progress& progress) {
    if (!value.is_object()) return false;
    for (const auto& [key, member] : value.get_object()) {
        if (key == "r") {
            if (!readSteps(member, progress.steps)) return false;
            continue;
        }
        ObjectReader reader(key.size() == 1 ? key[0] : '\0', member);
        if (key == "d") progress.troubledAt.emplace();
        const bool known = reader.word('a', progress.abort, abort_last) || reader.text('s', progress.causeStep) ||
                           reader.text('c', progress.causeCode) || reader.flag('p', progress.stopped, true) ||
                           reader.text('o', progress.owner) ||
                           (progress.troubledAt && reader.instant('d', *progress.troubledAt)) ||
                           reader.text('t', progress.traceId);
        if (!known || !reader.fine()) return false;
    }
    return true;
}

}  // namespace

std::string encodeProgress(const Order& order) {
    std::string text;
    text.reserve(sizeGuess(order));
    ObjectWriter writer(text);
    writer.number('a', static_cast<std::int64_t>(order.abort));
    writer.text('s', order.causeStep);
    writer.text('c', order.causeCode);
    writer.number('p', order.stopped ? 1 : 0);
    writer.text('o', order.owner);
    if (order.troubledAt) writer.always('d', millis(*order.troubledAt));
    writer.text('t', order.traceId);
    writer.key('r');
    for (std::size_t i = 0; i < order.steps.size(); ++i) {
        text += i == 0 ? '[' : ',';
        appendStep(text, order.steps[i]);
    }
    text += order.steps.empty() ? "[]" : "]";
    writer.close();
    return text;
}

Expected<void> decodeProgress(std::string_view text, Order& order) {
    // A service's texts come back byte for byte, even where they are no valid UTF-8.
    const json::parse_options options{.allow_invalid_utf8 = true};
    unsigned char buffer[8192];
    json::monotonic_resource memory(buffer, sizeof buffer);
    boost::system::error_code error;
    const json::value value = json::parse(text, error, &memory, options);
    Progress progress;
    if (error || !readProgress(value, progress))
        return fail("corrupt_progress", FailureClass::Permanent,
                    error ? error.message() : std::string{"a member is unknown or has a wrong value"});
    order.abort = progress.abort;
    order.causeStep = std::move(progress.causeStep);
    order.causeCode = std::move(progress.causeCode);
    order.stopped = progress.stopped;
    order.owner = std::move(progress.owner);
    order.troubledAt = progress.troubledAt;
    order.traceId = std::move(progress.traceId);
    order.steps = std::move(progress.steps);
    return {};
}

}  // namespace sagadesk::core
