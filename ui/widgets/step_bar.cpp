#include "ui/widgets/step_bar.h"

#include <QCoreApplication>
#include <QStringList>
#include <QStyle>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {

constexpr qsizetype cells_max = 6;
constexpr int cell_width = 12, cell_gap = 2, box_height = 10;

StepMark markOf(const api::StepView& step) {
    if (step.undoStatus == "done") return StepMark::Undone;
    if (step.undoStatus == "stuck" || step.status == "held") return StepMark::Held;
    if (!step.undoStatus.empty()) return StepMark::Running;
    if (step.status == "succeeded") return StepMark::Done;
    if (step.status == "skipped") return StepMark::LeftOut;
    if (step.status == "declined" || step.status == "gave_up") return StepMark::Failed;
    if (step.status == "parked") return StepMark::Parked;
    if (step.status == "not_reached") return StepMark::NotReached;
    const bool waits = step.status == "retry_wait" || step.status == "awaiting_callback" ||
                       step.status == "awaiting_approval" || step.status == "sleeping";
    return waits ? StepMark::Waiting : StepMark::Running;
}

// Of steps that share a cell the one that says most is shown.
int weight(StepMark mark) {
    switch (mark) {
        case StepMark::Held:
            return 8;
        case StepMark::Failed:
            return 7;
        case StepMark::Undone:
            return 6;
        case StepMark::Parked:
            return 5;
        case StepMark::Waiting:
        case StepMark::Running:
            return 4;
        case StepMark::NotReached:
            return 3;
        case StepMark::Done:
            return 2;
        case StepMark::LeftOut:
            return 1;
    }
    return 0;
}

Shown coloursOf(StepMark mark) {
    switch (mark) {
        case StepMark::Failed:
            return Shown::Failed;
        case StepMark::Undone:
            return Shown::Undoing;
        case StepMark::Held:
        case StepMark::Waiting:
            return Shown::Held;
        case StepMark::Parked:
            return Shown::Parked;
        default:
            return Shown::Processing;
    }
}

void paintSign(QPainter& painter, const QRectF& box, StepMark mark, const QColor& ink, bool mirrored) {
    const QPointF c = box.center();
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal d = mirrored ? -1 : 1;
    switch (mark) {
        case StepMark::Failed:
            painter.drawLine(c + QPointF(-1.8, -1.8), c + QPointF(1.8, 1.8));
            painter.drawLine(c + QPointF(1.8, -1.8), c + QPointF(-1.8, 1.8));
            break;
        case StepMark::Undone:
            painter.drawLine(c + QPointF(-2.4 * d, 0), c + QPointF(2.4 * d, 0));
            painter.drawPolyline(
                QPolygonF{c + QPointF(-.4 * d, -2), c + QPointF(-2.4 * d, 0), c + QPointF(-.4 * d, 2)});
            break;
        case StepMark::Held:
            painter.drawLine(c + QPointF(0, -2.4), c + QPointF(0, .2));
            painter.drawPoint(c + QPointF(0, 2.4));
            break;
        case StepMark::Parked:
            painter.drawLine(c + QPointF(-1.3, -1.8), c + QPointF(-1.3, 1.8));
            painter.drawLine(c + QPointF(1.3, -1.8), c + QPointF(1.3, 1.8));
            break;
        case StepMark::Waiting:
            for (const qreal x : {-2.6, 0.0, 2.6}) painter.drawPoint(c + QPointF(x, 0));
            break;
        default:
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawPolygon(
                QPolygonF{c + QPointF(-1.5 * d, -2.3), c + QPointF(2.3 * d, 0), c + QPointF(-1.5 * d, 2.3)});
    }
}

