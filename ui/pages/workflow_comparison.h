// Two versions of a workflow, one over the other, what changed marked, and a sentence for each change.
#pragma once

#include <QScrollArea>

#include "api/workflows.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class TextLabel;
class WorkflowDiagram;

class WorkflowComparison final : public QScrollArea {
    Q_OBJECT

public:
    WorkflowComparison(const Formats& formats, QWidget* parent);
    void set(const api::WorkflowView& older, const api::WorkflowView& newer);
    [[nodiscard]] QStringList sentences() const { return m_said; }

private:
    const Formats& m_formats;
    TextLabel *m_summary, *m_sentences, *m_olderTitle, *m_newerTitle;
    WorkflowDiagram *m_older, *m_newer;
    QStringList m_said;
};

}  // namespace sagadesk::ui
