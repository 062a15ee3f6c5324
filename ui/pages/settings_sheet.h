// One page of the settings: rows of a name, a sentence and a control. What is chosen is in force at once, and can be
// taken back.
//
// Part of SettingsPage; UI thread.
#pragma once

#include <QList>
#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

#include "ui/frame/page.h"
#include "ui/models/preferences.h"

class QLineEdit;
class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class TextLabel;

struct SettingText {
    QString name, about;  // "Density"; a sentence, may be empty
};

class SettingsSheet : public QWidget {
    Q_OBJECT

public:
    SettingsSheet(const QString& title, Surroundings& around, QWidget* parent);

    using Words = QList<std::pair<QString, QVariant>>;
    void addChoice(const SettingText& text, Preference preference, const Words& words);  // few of them, side by side
    void addList(const SettingText& text, Preference preference, const Words& words);    // many, in a list
    void addFlag(const SettingText& text, Preference preference);
    void addLine(const SettingText& text, Preference preference, const QString& placeholder = {});
    // Any other that shows a value; what a person chooses with it is given to what comes back.
    using Choose = std::function<void(const QVariant&)>;
    [[nodiscard]] Choose addChooser(const SettingText& text, QWidget* control, Preference preference,
                                    std::function<void(const QVariant&)> show);
    // A control of its own, which knows by itself what it does; wide: below the text instead of beside it.
    void addControl(const SettingText& text, QWidget* control, bool wide = false);
    // More that the sheet's reset does.
    void addReset(std::function<void()> reset);

    [[nodiscard]] const QString& title() const { return m_title; }
    // Shows only rows with all these words in them; "" shows all. Gives how many.
    int filter(const QString& words);
    void showValues();
    void reset();

private:
    struct Row {
        QWidget* widget;
        QString words;
        SettingText text;
        std::optional<Preference> preference;
        std::function<void(const QVariant&)> show;
    };
    void add(const SettingText& text, QWidget* control, Preference preference,
             std::function<void(const QVariant&)> show);
    QWidget* place(const SettingText& text, QWidget* control, bool wide);
    void choose(std::size_t row, const QVariant& value);

    QString m_title;
    Surroundings& m_around;
    TextLabel* m_head;
    Button* m_reset;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    std::vector<std::function<void()>> m_resets;
    bool m_showing = false;
};

}  // namespace sagadesk::ui
