// A table as all of the console's are: whole rows, one height, no grid, no editing, no search by typing (letters are
// keys of commands). Columns keep the width that a person gave them.
#pragma once

#include <QTableView>

namespace sagadesk::ui {

class Table : public QTableView {
    Q_OBJECT

public:
    // name: for a screen reader.
    explicit Table(const QString& name, QWidget* parent = nullptr);

    void keyboardSearch(const QString& search) override;
    // Widths in px at 100 % font scale, by column; 0: takes the rest (one column).
    void setWidths(const QList<int>& widths);

signals:
    void opened(const QModelIndex& index);  // Enter or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    QList<int> m_widths;
};

}  // namespace sagadesk::ui
