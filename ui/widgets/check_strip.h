// How a check goes: mark, sentence, a bar while it runs, one thing to do. Tells its sentence to a screen reader.
#pragma once

#include <QWidget>
#include <cstdint>

namespace sagadesk::ui {

class Button;
class IconLabel;
class TextLabel;

class CheckStrip final : public QWidget {
    Q_OBJECT

public:
    enum class Mood : std::uint8_t { Running, Good, Bad, Neutral };
    explicit CheckStrip(QWidget* parent = nullptr);
    // progress: 0 to 1, shown while running. action: the word on its button, "" for none.
    void say(Mood mood, const QString& sentence, double progress, const QString& action);
    [[nodiscard]] QString sentence() const;

signals:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mood m_mood = Mood::Neutral;
    double m_progress = 0;
    IconLabel* m_icon;
    TextLabel* m_sentence;
    QWidget* m_room;  // where the bar is painted
    Button *m_action, *m_close;
};

}  // namespace sagadesk::ui
