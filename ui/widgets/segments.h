// A few words side by side of which one is chosen: "Real time | Even steps". Left and Right choose.
#pragma once

#include <QWidget>

#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

class Segments final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    Segments(QStringList words, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    // Parts are the words.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_words.size()); }
    [[nodiscard]] QString partName(int part) const override { return m_words.value(part); }
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_current; }
    void choosePart(int part) override { setCurrent(part); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect box(int index) const;
    void describe();
    QStringList m_words;
    QString m_name;
    int m_current = 0;
};

}  // namespace sagadesk::ui
