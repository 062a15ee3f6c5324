// The ground of tables and panels under a layout. A widget paints it itself, since style sheets slow views down.
#pragma once

#include <QWidget>

namespace sagadesk::ui {

class Ground final : public QWidget {
public:
    enum class Edge : std::uint8_t { None, Top };  // a line where it begins
    explicit Ground(QWidget* parent, Edge edge = Edge::None) : QWidget(parent), m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Edge m_edge;
};

}  // namespace sagadesk::ui
