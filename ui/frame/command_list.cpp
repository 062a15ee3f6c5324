#include "ui/frame/command_list.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>
#include <algorithm>

#include "ui/bridge/desk.h"
#include "ui/frame/page.h"
#include "ui/theme/icons.h"

namespace sagadesk::ui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Commands", text);
}

const CommandRow* rowOf(const QString& id) {
    const auto& table = commandTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const CommandRow& row) { return id == QLatin1String(row.id); });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace

CommandList::CommandList(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    for (const CommandRow& row : commandTable()) {
        const QString id = QString::fromLatin1(row.id);
        auto* action = new QAction(translated(row.text), this);
        action->setObjectName(id);
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(row.key)));
        action->setShortcutContext(row.acts == Acts::InPage ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        action->setProperty("iconName", QString::fromLatin1(row.icon));  // for Button, which paints it itself
        if (*row.icon != '\0') action->setIcon(themedIcon(QString::fromLatin1(row.icon)));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, id] { trigger(id); });
        m_actions.insert(id, action);
    }
    connect(&desk, &Desk::linkChanged, this, &CommandList::review);
    connect(&desk, &Desk::personChanged, this, &CommandList::review);
}

QAction* CommandList::action(const QString& id) const {
    QAction* const action = m_actions.value(id);
    Q_ASSERT_X(action != nullptr, "CommandList", qPrintable(id));
    return action;
}

QList<QAction*> CommandList::all() const {
    QList<QAction*> actions;
    for (const CommandRow& row : commandTable()) actions.append(action(QString::fromLatin1(row.id)));
    return actions;
}

void CommandList::bind(const QString& id, QObject* owner, std::function<void()> run, Possible possible) {
    Q_ASSERT_X(m_actions.contains(id), "CommandList", qPrintable(id));
    m_bindings[id].push_back({owner, std::move(run), std::move(possible)});
    review();
}

void CommandList::forget(QObject* owner) {
    for (auto& bindings : m_bindings) {
        bindings.erase(std::remove_if(bindings.begin(), bindings.end(),
                                      [&](const Binding& each) { return !each.owner || each.owner == owner; }),
                       bindings.end());
    }
}

const CommandList::Binding* CommandList::bindingOf(const QString& id) const {
    const auto found = m_bindings.constFind(id);
    if (found == m_bindings.constEnd()) return nullptr;
    const Binding* everywhere = nullptr;
    for (const Binding& each : *found) {
        if (!each.owner) continue;
        if (each.owner == m_front) return &each;
        if (qobject_cast<Page*>(each.owner.data()) == nullptr) everywhere = &each;
    }
    return everywhere;
}

void CommandList::setFront(QWidget* page) {
    for (const CommandRow& row : commandTable()) {
        if (row.acts != Acts::InPage) continue;
        QAction* const each = action(QString::fromLatin1(row.id));
        if (m_front) m_front->removeAction(each);
        if (page != nullptr) page->addAction(each);
    }
    m_front = page;
    review();
}

void CommandList::review() {
    if (m_reviewing) return;
    m_reviewing = true;
    for (const CommandRow& row : commandTable()) {
        const QString id = QString::fromLatin1(row.id);
        QAction* const each = action(id);
        const Binding* binding = bindingOf(id);
        QString why;
        if (binding != nullptr) {
            why = row.role == Role::Viewer ? QString() : m_desk.refusalOf(row.role);
            if (why.isEmpty() && binding->possible) why = binding->possible();
        }
        each->setEnabled(binding != nullptr && why.isEmpty());
        const QString plain = QString(each->text()).remove(QLatin1Char('&'));
        each->setToolTip(!why.isEmpty() ? why : effectOf(each).isEmpty() ? plain : effectOf(each));
        each->setStatusTip(why);
    }
    m_reviewing = false;
}

void CommandList::trigger(const QString& id) {
    const Binding* binding = bindingOf(id);
    if (binding == nullptr || !action(id)->isEnabled()) return;
    const auto run = binding->run;  // what it does may bind and forget
    run();
    emit ran(id);
}

void CommandList::fill(QMenuBar& bar) {
    const std::pair<const char*, const char*> menus[] = {
        {"file", QT_TRANSLATE_NOOP("Commands", "&File")},   {"edit", QT_TRANSLATE_NOOP("Commands", "&Edit")},
        {"view", QT_TRANSLATE_NOOP("Commands", "&View")},   {"go", QT_TRANSLATE_NOOP("Commands", "&Go")},
        {"order", QT_TRANSLATE_NOOP("Commands", "&Order")}, {"tools", QT_TRANSLATE_NOOP("Commands", "&Tools")},
        {"help", QT_TRANSLATE_NOOP("Commands", "&Help")},
    };
    for (const auto& [name, title] : menus) {
        QMenu* const menu = bar.addMenu(translated(title));
        menu->setToolTipsVisible(true);
        for (const CommandRow& row : commandTable()) {
            QString place = QString::fromLatin1(row.menu);
            const bool group = place.startsWith(QLatin1Char('|'));
            if (group) place.remove(0, 1);
            if (place != QLatin1String(name)) continue;
            if (group) menu->addSeparator();
            menu->addAction(action(QString::fromLatin1(row.id)));
        }
    }
}

void CommandList::fill(QMenu& menu, const QStringList& ids) {
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(action(id));
    }
}

QKeySequence CommandList::usualKey(const QString& id) const {
    const QKeySequence key = QKeySequence::fromString(QString::fromLatin1(rowOf(id)->key));
    if (!m_withAlt || key.isEmpty()) return key;
    const bool letter =
        key[0].keyboardModifiers() == Qt::NoModifier && key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z;
    if (!letter) return key;
    const bool ofMenu = QByteArray("FEVGOTH").contains(static_cast<char>(key[0].key()));
    const Qt::KeyboardModifiers with =
        ofMenu ? Qt::AltModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::AltModifier);
    return QKeyCombination(with, key[0].key());
}

QAction* CommandList::ownerOf(const QKeySequence& key, const QString& but) const {
    for (QAction* each : all())
        if (!key.isEmpty() && each->objectName() != but && each->shortcut() == key) return each;
    return nullptr;
}

void CommandList::setKey(QSettings& settings, const QString& id, const QKeySequence& key) {
    const QString kept = QStringLiteral("keys/") + id;
    if (key == usualKey(id))
        settings.remove(kept);
    else
        settings.setValue(kept, key.toString());
    action(id)->setShortcut(key);
}

void CommandList::load(QSettings& settings) {
    m_withAlt = settings.value(QStringLiteral("keys.alt")).toBool();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const QVariant chosen = settings.value(QStringLiteral("keys/") + it.key());
        it.value()->setShortcut(chosen.isValid() ? QKeySequence::fromString(chosen.toString()) : usualKey(it.key()));
    }
}

QString CommandList::effectOf(const QAction* action) const {
    const CommandRow* row = rowOf(action->objectName());
    return row == nullptr || *row->effect == '\0' ? QString() : translated(row->effect);
}

}  // namespace sagadesk::ui
