// What may be done with the chosen card of the Pipeline, as with an order of any list.
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

#include "ui/dialogs/action_panel.h"
#include "ui/pages/pipeline_column.h"
#include "ui/pages/pipeline_page.h"

namespace sagadesk::ui {

namespace {

constexpr const char* action_commands[] = {"order.retry",  "order.edit",    "order.skip",       "order.undo",
                                           "order.cancel", "order.resolve", "order.resolveNot", "order.approve",
                                           "order.reject", "order.settle",  "order.hold"};

QString numberOf(const api::OrderSummary& order) {
    return QString::fromStdString(order.number.text());
}

}  // namespace

QStringList PipelinePage::contextCommands() const {
    QStringList ids{QStringLiteral("order.open"), QStringLiteral("order.openBehind"), QString(),
                    QStringLiteral("edit.copy"),  QStringLiteral("edit.copyLink"),    QString()};
    if (const auto* order = chosenOrder())
        for (const Offer& offer : offersOf(*order)) ids << QString::fromLatin1(offer.command);
    return ids << QStringLiteral("order.note");
}

const api::OrderSummary* PipelinePage::current() const {
    return m_chosenIn == nullptr ? nullptr : m_chosenIn->current();
}

Possible PipelinePage::needsCard() const {
    return [this] { return current() == nullptr ? tr("Choose a card first.") : QString(); };
}

void PipelinePage::bindCommands() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        commands().bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    bind(
        "order.open", [this] { navigator().openOrder(numberOf(*current())); }, needsCard());
    bind(
        "order.openBehind", [this] { navigator().openOrder(numberOf(*current()), Place::Behind); }, needsCard());
    bind("view.look", [this] { holdStill(!m_still); });
    bindCopies();
}

void PipelinePage::bindCopies() {
    const auto copy = [this](const QString& text, const QString& said) {
        QApplication::clipboard()->setText(text);
        navigator().say(said);
    };
    commands().bind(
        QStringLiteral("edit.copy"), this,
        [this, copy] {
            const QString number = numberOf(*current());
            copy(number, tr("%1 copied").arg(number));
        },
        needsCard());
    commands().bind(
        QStringLiteral("edit.copyLink"), this,
        [this, copy] { copy(QStringLiteral("sagadesk://order/") + numberOf(*current()), tr("The link is copied.")); },
        needsCard());
}

void PipelinePage::bindActions() {
    connect(m_action, &ActionPanel::acted, this, [this] {
        m_orderAsked.reset();
        ask(false);
    });
    connect(m_action, &ActionPanel::openChanged, this, [this](bool open) {
        m_action->setVisible(open);
        showTotal();
        if (!open && m_chosenIn != nullptr && isAncestorOf(QApplication::focusWidget()))
            m_chosenIn->list().setFocus(Qt::OtherFocusReason);
    });
    for (const char* command : action_commands) bindAction(QString::fromLatin1(command));
    commands().bind(
        QStringLiteral("order.note"), this, [this] { m_action->openNote(*chosenOrder()); },
        [this] { return chosenOrder() == nullptr ? tr("Choose a card first.") : QString(); });
}

const api::OrderSnapshot* PipelinePage::chosenOrder() const {
    const api::OrderSummary* card = current();
    return card != nullptr && m_order && m_order->summary.id == card->id ? &*m_order : nullptr;
}

std::optional<Offer> PipelinePage::offerOf(const QString& command) const {
    const api::OrderSnapshot* order = chosenOrder();
    if (order == nullptr) return std::nullopt;
    const std::vector<Offer> offers = offersOf(*order);
    const auto found =
        std::ranges::find_if(offers, [&](const Offer& offer) { return command == QLatin1String(offer.command); });
    return found == offers.end() ? std::nullopt : std::optional(*found);
}

void PipelinePage::bindAction(const QString& command) {
    commands().bind(
        command, this,
        [this, command] {
            if (const auto offer = offerOf(command)) m_action->open(offer->action, *chosenOrder(), offer->step);
        },
        [this, command] {
            if (chosenOrder() == nullptr) return tr("Choose a card first.");
            const auto offer = offerOf(command);
            return offer ? offer->refusal : tr("The order does not offer this now.");
        });
}

// One card of the page is chosen at a time.
void PipelinePage::choose(PipelineColumnView& column) {
    if (column.current() == nullptr && m_chosenIn != &column) return;
    if (m_chosenIn != nullptr && m_chosenIn != &column) {
        PipelineColumnView* before = m_chosenIn;
        m_chosenIn = &column;
        before->list().setCurrentIndex({});
    }
    m_chosenIn = &column;
    askOrder();
    emit selectionChanged();
}

// What the chosen order offers is asked again when its card tells of another version.
void PipelinePage::askOrder() {
    const api::OrderSummary* card = current();
    if (card == nullptr) return;
    const bool known = m_order && m_order->summary.id == card->id && m_order->summary.version >= card->version;
    const bool asked = m_orderAsked && *m_orderAsked == card->id && (!m_order || m_order->summary.id != card->id);
    if (known || asked) return;
    m_orderAsked = card->id;
    desk().order(card->id.text(), this,
                 m_orderLatest.only<api::OrderSnapshot>([this](api::Answer<api::OrderSnapshot> answer) {
                     m_orderAsked.reset();
                     if (!answer) return;
                     m_order = std::move(*answer);
                     if (m_action->isOpen()) m_action->follow(*m_order, {});
                     emit selectionChanged();
                 }));
}

// To the nearest column in that direction that has cards, as far down as before.
void PipelinePage::goAside(PipelineColumnView& from, int step) {
    const auto at = std::ranges::find(m_columns, &from);
    const int row = from.list().currentIndex().row();
    for (auto next = at - m_columns.begin() + step; next >= 0 && next < std::ssize(m_columns); next += step) {
        PipelineColumnView& column = *m_columns[static_cast<std::size_t>(next)];
        if (column.model().rowCount() == 0) continue;
        column.list().setFocus(Qt::OtherFocusReason);
        column.list().setCurrentIndex(column.model().index(qBound(0, row, column.model().rowCount() - 1)));
        return m_scroll->ensureWidgetVisible(&column);
    }
}

}  // namespace sagadesk::ui
