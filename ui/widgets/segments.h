// A few words side by side of which one is chosen: "Real time | Even steps". Left and Right choose.
#pragma once

#include <QWidget>

namespace sagadesk::ui {

class Segments final : public QWidget {
    Q_OBJECT

public:
    Segments(QStringList words, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

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
