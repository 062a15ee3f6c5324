#include "ui/dialogs/new_order.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "ui/dialogs/order_form.h"
#include "ui/format/words/names.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto keep_pause = 400ms, ask_pause = 250ms;
constexpr const char* scope = "console POST /v1/orders";

QString newKey() {
    return QStringLiteral("console-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace

NewOrder::NewOrder(Surroundings& around, const QString& draftPath, QWidget* parent)
    : QDialog(parent),
      m_around(around),
      m_file(draftPath) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New order"));
    build();
    bindCommands();
    m_keepPause.setSingleShot(true);
    m_keepPause.setInterval(keep_pause);
    m_askPause.setSingleShot(true);
    m_askPause.setInterval(ask_pause);
    connect(&m_keepPause, &QTimer::timeout, this, &NewOrder::keep);
    connect(&m_askPause, &QTimer::timeout, this, &NewOrder::askLive);
    connect(m_form, &OrderForm::changed, this, &NewOrder::changed);
    connect(m_form, &OrderForm::lineRemoved, this, [this](int row, std::function<void()> undo) {
        notice(tr("Line %1 is removed.").arg(row + 1), {}, tr("Undo"), std::move(undo));
    });
    connect(&around.desk, &Desk::linkChanged, this, &NewOrder::review);
    connect(&around.desk, &Desk::personChanged, this, &NewOrder::review);
    start(emptyDraft(), newKey());
}

// Fields lose the focus while they go, which must not be heard any more.
NewOrder::~NewOrder() {
    if (m_keepPause.isActive()) keep();
    m_form->disconnect(this);
    m_around.commands.forget(this);
}

void NewOrder::bindCommands() {
    const auto possible = [this] { return m_sending ? tr("The order is being placed.") : QString(); };
    m_around.commands.bind(
        QStringLiteral("draft.place"), this, [this] { place(); }, possible);
    m_around.commands.bind(
        QStringLiteral("draft.check"), this, [this] { check(); }, possible);
    m_around.commands.bind(
        QStringLiteral("draft.discard"), this, [this] { discard(); }, possible);
}

OrderDraft NewOrder::emptyDraft() const {
    OrderDraft draft;
    draft.fields.insert(QStringLiteral("/currency"), m_around.formats.baseCurrency);
    draft.fields.insert(QStringLiteral("/metadata/channel"), QStringLiteral("phone"));
    return draft;
}

void NewOrder::start(const OrderDraft& draft, const QString& key) {
    m_key = key;
    m_all = false;
    m_refusedFields.clear();
    m_form->setDraft(draft);
    changed();
    m_keepPause.stop();  // it is as it was kept, or there is nothing to keep
    m_form->focusFirst();
}

void NewOrder::begin() {
    const auto kept = m_file.read();
    if (!kept || kept->draft == emptyDraft()) return start(emptyDraft(), newKey());
    start(kept->draft, kept->key.isEmpty() ? newKey() : kept->key);
    const core::Instant at{core::Duration{kept->at.toMSecsSinceEpoch()}};
    notice(tr("Your draft is here again."), tr("You left it at %1.").arg(clock(m_around.formats, at)), tr("Begin anew"),
           [this] { discard(); });
}

void NewOrder::beginCopy(const std::string& document) {
    if (m_keepPause.isActive()) keep();
    const auto before = m_file.read();
    start(copyOf(document, m_around.formats), newKey());
    if (!before || before->draft == emptyDraft()) return;
    notice(tr("This is a copy."), tr("What you were writing before is kept until you change it."), tr("Back to that"),
           [this, before] { start(before->draft, before->key); });
}

void NewOrder::changed() {
    m_draft = m_form->draft();
    m_written = writtenOrder(m_draft, m_around.formats);
    m_refusedFields.clear();
    say({});
    showSums();
    showWrong();
    review();
    m_keepPause.start();
    if (m_written.wrong.isEmpty()) m_askPause.start();
}

void NewOrder::keep() {
    if (m_draft == emptyDraft())
        m_file.remove();
    else
        m_file.write(m_draft, m_key);
}

void NewOrder::showWrong() {
    QHash<QString, QString> wrong = m_written.wrong;
    wrong.insert(m_refusedFields);
    m_form->showWrong(wrong, m_all);
}

QString NewOrder::totalText() const {
    const std::string currency = m_draft.field(QStringLiteral("/currency")).trimmed().toUpper().toStdString();
    const bool known = m_written.total && *m_written.total >= 0 && !m_draft.lines.isEmpty();
    return known ? money(m_around.formats, *m_written.total, currency) : QString();
}

void NewOrder::showSums() {
    const QString total = totalText(), none = QStringLiteral("–");
    m_total->setText(total.isEmpty() ? none : total);
    const std::string currency = m_draft.field(QStringLiteral("/currency")).trimmed().toUpper().toStdString();
    QList<ValueRow> rows{
        {tr("%n line(s)", "", static_cast<int>(m_draft.lines.size())),
         m_written.wrong.contains(QStringLiteral("/lines")) ? none : money(m_around.formats, m_written.goods, currency),
         {}}};
    const auto add = [&](const QString& name, const char* pointer) {
        const QString text = m_draft.field(QLatin1String(pointer));
        if (!text.trimmed().isEmpty()) rows.append({name, text, {}});
    };
    add(tr("Shipping"), "/shipping");
    add(tr("Discount"), "/discount");
    add(m_draft.taxIncluded ? tr("Tax, in the prices") : tr("Tax"), "/tax");
    m_sums->set(rows);
}

// All that is missing is said now, and the first of it is where one goes on.
bool NewOrder::demandWell() {
    m_form->endEditing();
    m_all = true;
    showWrong();
    if (m_written.wrong.isEmpty()) return true;
    say(tr("%n field(s) need a look.", "", static_cast<int>(m_written.wrong.size())), Shown::Failed);
    m_form->focusFirstWrong();
    return false;
}

void NewOrder::askLive() {
    if (!m_written.wrong.isEmpty() || m_sending) return;
    api::SubmitOrder order;
    order.body = m_written.document;
    m_around.desk.check(std::move(order), this,
                        m_latest.only<api::OrderCheck>([this](const auto& answer) { took(answer, false); }));
}

void NewOrder::check() {
    if (!demandWell()) return;
    m_askPause.stop();
    api::SubmitOrder order;
    order.body = m_written.document;
    m_around.desk.check(std::move(order), this,
                        m_latest.only<api::OrderCheck>([this](const auto& answer) { took(answer, true); }));
}

void NewOrder::took(const api::Answer<api::OrderCheck>& answer, bool asked) {
    if (!answer) {
        if (asked || answer.error().code == api::ProblemCode::InvalidOrder) refused(answer.error());
        return;
    }
    showSteps(*answer);
    if (asked) say(tr("All is well. Nothing was placed; stock and card are asked when it is."), Shown::Completed);
}

void NewOrder::showSteps(const api::OrderCheck& check) {
    m_stepsHead->setText(tr("%1, version %2, does this:").arg(typeName(check.type)).arg(check.workflowVersion));
    QList<ValueRow> rows;
    for (const api::PlannedStep& step : check.steps) {
        const QString left = tr("left out"), person = tr("a person decides"), waits = tr("waits");
        const QString what = step.skipped              ? left
                             : step.kind == "approval" ? person
                             : step.kind == "wait"     ? waits
                                                       : QString::fromStdString(step.service);
        rows.append({stepName(step.label), what, {}, step.kind == "approval" && !step.skipped});
    }
    m_steps->set(rows);
}

void NewOrder::place() {
    if (m_sending || !m_around.desk.refusalOf(Role::Operator).isEmpty() || !demandWell()) return;
    m_sending = true;
    keep();
    review();
    say(tr("The order is being placed …"));
    api::SubmitOrder order;
    order.body = m_written.document;
    order.idempotencyKey = m_key.toStdString();
    order.scope = scope;
    m_around.desk.submit(std::move(order), this, [this](const api::Answer<api::Accepted>& answer) {
        m_sending = false;
        if (answer) return placed(*answer);
        review();
        refused(answer.error());
    });
}

void NewOrder::placed(const api::Accepted& accepted) {
    const QString number = QJsonDocument::fromJson(QByteArray::fromStdString(accepted.body))
                               .object()
                               .value(QLatin1String("number"))
                               .toString(QString::fromStdString(accepted.id.text()));
    m_form->disconnect(this);  // closing leaves a field, which would keep the draft once more
    m_keepPause.stop();
    m_file.remove();
    m_around.navigator.openOrder(number);
    m_around.navigator.say(tr("%1 is placed.").arg(number));
    done(Accepted);
}

void NewOrder::refused(const api::Problem& problem) {
    if (problem.code == api::ProblemCode::InDoubt)
        return say(
            tr("The answer was lost, so it is not known whether the order was taken. Placing it again is safe: it "
               "is not made twice."),
            Shown::Held);
    if (problem.code == api::ProblemCode::KeyReused) {
        m_key = newKey();
        return say(
            tr("The order was taken as it was before your last change. Look for it among the orders; placing this "
               "one makes a second order."),
            Shown::Held);
    }
    QStringList others;
    for (const core::FieldError& error : problem.errors) {
        const QString pointer = QString::fromStdString(error.pointer), detail = QString::fromStdString(error.detail);
        m_refusedFields.insert(pointer, detail);
        if (m_form->field(pointer) == nullptr && !pointer.startsWith(QLatin1String("/lines/")))
            others.append(pointer.isEmpty() ? detail : tr("%1: %2").arg(pointer, detail));
    }
    m_all = true;
    showWrong();
    const QString rest = others.join(QLatin1Char('\n'));
    const QString detail = problem.errors.empty() ? QString::fromStdString(problem.detail) : rest;
    say(detail.isEmpty() ? tr("%n field(s) need a look.", "", static_cast<int>(problem.errors.size())) : detail,
        Shown::Failed);
}

void NewOrder::discard() {
    m_keepPause.stop();
    const OrderDraft before = m_draft;
    const QString key = m_key;
    m_file.remove();
    start(emptyDraft(), newKey());
    if (before == emptyDraft()) return;
    notice(tr("The draft is gone."), {}, tr("Undo"), [this, before, key] {
        start(before, key);
        keep();
    });
}

void NewOrder::done(int result) {
    m_form->endEditing();
    if (!m_sending && m_keepPause.isActive()) keep();
    QDialog::done(result);
    if (parentWidget() != nullptr) parentWidget()->activateWindow();  // where one goes on by keyboard
}

}  // namespace sagadesk::ui
