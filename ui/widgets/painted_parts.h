// Parts of a painted widget that a screen reader can walk: nodes, bars, cells.
//
// A widget that paints its parts by itself derives from PaintedParts too; installPaintedParts() once, before the first
// such widget is shown to a reader.
#pragma once

#include <QRect>
#include <QString>

namespace sagadesk::ui {

class PaintedParts {
public:
    virtual ~PaintedParts() = default;
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partName(int part) const = 0;  // a full sentence
    [[nodiscard]] virtual QRect partRect(int part) const = 0;    // in the widget; empty when scrolled away
    [[nodiscard]] virtual int chosenPart() const = 0;            // -1 for none
    virtual void choosePart(int part) = 0;
};

void installPaintedParts();

}  // namespace sagadesk::ui
