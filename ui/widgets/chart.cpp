#include "ui/widgets/chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <cmath>

#include "ui/theme/painting.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/table.h"

namespace sagadesk::ui {

namespace {

// Over the plot, which fills the chart.
class FocusRing final : public QWidget {
public:
    explicit FocusRing(QWidget* chart) : QWidget(chart) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintFocus(painter, rect());
    }
};

}  // namespace

Chart::Chart(const ChartLook& look, QWidget* parent)
    : QWidget(parent),
      m_title(look.title),
      m_plot(new ChartPlot(look, this)),
      m_numbers(new ChartTable(look, this)),
      m_stack(new QStackedLayout(this)),
      m_ring(new FocusRing(this)) {
    installPaintedParts();
    auto* table = new Table(look.title, this);
    table->setModel(m_numbers);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(table);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(look.title);
    setMinimumHeight(40);
}

void Chart::set(const ChartData& next) {
    const ChartData& before = m_plot->shown();
    if (m_point >= 0 && before.points > 0 && next.points > 0) {
        const int passed = static_cast<int>(std::lround((next.begin - before.begin) / next.step));
        m_point = qBound(0, m_point - passed, next.points - 1);
    }
    m_plot->display(next);
    m_numbers->set(next);
    point(m_point);
}

void Chart::showTable(bool table) {
    m_stack->setCurrentIndex(table ? 1 : 0);
    setFocusProxy(table ? m_stack->widget(1) : nullptr);
}

bool Chart::isTable() const {
    return m_stack->currentIndex() == 1;
}

int Chart::partCount() const {
    return m_plot->shown().points;
}

QString Chart::partName(int part) const {
    return m_plot->reading(part);
}

QRect Chart::partRect(int part) const {
    return m_plot->rectOf(part).translated(m_plot->pos());
}

void Chart::choosePart(int part) {
    point(qBound(-1, part, partCount() - 1));
    if (m_point < 0) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_point);
    QAccessible::updateAccessibility(&event);
}

void Chart::point(int point) {
    m_point = point;
    m_plot->point(point);
}

void Chart::keyPressEvent(QKeyEvent* event) {
    const int last = partCount() - 1, from = m_point < 0 ? last : m_point;
    switch (event->key()) {
        case Qt::Key_Left:
            return choosePart(qMax(0, from - 1));
        case Qt::Key_Right:
            return choosePart(qMin(last, from + 1));
        case Qt::Key_Home:
            return choosePart(0);
        case Qt::Key_End:
            return choosePart(last);
        default:
            return QWidget::keyPressEvent(event);
    }
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
    if (const int at = m_plot->pointAt(event->position().x()); at != m_point) point(at);
}

void Chart::leaveEvent(QEvent*) {
    if (!hasFocus()) point(-1);
}

void Chart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_ring->raise();
    m_ring->setVisible(event->reason() != Qt::MouseFocusReason);
    if (m_point < 0 && partCount() > 0 && event->reason() != Qt::MouseFocusReason) choosePart(partCount() - 1);
}

void Chart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_ring->hide();
    point(-1);
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_ring->setGeometry(rect());
}

}  // namespace sagadesk::ui
