// The line at the bottom: how fresh the data is, a running bulk job, the storage, the nodes, the time and its zone.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/bridge/desk.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class Button;
class TextLabel;

class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    StatusStrip(Desk& desk, const Formats& formats, QWidget* parent);

    void say(const QString& sentence);       // for some seconds
    void setSelection(const QString& text);  // "1 selected"
    // What a bulk job is doing; nullptr: none.
    void setJob(const api::BulkView* job);
    [[nodiscard]] QWidget* firstFocus();

signals:
    void jobCommanded(const api::BulkCommand& command);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tick();
    void showAge();
    void showStorage(const api::EngineStatus& status);
    QWidget* separator();

    Desk& m_desk;
    const Formats& m_formats;
    QWidget* m_mark;
    TextLabel *m_live, *m_age, *m_selection, *m_said, *m_jobName, *m_jobCounts, *m_storage, *m_nodes, *m_clock;
    QWidget* m_job;
    class JobBar* m_bar;
    Button *m_pause, *m_stop;
    core::BulkId m_jobId{};
    bool m_jobPaused = false;
    QTimer m_second, m_forget;
    std::optional<core::Instant> m_frozenSince;
};

}  // namespace sagadesk::ui
