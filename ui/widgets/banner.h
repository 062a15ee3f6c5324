// A band that says what is wrong or new, without a window: mark, bold beginning, sentence, one thing to do.
#pragma once

#include <QFrame>
#include <QString>
#include <cstdint>

namespace sagadesk::ui {

class Button;
class TextLabel;

class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Info, Warning, Error };
    explicit Banner(Kind kind, QWidget* parent = nullptr);

    void setKind(Kind kind);
    // action: the word on its button, "" for none; keys: shown beside it.
    void say(const QString& title, const QString& sentence, const QString& action = {}, const QString& keys = {});
    void setSecondAction(const QString& action);  // "Copy details"

signals:
    void acted();
    void actedSecond();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    TextLabel *m_title, *m_sentence;
    Button *m_action, *m_second;
};

}  // namespace sagadesk::ui
