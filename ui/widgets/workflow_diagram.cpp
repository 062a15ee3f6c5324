#include "ui/widgets/workflow_diagram.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

// px at the usual text size.
constexpr int side = 16, head = 30, box_height = 46, undo_height = 24, row_gap = 18, gap = 22;
constexpr int box_min = 104, box_max = 168, foot = 12;

}  // namespace

WorkflowDiagram::WorkflowDiagram(const QString& name, QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void WorkflowDiagram::set(std::vector<WorkflowBox> boxes) {
    m_boxes = std::move(boxes);
    m_chosen = -1;
    updateGeometry();
    update();
}

void WorkflowDiagram::choose(const std::string& step) {
    const auto found = std::ranges::find(m_boxes, step, &WorkflowBox::step);
    m_chosen = found == m_boxes.end() ? -1 : static_cast<int>(found - m_boxes.begin());
    update();
}

int WorkflowDiagram::columns() const {
    int most = 0;
    for (const WorkflowBox& box : m_boxes) most = std::max(most, box.column + 1);
    return most;
}

int WorkflowDiagram::rows() const {
    int most = 0;
    for (const WorkflowBox& box : m_boxes) most = std::max(most, box.row + 1);
    return most;
}

// A row in which nothing can be undone needs no room for it.
int WorkflowDiagram::rowTop(int row) const {
    int top = theme().scaled(head);
    for (int above = 0; above < row; ++above) {
        const bool undone = std::ranges::any_of(
            m_boxes, [above](const WorkflowBox& box) { return box.row == above && !box.undo.isEmpty(); });
        top += theme().scaled(box_height) + row_gap + (undone ? theme().scaled(undo_height) : 0);
    }
    return top;
}

QSize WorkflowDiagram::sizeHint() const {
    return {2 * side + columns() * (theme().scaled(box_min) + gap) - gap, rowTop(std::max(1, rows())) + foot};
}

QSize WorkflowDiagram::minimumSizeHint() const {
    return sizeHint();
}

int WorkflowDiagram::boxWidth() const {
    const int many = std::max(1, columns());
    const int room = (width() - 2 * side - (many - 1) * gap) / many;
    return std::clamp(room, theme().scaled(box_min), theme().scaled(box_max));
}

QRect WorkflowDiagram::logical(const WorkflowBox& box) const {
    const int wide = boxWidth();
    return {side + box.column * (wide + gap), rowTop(box.row), wide, theme().scaled(box_height)};
}

QRect WorkflowDiagram::visual(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QString WorkflowDiagram::partName(int part) const {
    const WorkflowBox& box = m_boxes.at(static_cast<std::size_t>(part));
    QStringList said{tr("%1: %2.").arg(box.title, box.line)};
    if (!box.undo.isEmpty()) said.append(tr("Undone by %1.").arg(box.undo));
    if (box.pivot) said.append(tr("After it nothing is undone any more."));
    if (box.optional) said.append(tr("The order can do without it."));
    if (box.conditional) said.append(tr("Only under a condition."));
    if (box.changed) said.append(tr("It is not as in the other version."));
    return said.join(QLatin1Char(' '));
}

QRect WorkflowDiagram::partRect(int part) const {
    return visual(logical(m_boxes.at(static_cast<std::size_t>(part))));
}

void WorkflowDiagram::choosePart(int part) {
    if (part < 0 || part >= partCount()) return;
    m_chosen = part;
    update();
    emit chosen(QString::fromStdString(m_boxes[static_cast<std::size_t>(part)].step));
}

void WorkflowDiagram::mousePressEvent(QMouseEvent* event) {
    for (int part = 0; part < partCount(); ++part)
        if (partRect(part).contains(event->pos())) choosePart(part);
}

void WorkflowDiagram::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        choosePart(std::min(m_chosen + 1, partCount() - 1));
    else if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        choosePart(std::max(m_chosen - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

// The stage's word over its first column, a line over all of them.
void WorkflowDiagram::paintStages(QPainter& painter) const {
    const Theme& t = theme();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QString& stage = m_boxes[i].stage;
        if (i > 0 && m_boxes[i - 1].stage == stage) continue;
        int last = m_boxes[i].column;
        for (const WorkflowBox& box : m_boxes)
            if (box.stage == stage) last = std::max(last, box.column);
        const int left = logical(m_boxes[i]).left(), wide = boxWidth();
        const int right = side + last * (wide + gap) + wide;
        paintText(painter, visual({left, 4, right - left, t.scaled(head) - 14}), stage, t.font(FontRole::Small, true),
                  t.color(Token::Text2));
        painter.fillRect(visual({left, t.scaled(head) - 9, right - left, 2}), t.color(Token::Hair));
    }
}

void WorkflowDiagram::paintLine(QPainter& painter, const QRect& from, const QRect& to) const {
    const QPoint a(from.right() + 2, from.center().y()), d(to.left() - 3, to.center().y());
    const int middle = to.left() - gap / 2;
    const auto place = [&](QPoint point) { return visual(QRect(point, QSize(1, 1))).topLeft(); };
    const QPoint b(middle, a.y()), c(middle, d.y());
    painter.setPen(QPen(theme().color(Token::Strong), 1.5));
    painter.drawPolyline(QPolygon({place(a), place(b), place(c), place(d)}));
    const int back = layoutDirection() == Qt::RightToLeft ? 4 : -4;
    painter.drawLine(place(d), place(d) + QPoint(back, -4));
    painter.drawLine(place(d), place(d) + QPoint(back, 4));
}

void WorkflowDiagram::paintLines(QPainter& painter) const {
    for (const WorkflowBox& box : m_boxes)
        for (const int before : box.before)
            paintLine(painter, logical(m_boxes[static_cast<std::size_t>(before)]), logical(box));
}

void WorkflowDiagram::paintUndo(QPainter& painter, const QRect& box, const WorkflowBox& what) const {
    if (what.undo.isEmpty()) return;
    const Theme& t = theme();
    const QRect line(box.left(), box.bottom() + 3, box.width(), t.scaled(undo_height) - 4);
    const int mark = t.scaled(12);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), line, r); };
    paintIcon(painter, place({line.left() + 8, line.center().y() - mark / 2 + 1, mark, mark}),
              QStringLiteral("status-undoing"), t.color(Shown::Undoing));
    const int x = line.left() + 8 + mark + 5;
    paintText(painter, place({x, line.top(), line.right() - x, line.height()}), what.undo, t.font(FontRole::Axis),
              t.color(Token::Text2));
}

