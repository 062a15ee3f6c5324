// What the quick look shows of an order.
#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

#include "ui/format/present.h"
#include "ui/format/words/names.h"
#include "ui/format/words/panel_words.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/models/order_offers.h"
#include "ui/pages/quick_look.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cards.h"
#include "ui/widgets/steps_summary.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr std::size_t others_counted = 50;

QString statusTitle(const api::OrderSummary& order) {
    const QString word = wordOf(shownOf(order.state, order.activity));
    const core::Facts& facts = order.explanation.facts;
    const bool open = facts.money == core::MoneyFact::Taken || facts.money == core::MoneyFact::Held ||
                      facts.money == core::MoneyFact::Unknown || facts.money == core::MoneyFact::Refunding ||
                      facts.money == core::MoneyFact::Releasing || facts.stock == core::StockFact::Held ||
                      facts.stock == core::StockFact::Releasing || facts.stock == core::StockFact::Unknown;
    if (order.state != core::OrderState::Failed || order.activity != core::Activity::Idle || open) return word;
    return QCoreApplication::translate("QuickLook", "%1, undone", "a status, and that everything was undone").arg(word);
}

QString spanned(const QString& text, Token token, bool bold) {
    return QStringLiteral("<span style=\"color:%1;font-weight:%2\">%3</span>")
        .arg(theme().color(token).name(), bold ? QStringLiteral("600") : QStringLiteral("400"), text.toHtmlEscaped());
}

