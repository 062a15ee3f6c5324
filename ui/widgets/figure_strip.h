// The figures of Overview: caption, number, a small line, and what it compares with. Each can be opened.
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/spark.h"

namespace sagadesk::ui {

struct Figure {
    QString caption, number, note;
    std::optional<Spark> spark;
    std::optional<Shown> colour;  // of the number when it is loud
};

class FigureStrip final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);
    void set(QList<Figure> figures);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    // Parts are the figures.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_figures.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override { return partOf(part); }
    [[nodiscard]] int chosenPart() const override { return m_current; }
    void choosePart(int part) override;

signals:
    void opened(int figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect partOf(int index) const;
    void paintFigure(QPainter& painter, int index) const;

    QList<Figure> m_figures;
    int m_current = 0, m_hover = -1;
};

}  // namespace sagadesk::ui
