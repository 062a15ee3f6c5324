#include "ui/dialogs/first_run.h"

#include <QComboBox>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

using Part = ConnectionTrial::Part;

QString trialSentence(const ConnectionTrial& trial, const QString& address) {
    const QUrl url(address);
    switch (trial.failed) {
        case Part::None:
            return FirstRun::tr("It answers, and this console understands it.");
        case Part::Address:
            return FirstRun::tr("This is no address. It looks like http://orders.example.com:8080.");
        case Part::Name:
            return FirstRun::tr("There is no computer called %1.").arg(url.host());
        case Part::Port:
            return FirstRun::tr("%1 is there, but nothing listens at port %2.").arg(url.host()).arg(url.port(80));
        case Part::Answer:
            return FirstRun::tr("Something answers at %1, but it is no Sagadesk orchestrator.").arg(url.authority());
        case Part::Version:
            return FirstRun::tr("The orchestrator is newer than this console: reading works, acting needs the update.");
    }
    return {};
}

FirstRunChoice FirstRun::choice() const {
    FirstRunChoice choice;
    choice.where = m_join->isChecked()   ? FirstRunChoice::Where::Join
                   : m_look->isChecked() ? FirstRunChoice::Where::LookAround
                                         : FirstRunChoice::Where::Alone;
    choice.connect = m_services->isChecked() ? FirstRunChoice::Connect::Services
                     : m_later->isChecked()  ? FirstRunChoice::Connect::Later
                                             : FirstRunChoice::Connect::Simulator;
    choice.address = m_address->text().trimmed();
    for (auto it = m_urls.cbegin(); it != m_urls.cend(); ++it)
        if (!it.value()->text().trimmed().isEmpty()) choice.services.insert(it.key(), it.value()->text().trimmed());
    choice.person = m_person->text().trimmed();
    choice.language = m_language->currentData().toString();
    choice.zone = m_zone->currentText();
    choice.currency = m_currency->currentText().left(3);
    return choice;
}

// Services are asked for only where they belong to this computer.
int FirstRun::lastPage() const {
    return m_alone->isChecked() ? 2 : 1;
}

void FirstRun::next() {
    if (m_pages->currentIndex() == lastPage()) return accept();
    m_pages->setCurrentIndex(m_pages->currentIndex() + 1);
    review();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void FirstRun::back() {
    if (m_pages->currentIndex() == 0) return;
    m_pages->setCurrentIndex(m_pages->currentIndex() - 1);
    review();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void FirstRun::review() {
    const int page = m_pages->currentIndex();
    const QString titles[] = {tr("Welcome to Sagadesk"), tr("Who are you?"), tr("What is connected?")};
    const QString about[] = {tr("Where are the orders? This can be changed later."),
                             tr("Your name stands beside what you do. Times and money are shown your way."),
                             tr("Orders are carried out by services: payment, stock, delivery and others.")};
    m_title->setText(titles[page]);
    m_about->setText(about[page]);
    m_step->setText(tr("Page %1 of %2").arg(page + 1).arg(lastPage() + 1));
    m_joining->setVisible(m_join->isChecked());
    m_addresses->setVisible(m_services->isChecked());
    m_back->setVisible(page > 0);
    m_next->setText(page == lastPage() ? tr("Begin") : tr("Go on"));
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool address = url.isValid() && url.scheme().startsWith(QLatin1String("http")) && !url.host().isEmpty();
    m_next->setEnabled(!m_join->isChecked() || address);
    m_next->setToolTip(m_next->isEnabled() ? QString() : trialSentence({Part::Address, {}}, {}));
    m_test->setEnabled(address);
}

void FirstRun::test() {
    m_trial->setToken(Token::Text2);
    m_trial->setText(tr("Trying …"));
    m_try(m_address->text().trimmed(), this, [this](const ConnectionTrial& trial) { told(trial); });
}

void FirstRun::told(const ConnectionTrial& trial) {
    const bool good = trial.failed == Part::None, newer = trial.failed == Part::Version;
    m_trial->setShown(good ? Shown::Completed : newer ? Shown::Held : Shown::Failed);
    m_trial->setText(trialSentence(trial, m_address->text().trimmed()));
    m_trial->setToolTip(trial.detail);
}

void FirstRun::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
}

}  // namespace sagadesk::ui
