// What a search means on one order: the memory store answers by it, and the SQL of the others is tested against it.
#pragma once

#include <algorithm>
#include <string_view>
#include <variant>
#include <vector>

#include "core/money.h"
#include "core/search_words.h"
#include "ports/reader.h"

namespace sagadesk::store {

// What is tested. Words are made from the document only when a test needs them.
struct SearchedOrder {
    const ports::StoredOrder& stored;
    bool hasNote = false;
};

namespace searching {

[[nodiscard]] inline std::vector<std::string_view> parts(std::string_view words) {
    std::vector<std::string_view> all;
    while (!words.empty()) {
        const auto space = words.find(' ');
        all.push_back(words.substr(0, space));
        words = space == words.npos ? std::string_view{} : words.substr(space + 1);
    }
    return all;
}

[[nodiscard]] inline bool standTogether(const std::vector<std::string_view>& column, const core::WordsAre& wanted) {
    const auto fits = [&](std::size_t at) {
        for (std::size_t i = 0; i < wanted.words.size(); ++i) {
            const bool begun = wanted.begins && i + 1 == wanted.words.size();
            const std::string_view word = column[at + i];
            if (begun ? !word.starts_with(wanted.words[i]) : word != wanted.words[i]) return false;
        }
        return true;
    };
    for (std::size_t at = 0; at + wanted.words.size() <= column.size(); ++at)
        if (fits(at)) return true;
    return false;
}

[[nodiscard]] inline std::int64_t numberOf(const ports::OrderRow& row, core::NumberField field) {
    switch (field) {
        case core::NumberField::Number:
            return static_cast<std::int64_t>(row.number.value);
        case core::NumberField::Amount:
            return core::thousandths(row.total, row.currency);
        case core::NumberField::Created:
            return row.created.time_since_epoch().count();
        case core::NumberField::Changed:
            return row.changed.time_since_epoch().count();
        case core::NumberField::Run:
            return row.run;
        case core::NumberField::Tries:
            return row.tries;
        case core::NumberField::State:
            return static_cast<std::int64_t>(row.state);
        case core::NumberField::Activity:
            return static_cast<std::int64_t>(row.activity);
        case core::NumberField::Hold:
            return static_cast<std::int64_t>(row.hold);
        case core::NumberField::AtRisk:
            return row.atRisk;
        case core::NumberField::WorkflowVersion:
            return row.workflowVersion;
    }
    return 0;
}

[[nodiscard]] inline std::string_view textOf(const ports::OrderRow& row, core::TextField field) {
    switch (field) {
        case core::TextField::Type:
            return row.type;
        case core::TextField::Service:
            return row.service;
        case core::TextField::Step:
            return row.step;
        case core::TextField::Reason:
            return row.reason;
        case core::TextField::Channel:
            return row.listed.channel;
        case core::TextField::Country:
            return row.listed.country;
        case core::TextField::Currency:
            return row.currency;
    }
    return {};
}

}  // namespace searching

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::SearchCondition& condition);

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::WordsAre& wanted) {
    const auto words = core::wordsIn(std::string_view(order.stored.document));
    for (std::size_t column = 0; column < words.size(); ++column)
        if ((wanted.columns >> column & 1U) != 0 && searching::standTogether(searching::parts(words[column]), wanted))
            return true;
    return false;
}

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::NumberIn& range) {
    const auto number = searching::numberOf(order.stored.row, range.field);
    return number >= range.from && number <= range.to;
}

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::TextIs& wanted) {
    const bool channel = wanted.field == core::TextField::Channel;
    const auto same = [&](char a, char b) { return a == b || (channel && ports::lowered(a) == ports::lowered(b)); };
    const auto text = searching::textOf(order.stored.row, wanted.field);
    if (text.size() < wanted.value.size() || (!wanted.begins && text.size() != wanted.value.size())) return false;
    return std::equal(wanted.value.begin(), wanted.value.end(), text.begin(), same);
}

[[nodiscard]] inline bool matches(const SearchedOrder& order, core::Mark mark) {
    return mark == core::Mark::Note ? order.hasNote : !order.stored.row.cause.empty();
}

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::SearchGroup& group) {
    const auto holds = [&](const core::SearchCondition& term) { return matches(order, term); };
    switch (group.kind) {
        case core::SearchGroup::Kind::All:
            return std::ranges::all_of(group.terms, holds);
        case core::SearchGroup::Kind::Any:
            return std::ranges::any_of(group.terms, holds);
        case core::SearchGroup::Kind::Not:
            break;
    }
    return std::ranges::none_of(group.terms, holds);
}

[[nodiscard]] inline bool matches(const SearchedOrder& order, const core::SearchCondition& condition) {
    return std::visit([&](const auto& test) { return matches(order, test); }, condition.test);
}

}  // namespace sagadesk::store
