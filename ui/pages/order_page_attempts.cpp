// What was sent and received for the chosen step of an order's page.
#include <QApplication>
#include <QClipboard>

#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/models/exchanges.h"
#include "ui/pages/exchange_view.h"
#include "ui/pages/order_page.h"
#include "ui/pages/tries_panel.h"

namespace sagadesk::ui {

// Again when another step is chosen, and when more has happened. Personal data is shown until then.
void OrderPage::askAttempts() {
    const std::size_t entries = m_file.journal().size();
    if (m_step.step.empty() || (m_attemptsOf == m_step.step && m_attemptsAt == entries)) return;
    if (m_attemptsOf != m_step.step) {
        m_attempts.reset();
        m_tries->setKept(nullptr);
    }
    m_attemptsOf = m_step.step;
    m_attemptsAt = entries;
    if (m_attempts && m_attempts->personal) return;
    desk().attempts({m_number.toStdString(), m_step.step, false, {}, {}}, this,
                    m_latestAttempts.only<api::AttemptsPage>(
                        [this](const api::Answer<api::AttemptsPage>& answer) { takeAttempts(answer); }));
}

void OrderPage::takeAttempts(const api::Answer<api::AttemptsPage>& answer) {
    if (!answer) return navigator().say(text(answer.error().detail));
    m_attempts = *answer;
    m_tries->setKept(&*m_attempts);
    commands().review();
}

void OrderPage::showPersonal(const QString& reason) {
    desk().attempts({m_number.toStdString(), m_step.step, true, reason.toStdString(), {}}, this,
                    m_latestAttempts.only<api::AttemptsPage>(
                        [this](const api::Answer<api::AttemptsPage>& answer) { takeAttempts(answer); }));
}

void OrderPage::bindAttempts() {
    const auto exchange = [this]() -> const std::optional<api::SentAttempt>& { return m_tries->exchange().attempt(); };
    const auto known = [=, this] { return exchange() ? QString() : tr("Nothing is kept of this try."); };
    const auto copy = [this](const QString& copied, const QString& said) {
        QApplication::clipboard()->setText(copied);
        navigator().say(said);
    };
    commands().bind(
        QStringLiteral("attempt.copySent"), this,
        [=, this] { copy(text(exchange()->request.text), tr("What was sent is copied.")); }, known);
    commands().bind(
        QStringLiteral("attempt.copyReceived"), this,
        [=, this] { copy(text(exchange()->response.text), tr("What was received is copied.")); }, known);
    commands().bind(
        QStringLiteral("attempt.curl"), this,
        [=, this] {
            copy(curlOf(*exchange(), m_tries->service()), tr("The command line is copied, without secrets."));
        },
        [=] { return exchange() ? whyNoCurl(*exchange()) : known(); });
    commands().bind(
        QStringLiteral("attempt.form"), this, [this] { m_tries->exchange().changeForm(); }, known);
    commands().bind(
        QStringLiteral("attempt.show"), this, [this] { m_tries->exchange().askReason(); },
        [=, this] {
            return m_attempts && m_attempts->personal ? tr("The customer's data is shown already.") : known();
        });
    connect(&m_tries->exchange(), &ExchangeView::showAsked, this, &OrderPage::showPersonal);
}

}  // namespace sagadesk::ui
