// How a service's circuit stood over a time: one band, a segment for each state, with the times under it. Shares its
// time axis with the charts above it. Left and Right walk the segments.
#pragma once

#include <QWidget>
#include <vector>

#include "api/services.h"
#include "ui/widgets/chart_data.h"
#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

struct CircuitSegment {
    double from = 0, to = 0;  // seconds since 1970
    api::BreakerState state = api::BreakerState::Closed;
};
// Oldest first, without gaps, between begin and end. Before the first change that is known it was closed, since every
// circuit begins so; unknown when older changes are kept no more.
[[nodiscard]] std::vector<CircuitSegment> circuitSegments(const api::ServiceView& service, double begin, double end);

class CircuitStrip final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    CircuitStrip(const QString& title, std::function<QString(double)> timeText, QWidget* parent = nullptr);
    void set(std::vector<CircuitSegment> segments, double begin, double end, QList<double> ticks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int xOf(double at) const;
    [[nodiscard]] int bandHeight() const;
    void paintSegment(QPainter& painter, int part) const;

    std::function<QString(double)> m_timeText;
    std::vector<CircuitSegment> m_segments;
    double m_begin = 0, m_end = 1;
    QList<double> m_ticks;
    int m_chosen = -1;
};

}  // namespace sagadesk::ui
