// What a person prepares for one order: what will happen, why, and then does it or leaves.
//
// A panel at the right of a page, for the order's page as for lists. Nothing is sent before the hold is over, and Undo
// brings the panel back as it was. A refusal brings it back too, with what has become of the order meanwhile. UI
// thread.
#pragma once

#include <QFrame>
#include <optional>
#include <vector>

#include "ui/dialogs/action_plan.h"
#include "ui/format/words/viewer.h"
#include "ui/frame/page.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace sagadesk::ui {

class AmendForm;
class Button;
class EffectList;
class TextLabel;

class ActionPanel final : public QFrame {
    Q_OBJECT

public:
    ActionPanel(Surroundings& around, QWidget* parent);

    void open(PanelAction action, const api::OrderSnapshot& order, const std::string& step);
    void openNote(const api::OrderSnapshot& order);
    // The same order, newer: what is typed stays, what will happen is said anew, and what has changed is named.
    void follow(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& journal);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] std::optional<PanelAction> action() const { return m_action; }  // nullopt: a note
    void leave();
    void act();

signals:
    void openChanged(bool open);
    void acted();  // a command was carried out

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildFields(QVBoxLayout& layout);
    void show(const api::OrderSnapshot& order);
    using QFrame::show;
    void setOpen(bool open);
    void askPreview();
    void showEffects();
    void showReasons();
    void review();
    void sendNote();
    void refused(const api::Problem& problem, int sent);
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] ActionInput input() const;
    [[nodiscard]] QString number() const;

    Surroundings& m_around;
    Viewer m_viewer;
    std::optional<PanelAction> m_action;
    ActionNeeds m_needs;
    std::string m_step;
    std::optional<api::OrderSnapshot> m_order, m_opened;  // as it is now; as the person first saw it
    std::optional<api::CancelPreview> m_preview;
    Latest m_latest;
    QString m_icon;
    TextLabel *m_title, *m_about, *m_lookUp, *m_changed, *m_reasonTitle, *m_referenceTitle, *m_typedTitle, *m_why,
        *m_foot;
    EffectList* m_effects;
    AmendForm* m_form;
    QLineEdit *m_reference, *m_typed;
    QPlainTextEdit* m_reason;
    std::vector<Button*> m_reasons;
    Button *m_do, *m_leave, *m_close;
    QWidget* m_scrolled;
    bool m_open = false;
};

}  // namespace sagadesk::ui
