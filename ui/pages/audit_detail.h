// All of one entry: who, what, why, its place in the chain, its data. Part of AuditPage; UI thread.
#pragma once

#include <QScrollArea>

#include "api/audit.h"
#include "ui/format/formats.h"

class QPlainTextEdit;

namespace sagadesk::ui {

class Button;
class DetailRows;
class TextLabel;

class AuditDetail final : public QScrollArea {
    Q_OBJECT

public:
    AuditDetail(const Formats& formats, QWidget* parent);
    // nullptr: no entry is chosen.
    void show(const api::AuditEntry* entry, core::Instant now);
    using QWidget::show;

signals:
    void orderAsked(const QString& number);

private:
    [[nodiscard]] QWidget* content();
    void showData(const std::string& json);

    const Formats& m_formats;
    QString m_number;
    TextLabel *m_title, *m_when, *m_chainTitle, *m_dataTitle;
    DetailRows *m_facts, *m_chain;
    QPlainTextEdit* m_data;
    Button* m_open;
};

}  // namespace sagadesk::ui