void WorkflowDiagram::paintBoxOf(QPainter& painter, int part) const {
    const Theme& t = theme();
    const WorkflowBox& what = m_boxes[static_cast<std::size_t>(part)];
    const QRect box = partRect(part);
    const bool chosen = part == m_chosen;
    const QColor ground = what.changed ? t.tint(Shown::Held) : t.color(chosen ? Token::Selected : Token::Window);
    const QColor line = what.changed ? t.color(Shown::Held) : t.color(chosen ? Token::Accent : Token::Strong);
    paintBox(painter, box, ground, what.optional ? QColor() : line, chosen ? 2 : 1);
    if (what.optional) {
        painter.setPen(QPen(line, chosen ? 2 : 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (chosen && hasFocus()) paintFocus(painter, QRectF(box).adjusted(-3, -3, 3, 3), radius + 3);
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), box, r); };
    const int half = box.height() / 2 - 4, mark = t.scaled(13);
    int end = box.right() - 8;
    const auto addMark = [&](const QString& icon, const QColor& ink) {
        paintIcon(painter, place({end - mark, box.top() + 4 + (half - mark) / 2, mark, mark}), icon, ink, ground);
        end -= mark + 4;
    };
    if (what.pivot) addMark(QStringLiteral("flag"), t.color(Token::Text2));
    if (what.conditional) addMark(QStringLiteral("filter"), t.color(Token::Text2));
    paintText(painter, place({box.left() + 8, box.top() + 4, end - box.left() - 8, half}), what.title,
              t.font(FontRole::Small, true), t.color(Token::Text));
    paintText(painter, place({box.left() + 8, box.top() + 4 + half, box.width() - 16, half}), what.line,
              t.font(FontRole::Axis), t.color(Token::Text2));
    paintUndo(painter, box, what);
}

void WorkflowDiagram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Base));
    paintStages(painter);
    paintLines(painter);
    for (int part = 0; part < partCount(); ++part) paintBoxOf(painter, part);
}

}  // namespace sagadesk::ui
