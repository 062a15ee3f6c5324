// parse(text(search)) == search, for random searches; and any bytes give a search or an error within the text.
#include <random>

#include <gtest/gtest.h>

#include "api/search_fields.h"

namespace sagadesk::api {
namespace {

class Searches {
public:
    explicit Searches(unsigned seed) : m_random(seed) {}

    Search search() {
        Search made;
        if (chance(9)) made.term = term(0);
        if (chance(3)) made.sort = SearchSort{static_cast<core::SortKey>(below(7)), below(2) == 0};
        return made;
    }
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }

private:
    bool chance(std::size_t of10) { return below(10) < of10; }

    SearchTerm term(std::size_t depth) {
        SearchTerm made;
        if (depth >= 3 || chance(5)) return field();
        made.kind = static_cast<SearchTerm::Kind>(1 + below(3));
        const std::size_t count = made.kind == SearchTerm::Kind::Not ? 1 : 2 + below(2);
        while (made.terms.size() < count)
            // A group within its like is no group of its own.
            if (auto one = term(depth + 1); one.kind != made.kind || made.kind == SearchTerm::Kind::Not)
                made.terms.push_back(std::move(one));
        return made;
    }

    SearchTerm field() {
        SearchTerm made;
        made.field = static_cast<SearchField>(below(static_cast<std::size_t>(SearchField::Has) + 1));
        const std::size_t count = made.field == SearchField::Text ? 1 : 1 + below(3);
        while (made.values.size() < count) made.values.push_back(value(made.field));
        return made;
    }

    SearchValue value(SearchField field) {
        static const std::vector<std::string> words{"hannah", "C-42", "müller", "K7QM", "14:05", "4417", "a,b"};
        static const std::vector<std::string> quotations{"or",  "desk lamp", "say \"hi\" \\", "status:failed",
                                                         "(a)", "-x"};
        SearchValue made;
        if (field == SearchField::Text || searchFieldRow(field).kind == SearchKind::Words) {
            made.exact = chance(4);
            made.starts = chance(3);
            made.from = made.exact ? quotations[below(quotations.size())]
                                   : words[below(words.size() - (field == SearchField::Text ? 0 : 1))];
            return made;
        }
        return ofKind(searchFieldRow(field));
    }

    SearchValue ofKind(const SearchFieldRow& row) {
        SearchValue made;
        made.from = example(row);
        if (row.info.ordered) {
            made.form = static_cast<SearchValue::Form>(below(6));
            if (row.kind == SearchKind::Age && made.form == SearchValue::Form::Is) made.form = SearchValue::Form::More;
            if (made.form == SearchValue::Form::Range) {
                made.to = chance(8) ? example(row) : "";
                if (!made.to.empty() && chance(2)) made.from.clear();
            }
        }
        return made;
    }

    std::string example(const SearchFieldRow& row) {
        switch (row.kind) {
            case SearchKind::Number:
                return "K7Q";
            case SearchKind::Email:
                return "*@posteo.se";
            case SearchKind::Fixed:
                return std::string(row.info.values[below(row.info.values.size())]);
            case SearchKind::Currency:
                return "SEK";
            case SearchKind::Country:
                return "DE";
            case SearchKind::Workflow:
                return "purchase@14";
            case SearchKind::Amount:
                return "75.5";
            case SearchKind::Count:
                return "3";
            case SearchKind::Time:
                return below(2) == 0 ? "-2h" : "2026-11-18t14:05";
            case SearchKind::Age:
                return "15m";
            default:
                return "payment";
        }
    }

    std::mt19937 m_random;
};

TEST(SearchPropertyTest, readsWhatItWrote) {
    for (unsigned seed = 0; seed < 20'000; ++seed) {
        const auto search = Searches(seed).search();
        const auto text = searchText(search);
        const auto again = parseSearch(text);
        ASSERT_TRUE(again.has_value()) << "seed " << seed << ": " << text << ": " << again.error().detail;
        ASSERT_EQ(*again, search) << "seed " << seed << ": " << text << " was read as " << searchText(*again);
        const auto query = searchQuery(*again, {});
        ASSERT_EQ(query.condition.has_value(), search.term.has_value());
    }
}

TEST(SearchPropertyTest, endsWithAnyText) {
    static constexpr std::string_view parts[] = {
        "status:", "total:", "\"",     "(",  ")", "-",  "or ", "and ", "not ",        ",", "*",
        ">=",      "..",     "failed", "75", " ", "\\", "K7Q", "@",    "sort:-total", ":", "ü"};
    for (unsigned seed = 0; seed < 20'000; ++seed) {
        Searches random(seed);
        std::string text;
        for (std::size_t i = random.below(12); i > 0; --i) text += parts[random.below(std::size(parts))];
        const auto search = parseSearch(text);
        std::size_t end = 0;
        for (const auto& span : searchSpans(text)) {
            ASSERT_TRUE(span.from >= end && span.from < span.to && span.to <= text.size()) << text;
            end = span.to;
        }
        if (!search) {
            ASSERT_TRUE(search.error().from <= search.error().to && search.error().to <= text.size()) << text;
            ASSERT_FALSE(search.error().detail.empty()) << text;
            continue;
        }
        const auto canonical = searchText(*search);
        if (canonical.size() > search_bytes_max) continue;
        ASSERT_EQ(parseSearch(canonical).value_or(Search{}), *search) << text << " became " << canonical;
        static_cast<void>(completeSearch(text, random.below(text.size() + 1)));
    }
}

}  // namespace
}  // namespace sagadesk::api
