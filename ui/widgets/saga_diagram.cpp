#include "ui/widgets/saga_diagram.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

// px at the usual text size, as in the design.
constexpr int side = 14, top = 16, node_height = 46, lane_gap = 30, gap = 20, node_min = 96, node_max = 150;

}  // namespace

SagaDiagram::SagaDiagram(QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Steps of the order"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void SagaDiagram::set(std::vector<DiagramNode> nodes, const QString& asideTitle, const QString& aside) {
    const bool undoes = std::any_of(nodes.begin(), nodes.end(), [](const DiagramNode& node) { return node.key.undo; });
    const bool reshaped = undoes != m_undoes || nodes.size() != m_nodes.size();
    const StepKey chosen = m_chosen >= 0 ? m_nodes[static_cast<std::size_t>(m_chosen)].key : StepKey{};
    m_nodes = std::move(nodes);
    m_undoes = undoes;
    m_asideTitle = asideTitle;
    m_aside = aside;
    m_columns = 0;
    for (const DiagramNode& node : m_nodes) m_columns = std::max(m_columns, node.column + 1);
    m_chosen = -1;
    choose(chosen);
    if (reshaped) updateGeometry();
    update();
}

void SagaDiagram::choose(const StepKey& key) {
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const DiagramNode& node) {
        return node.key.run == key.run && node.key.undo == key.undo &&
               std::find(node.steps.begin(), node.steps.end(), key.step) != node.steps.end();
    });
    m_chosen = found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
    update();
}

QSize SagaDiagram::sizeHint() const {
    const int rows = theme().scaled(node_height) * (m_undoes ? 2 : 1) + (m_undoes ? lane_gap : 0);
    return {2 * side + m_columns * theme().scaled(node_min) + (m_columns - 1) * gap, 2 * top + rows};
}

QSize SagaDiagram::minimumSizeHint() const {
    return sizeHint();
}

QRect SagaDiagram::logical(const DiagramNode& node) const {
    const int room = (width() - 2 * side - (m_columns - 1) * gap) / std::max(1, m_columns);
    const int wide = std::clamp(room, theme().scaled(node_min), theme().scaled(node_max));
    const int high = theme().scaled(node_height);
    return {side + node.column * (wide + gap), node.key.undo ? top + high + lane_gap : top, wide, high};
}

QRect SagaDiagram::visual(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QString SagaDiagram::partName(int part) const {
    const DiagramNode& node = m_nodes.at(static_cast<std::size_t>(part));
    return tr("%1: %2").arg(node.title, node.line);
}

QRect SagaDiagram::partRect(int part) const {
    return visual(logical(m_nodes.at(static_cast<std::size_t>(part))));
}

void SagaDiagram::choosePart(int part) {
    if (part < 0 || part >= partCount()) return;
    m_chosen = part;
    update();
    emit chosen(m_nodes[static_cast<std::size_t>(part)].key);
}

void SagaDiagram::mousePressEvent(QMouseEvent* event) {
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(event->pos())) choosePart(part);
}

void SagaDiagram::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right, back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        choosePart(std::min(m_chosen + 1, partCount() - 1));
    else if (event->key() == back)
        choosePart(std::max(m_chosen - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

void SagaDiagram::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) update();
    QWidget::changeEvent(event);
}

