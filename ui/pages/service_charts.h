// Time to answer, calls per minute and the circuit of one service over the last hour, on one time axis.
#pragma once

#include <QWidget>

#include "api/services.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class Chart;
class CircuitStrip;

class ServiceCharts final : public QWidget {
    Q_OBJECT

public:
    // formats outlives it.
    explicit ServiceCharts(const Formats& formats, QWidget* parent = nullptr);
    void set(const api::ServiceView& service, core::Instant at);
    void toggleTable();  // the numbers instead of the charts, and back
    [[nodiscard]] QWidget* firstFocus() const;

private:
    const Formats& m_formats;
    Chart *m_took, *m_calls;
    CircuitStrip* m_circuit;
};

}  // namespace sagadesk::ui
