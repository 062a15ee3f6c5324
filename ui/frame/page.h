// A screen of the console: what the frame asks of it and what it may ask of the frame.
//
// Made by the table in ui/pages/pages.cpp, owned by the window, UI thread. A page that is hidden stays as it is; it
// asks again in onShown() when it wants to. Nothing in it moves under the hand (ui.md §4).
#pragma once

#include <QAction>
#include <QList>
#include <QSettings>
#include <QString>
#include <QVariantMap>
#include <QWidget>
#include <optional>

#include "ui/bridge/desk.h"
#include "ui/format/formats.h"
#include "ui/format/shown.h"

namespace sagadesk::ui {

class CommandList;

enum class Place : std::uint8_t { Front, Behind };

// What the window does for pages.
class Navigator {
public:
    virtual ~Navigator() = default;
    // In a tab of its own; the tab that shows it already comes to the front. number: as text, or the id.
    virtual void openOrder(const QString& number, Place place = Place::Front) = 0;
    // id as in pages.cpp; query is given to the page's setQuery() when it is not empty.
    virtual void openPage(const QString& id, const QString& query = {}) = 0;
    // Said once in the status bar: "K7QM-3XTD copied".
    virtual void say(const QString& sentence) = 0;
    // Says it with Undo for some seconds; undo runs at most once.
    virtual void offerUndo(const QString& sentence, std::function<void()> undo) = 0;
    // Something that is done after the seconds unless it is taken back; sentence has %1 for the seconds left.
    virtual void countDown(const QString& sentence, int seconds, std::function<void()> act,
                           std::function<void()> undo) = 0;
    // The dialog for a new order; document: of the one that it is to be a copy of, "" for none.
    virtual void newOrder(const std::string& document = {}) = 0;
    // How something is shown has been chosen anew: all that is on the screen is shown that way.
    virtual void refreshAll() = 0;
    // Of a number beside a page in the navigation.
    enum class Loudness : std::uint8_t { Quiet, Attention, Alarm };
};

struct Surroundings {
    Desk& desk;
    Navigator& navigator;
    CommandList& commands;
    Formats& formats;
    QSettings& settings;  // what this person chose; written at once
};

class Page : public QWidget {
    Q_OBJECT

public:
    // id: "orders"; of an order's page "order".
    Page(QString id, Surroundings& around, QWidget* parent);
    ~Page() override;

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] virtual QString title() const = 0;                                    // of the tab; translated
    [[nodiscard]] virtual QString iconName() const = 0;                                 // in resources/icons
    [[nodiscard]] virtual std::optional<Shown> status() const { return std::nullopt; }  // colours the tab's icon

    // Ids of the commands that a right click offers here.
    [[nodiscard]] virtual QStringList contextCommands() const { return {}; }
    virtual void onShown() {}
    virtual void onHidden() {}
    // Ask again now (F5).
    virtual void refresh() {}
    // Query, scroll, selection: for Back, restarts and tabs. Only what is plain data.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    virtual void setQuery(const QString& query) { Q_UNUSED(query) }
    // What setQuery() would need to show the same again; "" when there is nothing to save as a view.
    [[nodiscard]] virtual QString query() const { return {}; }
    // A page whose list is driven by its query shows it in the find box, which edits it.
    [[nodiscard]] virtual bool hasQuery() const { return false; }
    // Down in the find box: the focus goes to the first row, which is chosen.
    virtual void enterList() {}
    // The number of the order that stands before (-1) or after (1) this one in the page's list, and the list moves
    // along;
    // "" when there is none, or the order is not in it.
    [[nodiscard]] virtual QString neighbourOf(const QString& number, int step) {
        Q_UNUSED(number)
        Q_UNUSED(step)
        return {};
    }
    // Something was typed in it that is not sent yet: its tab stays.
    [[nodiscard]] virtual bool holdsInput() const { return false; }
    // Where the focus goes when the page opens or F6 comes to it.
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }
    // Number of the one order that the page's commands act on now; "" when there is none.
    [[nodiscard]] virtual QString currentOrder() const { return {}; }
    // "4,936 orders, all matches": of the selection, for the status bar.
    [[nodiscard]] virtual QString selectionText() const { return {}; }

signals:
    void titleChanged();                     // title, icon or status
    void selectionChanged();                 // what is chosen, so commands may be possible or not
    void queryChanged();                     // by the page itself
    void queryWanted(const QString& field);  // the find box is to begin a condition on the field; "" only the focus

protected:
    [[nodiscard]] Surroundings& around() const { return m_around; }
    [[nodiscard]] Desk& desk() const { return m_around.desk; }
    [[nodiscard]] Navigator& navigator() const { return m_around.navigator; }
    [[nodiscard]] CommandList& commands() const { return m_around.commands; }
    [[nodiscard]] const Formats& formats() const { return m_around.formats; }

private:
    QString m_id;
    Surroundings& m_around;
};

}  // namespace sagadesk::ui
