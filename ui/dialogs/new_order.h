// A new order: one page to fill in, what would happen beside it, and the button that places it.
//
// A window of its own that leaves the rest usable; owned by the main window, UI thread. What is typed is kept in a file
// until the order is placed or the draft given up. One key for one order: placing again after a lost answer makes no
// second one.
#pragma once

#include <QDialog>
#include <QTimer>
#include <functional>
#include <optional>

#include "ui/frame/page.h"
#include "ui/models/draft_file.h"

class QVBoxLayout;

namespace sagadesk::ui {

class Banner;
class Button;
class OrderForm;
class TextLabel;
class ValueRows;

class NewOrder final : public QDialog {
    Q_OBJECT

public:
    // draftPath: where the draft is kept.
    NewOrder(Surroundings& around, const QString& draftPath, QWidget* parent);
    ~NewOrder() override;

    // With the draft that was kept, or empty.
    void begin();
    // As this order is; a draft that was kept can be had back.
    void beginCopy(const std::string& document);

    void place();
    void check();
    void discard();
    [[nodiscard]] OrderForm& form() const { return *m_form; }
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void done(int result) override;

private:
    void build();
    [[nodiscard]] QWidget* buildSide();
    void bindCommands();
    void start(const OrderDraft& draft, const QString& key);
    void changed();
    void showSums();
    void showWrong();
    void askLive();
    void took(const api::Answer<api::OrderCheck>& answer, bool asked);
    void showSteps(const api::OrderCheck& check);
    void placed(const api::Accepted& accepted);
    void refused(const api::Problem& problem);
    void keep();
    void notice(const QString& title, const QString& sentence, const QString& action, std::function<void()> act);
    void say(const QString& sentence, std::optional<Shown> shown = std::nullopt);
    void review();
    bool demandWell();
    [[nodiscard]] OrderDraft emptyDraft() const;
    [[nodiscard]] QString totalText() const;

    Surroundings& m_around;
    DraftFile m_file;
    OrderDraft m_draft;
    WrittenOrder m_written;
    QHash<QString, QString> m_refusedFields;  // what the orchestrator said, until it is changed
    QString m_key;
    Latest m_latest;
    QTimer m_keepPause, m_askPause;
    std::function<void()> m_onNotice;
    OrderForm* m_form;
    Banner* m_notice;
    TextLabel *m_total, *m_stepsHead, *m_message, *m_foot;
    ValueRows *m_sums, *m_steps;
    Button *m_place, *m_check, *m_discard;
    bool m_all = false, m_sending = false;
};

}  // namespace sagadesk::ui
