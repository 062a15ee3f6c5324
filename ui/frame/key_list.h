// The list of keys, made from the list of commands.
#pragma once

#include <QDialog>

namespace sagadesk::ui {

class CommandList;

class KeyList final : public QDialog {
    Q_OBJECT

public:
    KeyList(const CommandList& commands, QWidget* parent);
};

}  // namespace sagadesk::ui
