#include "ui/models/query_edit.h"

#include <QCoreApplication>
#include <algorithm>

namespace sagadesk::ui {

namespace {

using api::Search;
using api::SearchTerm;

std::optional<Search> read(const QString& query) {
    auto search = api::parseSearch(query.toStdString());
    if (!search) return std::nullopt;
    return std::move(*search);
}

// The terms that are joined by and, the whole query being one of them or all.
std::vector<SearchTerm> termsOf(const Search& search) {
    if (!search.term) return {};
    if (search.term->kind == SearchTerm::Kind::All) return search.term->terms;
    return {*search.term};
}

QString written(std::vector<SearchTerm> terms, const Search& like) {
    Search search;
    search.sort = like.sort;
    if (terms.size() == 1) {
        search.term = std::move(terms.front());
    } else if (!terms.empty()) {
        search.term.emplace();
        search.term->kind = SearchTerm::Kind::All;
        search.term->terms = std::move(terms);
    }
    return QString::fromStdString(api::searchText(search));
}

bool isOn(const SearchTerm& term, api::SearchField field) {
    return term.kind == SearchTerm::Kind::Field && term.field == field;
}

bool isAbout(const SearchTerm& term, api::SearchField field) {
    return isOn(term, field) || (term.kind == SearchTerm::Kind::Not && isOn(term.terms.front(), field));
}

QString alone(const SearchTerm& term) {
    return QString::fromStdString(api::searchText(Search{term, std::nullopt}));
}

std::optional<SearchTerm> termOf(const QString& condition) {
    const auto search = read(condition);
    return search ? search->term : std::nullopt;
}

}  // namespace

QString nameOf(api::SearchField field) {
    if (field == api::SearchField::Text) return {};
    const auto& fields = api::searchFields();
    const std::size_t at = static_cast<std::size_t>(field) - 1;
    return at < fields.size()
               ? QString::fromUtf8(fields[at].name.data(), static_cast<qsizetype>(fields[at].name.size()))
               : QString();
}

QString valueOf(const QString& query, api::SearchField field) {
    const auto search = read(query);
    if (!search) return {};
    for (const SearchTerm& term : termsOf(*search)) {
        if (isOn(term, field)) return alone(term).mid(nameOf(field).size() + 1);
    }
    return {};
}

QString withoutField(const QString& query, api::SearchField field) {
    const auto search = read(query);
    if (!search) return query;
    std::vector<SearchTerm> terms = termsOf(*search);
    std::erase_if(terms, [&](const SearchTerm& term) { return isAbout(term, field); });
    return written(std::move(terms), *search);
}

QString withValue(const QString& query, api::SearchField field, const QString& values) {
    if (values.isEmpty()) return withoutField(query, field);
    return withCondition(query, nameOf(field) + QLatin1Char(':') + values, true);
}

QString withCondition(const QString& query, const QString& condition, bool must) {
    const auto search = read(query);
    auto term = termOf(condition);
    if (!search || !term) return query;
    std::vector<SearchTerm> terms = termsOf(*search);
    const auto field = term->kind == SearchTerm::Kind::Field ? term->field : api::SearchField::Text;
    const auto same = std::find_if(terms.begin(), terms.end(), [&](const SearchTerm& each) {
        return field != api::SearchField::Text && isOn(each, field);
    });
    if (must && same != terms.end()) {
        *same = std::move(*term);
    } else if (must) {
        terms.push_back(std::move(*term));
    } else {
        SearchTerm without;
        without.kind = SearchTerm::Kind::Not;
        without.terms.push_back(std::move(*term));
        if (std::find(terms.begin(), terms.end(), without) == terms.end()) terms.push_back(std::move(without));
    }
    return written(std::move(terms), *search);
}

QString withSort(const QString& query, api::SearchSort sort) {
    auto search = read(query);
    if (!search) return query;
    search->sort = sort == api::SearchSort{} ? std::nullopt : std::optional(sort);
    return QString::fromStdString(api::searchText(*search));
}

QStringList conditionsOf(const QString& query) {
    QStringList conditions;
    if (const auto search = read(query)) {
        for (const SearchTerm& term : termsOf(*search)) conditions.append(alone(term));
    }
    return conditions;
}

QString withoutCondition(const QString& query, const QString& condition) {
    const auto search = read(query);
    if (!search) return query;
    std::vector<SearchTerm> terms = termsOf(*search);
    std::erase_if(terms, [&](const SearchTerm& term) { return alone(term) == condition; });
    return written(std::move(terms), *search);
}

QString sentenceOf(const api::SearchError& error) {
    using api::SearchFault;
    const QString what = QString::fromStdString(error.what), allowed = QString::fromStdString(error.allowed);
    const auto say = [](const char* text) { return QCoreApplication::translate("QueryFaults", text); };
    switch (error.fault) {
        case SearchFault::UnknownField:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a field.")).arg(what);
        case SearchFault::NotKept:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "Nothing is kept for \"%1\".")).arg(what);
        case SearchFault::NoValue:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" has no value yet.")).arg(what);
        case SearchFault::NoAmount:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not an amount.")).arg(what);
        case SearchFault::NoNumber:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a whole number.")).arg(what);
        case SearchFault::NoTime:
            return say(QT_TRANSLATE_NOOP("QueryFaults",
                                         "\"%1\" is not a time, such as today, mon, 14:05, 2026-11-18 or -2h."))
                .arg(what);
        case SearchFault::NoDuration:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a duration, such as 15m, 2h or 3d.")).arg(what);
        case SearchFault::NoWord:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is none of: %2.")).arg(what, allowed);
        case SearchFault::NoOrderNumber:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not an order number or its beginning.")).arg(what);
        case SearchFault::NoCurrency:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a currency, such as EUR.")).arg(what);
        case SearchFault::NoCountry:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a country's two letters, such as SE."))
                .arg(what);
        case SearchFault::NoWorkflow:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" is not a workflow, such as purchase@14.")).arg(what);
        case SearchFault::NoComparison:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "Values of \"%1\" have no order, so they can't be compared."))
                .arg(what);
        case SearchFault::NothingToFind:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" has no letter and no digit to look for.")).arg(what);
        case SearchFault::StarPlace:
            return say(QT_TRANSLATE_NOOP("QueryFaults",
                                         "A * stands at the end of a word, or before the @ of an e-mail address."));
        case SearchFault::OpenQuote:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "The closing quotation mark is missing."));
        case SearchFault::OpenParenthesis:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "The closing parenthesis is missing."));
        case SearchFault::StrayParenthesis:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "This parenthesis closes nothing."));
        case SearchFault::DanglingWord:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "\"%1\" needs a condition beside it.")).arg(what);
        case SearchFault::SortPlace:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "sort: stands once, and not within a choice."));
        case SearchFault::TooLong:
            return say(QT_TRANSLATE_NOOP("QueryFaults", "This query is too long."));
    }
    return QString::fromStdString(error.detail);
}

}  // namespace sagadesk::ui
