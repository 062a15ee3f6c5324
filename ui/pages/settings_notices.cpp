// Settings: which notices are shown outside the window, and until when none is.
#include <QHBoxLayout>
#include <QSystemTrayIcon>
#include <QTimer>
#include <algorithm>
#include <chrono>

#include "ui/format/present.h"
#include "ui/models/notice_log.h"
#include "ui/pages/settings_sheets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

// Until when, and the button that pauses or ends the pause.
class PauseChoice final : public QWidget {
public:
    PauseChoice(const Formats& formats, QWidget* parent)
        : QWidget(parent),
          m_formats(formats),
          m_until(new TextLabel(FontRole::Body, Token::Text, this)),
          m_button(new Button(QString(), Button::Kind::Plain, this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::m);
        layout->addWidget(m_until);
        layout->addWidget(m_button);
        setFocusProxy(m_button);
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this] { show(m_pause); });
        connect(m_button, &QPushButton::clicked, this,
                [this] { choose(isPaused() ? noticePauseValue({}) : noticePauseValue(wallClock() + 1h)); });
    }

    void show(core::Instant until) {
        m_pause = until;
        m_until->setVisible(isPaused());
        m_until->setText(SettingsSheet::tr("Until %1").arg(clock(m_formats, until)));
        m_button->setText(isPaused() ? SettingsSheet::tr("Show them again") : SettingsSheet::tr("Pause for 1 hour"));
        m_end.stop();
        if (!isPaused()) return;
        m_end.start(std::min<core::Duration>(until - wallClock(), 24h));
    }

    SettingsSheet::Choose choose;

private:
    [[nodiscard]] bool isPaused() const { return wallClock() < m_pause; }

    const Formats& m_formats;
    TextLabel* m_until;
    Button* m_button;
    QTimer m_end;
    core::Instant m_pause{};
};

void addPause(SettingsSheet& sheet, const Surroundings& around) {
    auto* pause = new PauseChoice(around.formats, &sheet);
    const QString about =
        QSystemTrayIcon::isSystemTrayAvailable()
            ? SettingsSheet::tr("Meanwhile all notices are only kept in the list under the bell.")
            : SettingsSheet::tr("This desktop has no tray: notices are only kept in the list under the bell anyway.");
    pause->choose =
        sheet.addChooser({SettingsSheet::tr("Pause"), about}, pause, {noticePauseKey(), noticePauseValue({}), {}},
                         [pause](const QVariant& value) { pause->show(noticePause(value)); });
}

}  // namespace

SettingsSheet* notificationsSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Notifications"), around, parent);
    sheet->setObjectName(QStringLiteral("notifications"));
    addPause(*sheet, around);
    const auto addKind = [sheet](const char* kind, const QString& name, const QString& about) {
        sheet->addFlag({name, about}, {noticeShownKey(QLatin1String(kind)), true, {}});
    };
    addKind("money", SettingsSheet::tr("Stuck money"),
            SettingsSheet::tr("More orders than before are held with money in doubt."));
    addKind("silent", SettingsSheet::tr("Silent service"),
            SettingsSheet::tr("A service has not answered for more than a minute."));
    addKind("circuit", SettingsSheet::tr("Open circuit"),
            SettingsSheet::tr("Calls to a service are held back, since it does not answer."));
    addKind("rush", SettingsSheet::tr("Rush of failures"),
            SettingsSheet::tr("Five times as many orders as usual are held."));
    addKind("chain", SettingsSheet::tr("Broken audit chain"),
            SettingsSheet::tr("A check has found an entry that is missing or changed."));
    addKind("disk", SettingsSheet::tr("Low disk space"), SettingsSheet::tr("Little of it is free, or not for long."));
    addKind("job", SettingsSheet::tr("Ended bulk job"),
            SettingsSheet::tr("It has ended while another window was in front."));
    addKind("order", SettingsSheet::tr("Watched orders"), SettingsSheet::tr("One is held, goes on, or has ended."));
    return sheet;
}

}  // namespace sagadesk::ui
