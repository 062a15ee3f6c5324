// A page without content of its own: its icon, its name and one sentence. Stands in for a screen that this version
// lacks.
#pragma once

#include "ui/frame/page.h"

namespace sagadesk::ui {

class BlankPage final : public Page {
    Q_OBJECT

public:
    BlankPage(QString id, QString title, QString icon, Surroundings& around, QWidget* parent);
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return m_icon; }

private:
    QString m_title, m_icon;
};

}  // namespace sagadesk::ui
