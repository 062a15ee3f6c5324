// Tests of screens: GoogleTest under one QApplication, offscreen, with a fixed locale, zone, style and no motion.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLocale>

#include "gui/english.h"
#include "gui/gui_fixture.h"
#include "gui/stall_watch.h"
#include "ui/theme/console_style.h"
#include "ui/theme/theme.h"

namespace sagadesk::tests {

void grab(QWidget& widget, const QString& name) {
    const QDir folder(QStringLiteral(SAGADESK_SCREENS));
    QCoreApplication::processEvents();  // layouts settle by posted events
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    const StallWatch::Aside aside;  // no person waits for a picture
    ASSERT_TRUE(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

}  // namespace sagadesk::tests

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    sagadesk::tests::WatchedApplication application(argc, argv);
    sagadesk::tests::speakEnglish(application);
    QApplication::setStyle(new sagadesk::ui::ConsoleStyle);
    sagadesk::ui::Theme theme;
    theme.setLook({sagadesk::ui::ThemeChoice::Light, sagadesk::ui::Density::Standard, 100, true, false});
    return RUN_ALL_TESTS();
}
