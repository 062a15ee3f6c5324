// What a person must say before a service is paused, resumed or limited: in place, never a window.
//
// Made by ServiceControls; says with sent() what to do and stays open until done() or fail().
#pragma once

#include <QFrame>

#include "api/services.h"
#include "ui/format/words/viewer.h"

class QLineEdit;

namespace sagadesk::ui {

class Button;
class SegmentedControl;
class TextLabel;

class ServiceForm final : public QFrame {
    Q_OBJECT

public:
    explicit ServiceForm(QWidget* parent = nullptr);

    void open(api::ServiceOrder order, const api::ServiceView& service, const Viewer& viewer);
    void done();
    void fail(const QString& sentence);
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] const std::string& service() const { return m_service; }

signals:
    void sent(const sagadesk::api::ServiceCommand& command);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void review();
    void send();
    [[nodiscard]] api::ServiceCommand command() const;

    api::ServiceOrder m_order = api::ServiceOrder::Pause;
    std::string m_service;
    TextLabel *m_title, *m_untilName, *m_concurrencyName, *m_rateName, *m_trouble;
    QLineEdit *m_reason, *m_concurrency, *m_rate;
    SegmentedControl* m_until;
    Button *m_act, *m_leave;
};

}  // namespace sagadesk::ui
