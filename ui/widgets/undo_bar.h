// "14 orders will be cancelled in 8 s. Nothing has been sent yet. Undo": a dark band that goes away by itself.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

namespace sagadesk::ui {

class Button;
class TextLabel;

class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    // undo runs when the person asks for it in time; a second offer replaces the first, which then stands.
    void offer(const QString& sentence, std::function<void()> undo, int seconds = 10);
    // Something that is done after the seconds unless it is taken back. sentence has %1 for the seconds left.
    void countDown(const QString& sentence, int seconds, std::function<void()> act, std::function<void()> undo);
    [[nodiscard]] bool isOpen() const { return m_left > 0; }
    void takeBack();
    // Does now what is pending: before the window closes.
    void finish();

signals:
    void openChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();
    void showSentence();
    void close();

    TextLabel* m_sentence;
    QTimer m_second;
    QString m_template;
    int m_left = 0;  // seconds
    std::function<void()> m_act, m_undo;
    bool m_counts = false;
};

}  // namespace sagadesk::ui
