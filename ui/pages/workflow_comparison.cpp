#include "ui/pages/workflow_comparison.h"

#include <QVBoxLayout>

#include "ui/format/words/workflow_words.h"
#include "ui/models/workflow_boxes.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workflow_diagram.h"

namespace sagadesk::ui {

WorkflowComparison::WorkflowComparison(const Formats& formats, QWidget* parent)
    : QScrollArea(parent),
      m_formats(formats) {
    setAccessibleName(tr("Comparison of two versions"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* ground = new Ground(this);
    m_summary = new TextLabel(FontRole::Lead, Token::Text, ground);
    m_sentences = new TextLabel(FontRole::Body, Token::Text, ground);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_olderTitle = new TextLabel(FontRole::Small, Token::Text2, ground);
    m_newerTitle = new TextLabel(FontRole::Small, Token::Text2, ground);
    m_olderTitle->setSemibold(true);
    m_newerTitle->setSemibold(true);
    m_older = new WorkflowDiagram(tr("Steps of the older version"), ground);
    m_newer = new WorkflowDiagram(tr("Steps of the newer version"), ground);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, space::m, 0, space::m);
    column->setSpacing(space::xs);
    for (TextLabel* each : {m_summary, m_sentences, m_olderTitle, m_newerTitle})
        each->setContentsMargins(space::l, 0, space::l, 0);
    column->addWidget(m_summary);
    column->addWidget(m_sentences);
    column->addSpacing(space::m);
    column->addWidget(m_olderTitle);
    column->addWidget(m_older);
    column->addSpacing(space::s);
    column->addWidget(m_newerTitle);
    column->addWidget(m_newer);
    column->addStretch(1);
    setWidget(ground);
}

void WorkflowComparison::set(const api::WorkflowView& older, const api::WorkflowView& newer) {
    const WorkflowChanges changes = changesBetween(older, newer, m_formats);
    m_said = changes.sentences;
    m_summary->setText(m_said.isEmpty()
                           ? tr("The steps of both versions are the same.")
                           : tr("%n changes from version %1 to version %2", nullptr, static_cast<int>(m_said.size()))
                                 .arg(older.version)
                                 .arg(newer.version));
    m_sentences->setText(m_said.join(QLatin1Char('\n')));
    m_sentences->setVisible(!m_said.isEmpty());
    m_olderTitle->setText(tr("Version %1").arg(older.version));
    m_newerTitle->setText(tr("Version %1").arg(newer.version));
    m_older->set(boxesOf(older, m_formats, changes.steps));
    m_newer->set(boxesOf(newer, m_formats, changes.steps));
}

}  // namespace sagadesk::ui
