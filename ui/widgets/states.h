// What stands where content would: nothing there yet, or nothing there at all.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class TextLabel;

// One icon, one sentence why, one thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    // icon of resources/icons; a "status-…" one comes in its own colour. action: "" for none.
    void set(const QString& icon, const QString& title, const QString& sentence, const QString& action = {});
    // One more thing to do, until set() is called again.
    void offer(const QString& text, std::function<void()> run);

signals:
    void acted();

private:
    QWidget* m_icon;
    TextLabel *m_title, *m_sentence;
    Button* m_action;
    QVBoxLayout* m_offers;
};

// Grey bars, after 150 ms, only where nothing was shown before.
class LoadingBars final : public QWidget {
    Q_OBJECT

public:
    explicit LoadingBars(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QTimer m_wait;
    bool m_due = false;
};

}  // namespace sagadesk::ui
