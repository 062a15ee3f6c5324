// "What will happen": sentences in a frame, one below the other, the first one loud.
#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace sagadesk::ui {

class EffectList final : public QFrame {
    Q_OBJECT

public:
    explicit EffectList(QWidget* parent = nullptr);
    void say(const QStringList& effects);
    [[nodiscard]] const QStringList& effects() const { return m_effects; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_rows;
    QStringList m_effects;
};

}  // namespace sagadesk::ui
