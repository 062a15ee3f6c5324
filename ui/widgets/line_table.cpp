#include "ui/widgets/line_table.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/widgets/cell_delegate.h"

namespace sagadesk::ui {

namespace {

// What stood in the cell is not seen behind what is typed.
class TypedDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        QWidget* const editor = CellDelegate::createEditor(parent, option, index);
        if (editor != nullptr) editor->setAutoFillBackground(true);
        return editor;
    }
};

}  // namespace

LineTable::LineTable(const QString& name, QWidget* parent) : Table(name, parent) {
    setItemDelegate(new TypedDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    horizontalHeader()->setSectionsClickable(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool LineTable::isBlank(int row) const {
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!model()->index(row, column).data(Qt::EditRole).toString().isEmpty()) return false;
    return true;
}

// The next cell in reading order that can be typed into; invalid at the end.
QModelIndex LineTable::editableFrom(QModelIndex at, int step) const {
    const int columns = model()->columnCount();
    for (int place = at.row() * columns + at.column() + step; place >= 0 && place < columns * model()->rowCount();
         place += step) {
        const QModelIndex next = model()->index(place / columns, place % columns);
        if (next.flags() & Qt::ItemIsEditable) return next;
    }
    return {};
}

void LineTable::beginRow(int row) {
    const QModelIndex first = model()->index(row, 0);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(first);
    edit(first);
}

void LineTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Delete) return emit removeAsked(currentIndex().row());
        if (enter) {
            edit(currentIndex());
            return;
        }
    }
    if (enter) return event->ignore();  // with modifiers it is a command
    Table::keyPressEvent(event);
}

// Who comes by Tab goes on typing.
void LineTable::focusInEvent(QFocusEvent* event) {
    Table::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason) return;
    if (!currentIndex().isValid()) setCurrentIndex(model()->index(0, 0));
    edit(currentIndex());
}

void LineTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool on = hint == QAbstractItemDelegate::EditNextItem, back = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!on && !back) return Table::closeEditor(editor, hint);
    const QModelIndex at = currentIndex();
    Table::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const QModelIndex next = editableFrom(at, on ? 1 : -1);
    const bool leaves = !next.isValid() || (on && at.row() == model()->rowCount() - 1 && isBlank(at.row()));
    if (leaves) {
        focusNextPrevChild(on);
        return;
    }
    setCurrentIndex(next);
    edit(next);
}

}  // namespace sagadesk::ui
