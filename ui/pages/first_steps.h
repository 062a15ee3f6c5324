// What a new owner does first, five lines with their marks: it goes away when all is done, or when it is not wanted.
//
// Part of Overview; UI thread. Every mark is what the orchestrator says, not what was clicked; only whether somebody
// has used the Finder is remembered here.
#pragma once

#include <array>

#include "ui/frame/page.h"
#include "ui/widgets/cards.h"

class QGridLayout;

namespace sagadesk::ui {

class Button;
class IconLabel;

class FirstSteps final : public Card {
    Q_OBJECT

public:
    FirstSteps(Surroundings& around, QWidget* parent);

    // The orchestrator is asked again; nothing is while it is not wanted.
    void look();
    [[nodiscard]] int done() const;
    static constexpr int steps = 5;

private:
    struct Line {
        IconLabel* mark;
        TextLabel* text;
        Button* act;
        bool done = false;
    };
    void addLine(QGridLayout& grid, int at, const QString& text, const QString& command, const QString& verb);
    void mark(int at, bool done);
    void leave();

    Surroundings& m_around;
    std::array<Line, steps> m_lines;
    bool m_asking = false;
};

}  // namespace sagadesk::ui
