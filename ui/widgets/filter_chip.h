// A condition of the query as a button: "Created: today ⌄". A click offers its values.
#pragma once

#include <QPushButton>

namespace sagadesk::ui {

class FilterChip final : public QPushButton {
    Q_OBJECT

public:
    FilterChip(const QString& name, QWidget* parent);
    // "" when the query says nothing about it. usual: it is as it is without anybody's choice, so it is not stressed.
    void setValue(const QString& value, bool usual = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString label() const;
    QString m_name, m_value;
    bool m_usual = false;
};

}  // namespace sagadesk::ui
