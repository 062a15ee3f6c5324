// Names with a bar each, longest first: how many stand where. Up and Down walk them; each can be opened.
#pragma once

#include <QList>
#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

struct BarRow {
    QString key, name;
    std::uint64_t length = 0;
    QString number, amount, more;  // more: tooltip
};

class BarList final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    BarList(const QString& name, Shown colour, QWidget* parent = nullptr);
    void set(QList<BarRow> rows);
    void setEmptyText(const QString& sentence);  // where there are no rows
    [[nodiscard]] int rowsThatFit() const;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

signals:
    void opened(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, int part, std::uint64_t longest) const;

    QList<BarRow> m_rows;
    QString m_emptyText;
    Shown m_colour;
    int m_chosen = 0;
};

}  // namespace sagadesk::ui
