// The steps of an order in a few lines: mark, name, how it went, how long it took. Painted.
#pragma once

#include <QFrame>
#include <QList>

#include "ui/format/formats.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/step_bar.h"

namespace sagadesk::ui {

struct StepLine {
    StepMark mark = StepMark::NotReached;
    QString name, words, took;
};
// Checks that went well are one line, steps that were not reached another.
[[nodiscard]] QList<StepLine> stepLines(const api::OrderSnapshot& order, const Formats& formats);
// From the beginning of the first try to the end of the last; nullopt when nothing was tried.
[[nodiscard]] std::optional<core::Duration> timeInAll(const api::OrderSnapshot& order);

class StepsSummary final : public QFrame, public PaintedParts {
    Q_OBJECT

public:
    explicit StepsSummary(QWidget* parent);
    void setLines(QList<StepLine> lines, const QString& total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    // Parts are the lines.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return -1; }
    void choosePart(int part) override { Q_UNUSED(part) }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const QRect& row, const StepLine& line) const;
    QList<StepLine> m_lines;
    QString m_total;
};

}  // namespace sagadesk::ui
