#include "ui/models/export_file.h"

namespace sagadesk::ui {

ExportForm exportFormOf(const QString& path) {
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? ExportForm::Json : ExportForm::Csv;
}

bool ExportFile::open(const QString& path, ExportForm form, const QByteArray& csvHead) {
    m_file = std::make_unique<QSaveFile>(path);
    m_path = path;
    m_form = form;
    m_count = 0;
    if (!m_file->open(QIODevice::WriteOnly)) return refuse();
    m_file->write(form == ExportForm::Csv ? csvHead : QByteArray("["));
    return true;
}

void ExportFile::add(const QByteArray& line) {
    if (m_form == ExportForm::Json) m_file->write(m_count == 0 ? "\n" : ",\n");
    m_file->write(line);
    ++m_count;
}

bool ExportFile::finish() {
    if (m_form == ExportForm::Json) m_file->write("\n]\n");
    if (!m_file->commit()) return refuse();
    m_file.reset();
    return true;
}

bool ExportFile::refuse() {
    m_error = m_file->errorString();
    m_file.reset();
    return false;
}

}  // namespace sagadesk::ui
