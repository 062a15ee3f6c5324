// Every try of every step along the time: lanes going forward, lanes undoing, a bar a try, a dotted line a wait.
//
// Painted; only what is visible. Up and Down walk the lanes, Left and Right the bars, Ctrl+wheel zooms round the
// pointer. New bars and growing ones change neither scroll nor choice. UI thread; formats outlive it.
#pragma once

#include <QAbstractScrollArea>
#include <vector>

#include "ui/format/formats.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/time_scale.h"

namespace sagadesk::ui {

class GanttView final : public QAbstractScrollArea, public PaintedParts {
    Q_OBJECT

public:
    explicit GanttView(const Formats& formats, QWidget* parent = nullptr);

    void set(Timeline timeline);
    void setScale(ScaleKind kind);
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    // bar: of the lane, -1 for the last one.
    void choose(const StepKey& key, int bar = -1);
    // Scrolls as little as brings the chosen lane into view.
    void reveal();
    [[nodiscard]] const StepKey& chosenLane() const { return m_lane; }
    [[nodiscard]] int chosenBar() const { return m_bar; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor, int x);

    // Parts are the bars, lane by lane.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override;
    void choosePart(int part) override;

signals:
    void chosen(const sagadesk::ui::StepKey& key, int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Row {
        int lane = -1;  // of the timeline; -1: a heading
        QString heading;
    };
    void layOut();
    void updateBars();
    void pick(int lane, int bar);
    [[nodiscard]] int laneIndex() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const { return rowHeight() - 2; }
    [[nodiscard]] int rowTop(int row) const;  // in the viewport
    [[nodiscard]] QRect axis() const;         // where time is painted, left to right
    [[nodiscard]] int plain() const;          // width of the whole time, without zoom
    [[nodiscard]] int xOf(core::Instant at) const;
    [[nodiscard]] QRect barRect(int row, const Bar& bar) const;
    [[nodiscard]] QRect visual(const QRect& rect) const;
    [[nodiscard]] std::pair<int, int> partOf(int part) const;  // lane, bar
    [[nodiscard]] std::vector<TimeScale::Tick> ticks() const;
    [[nodiscard]] int tickX(const TimeScale::Tick& tick) const;
    void paintHead(QPainter& painter) const;
    void paintGrid(QPainter& painter, const QRect& line) const;
    void paintLane(QPainter& painter, int row) const;
    void paintBars(QPainter& painter, int row) const;
    void paintPause(QPainter& painter, int row, const Pause& pause) const;
    [[nodiscard]] QString sentence(int lane, int bar) const;

    const Formats& m_formats;
    Timeline m_timeline;
    TimeScale m_scale;
    ScaleKind m_kind = ScaleKind::RealTime;
    std::vector<Row> m_rows;
    StepKey m_lane;
    int m_bar = -1;
    double m_zoom = 1;
};

}  // namespace sagadesk::ui
