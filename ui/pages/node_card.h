// One node: what it is, what it does, the partitions it writes. Part of NodesPage.
#pragma once

#include <QWidget>

#include "api/storage.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class PartitionStrip;
class Pill;
class TextLabel;
class ValueRows;

class NodeCard final : public QWidget {
    Q_OBJECT

public:
    NodeCard(const Formats& formats, QWidget* parent);
    void set(const api::NodeView& node, const api::NodeList& all);
    [[nodiscard]] QWidget* focusPlace() const;

private:
    const Formats& m_formats;
    TextLabel *m_name, *m_version, *m_partitions;
    Pill* m_state;
    ValueRows* m_rows;
    PartitionStrip* m_strip;
};

}  // namespace sagadesk::ui
