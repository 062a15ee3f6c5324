#include "ui/dialogs/bulk_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>

#include "ui/format/words/bulk_words.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effects_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr int hold_s = 8;  // until something is sent
constexpr int canary_orders = 5;
constexpr int reason_min = 3;
constexpr int reasons_max = 5;

}  // namespace

BulkPanel::BulkPanel(Surroundings& around, QWidget* parent) : QWidget(parent), m_around(around) {
    setAccessibleName(tr("What to do"));
    build();
    m_wait.setSingleShot(true);
    m_wait.setInterval(120ms);
    connect(&m_wait, &QTimer::timeout, this, &BulkPanel::plan);
}

void BulkPanel::set(BulkSet set) {
    const bool other = set.key != m_set.key;
    m_set = std::move(set);
    if (other) {
        m_choices = m_set.messages ? choicesFor(m_set.messages->kind) : choicesFor(m_set.cause);
        m_at = 0;
        m_reference->clear();
        rebuildChoices();
        m_start->setText({});
    }
    m_options->setVisible(!m_set.messages);
    m_error->hide();
    chooseAt(m_at);
}

void BulkPanel::clear() {
    m_latest.forget();
    m_wait.stop();
    m_effects->set(tr("What will happen"), {}, {});
    m_set = {};
    m_choices.clear();
    m_planned = false;
    emit changed();
}

const BulkChoice* BulkPanel::choice() const {
    return m_at < static_cast<int>(m_choices.size()) ? &m_choices[static_cast<std::size_t>(m_at)] : nullptr;
}

QString BulkPanel::whyNot(const QString& command) const {
    for (const BulkChoice& each : m_choices)
        if (each.command == command) return m_around.desk.refusalOf(each.role);
    return m_choices.empty() ? tr("No cause is chosen.") : tr("This does not help with this cause.");
}

void BulkPanel::choose(const QString& command) {
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].command != command) continue;
        chooseAt(static_cast<int>(i));
        firstFocus()->setFocus(Qt::ShortcutFocusReason);
    }
}

// Until it is known for how many.
void BulkPanel::nameAction() {
    const auto when = [at = m_set.fixedAt] { return at; };
    m_title->setText(bulkWords(request(), {}, m_set.fixedAt, viewerOf(m_around.formats, when)).title);
    m_start->setText(choice()->name);
}

void BulkPanel::chooseAt(int index) {
    const bool other = index != m_at || m_start->text().isEmpty();
    m_at = index;
    if (choice() == nullptr) return;
    if (other) nameAction();
    m_actions->setCurrent(index);
    m_reference->setVisible(choice()->reference);
    m_planned = false;
    if (m_set.messages)
        showMessages();
    else if (m_set.complete)
        m_wait.start();
    emit changed();
}

api::BulkRequest BulkPanel::request() const {
    api::BulkRequest request;
    request.action = choice()->action;
    request.verdict = choice()->verdict;
    request.reference = m_reference->isVisibleTo(this) ? m_reference->text().trimmed().toStdString() : std::string();
    request.reason = reason().toStdString();
    request.orders = m_set.orders;
    if (const int rate = m_rate->currentData().toInt(); rate > 0) request.rate = rate;
    request.canary = m_canary->isChecked() ? canary_orders : 0;
    request.stopAbove = m_brake->isChecked() ? m_share->value() / 100.0 : 1.0;
    return request;
}

void BulkPanel::plan() {
    if (choice() == nullptr || m_set.messages) return;
    if (m_set.orders.empty()) return showPlan({});
    api::BulkRequest trial = request();
    trial.dryRun = true;
    if (trial.reason.empty()) trial.reason = "?";
    if (choice()->reference && trial.reference.empty()) trial.reference = "?";
    m_around.desk.bulk(std::move(trial), this, m_latest.only<api::BulkAnswer>([this](const auto& a) { take(a); }));
}

void BulkPanel::take(const api::Answer<api::BulkAnswer>& answer) {
    m_error->setVisible(!answer);
    if (answer) return showPlan(answer->plan);
    m_error->setText(tr("What will happen cannot be told: %1").arg(text(answer.error().detail)));
    emit changed();
}

void BulkPanel::showPlan(const api::BulkPlan& plan) {
    Viewer viewer = viewerOf(m_around.formats, [at = m_set.fixedAt] { return at; });
    viewer.time = [formats = m_around.formats](core::Instant at) { return clockSeconds(formats, at); };
    api::BulkRequest shown = request();
    shown.canary = 0, shown.stopAbove = 1;  // the boxes below say so
    const PanelWords words = bulkWords(shown, plan, m_set.fixedAt, viewer);
    m_willAct = plan.willAct;
    m_planned = true;
    m_title->setText(words.title);
    m_effects->set(tr("What will happen"), words.effects, words.icons);
    m_start->setText(words.button);
    sayPace();
    emit changed();
}

