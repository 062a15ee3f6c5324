#include "ui/frame/page.h"

#include "ui/frame/command_list.h"

namespace sagadesk::ui {

Page::Page(QString id, Surroundings& around, QWidget* parent) : QWidget(parent), m_id(std::move(id)), m_around(around) {
    setObjectName(m_id);
    connect(this, &Page::selectionChanged, this, [this] { commands().review(); });
}

Page::~Page() {
    m_around.commands.forget(this);
}

}  // namespace sagadesk::ui
