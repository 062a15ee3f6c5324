// The first start: three pages by keyboard, what they lead to, and the way to the first order with the real engine and
// the real stand-in services.
#include <QApplication>
#include <QTcpServer>

#include "config/load.h"
#include "console/command_line.h"
#include "console/connection_test.h"
#include "console/first_start.h"
#include "console/simulator_process.h"
#include "gui/gui_fixture.h"
#include "gui/stall_watch.h"
#include "service/service.h"
#include "support/child_process.h"
#include "telemetry/log.h"
#include "ui/dialogs/first_run.h"
#include "ui/dialogs/new_order.h"
#include "ui/pages/first_steps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using namespace ui;
using Part = ConnectionTrial::Part;
using Where = FirstRunChoice::Where;
using Connect = FirstRunChoice::Connect;

constexpr int patience_ms = 120'000;
#define IN_TIME(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return (condition); }, patience_ms)) << #condition

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}
void type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

struct FirstRunTest : testing::Test {
    FirstRunTest() {
        FirstRunChoice usual;
        usual.person = "ada";
        usual.language = "de";
        usual.zone = "Europe/Berlin";
        usual.currency = "SEK";
        dialog = std::make_unique<FirstRun>(
            usual, "/srv/orders",
            [this](const QString& address, QObject*, const std::function<void(const ConnectionTrial&)>& then) {
                tried = address;
                then({Part::Port, {}});
            });
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    bool says(const QString& sentence) {
        for (const TextLabel* each : dialog->findChildren<TextLabel*>())
            if (each->isVisible() && each->text() == sentence) return true;
        return false;
    }
    std::unique_ptr<FirstRun> dialog;
    QString tried;
};

TEST_F(FirstRunTest, pagesAreGoneThroughAndBackByKeyboard) {
    grab(*dialog, "first-run-1");
    key(Qt::Key_Return);
    EXPECT_TRUE(says("Who are you?"));
    grab(*dialog, "first-run-2");
    type("!");
    key(Qt::Key_Return);
    EXPECT_TRUE(says("What is connected?"));
    grab(*dialog, "first-run-3");
    dialog->back();
    EXPECT_TRUE(says("Page 2 of 3"));
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    const FirstRunChoice choice = dialog->choice();
    EXPECT_EQ(choice.where, Where::Alone);
    EXPECT_EQ(choice.connect, Connect::Later);
    EXPECT_TRUE(choice.person.contains('!'));
    EXPECT_EQ(choice.language, "de");
    EXPECT_EQ(choice.zone, "Europe/Berlin");
    EXPECT_EQ(choice.currency, "SEK");
}

TEST(FirstRun, aZoneThatIsNotListedIsKept) {
    FirstRunChoice usual;
    usual.zone = "Etc/Here";
    EXPECT_EQ(FirstRun(usual, "/srv/orders", {}).choice().zone, "Etc/Here");
    usual.zone.clear();
    EXPECT_EQ(FirstRun(usual, "/srv/orders", {}).choice().zone, "UTC");
}

TEST_F(FirstRunTest, joiningTriesTheConnection) {
    key(Qt::Key_Down);
    EXPECT_EQ(dialog->choice().where, Where::Join);
    EXPECT_TRUE(says("Page 1 of 2")) << "services are elsewhere";
    key(Qt::Key_Return);
    EXPECT_TRUE(says("Page 1 of 2")) << "there is no address yet";
    key(Qt::Key_Tab);
    type("http://shop.example:8080");
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    EXPECT_EQ(tried, "http://shop.example:8080");
    EXPECT_TRUE(says("shop.example is there, but nothing listens at port 8080."));
    grab(*dialog, "first-run-join");
}

TEST(FirstStart, anEmptyFolderGetsAConfigurationThatLoads) {
    TemporaryFolder folder;
    QSettings kept(QString::fromStdString((folder.path() / "x.ini").string()), QSettings::IniFormat);
    EXPECT_TRUE(console::isEmptyFolder(folder.path()));
    FirstRunChoice choice;
    choice.connect = Connect::Services;
    choice.services = {{"payment", "https://pay.example/\"x"}, {"inventory", "http://127.0.0.1:9"}};
    ASSERT_TRUE(console::carryOut(choice, folder.path(), kept));
    EXPECT_FALSE(console::isEmptyFolder(folder.path()));
    choice.services["payment"] = "https://pay.example";
    ASSERT_TRUE(console::carryOut(choice, folder.path(), kept));
    const auto settings = config::loadSettings(console::sourcesOf(folder.path()));
    ASSERT_TRUE(settings) << config::text(settings.error());
    EXPECT_EQ(settings->services.at("payment").url, "https://pay.example");
    EXPECT_EQ(settings->services.size(), 2U);
    EXPECT_FALSE(console::simulatorPort(folder.path()));
    EXPECT_TRUE(kept.value("firstSteps/shown").toBool());
    choice.where = Where::Join;
    choice.address = "http://127.0.0.1:8080";
    ASSERT_TRUE(console::carryOut(choice, folder.path(), kept));
    EXPECT_EQ(kept.value("start/attach").toString(), choice.address);
}

TEST(ConnectionTest, theFailingPartIsNamed) {
    QObject context;
    const auto trial = [&](const QString& address) {
        std::optional<ConnectionTrial> told;
        console::tryConnection(address, &context, [&](const ConnectionTrial& ended) { told = ended; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience_ms)) << address.toStdString();
        return told.value_or(ConnectionTrial{}).failed;
    };
    EXPECT_EQ(trial("orders"), Part::Address);
    EXPECT_EQ(trial("http://no-such-computer.invalid"), Part::Name);
    EXPECT_EQ(trial("http://127.0.0.1:" + QString::number(console::freePort())), Part::Port);
    QTcpServer stranger;
    ASSERT_TRUE(stranger.listen(QHostAddress::LocalHost));
    QObject::connect(&stranger, &QTcpServer::newConnection, &context, [&] {
        QTcpSocket* socket = stranger.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
            socket->disconnectFromHost();
        });
    });
    EXPECT_EQ(trial("http://127.0.0.1:" + QString::number(stranger.serverPort())), Part::Answer);
}

