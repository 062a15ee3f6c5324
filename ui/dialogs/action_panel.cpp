#include "ui/dialogs/action_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

#include "ui/dialogs/action_run.h"
#include "ui/dialogs/amend_form.h"
#include "ui/dialogs/reasons.h"
#include "ui/format/viewer_of.h"
#include "ui/format/words/names.h"
#include "ui/format/words/order_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/order_difference.h"
#include "ui/models/order_offers.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effect_list.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

ActionPanel::ActionPanel(Surroundings& around, QWidget* parent)
    : QFrame(parent),
      m_around(around),
      m_viewer(viewerOf(around.formats, around.desk.person().may(Role::Admin))) {
    build();
    connect(&around.desk, &Desk::linkChanged, this, &ActionPanel::review);
    connect(&around.desk, &Desk::personChanged, this, &ActionPanel::review);
}

void ActionPanel::open(PanelAction action, const api::OrderSnapshot& order, const std::string& step) {
    const bool same = m_action == action && m_order && m_order->summary.id == order.summary.id && m_open;
    m_action = action;
    m_needs = needsOf(action);
    m_step = step;
    m_opened = order;
    m_preview.reset();
    m_refusal.clear();
    if (!same) {
        for (QLineEdit* each : {m_reference, m_typed}) each->clear();
        m_reason->clear();
    }
    m_changed->hide();
    m_form->setDocument(order.document, !same);
    show(order);
    showReasons();
    setOpen(true);
    askPreview();
    QWidget* first = m_needs.reference ? static_cast<QWidget*>(m_reference) : m_reason;
    if (action == PanelAction::EditFirst) first = m_form->firstField();
    first->setFocus(Qt::OtherFocusReason);
}

void ActionPanel::openNote(const api::OrderSnapshot& order) {
    m_action.reset();
    m_needs = {};
    m_needs.role = Role::Viewer;
    m_opened = order;
    m_refusal.clear();
    m_reason->clear();
    m_changed->hide();
    show(order);
    for (Button* each : m_reasons) each->hide();
    setOpen(true);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ActionPanel::follow(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& journal) {
    if (!m_order || m_order->summary.id != order.summary.id) return;
    const bool newer = order.summary.version > m_order->summary.version;
    m_order = order;
    if (!m_open || !m_opened) return;
    showChanges(journal);
    if (!newer) return;
    m_form->setDocument(order.document, false);
    askPreview();
    showEffects();
}

// Why it was refused, and what has become of the order since the panel was opened.
void ActionPanel::showChanges(const std::vector<core::JournalEntry>& journal) {
    QStringList lines = differenceOf(*m_opened, *m_order, journal, m_around.formats);
    if (!lines.isEmpty()) lines.prepend(tr("Meanwhile:"));
    if (!m_refusal.isEmpty()) lines.prepend(m_refusal);
    m_changed->setText(lines.join(QLatin1Char('\n')));
    m_changed->setVisible(!lines.isEmpty());
}

void ActionPanel::show(const api::OrderSnapshot& order) {
    m_order = order;
    const bool note = !m_action;
    m_icon = note ? QStringLiteral("note") : QString();
    if (m_action)
        for (const Offer& offer : offersOf(order))
            if (offer.action == *m_action)
                m_icon = m_around.commands.action(QString::fromLatin1(offer.command))->property("iconName").toString();
    m_title->setText(note ? tr("Add a note") : actionName(*m_action));
    m_about->setText(tr("%1 · %2").arg(number(), headline(order.summary, m_viewer)));
    m_reasonTitle->setText(note ? tr("Note, seen by colleagues") : tr("Reason, kept in the audit trail"));
    m_reason->setAccessibleName(m_reasonTitle->text());
    m_form->setVisible(m_action == PanelAction::EditFirst);
    m_effects->setVisible(!note);
    m_reference->setVisible(m_needs.reference);
    m_referenceTitle->setVisible(m_needs.reference);
    m_typed->setVisible(m_needs.typedNumber);
    m_typedTitle->setVisible(m_needs.typedNumber);
    m_typedTitle->setText(tr("Type %1 to make sure").arg(number()));
    m_lookUp->setVisible(m_needs.lookUp);
    const std::string key = order.summary.id.text() + ":" + std::to_string(order.summary.run) + ":" + m_step;
    m_lookUp->setText(tr("Look it up at the service under the key %1.").arg(QString::fromStdString(key)));
    m_foot->setText(note ? tr("A note stays with the order and can't be taken back.")
                         : tr("It waits %1 s with Undo; nothing is sent before.").arg(hold_seconds));
    m_do->setKind(m_needs.dangerous ? Button::Kind::Danger : Button::Kind::Primary);
    showEffects();
}

void ActionPanel::showEffects() {
    QString button = tr("Add note");
    if (m_action) {
        PanelDetails details;
        details.reference = m_reference->text().trimmed();
        details.changedFields = m_form->changedFields();
        if (m_preview) details.plan = m_preview->steps;
        const PanelWords words = panelWords(*m_action, *m_order, details, m_viewer);
        m_effects->say(words.effects);
        button = words.button;
    }
    m_do->setText(button);
    m_do->setAccessibleName(button);
    review();
}

void ActionPanel::askPreview() {
    if (!m_needs.preview || !m_order) return m_latest.forget();
    m_around.desk.previewCancel(number().toStdString(), this,
                                m_latest.only<api::CancelPreview>([this](api::Answer<api::CancelPreview> answer) {
                                    if (answer) m_preview = std::move(*answer);
                                    showEffects();
                                }));
}

void ActionPanel::showReasons() {
    const QStringList reasons = lastReasons();
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        const QString reason = reasons.value(static_cast<int>(i));
        m_reasons[i]->setVisible(!reason.isEmpty());
        m_reasons[i]->setText(QFontMetrics(theme().font(FontRole::Body)).elidedText(reason, Qt::ElideRight, 300));
        m_reasons[i]->setToolTip(reason);
        m_reasons[i]->setAccessibleName(tr("Earlier reason: %1").arg(reason));
    }
}

