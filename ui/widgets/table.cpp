#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

Table::Table(const QString& name, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(32);
    connect(&theme(), &Theme::changed, this, &Table::take);
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
    take();
}

void Table::take() {
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    if (!m_widths.isEmpty()) setWidths(m_widths);
}

void Table::setWidths(const QList<int>& widths) {
    m_widths = widths;
    QHeaderView* const head = horizontalHeader();
    for (int column = 0; column < widths.size() && column < head->count(); ++column) {
        head->setSectionResizeMode(column, widths[column] == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (widths[column] > 0) head->resizeSection(column, theme().scaled(widths[column]));
    }
}

void Table::keyboardSearch(const QString&) {}

void Table::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) return emit opened(currentIndex());
    QTableView::keyPressEvent(event);
}

}  // namespace sagadesk::ui
