// The fields of an order's document that a person may change, and the change as a merge patch (RFC 7396).
//
// Part of ActionPanel; UI thread. A newer document fills only what was not typed into.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <vector>

#include "api/problem.h"

class QLineEdit;

namespace sagadesk::ui {

class TextLabel;

class AmendForm final : public QWidget {
    Q_OBJECT

public:
    explicit AmendForm(QWidget* parent);
    void setDocument(const std::string& document, bool fresh);
    [[nodiscard]] int changedFields() const;
    [[nodiscard]] std::string patch() const;  // "" when nothing is changed
    void showErrors(const core::FieldErrors& errors);

signals:
    void changed();

private:
    struct Field {
        QString object, member;  // "shippingAddress", "city"; object "" for the top
        QLineEdit* edit;
        TextLabel* error;
        QString before;
    };
    [[nodiscard]] QString valueOf(const QJsonObject& document, const Field& field) const;

    std::vector<Field> m_fields;
};

}  // namespace sagadesk::ui