QString kindOf(const api::OrderSummary& order, const Viewer& viewer) {
    QStringList parts{typeName(order.type).toHtmlEscaped()};
    if (!order.channel.empty()) parts.append(text(order.channel).toHtmlEscaped());
    parts.append(spanned(viewer.money(order.total, order.currency), Token::Text, true));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString QuickLook::sayText() const {
    return m_id ? m_sayText : QString();
}

void QuickLook::show(const api::OrderSummary* order) {
    if (order == nullptr) {
        m_latest.forget();
        m_id.reset(), m_summary.reset(), m_order.reset();
        showNothing(tr("Choose an order to see what happened."));
        return;
    }
    const bool another = !m_id || *m_id != order->id;
    m_id = order->id;
    m_summary = *order;
    if (!another) return;
    showListed();
    ask(order->id);
}

// What the list knows, at once; steps, other orders and actions come with the answer.
void QuickLook::showListed() {
    m_order.reset();
    m_latestOthers.forget();
    const Viewer viewer = makeViewer();
    showSummary(*m_summary, wordsOf(*m_summary, viewer), viewer);
    m_steps->setLines({}, {});
    m_others->clear();
    m_effect->clear();
    clearActions();
    showContent();
    emit orderShown();
}

Viewer QuickLook::makeViewer() const {
    Viewer viewer = viewerOf(m_around.formats, presentTime);
    viewer.seesSecurityReasons = m_around.desk.person().may(Role::Admin);
    return viewer;
}

void QuickLook::showContent() {
    m_gone->hide();
    m_nothing->hide();
    m_content->show();
    fit();
}

void QuickLook::refresh() {
    if (m_id) ask(*m_id);
}

void QuickLook::ask(const core::OrderId& id) {
    m_around.desk.order(id.text(), this,
                        m_latest.only<api::OrderSnapshot>([this](api::Answer<api::OrderSnapshot> answer) {
                            if (!answer) return showProblem(answer.error());
                            const bool another = !m_order || m_order->summary.id != answer->summary.id;
                            m_order = std::move(*answer);
                            m_summary = m_order->summary;
                            showSnapshot();
                            if (another) askOthers();
                            emit orderShown();
                        }));
}

// What is known stays, with what is wrong above it.
void QuickLook::showProblem(const api::Problem& problem) {
    const bool gone = problem.code == api::ProblemCode::NotFound;
    m_gone->setText(gone ? tr("This order is no longer in storage.") : QString::fromStdString(problem.detail));
    m_gone->show();
    fit();
}

void QuickLook::showNothing(const QString& sentence) {
    m_content->hide();
    m_nothing->setText(sentence);
    m_nothing->show();
    emit orderShown();
}

void QuickLook::showSummary(const api::OrderSummary& order, const OrderWords& words, const Viewer& viewer) {
    const Shown shown = shownOf(order.state, order.activity);
    const int side = theme().scaled(18);
    m_shape->setAccessibleName(wordOf(shown));
    m_shape->setPixmap(
        iconPixmap(iconOf(shown), theme().color(shown), theme().color(Token::Base), side, devicePixelRatioF()));
    m_status->setText(statusTitle(order));
    m_status->setShown(shown);
    m_number->setText(QString::fromStdString(order.number.text()));
    m_kind->setText(kindOf(order, viewer));
    m_when->setText(detailTime(m_around.formats, order.created, presentTime()));
    m_when->setToolTip(fullTime(m_around.formats, order.created));
    m_headline = words.headline + QLatin1Char('.');
    m_storyText = words.story;
    showStory(true);
    m_facts->set({words.money, words.stock, words.delivery, words.customer}, isAboutGoods(order.type));
    m_sayText = words.say;
    m_say->set(words.say);
}

// Where there is no room for it, the story is in the tooltip.
void QuickLook::showStory(bool whole) {
    const QString headline = spanned(m_headline, Token::Text, true), story = spanned(m_storyText, Token::Text, false);
    m_story->setFont(theme().font(FontRole::Story));
    m_story->setText(whole ? tr("%1 %2", "headline and story").arg(headline, story) : headline);
    m_story->setToolTip(whole ? QString() : m_storyText);
    m_story->setAccessibleName(m_headline + QLatin1Char(' ') + m_storyText);
}

void QuickLook::showSnapshot() {
    const Viewer viewer = makeViewer();
    showSummary(m_order->summary, wordsOf(*m_order, viewer), viewer);
    const auto total = timeInAll(*m_order);
    m_steps->setLines(stepLines(*m_order, m_around.formats),
                      total ? tr("%1 in total").arg(duration(m_around.formats, *total)) : QString());
    showActions();
    showContent();
}

void QuickLook::clearActions() {
    while (QLayoutItem* item = m_buttons->layout()->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

// The first two of what the order offers as buttons, the rest under "…".
void QuickLook::showActions() {
    auto* row = static_cast<QHBoxLayout*>(m_buttons->layout());
    clearActions();
    const std::vector<Offer> offers = offersOf(*m_order);
    const Viewer viewer = viewerOf(m_around.formats, presentTime);
    int shown = 0;
    for (const Offer& offer : offers) {
        const QString id = QString::fromLatin1(offer.command);
        if (shown == 2) break;
        auto* button =
            new Button(QStringLiteral("?"), shown == 0 ? Button::Kind::Primary : Button::Kind::Plain, m_buttons);
        button->setIconName(id == QLatin1String("order.retry")  ? QStringLiteral("retry")
                            : id == QLatin1String("order.edit") ? QStringLiteral("edit")
                                                                : QString());
        button->follow(m_around.commands.action(id), tr("%1…").arg(actionName(offer.action)));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        ++shown;
    }
    row->addStretch();
    auto* more = Button::icon(QStringLiteral("more"), tr("More actions"), Button::Kind::Plain, m_buttons);
    more->setFocusPolicy(Qt::TabFocus);
    connect(more, &QPushButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QStringList ids{QStringLiteral("order.open"), QStringLiteral("order.openBehind"), QString()};
        for (const Offer& offer : offersOf(*m_order)) ids << QString::fromLatin1(offer.command);
        m_around.commands.fill(*menu, ids << QStringLiteral("order.note") << QString() << QStringLiteral("edit.copy")
                                          << QStringLiteral("edit.copyWords") << QStringLiteral("edit.copyLink"));
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    row->addWidget(more);
    m_effect->setText(offers.empty()
                          ? QString()
                          : paragraph(panelWords(offers.front().action, *m_order, {}, viewer).effects.mid(0, 2)));
    m_effect->setVisible(!m_effect->text().isEmpty());
}

void QuickLook::askOthers() {
    m_others->clear();
    api::OrderQuery query;
    query.customer = m_order->summary.customerId;
    query.limit = others_counted;
    m_around.desk.orders(
        std::move(query), this, m_latestOthers.only<api::OrderPage>([this](api::Answer<api::OrderPage> answer) {
            if (!answer || answer->orders.size() < 2) return fit();
            const auto& orders = answer->orders;
            const auto well = std::count_if(orders.begin(), orders.end(),
                                            [](const auto& each) { return each.state == core::OrderState::Completed; });
            const QDateTime first =
                QDateTime::fromMSecsSinceEpoch(orders.back().created.time_since_epoch().count(), m_around.formats.zone);
            const QString month = m_around.formats.locale.toString(first.date(), QStringLiteral("MMMM yyyy"));
            if (answer->next)
                m_others->setText(tr("More than %n orders", "", static_cast<int>(orders.size())));
            else
                m_others->setText(tr("%n order(s) since %1, %2 completed", "", static_cast<int>(orders.size()))
                                      .arg(month, count(m_around.formats, static_cast<std::uint64_t>(well))));
            fit();
        }));
}

}  // namespace sagadesk::ui
