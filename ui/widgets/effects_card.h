// "What will happen": a headed box of sentences, each with its shape, a line between them.
#pragma once

#include <QFrame>
#include <QStringList>

namespace sagadesk::ui {

class EffectsCard final : public QFrame {
    Q_OBJECT

public:
    explicit EffectsCard(QWidget* parent = nullptr);
    // icons: names in resources/icons, one for each effect; may be fewer.
    void set(const QString& title, const QStringList& effects, const QStringList& icons);
    [[nodiscard]] const QStringList& effects() const { return m_effects; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int effectHeight(const QString& effect, int width) const;

    QString m_title;
    QStringList m_effects, m_icons;
};

}  // namespace sagadesk::ui
