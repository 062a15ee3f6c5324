#include "ui/dialogs/amend_form.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

struct Row {
    const char *object, *member, *label;
};
constexpr Row rows[] = {
    {"customer", "name", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Customer's name")},
    {"customer", "email", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "E-mail")},
    {"customer", "phone", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Phone")},
    {"shippingAddress", "name", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Delivered to")},
    {"shippingAddress", "street", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Street")},
    {"shippingAddress", "postcode", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Postcode")},
    {"shippingAddress", "city", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "City")},
    {"shippingAddress", "country", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Country, two letters")},
    {"", "externalReference", QT_TRANSLATE_NOOP("sagadesk::ui::AmendForm", "Reference")},
};

}  // namespace

AmendForm::AmendForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Row& row : rows) {
        auto* label = new TextLabel(tr(row.label), FontRole::Small, Token::Text2, this);
        auto* edit = new QLineEdit(this);
        auto* error = new TextLabel(FontRole::Small, Token::Text, this);
        error->setShown(Shown::Failed);
        error->setWordWrap(true);
        error->hide();
        edit->setAccessibleName(tr(row.label));
        label->setBuddy(edit);
        connect(edit, &QLineEdit::textEdited, this, [this, edit, error] {
            edit->setProperty("error", false);
            error->hide();
            emit changed();
        });
        for (QWidget* each : std::initializer_list<QWidget*>{label, edit, error}) layout->addWidget(each);
        m_fields.push_back({QString::fromLatin1(row.object), QString::fromLatin1(row.member), edit, error, {}});
    }
}

QString AmendForm::valueOf(const QJsonObject& document, const Field& field) const {
    const QJsonObject part = field.object.isEmpty() ? document : document.value(field.object).toObject();
    return part.value(field.member).toString();
}

void AmendForm::setDocument(const std::string& document, bool fresh) {
    const QJsonObject now = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    for (Field& field : m_fields) {
        const bool typed = !fresh && field.edit->text() != field.before;
        field.before = valueOf(now, field);
        if (!typed) field.edit->setText(field.before);
        if (fresh) field.error->hide(), field.edit->setProperty("error", false);
    }
}

int AmendForm::changedFields() const {
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return field.edit->text().trimmed() != field.before;
    }));
}

std::string AmendForm::patch() const {
    QJsonObject patch;
    for (const Field& field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (text == field.before) continue;
        const QJsonValue value = text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
        if (field.object.isEmpty()) {
            patch.insert(field.member, value);
            continue;
        }
        QJsonObject part = patch.value(field.object).toObject();
        part.insert(field.member, value);
        patch.insert(field.object, part);
    }
    return patch.isEmpty() ? std::string() : QJsonDocument(patch).toJson(QJsonDocument::Compact).toStdString();
}

void AmendForm::showErrors(const core::FieldErrors& errors) {
    for (const core::FieldError& error : errors) {
        for (Field& field : m_fields) {
            const QString pointer = (field.object.isEmpty() ? QString() : QLatin1Char('/') + field.object) +
                                    QLatin1Char('/') + field.member;
            if (pointer != QString::fromStdString(error.pointer)) continue;
            field.edit->setProperty("error", true);
            field.edit->update();
            field.error->setText(QString::fromStdString(error.detail));
            field.error->show();
        }
    }
}

}  // namespace sagadesk::ui
