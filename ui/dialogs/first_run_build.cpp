// How FirstRun is laid out.
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include "ui/dialogs/first_run.h"
#include "ui/format/words/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int wide = 680, high = 560;  // px at 100 % font scale
// Those that the workflows call which ship with the program.
constexpr const char* called[] = {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"};
constexpr const char* currencies[] = {"EUR", "USD", "GBP", "CHF", "SEK", "NOK",
                                      "DKK", "PLN", "CZK", "JPY", "CNY", "INR"};

QComboBox* choiceOf(const QStringList& words, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItems(words);
    return box;
}

QVBoxLayout* pageLayout(QWidget& page) {
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    return layout;
}

}  // namespace

FirstRun::FirstRun(const FirstRunChoice& usual, const QString& folder, TryConnection tryConnection, QWidget* parent)
    : QDialog(parent),
      m_try(std::move(tryConnection)),
      m_pages(new QStackedWidget(this)),
      m_title(new TextLabel(FontRole::Title, Token::Text, this)),
      m_about(new TextLabel(FontRole::Story, Token::Text2, this)),
      m_step(new TextLabel(FontRole::Small, Token::Text3, this)) {
    setWindowTitle(tr("Sagadesk: first start"));
    m_about->setWordWrap(true);
    m_pages->addWidget(buildWhere(folder));
    m_pages->addWidget(buildPerson(usual));
    m_pages->addWidget(buildConnect());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(space::s);
    layout->addWidget(m_pages, 1);
    buildFoot(*layout);
    resize(theme().scaled(wide), theme().scaled(high));
    review();
    m_alone->setFocus();
}

QWidget* FirstRun::buildWhere(const QString& folder) {
    auto* page = new QWidget(m_pages);
    m_alone = new ChoiceCard(QStringLiteral("nodes"), tr("Alone here"),
                             tr("Orders are kept on this computer, in %1.").arg(folder), page);
    m_join = new ChoiceCard(QStringLiteral("link"), tr("Join others"),
                            tr("Orders are kept by an orchestrator that runs already. Nothing is kept here."), page);
    m_look = new ChoiceCard(QStringLiteral("eye"), tr("Look around"),
                            tr("500 invented orders run through stand-in services. All of it goes when you close it."),
                            page);
    m_alone->setChecked(true);
    m_joining = new QWidget(page);
    m_address = new FormField(tr("Address of the orchestrator"), m_joining);
    m_address->edit().setPlaceholderText(QStringLiteral("http://orders.example.com:8080"));
    m_test = new Button(tr("Test the connection"), Button::Kind::Plain, m_joining);
    m_test->setAutoDefault(false);
    m_trial = new TextLabel(FontRole::Small, Token::Text2, m_joining);
    m_trial->setWordWrap(true);
    connect(m_test, &QPushButton::clicked, this, &FirstRun::test);
    connect(m_address, &FormField::edited, this, [this] {
        m_trial->clear();
        review();
    });
    auto* field = new QHBoxLayout;
    field->addWidget(m_address, 1);
    field->addWidget(m_test, 0, Qt::AlignBottom);
    auto* joining = pageLayout(*m_joining);
    joining->addLayout(field);
    joining->addWidget(m_trial);
    auto* layout = pageLayout(*page);
    for (QWidget* each : std::initializer_list<QWidget*>{m_alone, m_join, m_look, m_joining}) layout->addWidget(each);
    layout->addStretch(1);
    for (ChoiceCard* each : {m_alone, m_join, m_look}) connect(each, &ChoiceCard::toggled, this, &FirstRun::review);
    page->setFocusProxy(m_alone);
    return page;
}

QWidget* FirstRun::buildPerson(const FirstRunChoice& usual) {
    auto* page = new QWidget(m_pages);
    m_person = new FormField(tr("Your name"), page);
    m_person->setText(usual.person);
    m_language = new QComboBox(page);
    for (const auto& [code, name] :
         {std::pair{"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"}, {"es", "Español"}, {"ja", "日本語"}})
        m_language->addItem(QString::fromUtf8(name), QLatin1String(code));
    m_language->setCurrentIndex(qMax(0, m_language->findData(usual.language)));
    m_zone = new QComboBox(page);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) m_zone->addItem(QString::fromLatin1(id));
    // Systems know names that are not in the list, such as Etc/UTC.
    const QString zone = usual.zone.isEmpty() ? QStringLiteral("UTC") : usual.zone;
    if (m_zone->findText(zone) < 0) m_zone->insertItem(0, zone);
    m_zone->setCurrentIndex(m_zone->findText(zone));
    QStringList codes;
    for (const char* each : currencies) codes.append(QLatin1String(each));
    if (!codes.contains(usual.currency)) codes.prepend(usual.currency);
    m_currency = choiceOf(codes, page);
    m_currency->setCurrentText(usual.currency);
    auto* layout = pageLayout(*page);
    layout->addWidget(m_person);
    layout->addWidget(new FormField(tr("Language"), page, m_language));
    layout->addWidget(new FormField(tr("Time zone"), page, m_zone));
    layout->addWidget(new FormField(tr("Currency of sums"), page, m_currency));
    layout->addStretch(1);
    page->setFocusProxy(&m_person->edit());
    return page;
}

QWidget* FirstRun::buildConnect() {
    auto* page = new QWidget(m_pages);
    m_simulator =
        new ChoiceCard(QStringLiteral("play"), tr("Stand-in services"),
                       tr("They answer like real ones and do nothing. Good for trying; change it any time."), page);
    m_services =
        new ChoiceCard(QStringLiteral("services"), tr("Our services"),
                       tr("Their addresses are written to sagadesk.toml; those that are empty come later."), page);
    m_later = new ChoiceCard(QStringLiteral("clock"), tr("Later"),
                             tr("Orders are taken and wait until there is a service that carries them out."), page);
    m_simulator->setChecked(true);
    m_addresses = new QWidget(page);
    auto* grid = new QGridLayout(m_addresses);
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const char* name : called) {
        auto* url = new FormField(serviceName(name, {}), m_addresses);
        url->edit().setPlaceholderText(QStringLiteral("https://"));
        m_urls.insert(QLatin1String(name), url);
        grid->addWidget(url, place / 2, place % 2);
        ++place;
    }
    auto* layout = pageLayout(*page);
    for (QWidget* each : std::initializer_list<QWidget*>{m_simulator, m_services, m_later, m_addresses})
        layout->addWidget(each);
    layout->addStretch(1);
    for (ChoiceCard* each : {m_simulator, m_services, m_later})
        connect(each, &ChoiceCard::toggled, this, &FirstRun::review);
    page->setFocusProxy(m_simulator);
    return page;
}

void FirstRun::buildFoot(QVBoxLayout& layout) {
    m_next = new Button(tr("Go on"), Button::Kind::Primary, this);
    m_next->setKeyText(tr("Enter"));
    m_next->setDefault(true);
    m_back = new Button(tr("Back"), Button::Kind::Plain, this);
    m_skip = new Button(tr("Skip all, begin with what is usual"), Button::Kind::Link, this);
    for (Button* each : {m_back, m_skip}) each->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_alone->setChecked(true);
        accept();
    });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_step);
    foot->addStretch(1);
    for (Button* each : {m_skip, m_back, m_next}) foot->addWidget(each);
    layout.addLayout(foot);
}

}  // namespace sagadesk::ui
