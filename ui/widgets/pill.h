// A word on the tint of a status, "Failed", with a shape when it is asked for.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    // status: its colours; nullopt: neutral. icon: in resources/icons, "" for none. Without a text the pill is hidden.
    void say(const QString& text, std::optional<Shown> status, const QString& icon = {});
    void set(Shown status, const QString& word, const QString& icon = {}) { say(word, status, icon); }
    void set(Shown status) { set(status, wordOf(status)); }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Shown> m_status;
    QString m_text, m_icon;
};

// A key cap by itself: "Ctrl+K".
class KeyCap final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

}  // namespace sagadesk::ui
