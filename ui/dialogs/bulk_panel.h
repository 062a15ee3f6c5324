// One decision for many: what will happen to orders, money and the set; pace and brakes; a reason; the button with the
// real number. Stands beside the queue.
//
// UI thread. Asks for a plan whenever set or action change; sends nothing before the countdown of 8 s is over.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/dialogs/bulk_choices.h"
#include "ui/frame/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class EffectsCard;
class SegmentedControl;
class TextLabel;

// What the panel acts on.
struct BulkSet {
    QString key;  // of the row in the queue
    core::Cause cause;
    std::vector<api::OrderName> orders;
    core::Instant fixedAt{};
    bool complete = true;                           // false: its orders are still being read
    std::optional<api::UndeliveredGroup> messages;  // instead of orders
};

class BulkPanel final : public QWidget {
    Q_OBJECT

public:
    BulkPanel(Surroundings& around, QWidget* parent);

    // Another set of the same cause keeps action, reason and pace.
    void set(BulkSet set);
    void clear();
    // By the command that leads to an action; the reason gets the focus. Why not, or "".
    [[nodiscard]] QString whyNot(const QString& command) const;
    void choose(const QString& command);
    // Counts down and sends.
    void start();
    [[nodiscard]] QString whyNotStart() const;
    [[nodiscard]] const QStringList& reasons() const { return m_reasons; }  // newest first, at most five
    void setReasons(const QStringList& reasons);
    [[nodiscard]] QWidget* firstFocus();

signals:
    void began(const QString& key, quint64 before, const sagadesk::api::BulkView& job);
    void messagesDone(quint64 count);
    void left();
    void changed();  // what is possible

protected:
    // Ctrl+Enter does it.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* head();
    QWidget* options();
    QWidget* paceRow();
    QWidget* brakeRow();
    QWidget* reasonBox();
    QWidget* foot();
    void rebuildChoices();
    void chooseAt(int index);
    void nameAction();
    void plan();
    void take(const api::Answer<api::BulkAnswer>& answer);
    void showPlan(const api::BulkPlan& plan);
    void showMessages();
    void sayPace();
    void offerReasons();
    void keepReason();
    void send(api::BulkRequest request, const QString& key, quint64 before);
    void sendMessages(api::UndeliveredCommand command);
    [[nodiscard]] api::BulkRequest request() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] const BulkChoice* choice() const;

    Surroundings& m_around;
    BulkSet m_set;
    std::vector<BulkChoice> m_choices;
    int m_at = 0;
    Latest m_latest;
    QTimer m_wait;
    quint64 m_willAct = 0;
    bool m_planned = false;
    QStringList m_reasons;
    QWidget* m_options = nullptr;
    TextLabel *m_title = nullptr, *m_pace = nullptr, *m_error = nullptr, *m_note = nullptr;
    QVBoxLayout* m_column = nullptr;
    SegmentedControl* m_actions = nullptr;
    EffectsCard* m_effects = nullptr;
    QLineEdit* m_reference = nullptr;
    QComboBox* m_rate = nullptr;
    QCheckBox *m_canary = nullptr, *m_brake = nullptr;
    QSpinBox* m_share = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Button *m_start = nullptr, *m_leave = nullptr, *m_offer = nullptr;
};

}  // namespace sagadesk::ui
