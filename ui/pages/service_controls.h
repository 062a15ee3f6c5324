// What people may do about a service, beside its charts: pause and resume, a test call, limits, the latest changes.
#pragma once

#include <QWidget>

#include "api/services.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"
#include "ui/pages/service_form.h"

class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class CommandList;
class IconLabel;
class SegmentedControl;
class TextLabel;
class ValueRows;
struct ValueRow;

class ServiceControls final : public QWidget {
    Q_OBJECT

public:
    // Both outlive it.
    ServiceControls(CommandList& commands, const Formats& formats, QWidget* parent = nullptr);

    void set(const api::ServiceView& service, core::Instant at, const Viewer& viewer);
    // Of the latest test call of the service that is shown; "" for none.
    void setTestResult(const QString& sentence, bool good);
    [[nodiscard]] ServiceForm& form() { return *m_form; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* head();
    QWidget* content();
    void addCalls(QVBoxLayout& layout);
    void addLimits(QVBoxLayout& layout);
    void showEffect(const api::ServiceView& service, const Viewer& viewer);
    [[nodiscard]] QList<ValueRow> limitsOf(const api::ServiceView& service) const;
    [[nodiscard]] QList<ValueRow> changesOf(const api::ServiceView& service, core::Instant at) const;

    CommandList& m_commands;
    const Formats& m_formats;
    TextLabel *m_name, *m_circuit, *m_effect, *m_tested;
    IconLabel* m_circuitIcon;
    SegmentedControl* m_calls;
    ServiceForm* m_form;
    ValueRows *m_limits, *m_changes;
    bool m_paused = false;
};

}  // namespace sagadesk::ui
