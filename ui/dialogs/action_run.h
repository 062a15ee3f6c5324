// A decided action on its way: its commands one after the other, each naming the version that the one before led to.
//
// Belongs to the desk and deletes itself when the last answer is there, so that it survives the panel and its page.
#pragma once

#include <QObject>
#include <vector>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class ActionRun final : public QObject {
    Q_OBJECT

public:
    ActionRun(Desk& desk, std::vector<api::OrderCommand> commands);
    void start();

signals:
    void done(const sagadesk::api::CommandDone& done);
    // sent: how many of the commands had been carried out before.
    void refused(const sagadesk::api::Problem& problem, int sent);

private:
    void next();

    Desk& m_desk;
    std::vector<api::OrderCommand> m_commands;
    std::size_t m_at = 0;
};

}  // namespace sagadesk::ui
