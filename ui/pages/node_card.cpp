#include "ui/pages/node_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/format/words/sentence.h"
#include "ui/widgets/partition_strip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

NodeCard::NodeCard(const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_name(new TextLabel(FontRole::Lead, Token::Text, this)),
      m_version(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_partitions(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_state(new Pill(this)),
      m_rows(new ValueRows(true, this)),
      m_strip(new PartitionStrip(this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name);
    head->addWidget(m_version);
    head->addStretch(1);
    head->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_rows);
    column->addWidget(m_partitions);
    column->addWidget(m_strip);
}

void NodeCard::set(const api::NodeView& node, const api::NodeList& all) {
    QStringList owners;
    owners.resize(all.partitions);
    for (const api::NodeView& each : all.nodes)
        for (const std::uint16_t partition : each.partitions)
            if (partition < owners.size()) owners[partition] = text(each.name);
    m_name->setText(text(node.name));
    m_version->setText(node.version.empty() ? QString() : tr("Sagadesk %1").arg(text(node.version)));
    if (!node.writes)
        m_state->set(Shown::Failed, tr("Cannot write"), iconOf(Shown::Failed));
    else if (node.recovering)
        m_state->set(Shown::Processing, tr("Starting up"), iconOf(Shown::Processing));
    else
        m_state->set(Shown::Completed, tr("Running"), iconOf(Shown::Completed));
    m_rows->set({{tr("Up since"), detailTime(m_formats, node.upSince, all.at), fullTime(m_formats, node.upSince)},
                 {tr("Calls to services, last minute"),
                  tr("%1 a second").arg(m_formats.locale.toString(node.callsASecond, 'f', 1)),
                  {}},
                 {tr("Orders in memory"),
                  tr("%1 of at most %2").arg(count(m_formats, node.inFlight), count(m_formats, node.inFlightMax)),
                  {}},
                 {tr("Orders waiting in the store"), count(m_formats, all.waiting), {}}});
    m_partitions->setText(
        tr("%1 of %2 partitions").arg(QString::number(node.partitions.size()), QString::number(all.partitions)));
    m_strip->set(owners, text(node.name));
}

QWidget* NodeCard::focusPlace() const {
    return m_strip;
}

}  // namespace sagadesk::ui
