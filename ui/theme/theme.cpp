#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <array>

// Outside of any namespace, as the macro asks.
static void initResources() {
    Q_INIT_RESOURCE(console_files);
}

namespace sagadesk::ui {

namespace {

Theme* the_theme = nullptr;

struct FontRow {
    int px, line;
    bool semibold, mono;
};
constexpr std::array<FontRow, 8> font_rows{{{24, 30, true, false},
                                            {18, 24, true, false},
                                            {15, 22, true, false},
                                            {14, 20, false, false},
                                            {13, 18, false, false},
                                            {12, 16, false, false},
                                            {11, 14, false, false},
                                            {12, 18, false, true}}};

void loadFonts() {
    for (const char* file : {"regular", "semibold", "mono"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file) + QStringLiteral(".ttf"));
}

bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_table(&light_tokens) {
    Q_ASSERT(the_theme == nullptr);
    the_theme = this;
    initResources();
    loadFonts();
    m_systemIsDark = isDarkPalette(QApplication::palette());
    m_systemMoves = QApplication::isEffectEnabled(Qt::UI_General);
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme() {
    the_theme = nullptr;
}

Theme& theme() {
    Q_ASSERT(the_theme != nullptr);
    return *the_theme;
}

void Theme::setLook(Look look) {
    look.fontPercent = qBound(80, look.fontPercent, 200);
    if (look == m_look) return;
    m_look = look;
    apply();
}

void Theme::apply() {
    const bool dark = m_look.choice == ThemeChoice::Dark || (m_look.choice != ThemeChoice::Light && m_systemIsDark);
    if (m_look.choice == ThemeChoice::HighContrast)
        m_table = dark ? &contrast_dark_tokens : &contrast_light_tokens;
    else
        m_table = dark ? &dark_tokens : &light_tokens;
    m_applying = true;
    QApplication::setPalette(palette());
    QApplication::setFont(font(FontRole::Body));
    m_applying = false;
    QApplication::setEffectEnabled(Qt::UI_General, m_systemMoves && !m_look.reduceMotion);
    QApplication::setCursorFlashTime(m_look.reduceMotion ? 0 : -1);  // -1: the system's
    emit changed();
}

// The system's own palette comes with this event only when it was not us who set it.
bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        const bool dark = isDarkPalette(QApplication::palette());
        if (dark != m_systemIsDark && QApplication::palette() != palette()) {
            m_systemIsDark = dark;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::isDark() const {
    return m_table == &dark_tokens || m_table == &contrast_dark_tokens;
}

int Theme::scaled(int px) const {
    return (px * m_look.fontPercent + 50) / 100;
}

QFont Theme::font(FontRole role, bool semibold) const {
    const FontRow& row = font_rows[static_cast<std::size_t>(role)];
    QFont font(row.mono ? QStringLiteral("Noto Sans Mono") : QStringLiteral("Noto Sans"));
    font.setPixelSize(scaled(row.px));
    if (semibold || row.semibold) font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::lineHeight(FontRole role) const {
    return scaled(font_rows[static_cast<std::size_t>(role)].line);
}

int Theme::rowHeight() const {
    constexpr std::array<int, 3> heights{24, 28, 34};
    return scaled(heights[static_cast<std::size_t>(m_look.density)]);
}

int Theme::padding() const {
    constexpr std::array<int, 3> paddings{8, 12, 16};
    return paddings[static_cast<std::size_t>(m_look.density)];
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Selected);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Hair);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Strong);
    set(QPalette::Shadow, Token::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    return palette;
}

}  // namespace sagadesk::ui
