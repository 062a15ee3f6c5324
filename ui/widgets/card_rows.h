// Rows of a card: mark, name, small line, and up to two words at the end. Each can be opened; Up and Down walk them.
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "ui/widgets/painted_parts.h"
#include "ui/widgets/spark.h"

namespace sagadesk::ui {

struct CardRow {
    QString key;  // what opened() gives
    Shown mark = Shown::Completed;
    QString name;
    bool mono = false;  // the name
    QString middle;     // beside the name, grey
    std::optional<Spark> spark;
    QString word;                 // towards the end
    std::optional<Shown> colour;  // of the word, which is then semibold
    QString last;                 // at the end
};

class CardRows final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    // height: of a row, px at 100 %.
    CardRows(const QString& name, int height, QWidget* parent = nullptr);
    void set(QList<CardRow> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

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

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, int part) const;

    QList<CardRow> m_rows;
    int m_height, m_chosen = 0;
};

}  // namespace sagadesk::ui