void SagaDiagram::arrow(QPainter& painter, QPoint from, QPoint to, const QColor& color, bool dashed, bool head) const {
    const auto place = [&](QPoint p) { return visual(QRect(p, QSize(1, 1))).topLeft(); };
    from = place(from), to = place(to);
    painter.setPen(QPen(color, 1.5, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to);
    if (!head) return;
    painter.setPen(QPen(color, 1.5));
    const int back = from.x() < to.x() ? -4 : 4;
    painter.drawLine(to, to + QPoint(back, -4));
    painter.drawLine(to, to + QPoint(back, 4));
}

void SagaDiagram::paintForwardArrows(QPainter& painter) const {
    for (std::size_t i = 1; i < m_nodes.size() && !m_nodes[i].key.undo; ++i) {
        const QRect a = logical(m_nodes[i - 1]), b = logical(m_nodes[i]);
        const bool reached = m_nodes[i].look.reached;
        arrow(painter, {a.right() + 3, a.center().y()}, {b.left() - 3, b.center().y()},
              theme().color(reached ? Token::Text2 : Token::NotReached), !reached);
    }
}

void SagaDiagram::paintUndoLane(QPainter& painter) const {
    if (!m_undoes) return;
    const QColor ink = theme().color(Shown::Undoing);
    const DiagramNode *turn = nullptr, *leftmost = nullptr, *next = nullptr;
    for (const DiagramNode& node : m_nodes)
        if (!node.key.undo && node.look.reached) turn = &node;
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend() && node->key.undo; ++node) {
        if (next != nullptr) {
            const QRect a = logical(*next), b = logical(*node);
            arrow(painter, {a.left() - 3, a.center().y()}, {b.right() + 3, b.center().y()}, ink, false);
        }
        next = leftmost = &*node;
    }
    const QRect newest = logical(m_nodes.back());
    int right = newest.right();
    if (turn != nullptr) {
        const QRect from = logical(*turn);
        const bool same = turn->column == m_nodes.back().column;
        const int x = from.center().x();
        const QPoint end = same ? QPoint(x, newest.top() - 3) : QPoint(newest.right() + 4, newest.center().y());
        if (!same) arrow(painter, {x, from.bottom() + 1}, {x, end.y()}, ink, false, false);
        if (!same) arrow(painter, {x, end.y()}, end, ink, false);
        if (same) arrow(painter, {x, from.bottom() + 1}, end, ink, false, false);
        right = std::max(right, same ? newest.right() : x);
    }
    if (leftmost != nullptr && leftmost->column > 0) {
        const QRect box = logical(*leftmost);
        const QString words = tr("nothing to undo");
        const QFont small = theme().font(FontRole::Small);
        const int wide = QFontMetrics(small).horizontalAdvance(words);
        const int end = std::min(side + 2 + wide, box.left() - 12);
        paintText(painter, visual({side + 2, box.top(), end - side - 2, box.height()}), words, small,
                  theme().color(Token::Text2));
        if (end + 10 < box.left())
            arrow(painter, {box.left() - 3, box.center().y()}, {end + 6, box.center().y()}, ink, true, false);
    }
    const QRect aside(right + 12, newest.top() + 2, width() - right - 12 - side, newest.height());
    const int line = theme().lineHeight(FontRole::Small) + 2;
    paintText(painter, visual({aside.left(), aside.top(), aside.width(), line}), m_asideTitle,
              theme().font(FontRole::Small, true), theme().color(Token::Text));
    paintText(painter, visual({aside.left(), aside.top() + line, aside.width(), line}), m_aside,
              theme().font(FontRole::Small), theme().color(Token::Text2));
}

void SagaDiagram::paintNode(QPainter& painter, int part) const {
    const Theme& t = theme();
    const DiagramNode& node = m_nodes[static_cast<std::size_t>(part)];
    const QRect box = partRect(part);
    const bool chosen = part == m_chosen;
    if (node.look.reached) {
        paintBox(painter, box, node.look.tint, node.look.ink, chosen ? 2 : 1);
    } else {
        painter.setPen(QPen(t.color(chosen ? Token::Strong : Token::NotReached), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (chosen && hasFocus()) paintFocus(painter, QRectF(box).adjusted(-3, -3, 3, 3), radius + 3);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), box, r); };
    const int mark = t.scaled(13), line = box.height() / 2 - 4;
    paintIcon(painter, place({box.left() + 8, box.top() + 4 + (line - mark) / 2, mark, mark}), node.look.icon,
              node.look.ink, node.look.tint);
    const QColor ink = t.color(node.look.reached ? Token::Text : Token::Text3);
    const int x = box.left() + 8 + mark + 5;
    paintText(painter, place({x, box.top() + 4, box.right() - x - 3, line}), node.title, t.font(FontRole::Small, true),
              ink);
    paintText(painter, place({x, box.top() + 4 + line, box.right() - x - 3, line}), node.line, t.font(FontRole::Axis),
              t.color(node.look.reached ? Token::Text2 : Token::Text3));
}

void SagaDiagram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Base));
    paintForwardArrows(painter);
    paintUndoLane(painter);
    for (int part = 0; part < partCount(); ++part) paintNode(painter, part);
}

}  // namespace sagadesk::ui
