// A word on the tint of a status, "Failed", with a shape when it is asked for.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    void set(Shown status, const QString& word, const QString& icon = {});
    void set(Shown status) { set(status, wordOf(status)); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shown m_status = Shown::Pending;
    QString m_word, m_icon;
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
