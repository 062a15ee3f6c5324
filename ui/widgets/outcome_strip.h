// What became of orders lately, in one row: for each outcome its shape, a number, words and small bars.
//
// Painted; each outcome is a part that a screen reader walks, and Left and Right as well.
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/spark.h"

namespace sagadesk::ui {

struct Outcome {
    Shown shown = Shown::Completed;
    QString number, word, note;
    std::optional<Spark> bars;
};

class OutcomeStrip final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit OutcomeStrip(QWidget* parent = nullptr);
    void set(const QString& title, const QString& note, QList<Outcome> outcomes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_outcomes.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int titleWidth() const;
    void paintOutcome(QPainter& painter, const QRect& part, const Outcome& outcome) const;

    QString m_title, m_note;
    QList<Outcome> m_outcomes;
    int m_chosen = 0;
};

}  // namespace sagadesk::ui
