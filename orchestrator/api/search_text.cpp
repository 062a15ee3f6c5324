// A search as text again, and what may be written next.
#include <algorithm>

#include "api/search_fields.h"

namespace sagadesk::api {
namespace {

using Form = SearchValue::Form;
using Kind = SearchTerm::Kind;

std::string quotation(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string_view sign(Form form) {
    switch (form) {
        case Form::More:
            return ">";
        case Form::AtLeast:
            return ">=";
        case Form::Less:
            return "<";
        case Form::AtMost:
            return "<=";
        default:
            return "";
    }
}

std::string textOf(const SearchValue& value) {
    if (value.form == Form::Range) return value.from + ".." + value.to;
    return std::string(sign(value.form)) + (value.exact ? quotation(value.from) : value.from) +
           (value.starts ? "*" : "");
}

std::string textOf(const SearchTerm& term);

std::string fieldText(const SearchTerm& term) {
    std::string text;
    if (term.field != SearchField::Text) text = std::string(searchFieldRow(term.field).info.name) + ":";
    for (std::size_t i = 0; i < term.values.size(); ++i) text += (i == 0 ? "" : ",") + textOf(term.values[i]);
    return text;
}

std::string enclosed(const SearchTerm& term) {
    return "(" + textOf(term) + ")";
}

std::string textOf(const SearchTerm& term) {
    if (term.kind == Kind::Field) return fieldText(term);
    if (term.kind == Kind::Not) {
        const SearchTerm& none = term.terms.front();
        const bool group = none.kind == Kind::All || none.kind == Kind::Any;
        return "-" + (group ? enclosed(none) : textOf(none));
    }
    const bool all = term.kind == Kind::All;
    std::string text;
    for (const SearchTerm& one : term.terms) {
        if (!text.empty()) text += all ? " " : " or ";
        text += all && one.kind == Kind::Any ? enclosed(one) : textOf(one);
    }
    return text;
}

bool endsWord(char c) {
    return c == ' ' || c == '\t' || c == '(' || c == ')' || c == '"' || c == ',';
}

}  // namespace

std::string searchText(const Search& search) {
    std::string text = search.term ? textOf(*search.term) : std::string();
    if (!search.sort) return text;
    if (!text.empty()) text += ' ';
    return text + "sort:" + (search.sort->descending ? "-" : "") + std::string(word(search.sort->key));
}

SearchCompletion completeSearch(std::string_view text, std::size_t cursor) {
    cursor = std::min(cursor, text.size());
    SearchCompletion completion{cursor, cursor, {}, {}};
    std::size_t start = cursor;
    while (start > 0 && !endsWord(text[start - 1]) && text[start - 1] != ':') --start;
    std::size_t before = start;  // of the field's name, past values that stand before
    while (before > 0 && (!endsWord(text[before - 1]) || text[before - 1] == ',')) --before;
    if (before < text.size() && text[before] == '-') ++before;
    const auto colon = text.substr(before, start > before ? start - before : 0).find(':');
    const auto offer = [&](std::string_view begun, std::string_view option, std::string_view end) {
        if (option.starts_with(begun)) completion.options.push_back(std::string(option) + std::string(end));
    };
    if (colon == text.npos) {
        if (start < cursor && text[start] == '-') ++start;
        for (const auto& field : searchFields()) offer(text.substr(start, cursor - start), field.name, ":");
    } else {
        completion.field = text.substr(before, colon);
        for (const auto& field : searchFields())
            if (field.name == completion.field)
                for (const auto value : field.values) offer(text.substr(start, cursor - start), value, "");
    }
    completion.from = start;
    return completion;
}

}  // namespace sagadesk::api
