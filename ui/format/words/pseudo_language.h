// A language that nobody speaks: English with accents, 40 % longer. It shows texts that do not fit, and texts that were
// never made translatable: these stay as they are.
#pragma once

#include <QTranslator>

namespace sagadesk::ui {

// Install it as any translator; UI thread. Places and numbers stay.
class PseudoLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// "Money" → "Móñéý··"
[[nodiscard]] QString pseudoText(const QString& english);

}  // namespace sagadesk::ui