// From the first window to the first order that is completed, with no mouse.
TEST(FirstRunStory, fromTheFirstStartToTheFirstOrder) {
    TemporaryFolder folder;
    QTemporaryDir keptIn;
    QSettings kept(keptIn.filePath("console.ini"), QSettings::IniFormat);
    {
        FirstRun dialog(console::usualChoice(), QString::fromStdString(folder.path().string()), console::tryConnection);
        StallWatch watch;
        watch.during("the first show", [&] { dialog.show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        for (int page = 0; page < 3; ++page) key(Qt::Key_Return);
        ASSERT_EQ(dialog.result(), QDialog::Accepted);
        ASSERT_TRUE(console::carryOut(dialog.choice(), folder.path(), kept));
    }
    const auto port = console::simulatorPort(folder.path());
    ASSERT_TRUE(port);
    console::SimulatorProcess simulator;
    bool simulated = false;
    simulator.start(*port, [&](const core::Expected<std::string>& address) {
        EXPECT_TRUE(address) << address.error().detail;
        simulated = true;
    });
    IN_TIME(simulated);
    const auto settings = config::loadSettings(console::sourcesOf(folder.path()));
    ASSERT_TRUE(settings) << config::text(settings.error());
    telemetry::Log log(2, telemetry::levelOf("error"));
    service::Service service(*settings, log, [] {});
    const auto started = service.start();
    ASSERT_TRUE(started) << started.error().detail;
    {
        api::AlwaysLive link{{}, {}};
        Desk desk(service.backend(), link, {"ada", Role::Admin});
        MainWindow window(desk, Formats{}, kept);
        window.resize(1440, 900);
        StallWatch watch;
        watch.during("the first show", [&] { window.show(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        auto* steps = window.findChild<FirstSteps*>();
        IN_TIME(steps->isVisible() && steps->done() == 2);  // it runs, and services are connected
        grab(window, "first-steps");
        key(Qt::Key_N, Qt::ControlModifier);
        IN_TIME(window.findChild<NewOrder*>()->isAncestorOf(QApplication::focusWidget()));
        for (const char* text : {"", "C-1", "Ada", "", "", "LAMP-3", "", "", "19.99"}) {
            type(text);
            key(Qt::Key_Tab);
        }
        key(Qt::Key_Return, Qt::ControlModifier);
        IN_TIME(window.front()->id() == "order");
        IN_TIME(window.isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_1, Qt::ControlModifier);
        IN_TIME(steps->done() == 4);
        watch.during("go.find", [&] { window.commands().trigger("go.find"); });
        IN_TIME(steps->isHidden());
        EXPECT_FALSE(kept.contains("firstSteps/shown"));
    }
    bool stopped = false;
    service.stop([&] { stopped = true; });
    IN_TIME(stopped);
}

}  // namespace
}  // namespace sagadesk::tests
