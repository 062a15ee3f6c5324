// A list on its way into a file, as CSV or as a JSON array. A file that is not written to its end is not there.
// UI thread.
#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <memory>

namespace sagadesk::ui {

enum class ExportForm : std::uint8_t { Csv, Json };

// By the name's ending; CSV unless it is ".json".
[[nodiscard]] ExportForm exportFormOf(const QString& path);

class ExportFile {
public:
    // false: it can't be written; error() says why.
    [[nodiscard]] bool open(const QString& path, ExportForm form, const QByteArray& csvHead);
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] ExportForm form() const { return m_form; }
    // The line of a CSV with its end, or a JSON object.
    void add(const QByteArray& line);
    // false: error() says why, and nothing is there.
    [[nodiscard]] bool finish();
    void drop() { m_file.reset(); }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    bool refuse();

    std::unique_ptr<QSaveFile> m_file;
    ExportForm m_form = ExportForm::Csv;
    QString m_path, m_error;
    int m_count = 0;
};

}  // namespace sagadesk::ui