QString ActionPanel::number() const {
    return m_order ? QString::fromStdString(m_order->summary.number.text()) : QString();
}

ActionInput ActionPanel::input() const {
    return {m_reason->toPlainText(), m_reference->text(), m_step, m_form->patch()};
}

// The first thing that is missing, in a sentence.
QString ActionPanel::whyNot() const {
    if (const QString refusal = m_around.desk.refusalOf(m_needs.role); !refusal.isEmpty()) return refusal;
    if (m_action && m_order) {
        QString refusal = tr("The order does not offer this any more.");
        for (const Offer& offer : offersOf(*m_order))
            if (offer.action == *m_action) refusal = offer.refusal;
        if (!refusal.isEmpty()) return refusal;
    }
    const bool late = m_order && m_order->summary.hold == core::HoldReason::LateSuccess;
    if (m_preview && !m_preview->guard.empty() && !late) return guardWords(m_preview->guard);
    if (m_action == PanelAction::EditFirst && m_form->changedFields() == 0) return tr("No field is changed yet.");
    if (m_needs.referenceRequired && m_reference->text().trimmed().isEmpty()) return tr("A reference is needed.");
    if (m_reason->toPlainText().trimmed().size() < reason_characters_min)
        return m_action ? tr("A reason of at least %1 characters is needed.").arg(reason_characters_min)
                        : tr("The note is empty.");
    if (m_needs.typedNumber && core::OrderNumber::parse(m_typed->text().toStdString()) != m_order->summary.number)
        return tr("Type the number of the order.");
    return {};
}

void ActionPanel::review() {
    if (!m_order) return;
    const QString why = whyNot();
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(why);
    m_why->setText(why);
}

void ActionPanel::act() {
    if (!m_open || !m_order || !whyNot().isEmpty()) return;
    if (!m_action) return sendNote();
    m_refusal.clear();
    rememberReason(m_reason->toPlainText().trimmed());
    setOpen(false);
    // Undo brings the panel back with all that was typed; what is sent is what was decided.
    const auto commands = commandsOf(*m_action, *m_order, input());
    QPointer<ActionPanel> self(this);
    Surroundings& around = m_around;
    const QString name = number();
    const auto send = [self, &around, commands, name] {
        auto* run = new ActionRun(around.desk, commands);
        QObject* window = dynamic_cast<QObject*>(&around.navigator);
        connect(run, &ActionRun::done, window,
                [&around, name](const api::CommandDone& done) { around.navigator.say(sentWords(name, done)); });
        connect(run, &ActionRun::refused, window, [&around, name](const api::Problem& problem) {
            around.navigator.say(tr("%1: %2").arg(
                name, problem.guard.empty() ? QString::fromStdString(problem.detail) : guardWords(problem.guard)));
        });
        if (self) {
            connect(run, &ActionRun::done, self.data(), &ActionPanel::acted);
            connect(run, &ActionRun::refused, self.data(), &ActionPanel::refused);
        }
        run->start();
    };
    around.navigator.countDown(pendingWords(*m_action, name), hold_seconds, send, [self] {
        if (self) self->setOpen(true);
    });
}

void ActionPanel::sendNote() {
    api::OrderCommand command;
    command.kind = api::CommandKind::Note;
    command.order = m_order->summary.number.text();
    command.reason = m_reason->toPlainText().trimmed().toStdString();
    setOpen(false);
    m_around.desk.command(std::move(command), this, [this](const api::Answer<api::CommandDone>& answer) {
        if (!answer) return refused(answer.error(), 0);
        m_around.navigator.say(tr("The note is added to %1.").arg(number()));
        emit acted();
    });
}

// Back as it was, with the cause; the page's newer order says what has changed.
void ActionPanel::refused(const api::Problem& problem, int sent) {
    setOpen(true);
    QString words = problem.guard.empty() ? QString::fromStdString(problem.detail) : guardWords(problem.guard);
    if (sent > 0) words = tr("The change was made, but the order did not go on. %1").arg(words);
    m_refusal = words;
    showChanges({});
    m_form->showErrors(problem.errors);
    emit acted();
}

void ActionPanel::leave() {
    setOpen(false);
}

void ActionPanel::setOpen(bool open) {
    const bool other = m_open != open;
    m_open = open;
    if (other) emit openChanged(open);
    if (open) review();
}

void ActionPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        act();
    else
        QFrame::keyPressEvent(event);
}

void ActionPanel::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Token::Base));
    const int head = m_close->geometry().bottom() + 5;
    painter.fillRect(0, 0, width(), head, t.color(Token::Window));
    painter.fillRect(0, head, width(), 1, t.color(Token::Border));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.color(Token::Border));
    if (m_icon.isEmpty()) return;
    const int side = t.scaled(15);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(12, (head - side) / 2, side, side)), m_icon,
              m_needs.dangerous ? t.color(Shown::Failed) : t.color(Token::Link));
}

}  // namespace sagadesk::ui
