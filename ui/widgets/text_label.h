// A label in one of the theme's fonts and colours; follows every switch of the theme.
#pragma once

#include <QLabel>
#include <optional>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(FontRole font, Token color = Token::Text, QWidget* parent = nullptr);
    TextLabel(const QString& text, FontRole font, Token color = Token::Text, QWidget* parent = nullptr);

    void setSemibold(bool semibold);
    void setToken(Token color);
    void setShown(Shown status);  // in the colour of a status instead
    // One line that gives way: elided at its end when there is no room.
    void setElided(bool elided);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void restyle();

    FontRole m_font;
    Token m_token;
    std::optional<Shown> m_shown;
    bool m_semibold = false, m_elided = false;
};

}  // namespace sagadesk::ui