void paintCell(QPainter& painter, const QRectF& cell, StepMark mark, bool mirrored) {
    const Theme& t = theme();
    const qreal y = cell.center().y();
    if (mark == StepMark::Done) {
        paintBox(painter, {cell.left(), y - 2, cell.width(), 4}, t.color(Token::ChartDone), QColor(), 1, 1);
        return;
    }
    if (mark == StepMark::NotReached || mark == StepMark::LeftOut) {
        const qreal inset = mark == StepMark::LeftOut ? 4 : 1;
        painter.fillRect(QRectF(cell.left() + inset, y - 1, cell.width() - 2 * inset, 2), t.color(Token::NotReached));
        return;
    }
    const Shown colours = coloursOf(mark);
    const QRectF box(cell.left() - .5, y - box_height / 2.0, cell.width() + 1, box_height);
    const bool filled = mark == StepMark::Failed;
    paintBox(painter, box, filled ? t.color(colours) : t.tint(colours), t.color(colours), 1.5, 2.5);
    paintSign(painter, box, mark, filled ? t.color(Token::Base) : t.color(colours), mirrored);
}

}  // namespace

StepCells stepCellsOf(const std::vector<api::StepView>& steps) {
    StepCells cells;
    const api::StepView* before = nullptr;
    for (const api::StepView& step : steps) {
        const bool shares = before != nullptr && before->stage == step.stage && before->group == step.group;
        const bool full = cells.size() == cells_max;
        const StepMark mark = markOf(step);
        if ((shares || full) && !cells.isEmpty()) {
            if (weight(mark) > weight(cells.back().mark)) cells.back().mark = mark;
        } else {
            const bool checks = step.stage == "validation" && step.group == "validate";
            cells.append(
                {mark, checks ? QCoreApplication::translate("StepBar", "Checks") : QString::fromStdString(step.label)});
        }
        before = &step;
    }
    return cells;
}

QString wordOf(StepMark mark) {
    const char* const words[] = {
        QT_TRANSLATE_NOOP("StepBar", "not reached"), QT_TRANSLATE_NOOP("StepBar", "done"),
        QT_TRANSLATE_NOOP("StepBar", "running"),     QT_TRANSLATE_NOOP("StepBar", "waiting"),
        QT_TRANSLATE_NOOP("StepBar", "failed"),      QT_TRANSLATE_NOOP("StepBar", "undone"),
        QT_TRANSLATE_NOOP("StepBar", "held"),        QT_TRANSLATE_NOOP("StepBar", "parked"),
        QT_TRANSLATE_NOOP("StepBar", "left out"),
    };
    return QCoreApplication::translate("StepBar", words[static_cast<std::size_t>(mark)]);
}

QString stepBarText(const StepCells& cells) {
    QStringList parts;
    for (const StepCell& cell : cells)
        parts.append(QCoreApplication::translate("StepBar", "%1: %2").arg(cell.name, wordOf(cell.mark)));
    return parts.join(QStringLiteral(", "));
}

int stepBarWidth() {
    return static_cast<int>(cells_max) * (cell_width + cell_gap) - cell_gap;
}

void paintStepBar(QPainter& painter, const QRect& rect, const StepCells& cells, Qt::LayoutDirection direction) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = direction == Qt::RightToLeft;
    for (qsizetype i = 0; i < cells.size() && i < cells_max; ++i) {
        const int offset = static_cast<int>(i) * (cell_width + cell_gap);
        const int x = mirrored ? rect.right() - offset - cell_width + 1 : rect.left() + offset;
        paintCell(painter, QRectF(x, rect.top(), cell_width, rect.height()), cells[i].mark, mirrored);
    }
    painter.restore();
}

StepBar::StepBar(QWidget* parent) : QWidget(parent) {
    installPaintedParts();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::setCells(StepCells cells) {
    m_cells = std::move(cells);
    setAccessibleName(stepBarText(m_cells));
    setToolTip(accessibleName());
    update();
}

QString StepBar::partName(int part) const {
    return stepBarText({m_cells[part]});
}

QRect StepBar::partRect(int part) const {
    return QStyle::visualRect(layoutDirection(), rect(), {1 + part * (cell_width + cell_gap), 0, cell_width, height()});
}

QSize StepBar::sizeHint() const {
    return {stepBarWidth() + 2, 16};
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintStepBar(painter, rect().adjusted(1, 0, 0, 0), m_cells, layoutDirection());
}

}  // namespace sagadesk::ui
