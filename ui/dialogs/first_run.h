// The first start: where the orders are, who one is, what is connected. Three pages, each can be left as it is; nothing
// is done before the last one is left.
//
// A window before there is a main window; made and owned by app/console, UI thread. It only asks: what is chosen is
// carried out there, and a connection is tried by a function that is given to it.
#pragma once

#include <QDialog>
#include <QMap>
#include <functional>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class ChoiceCard;
class FormField;
class TextLabel;

struct FirstRunChoice {
    enum class Where : std::uint8_t { Alone, Join, LookAround } where = Where::Alone;
    enum class Connect : std::uint8_t { Simulator, Services, Later } connect = Connect::Simulator;
    QString address;                           // Join: of an orchestrator's HTTP API
    QMap<QString, QString> services;           // Services: url by name
    QString person, language, zone, currency;  // "de", "Europe/Berlin", "EUR"
};

// What a connection was like; the first part that failed is named.
struct ConnectionTrial {
    enum class Part : std::uint8_t { None, Address, Name, Port, Answer, Version } failed = Part::None;
    QString detail;  // what the network said; may be empty
};
using TryConnection =
    std::function<void(const QString& address, QObject* context, std::function<void(const ConnectionTrial&)> then)>;

class FirstRun final : public QDialog {
    Q_OBJECT

public:
    // usual: what is chosen at first, and where the orders would be.
    FirstRun(const FirstRunChoice& usual, const QString& folder, TryConnection tryConnection,
             QWidget* parent = nullptr);

    [[nodiscard]] FirstRunChoice choice() const;
    void next();
    void back();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildWhere(const QString& folder);
    [[nodiscard]] QWidget* buildPerson(const FirstRunChoice& usual);
    [[nodiscard]] QWidget* buildConnect();
    void buildFoot(QVBoxLayout& layout);
    void review();
    void test();
    void told(const ConnectionTrial& trial);
    [[nodiscard]] int lastPage() const;

    TryConnection m_try;
    QStackedWidget* m_pages;
    TextLabel *m_title, *m_about, *m_step, *m_trial;
    ChoiceCard *m_alone, *m_join, *m_look, *m_simulator, *m_services, *m_later;
    FormField *m_address, *m_person;
    QComboBox *m_language, *m_zone, *m_currency;
    QMap<QString, FormField*> m_urls;
    QWidget *m_joining, *m_addresses;
    Button *m_test, *m_back, *m_skip, *m_next;
};

// The sentence for a person.
[[nodiscard]] QString trialSentence(const ConnectionTrial& trial, const QString& address);

}  // namespace sagadesk::ui
