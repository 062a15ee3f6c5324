// Orders as words get to see them: one for every explanation code, with values that occur in real shops.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include "ui/format/words/order_words.h"

void PrintTo(const QString& text, std::ostream* out);

namespace sagadesk::ui::testing {

// The program that translations need, and the catalogue of one language while it lives.
class InLanguage {
public:
    explicit InLanguage(const QString& language);  // "en", "de" …
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    QTranslator m_translator;
};

[[nodiscard]] Viewer viewer();

struct Names {
    std::string label = "Take payment";
    std::string service = "nordPay";
    std::string code = "timeout";
    std::string tries = "6";
};
[[nodiscard]] std::vector<Names> realNames();

[[nodiscard]] api::OrderSummary summaryFor(const core::ExplanationCode& code, const Names& names = {});
// Every combination of facts: 8 × 5 × 5 × 3.
[[nodiscard]] std::vector<core::Facts> allFacts();
// Money facts alone, with the other three at their most doubtful and at their least.
[[nodiscard]] std::vector<core::Facts> someFacts();

// All its texts.
[[nodiscard]] QStringList textsOf(const OrderWords& words);
// What is wrong with a text for people, "" when nothing is: left-over places, codes, forbidden words, double spaces.
[[nodiscard]] QString faultIn(const QString& text);
// Whether it ends as a sentence does.
[[nodiscard]] bool endsAsSentence(const QString& text);

}  // namespace sagadesk::ui::testing
