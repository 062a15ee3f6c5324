// A word on the tint of its status: "Failed", "Everything undone", "Run 2".
#pragma once

#include <QWidget>
#include <optional>

#include "ui/format/shown.h"

namespace sagadesk::ui {

class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    // status: its colours; nullopt: neutral. icon: in resources/icons, "" for none.
    void say(const QString& text, std::optional<Shown> status, const QString& icon = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text, m_icon;
    std::optional<Shown> m_status;
};

}  // namespace sagadesk::ui
