// One of a few, side by side: "Cause | Step | Service". Left and Right choose.
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

class SegmentedControl final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    // name: what is chosen, for a screen reader.
    SegmentedControl(const QStringList& words, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    void setEvenly(bool evenly);  // all of them as wide as they can be
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    // Parts are the words.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_words.size()); }
    [[nodiscard]] QString partName(int part) const override { return m_words.value(part); }
    [[nodiscard]] QRect partRect(int part) const override { return partOf(part); }
    [[nodiscard]] int chosenPart() const override { return m_current; }
    void choosePart(int part) override;

signals:
    void chosen(int index);  // by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect partOf(int index) const;
    void say();

    QStringList m_words;
    QString m_name;
    int m_current = 0;
    bool m_evenly = false;
};

}  // namespace sagadesk::ui
