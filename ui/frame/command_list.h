// Everything a person can do, in one list: menus, keys, Finder, the list of keys and the tests are made from it.
//
// The table is in command_table.cpp. A page says with bind() what a command does while that page is in front; the
// window binds those that are its own. Owned by the window, UI thread.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <vector>

#include "ui/bridge/person.h"

class QMenu;
class QMenuBar;
class QSettings;

namespace sagadesk::ui {

class Desk;

enum class Acts : std::uint8_t {
    Everywhere,  // its key works in the whole window
    InPage,      // its key works while the page's lists have the focus: letters, Del, Enter
};

struct CommandRow {
    const char* id;    // "order.retry"; stable, for settings
    const char* text;  // translated in context Commands, with mnemonic: "&Retry…"
    const char* key;   // QKeySequence text; "" for none
    const char* menu;  // "file", "edit", "view", "go", "order", "tools", "help"; "" for none; "|file" begins a group
    const char* icon;  // "" for none
    Role role;         // needed
    Acts acts;
    const char* effect;  // what it leads to, for Finder and tooltips; translated; "" when the text says it
};
[[nodiscard]] const std::vector<CommandRow>& commandTable();

// nothing: it is possible. Otherwise a sentence why not.
using Possible = std::function<QString()>;

class CommandList : public QObject {
    Q_OBJECT

public:
    explicit CommandList(Desk& desk, QObject* parent);

    // There is one for each id of the table; a wrong id is a bug of ours.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] QList<QAction*> all() const;  // in the table's order

    // While `owner` is in front (or always, when it is no page) the command runs `run`. possible: asked by review().
    void bind(const QString& id, QObject* owner, std::function<void()> run, Possible possible = {});
    void forget(QObject* owner);
    // The page in front; its bindings count from now on. Adds the InPage actions to it.
    void setFront(QWidget* page);
    // Asks every binding anew whether it is possible.
    void review();
    void trigger(const QString& id);

    void fill(QMenuBar& bar);
    void fill(QMenu& menu, const QStringList& ids);
    // Keys that the user chose; kept under "keys/". Letters may be pressed with Alt instead of alone ("keys.alt"), with
    // Shift too where a menu has that letter.
    void load(QSettings& settings);
    // "" is none; the usual one is not kept.
    void setKey(QSettings& settings, const QString& id, const QKeySequence& key);
    [[nodiscard]] QKeySequence usualKey(const QString& id) const;
    // Who has the key already; nullptr: nobody.
    [[nodiscard]] QAction* ownerOf(const QKeySequence& key, const QString& but) const;
    [[nodiscard]] QString effectOf(const QAction* action) const;

signals:
    void ran(const QString& id);

private:
    struct Binding {
        QPointer<QObject> owner;
        std::function<void()> run;
        Possible possible;
    };
    [[nodiscard]] const Binding* bindingOf(const QString& id) const;

    Desk& m_desk;
    QHash<QString, QAction*> m_actions;
    QHash<QString, std::vector<Binding>> m_bindings;
    QPointer<QWidget> m_front;
    bool m_reviewing = false, m_withAlt = false;
};

}  // namespace sagadesk::ui
