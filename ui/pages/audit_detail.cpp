#include "ui/pages/audit_detail.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/format/words/audit_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"
#include "ui/models/entry_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

AuditDetail::AuditDetail(const Formats& formats, QWidget* parent) : QScrollArea(parent), m_formats(formats) {
    setAccessibleName(tr("The chosen entry"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // what is in it comes into view with the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(theme().scaled(280));
    setWidget(content());
    show(nullptr, {});
}

QWidget* AuditDetail::content() {
    auto* ground = new Ground(this);
    m_title = new TextLabel(FontRole::Lead, Token::Text, ground);
    m_title->setWordWrap(true);
    m_when = new TextLabel(FontRole::Small, Token::Text2, ground);
    m_when->setWordWrap(true);
    m_facts = new DetailRows(ground);
    m_open = new Button(tr("Open the order"), Button::Kind::Plain, ground);
    m_chainTitle = new TextLabel(tr("Place in the chain"), FontRole::Small, Token::Text2, ground);
    m_chainTitle->setSemibold(true);
    m_chain = new DetailRows(ground);
    m_dataTitle = new TextLabel(tr("Data"), FontRole::Small, Token::Text2, ground);
    m_dataTitle->setSemibold(true);
    m_data = new QPlainTextEdit(ground);
    m_data->setReadOnly(true);
    m_data->setAccessibleName(tr("Data of the entry"));
    m_data->setTabChangesFocus(true);
    m_data->setMinimumHeight(theme().scaled(120));
    const auto takeFont = [this] { m_data->setFont(theme().font(FontRole::Mono)); };
    connect(&theme(), &Theme::changed, m_data, takeFont);
    takeFont();
    connect(m_open, &QPushButton::clicked, this, [this] { emit orderAsked(m_number); });
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(space::xs);
    column->addWidget(m_facts);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    for (QWidget* each : std::initializer_list<QWidget*>{m_chainTitle, m_chain, m_dataTitle}) {
        if (each != m_chain) column->addSpacing(space::s);
        column->addWidget(each);
    }
    column->addWidget(m_data, 10);
    column->addStretch(1);
    return ground;
}

void AuditDetail::showData(const std::string& json) {
    const QByteArray written = QByteArray::fromStdString(json);
    const QJsonDocument document = QJsonDocument::fromJson(written);
    m_data->setPlainText(QString::fromUtf8(document.isNull() ? written : document.toJson().trimmed()));
    m_data->setVisible(!json.empty());
    m_dataTitle->setVisible(!json.empty());
}

void AuditDetail::show(const api::AuditEntry* audited, core::Instant now) {
    const bool any = audited != nullptr;
    m_number = any && audited->number ? text(audited->number->text()) : QString();
    m_open->setVisible(!m_number.isEmpty());
    m_chainTitle->setVisible(any);
    m_title->setText(any ? entryTitle(audited->entry.kind) : tr("No entry is chosen"));
    m_when->setText(any ? detailTime(m_formats, audited->entry.time, now) : QString());
    if (!any) {
        m_facts->set({});
        m_chain->set({});
        return showData({});
    }
    const core::JournalEntry& entry = audited->entry;
    m_facts->set({{tr("Who"), actorName(entry.actor)},
                  {tr("On what"), auditObject(*audited)},
                  {tr("Step"), entry.step.empty() ? QString() : text(entry.step)},
                  {tr("Try"), entry.attempt > 0 ? m_formats.locale.toString(entry.attempt) : QString()},
                  {tr("Reason"), auditReason(entry)},
                  {tr("Order after it"), auditResult(entry)},
                  {tr("Action"), text(core::word(entry.kind)), true}});
    m_chain->set({{tr("Partition"), QString::number(static_cast<int>(entry.partition))},
                  {tr("Position"), count(m_formats, entry.position)},
                  {tr("Hash"), text(core::hashText(entry.hash)), true},
                  {tr("Hash before"), text(core::hashText(audited->previous)), true},
                  {tr("Trace"), text(entry.traceId), true}});
    showData(entry.data);
}

}  // namespace sagadesk::ui
