// A console over canned orders: what most tests of screens begin with.
#pragma once

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <memory>

#include "gui/canned_backend.h"
#include "gui/eventually.h"
#include "ui/bridge/desk.h"
#include "ui/frame/main_window.h"

namespace sagadesk::tests {

struct Console {
    explicit Console(std::size_t orders = 200) : backend(orders) {
        ui::Formats formats;
        formats.zone = QTimeZone("Europe/Stockholm");
        window = std::make_unique<ui::MainWindow>(desk, formats, settings);
    }

    CannedBackend backend;
    api::AlwaysLive link{"Production", CannedBackend::now};
    QTemporaryDir folder;
    QSettings settings{folder.filePath("console.ini"), QSettings::IniFormat};
    ui::Desk desk{backend, link, {QStringLiteral("Miriam Okafor"), ui::Role::Operator}};
    std::unique_ptr<ui::MainWindow> window;
};

// Writes the widget to build/<preset>/screens/{name}.png, to be looked at beside the design.
void grab(QWidget& widget, const QString& name);

// The look of a test, put back at its end.
struct LookOf {
    explicit LookOf(ui::Look look) : before(ui::theme().look()) {
        ui::theme().setLook(look);
        QCoreApplication::processEvents();  // widgets hear of a palette by a posted event
    }
    ~LookOf() { ui::theme().setLook(before); }
    LookOf(const LookOf&) = delete;
    LookOf& operator=(const LookOf&) = delete;
    ui::Look before;
};

}  // namespace sagadesk::tests
