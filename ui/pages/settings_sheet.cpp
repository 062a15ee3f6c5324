#include "ui/pages/settings_sheet.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int control_width = 300;  // px at 100 % font scale

// A line below it.
class Lined final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Hair));
    }
};

int indexOf(const SettingsSheet::Words& words, const QVariant& value) {
    for (int i = 0; i < words.size(); ++i)
        if (words[i].second.toString() == value.toString()) return i;
    return 0;
}

QStringList namesOf(const SettingsSheet::Words& words) {
    QStringList names;
    for (const auto& word : words) names.append(word.first);
    return names;
}

}  // namespace

SettingsSheet::SettingsSheet(const QString& title, Surroundings& around, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_around(around),
      m_head(new TextLabel(title, FontRole::Title, Token::Text, this)),
      m_reset(new Button(tr("Reset this page"), Button::Kind::Plain, this)),
      m_layout(new QVBoxLayout(this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addStretch(1);
    head->addWidget(m_reset);
    m_reset->hide();
    m_layout->setContentsMargins(0, 0, 0, space::l);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addSpacing(space::s);
    connect(m_reset, &QPushButton::clicked, this, &SettingsSheet::reset);
}

QWidget* SettingsSheet::place(const SettingText& text, QWidget* control, bool wide) {
    auto* row = new Lined(this);
    auto* name = new TextLabel(text.name, FontRole::Body, Token::Text, row);
    auto* about = new TextLabel(text.about, FontRole::Small, Token::Text2, row);
    about->setWordWrap(true);
    about->setVisible(!text.about.isEmpty());
    name->setBuddy(control);
    control->setParent(row);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(text.name);
    control->setAccessibleDescription(text.about);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xxs);
    words->addWidget(name);
    words->addWidget(about);
    auto* layout = new QBoxLayout(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, space::m, 0, space::m);
    layout->setSpacing(wide ? space::s : space::xl);
    layout->addLayout(words, wide ? 0 : 1);
    layout->addWidget(control, 0, wide ? Qt::Alignment() : Qt::AlignTrailing | Qt::AlignVCenter);
    m_layout->addWidget(row);
    return row;
}

void SettingsSheet::add(const SettingText& text, QWidget* control, Preference preference,
                        std::function<void(const QVariant&)> show) {
    SettingText shown = text;
    if (preference.afterRestart)
        shown.about = text.about.isEmpty() ? tr("Shows after the next start.")
                                           : tr("%1 Shows after the next start.").arg(text.about);
    QWidget* const row = place(shown, control, false);
    m_showing = true;  // nobody has chosen it now
    show(preference.value(m_around.settings));
    m_showing = false;
    m_rows.push_back({row, shown.name + QLatin1Char(' ') + shown.about, shown, std::move(preference), std::move(show)});
    m_reset->show();
}

void SettingsSheet::choose(std::size_t row, const QVariant& value) {
    if (m_showing) return;
    const Row& chosen = m_rows[row];
    const QVariant before = chosen.preference->value(m_around.settings);
    if (before == value) return;
    chosen.preference->set(m_around.settings, value);
    showValues();
    m_around.navigator.offerUndo(tr("%1 is changed.").arg(chosen.text.name),
                                 [self = QPointer<SettingsSheet>(this), row, before] {
                                     if (!self) return;
                                     self->m_rows[row].preference->set(self->m_around.settings, before);
                                     self->showValues();
                                 });
}

void SettingsSheet::addChoice(const SettingText& text, Preference preference, const Words& words) {
    auto* control = new SegmentedControl(namesOf(words), text.name, this);
    const std::size_t row = m_rows.size();
    connect(control, &SegmentedControl::chosen, this,
            [this, row, words](int index) { choose(row, words[index].second); });
    add(text, control, std::move(preference),
        [control, words](const QVariant& value) { control->setCurrent(indexOf(words, value)); });
}

void SettingsSheet::addList(const SettingText& text, Preference preference, const Words& words) {
    auto* control = new QComboBox(this);
    // The width is fixed below: no need to measure hundreds of time zones for it.
    control->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    control->view()->setAccessibleName(text.name);
    control->addItems(namesOf(words));
    control->setFixedWidth(theme().scaled(control_width));
    const std::size_t row = m_rows.size();
    connect(control, &QComboBox::activated, this, [this, row, words](int index) { choose(row, words[index].second); });
    add(text, control, std::move(preference),
        [control, words](const QVariant& value) { control->setCurrentIndex(indexOf(words, value)); });
}

void SettingsSheet::addFlag(const SettingText& text, Preference preference) {
    auto* control = new QCheckBox(tr("On"), this);
    control->setAccessibleName(text.name);
    const std::size_t row = m_rows.size();
    connect(control, &QCheckBox::toggled, this, [this, row](bool on) { choose(row, on); });
    add(text, control, std::move(preference),
        [control](const QVariant& value) { control->setChecked(value.toBool()); });
}

void SettingsSheet::addLine(const SettingText& text, Preference preference, const QString& placeholder) {
    auto* control = new QLineEdit(this);
    control->setPlaceholderText(placeholder);
    control->setFixedWidth(theme().scaled(control_width));
    const std::size_t row = m_rows.size();
    connect(control, &QLineEdit::editingFinished, this,
            [this, row, control] { choose(row, control->text().trimmed()); });
    add(text, control, std::move(preference), [control](const QVariant& value) {
        if (!control->hasFocus() || control->text().trimmed() != value.toString()) control->setText(value.toString());
    });
}

SettingsSheet::Choose SettingsSheet::addChooser(const SettingText& text, QWidget* control, Preference preference,
                                                std::function<void(const QVariant&)> show) {
    const std::size_t row = m_rows.size();
    add(text, control, std::move(preference), std::move(show));
    return [this, row](const QVariant& value) { choose(row, value); };
}

void SettingsSheet::addControl(const SettingText& text, QWidget* control, bool wide) {
    QWidget* const row = place(text, control, wide);
    m_rows.push_back({row, text.name + QLatin1Char(' ') + text.about, text, std::nullopt, {}});
}

void SettingsSheet::addReset(std::function<void()> reset) {
    m_resets.push_back(std::move(reset));
    m_reset->show();
}

int SettingsSheet::filter(const QString& words) {
    int shown = 0;
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Row& row : m_rows) {
        bool fits = true;
        for (const QString& word : wanted)
            fits = fits && (row.words + QLatin1Char(' ') + m_title).contains(word, Qt::CaseInsensitive);
        row.widget->setVisible(fits);
        if (fits) ++shown;
    }
    return shown;
}

void SettingsSheet::showValues() {
    m_showing = true;
    for (const Row& row : m_rows)
        if (row.preference) row.show(row.preference->value(m_around.settings));
    m_showing = false;
}

void SettingsSheet::reset() {
    std::vector<QVariant> before;
    for (const Row& row : m_rows) {
        before.push_back(row.preference ? row.preference->value(m_around.settings) : QVariant());
        if (row.preference && before.back() != row.preference->usual)
            row.preference->set(m_around.settings, row.preference->usual);
    }
    for (const auto& each : m_resets) each();
    showValues();
    m_around.navigator.offerUndo(tr("%1 is as it was at first.").arg(m_title),
                                 [self = QPointer<SettingsSheet>(this), before] {
                                     if (!self) return;
                                     for (std::size_t i = 0; i < before.size(); ++i)
                                         if (const auto& preference = self->m_rows[i].preference)
                                             preference->set(self->m_around.settings, before[i]);
                                     self->showValues();
                                 });
}

}  // namespace sagadesk::ui
