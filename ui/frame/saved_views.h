// The saved views at the left: a name, a screen and its query, with how many it would show.
//
// Kept in the settings under "views/", by name: screen and query; counts are asked for from time to time, while live.
// Owned by the window, UI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <chrono>
#include <optional>

#include "ui/frame/navigation.h"

class QWidget;

namespace sagadesk::ui {

class SavedViews final : public QObject {
    Q_OBJECT

public:
    SavedViews(Desk& desk, const Formats& formats, QSettings& settings, QObject* parent);

    [[nodiscard]] const QList<SavedView>& views() const { return m_views; }
    // One of the same name gives way.
    void add(SavedView view);
    SavedView remove(qsizetype at);
    // Asks in a small panel at the widget what the view is to be called.
    void askName(QWidget& at, const QString& page, const QString& query);
    void recount();
    // Until they are counted anew; nullopt while they are being counted.
    [[nodiscard]] std::optional<std::chrono::milliseconds> restLeft() const;

signals:
    void changed();  // views or counts
    void added(const QString& name);

private:
    void load();
    void changeOver();
    void rest();

    Desk& m_desk;
    const Formats& m_formats;
    QSettings& m_settings;
    QList<SavedView> m_views;
    QTimer m_pace;
    QElapsedTimer m_counting;  // since the views were asked to be counted
    qsizetype m_uncounted = 0;
    int m_round = 0;  // of counting; answers of an earlier one do not end this one
};

}  // namespace sagadesk::ui
