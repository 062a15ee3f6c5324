// One of a few ways, as a card: its name, a sentence what it leads to, and the circle of a radio button. Arrow keys
// choose among those of one parent.
#pragma once

#include <QAbstractButton>

namespace sagadesk::ui {

class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString& icon, const QString& name, const QString& sentence, QWidget* parent);
    void setSentence(const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect sentenceIn(int width) const;

    QString m_icon, m_sentence;
};

}  // namespace sagadesk::ui