void BulkPanel::showMessages() {
    const int number = static_cast<int>(m_set.messages->count);
    const bool again = choice()->message == api::UndeliveredAction::Retry;
    m_willAct = m_set.messages->count;
    m_planned = true;
    m_title->setText(again ? tr("Publish these messages again") : tr("Let these messages go"));
    QStringList effects{again
                            ? tr("%n messages are published once more, and what waits behind them follows.", "", number)
                        : m_set.messages->kind == api::UndeliveredKind::Event
                            ? tr("%n messages are given up; what waits behind them is published.", "", number)
                            : tr("%n messages are forgotten. Their senders were told why when they came.", "", number)};
    if (!m_set.messages->detail.empty())
        effects << tr("The newest was refused so: %1").arg(text(m_set.messages->detail));
    m_effects->set(tr("What will happen"), effects, {choice()->icon, QStringLiteral("info")});
    m_start->setText(again ? tr("Publish %n messages again", "", number) : tr("Let %n messages go", "", number));
    emit changed();
}

void BulkPanel::sayPace() {
    const int rate = m_rate->currentData().toInt();
    if (rate == 0) return m_pace->setText(tr("as fast as the services allow"));
    const core::Duration length = std::chrono::milliseconds(static_cast<qint64>(m_willAct) * 1000 / rate);
    m_pace->setText(tr("orders per second, about %1").arg(duration(m_around.formats, length)));
}

QString BulkPanel::reason() const {
    return m_reason->toPlainText().simplified();
}

QString BulkPanel::whyNotStart() const {
    if (choice() == nullptr) return tr("No cause is chosen.");
    if (const QString why = m_around.desk.refusalOf(choice()->role); !why.isEmpty()) return why;
    if (!m_planned) return tr("What will happen is being looked up.");
    if (m_willAct == 0) return tr("No order of this set can take the action.");
    if (choice()->reference && m_reference->text().trimmed().isEmpty()) return tr("A reference is needed.");
    if (reason().size() < reason_min) return tr("A reason of at least 3 characters is needed.");
    return {};
}

void BulkPanel::start() {
    if (!whyNotStart().isEmpty()) return firstFocus()->setFocus(Qt::OtherFocusReason);
    keepReason();
    const QPointer<BulkPanel> self(this);
    const QString sentence =
        tr("%1: begins in %2 s. Nothing has been sent yet.").arg(m_start->text(), QStringLiteral("%1"));
    const auto undo = [self] {
        if (self) self->m_around.navigator.say(tr("Taken back; nothing was sent."));
    };
    if (m_set.messages) {
        api::UndeliveredCommand command;
        command.action = *choice()->message;
        command.kind = m_set.messages->kind;
        command.code = m_set.messages->code;
        command.reason = reason().toStdString();
        const auto act = [self, command] {
            if (self) self->sendMessages(command);
        };
        return m_around.navigator.countDown(sentence, hold_s, act, undo);
    }
    const auto act = [self, sent = request(), key = m_set.key, before = quint64{m_set.orders.size()}] {
        if (self) self->send(sent, key, before);
    };
    m_around.navigator.countDown(sentence, hold_s, act, undo);
}

void BulkPanel::send(api::BulkRequest request, const QString& key, quint64 before) {
    m_around.desk.bulk(std::move(request), this, [this, key, before](const api::Answer<api::BulkAnswer>& answer) {
        if (answer && answer->job) return emit began(key, before, *answer->job);
        m_error->setText(answer ? tr("Nothing was left to do.")
                                : tr("It was not begun: %1").arg(text(answer.error().detail)));
        m_error->show();
    });
}

void BulkPanel::sendMessages(api::UndeliveredCommand command) {
    m_around.desk.undeliveredCommand(std::move(command), this, [this](const auto& answer) {
        if (answer) return emit messagesDone(answer->count);
        m_error->setText(tr("It was not done: %1").arg(text(answer.error().detail)));
        m_error->show();
    });
}

void BulkPanel::keepReason() {
    m_reasons.removeAll(reason());
    m_reasons.prepend(reason());
    setReasons(m_reasons.mid(0, reasons_max));
}

void BulkPanel::setReasons(const QStringList& reasons) {
    m_reasons = reasons;
    m_offer->setVisible(!m_reasons.isEmpty());
}

QWidget* BulkPanel::firstFocus() {
    if (m_reference->isVisibleTo(this) && m_reference->text().isEmpty()) return m_reference;
    return m_reason;
}

void BulkPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier)) return QWidget::keyPressEvent(event);
    if (whyNotStart().isEmpty()) start();
}

void BulkPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
