// Names and values, a line each, with hair lines between: limits, latest changes. The tooltip of a row tells more.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace sagadesk::ui {

struct ValueRow {
    QString name, value, more;
    bool strong = false;  // the value stands out
};

class ValueRows final : public QWidget {
    Q_OBJECT

public:
    // lined: hair lines between the rows; otherwise the rows are small and grey.
    explicit ValueRows(bool lined, QWidget* parent = nullptr);
    void set(QList<ValueRow> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    QList<ValueRow> m_rows;
    bool m_lined;
};

}  // namespace sagadesk::ui
