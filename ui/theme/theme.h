// How the console looks now: colours, fonts, sizes. Whoever paints asks here, every time, so that a switch needs no
// restart.
//
// One per application. It is made before the first widget and belongs to whoever made it (app/console, a test's main);
// theme() gives it. UI thread only.
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QObject>
#include <QPalette>

#include "ui/theme/tokens.h"

namespace sagadesk::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, HighContrast };
enum class Density : std::uint8_t { Compact, Standard, Comfortable };

enum class FontRole : std::uint8_t {
    Figure,  // numbers on Overview
    Title,   // page and order title
    Lead,    // plain-words headline, panel titles
    Story,   // plain-words text
    Body,    // tables, buttons, fields
    Small,   // table heads, second lines, chips
    Axis,    // axes, badges, key caps
    Mono,    // order numbers, payloads, times with ms
};

struct Look {
    ThemeChoice choice = ThemeChoice::System;
    Density density = Density::Standard;
    int fontPercent = 100;      // 80–200
    bool reduceMotion = false;  // what moves by itself is the desktop's: effects of menus, the cursor's blinking
    bool patterns = false;      // failed bars of charts are hatched
    bool operator==(const Look&) const = default;
};

class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    void setLook(Look look);
    [[nodiscard]] const Look& look() const { return m_look; }

    [[nodiscard]] QColor color(Token token) const { return QColor::fromRgb(m_table->of(token)); }
    [[nodiscard]] QColor color(Shown shown) const { return QColor::fromRgb(m_table->of(shown).fg); }
    [[nodiscard]] QColor tint(Shown shown) const { return QColor::fromRgb(m_table->of(shown).tint); }
    [[nodiscard]] int line() const { return m_table->line; }  // px
    [[nodiscard]] bool isDark() const;

    // Sizes are multiplied by the user's font scale. semibold is for emphasis; Figure, Title and Lead always are.
    [[nodiscard]] QFont font(FontRole role, bool semibold = false) const;
    [[nodiscard]] int lineHeight(FontRole role) const;  // px
    [[nodiscard]] int rowHeight() const;                // px: 24, 28 or 34
    [[nodiscard]] int padding() const;                  // px: 8, 12 or 16
    [[nodiscard]] int scaled(int px) const;             // by the user's font scale
    [[nodiscard]] QPalette palette() const;

signals:
    // Colours, fonts or sizes are others now: lay out and paint again.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    Look m_look;
    const TokenTable* m_table;
    bool m_systemIsDark = false;
    bool m_systemMoves = false;  // menus and lists, as the desktop wants it
    bool m_applying = false;
};

// The application's theme. There is one from main on.
[[nodiscard]] Theme& theme();

// Spacing, px.
namespace space {
inline constexpr int xxs = 2, xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
inline constexpr int radius = 4;

}  // namespace sagadesk::ui
