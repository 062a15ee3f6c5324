// What may be done on an order's page, and its sections beside the timeline.
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

#include "ui/dialogs/action_panel.h"
#include "ui/format/words/panel_words.h"
#include "ui/frame/command_list.h"
#include "ui/pages/order_header.h"
#include "ui/pages/order_page.h"
#include "ui/pages/order_sections.h"
#include "ui/pages/order_summary.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/section_tabs.h"

namespace sagadesk::ui {

namespace {

constexpr const char* action_commands[] = {"order.retry",  "order.edit",    "order.skip",       "order.undo",
                                           "order.cancel", "order.resolve", "order.resolveNot", "order.approve",
                                           "order.reject", "order.settle",  "order.hold"};

}  // namespace

void OrderPage::buildSections() {
    m_steps = new StepsSection(formats(), this);
    m_events = new EventsSection(formats(), false, this);
    m_payload = new PayloadSection(this);
    m_notes = new NotesSection(formats(), this);
    m_audit = new EventsSection(formats(), true, this);
    for (QWidget* each : std::initializer_list<QWidget*>{m_steps, m_events, m_payload, m_notes, m_audit})
        m_stack->addWidget(each);
    connect(m_steps, &StepsSection::chosen, this, &OrderPage::chooseStep);
    connect(m_events, &EventsSection::chosen, this, &OrderPage::chooseStep);
    connect(m_header, &OrderHeader::moreAsked, this, &OrderPage::showMenu);
    connect(m_action, &ActionPanel::acted, this, [this] { m_file.ask(); });
    connect(m_action, &ActionPanel::openChanged, this, [this](bool open) {
        showRight();
        if (!open && isAncestorOf(QApplication::focusWidget())) firstFocus()->setFocus(Qt::OtherFocusReason);
    });
}

void OrderPage::bindCopies() {
    const auto known = [this] { return m_file.order() == nullptr ? tr("The order is not there yet.") : QString(); };
    const auto copy = [this](const QString& text, const QString& said) {
        QApplication::clipboard()->setText(text);
        navigator().say(said);
    };
    commands().bind(QStringLiteral("edit.copy"), this,
                    [=, this] { copy(m_number, tr("%1 is copied.").arg(m_number)); });
    commands().bind(
        QStringLiteral("edit.copyWords"), this,
        [=, this] { copy(m_summary->wordsToSay(), tr("What to say to the customer is copied.")); }, known);
    commands().bind(QStringLiteral("edit.copyLink"), this, [=, this] {
        copy(QStringLiteral("sagadesk://order/") + m_number, tr("The link to %1 is copied.").arg(m_number));
    });
}

const Offer* OrderPage::offerOf(const QString& command) const {
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&](const Offer& offer) { return command == QLatin1String(offer.command); });
    return found == m_offers.end() ? nullptr : &*found;
}

void OrderPage::bindAction(const char* command) {
    const QString id = QString::fromLatin1(command);
    commands().bind(
        id, this, [this, id] { openAction(id); },
        [this, id] {
            const Offer* offer = offerOf(id);
            return offer == nullptr ? tr("The order does not offer this now.") : offer->refusal;
        });
}

void OrderPage::bindActions() {
    for (const char* command : action_commands) bindAction(command);
    const auto known = [this] { return m_file.order() == nullptr ? tr("The order is not there yet.") : QString(); };
    commands().bind(
        QStringLiteral("order.note"), this, [this] { m_action->openNote(*m_file.order()); }, known);
    commands().bind(
        QStringLiteral("order.copyAsNew"), this, [this] { navigator().newOrder(m_file.order()->document); }, known);
    commands().bind(
        QStringLiteral("order.assign"), this, [this] { takeCare(); }, known);
}

void OrderPage::openAction(const QString& command) {
    const Offer* offer = offerOf(command);
    if (offer != nullptr && m_file.order() != nullptr) m_action->open(offer->action, *m_file.order(), offer->step);
}

// Mine, or nobody's when it is mine already.
void OrderPage::takeCare() {
    const QString me = desk().person().name;
    assign(m_file.order()->summary.owner == me.toStdString() ? QString() : me, true);
}

void OrderPage::assign(const QString& owner, bool offerUndo) {
    const QString before = QString::fromStdString(m_file.order()->summary.owner);
    api::OrderCommand command;
    command.kind = api::CommandKind::Assign;
    command.order = m_number.toStdString();
    command.owner = owner.toStdString();
    command.reason = tr("From the order's page").toStdString();
    desk().command(std::move(command), this, [=, this](const api::Answer<api::CommandDone>& answer) {
        if (!answer) return navigator().say(QString::fromStdString(answer.error().detail));
        m_file.ask();
        const QString said = owner.isEmpty() ? tr("Nobody takes care of %1 now.").arg(m_number)
                                             : tr("%1 takes care of %2 now.").arg(owner, m_number);
        if (!offerUndo) return navigator().say(said);
        QPointer<OrderPage> self(this);
        navigator().offerUndo(said, [self, before] {
            if (self) self->assign(before, false);
        });
    });
}

void OrderPage::showMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    commands().fill(*menu, contextCommands());
    menu->popup(at);
}

QStringList OrderPage::contextCommands() const {
    QStringList ids;
    for (const Offer& offer : m_offers) ids << QString::fromLatin1(offer.command);
    if (!ids.isEmpty()) ids << QString();
    return ids << QStringLiteral("order.note") << QStringLiteral("order.assign") << QStringLiteral("order.copyAsNew")
               << QString() << QStringLiteral("edit.copy") << QStringLiteral("edit.copyWords")
               << QStringLiteral("edit.copyLink");
}

}  // namespace sagadesk::ui
