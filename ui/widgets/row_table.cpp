#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

class RowHeader final : public QHeaderView {
public:
    explicit RowHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}
    bool frozen = false;
    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), theme().scaled(33)}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        QHeaderView::paintSection(painter, rect, section);
        if (!frozen || section != sortIndicatorSection()) return;
        const int side = theme().scaled(12);
        const QRect mark(rect.left() + 1, rect.center().y() - side / 2, side, side);
        paintIcon(*painter, QStyle::visualRect(layoutDirection(), rect, mark), QStringLiteral("pause"),
                  theme().color(Token::Text2), theme().color(Token::Window));
    }
};

}  // namespace

RowTable::RowTable(const QString& name, QWidget* parent) : Table(name, parent) {
    setHorizontalHeader(new RowHeader(this));
    QHeaderView* head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setMinimumSectionSize(theme().scaled(40));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void RowTable::setFrozen(bool frozen) {
    static_cast<RowHeader*>(horizontalHeader())->frozen = frozen;
    horizontalHeader()->viewport()->update();
}

void RowTable::setBand(QWidget* band) {
    m_band = band;
    band->setParent(this);
    band->hide();
}

int RowTable::bandHeight() const {
    return m_band != nullptr && m_bandShown ? theme().rowHeight() : 0;
}

void RowTable::showBand(bool shown) {
    if (shown == m_bandShown) return;
    m_bandShown = shown;
    m_band->setVisible(shown);
    updateGeometries();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + (shown ? theme().rowHeight() : -theme().rowHeight()));
    viewport()->update();
}

bool RowTable::isAtTop() const {
    return verticalScrollBar()->value() <= bandHeight();
}

std::pair<int, int> RowTable::seenRows() const {
    const int first = rowAt(1), last = rowAt(viewport()->height() - 1);
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    return {first, last < 0 ? rows - 1 : last};
}

// The base lays out the head and the rows below it; the band takes its room from the rows.
void RowTable::updateGeometries() {
    if (m_placing) return;
    m_placing = true;
    Table::updateGeometries();
    if (const int height = bandHeight(); height > 0) {
        const QRect head = horizontalHeader()->geometry();
        setViewportMargins(0, head.height() + height, 0, 0);
        horizontalHeader()->setGeometry(head);
        m_band->setGeometry(head.left(), head.bottom() + 1, head.width(), height);
        QScrollBar* bar = verticalScrollBar();
        const int content = verticalHeader()->length();
        bar->setPageStep(viewport()->height());
        bar->setRange(0, qMax(0, content - viewport()->height()));
    }
    m_placing = false;
}

// A cell under the mouse looks as any other: only what has changed is to catch the eye.
bool RowTable::viewportEvent(QEvent* event) {
    const bool hovers = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove;
    return hovers ? QAbstractScrollArea::viewportEvent(event) : Table::viewportEvent(event);
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) return emit leftAbove();
    if (!plain || event->key() != Qt::Key_Home) return Table::keyPressEvent(event);
    emit homePressed();
    if (model() != nullptr && model()->rowCount() > 0) selectRow(0);
}

void RowTable::scrollContentsBy(int dx, int dy) {
    Table::scrollContentsBy(dx, dy);
    emit scrolled();
}

}  // namespace sagadesk::ui
