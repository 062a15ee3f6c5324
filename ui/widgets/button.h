// A button with its verb and its key: "Retry 210 orders [Ctrl+Enter]".
#pragma once

#include <cstdint>

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace sagadesk::ui {

class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Plain, Primary, Danger, Quiet, Link };  // Link: a word in a sentence or a bar

    explicit Button(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    // A button without text: name is what a screen reader says.
    static Button* icon(const QString& iconName, const QString& name, Kind kind = Kind::Plain,
                        QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setBold(bool bold);
    void setSmall(bool small);  // beside small text
    void setIconName(const QString& name);
    void setKeyText(const QString& keys);
    void setKeyHidden(bool hidden);  // the tooltip still says it
    // Text, key, enabled, tooltip and click are the action's from now on. text: instead of the action's own.
    void follow(QAction* action, const QString& text = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    [[nodiscard]] int iconSide() const;  // px
    [[nodiscard]] QFont labelFont() const;

    Kind m_kind = Kind::Plain;
    QString m_iconName, m_keys, m_ownText;
    QPointer<QAction> m_action;
    bool m_keyHidden = false, m_bold = false, m_small = false;
};

}  // namespace sagadesk::ui
