#include "ui/format/words/sentence.h"

#include <algorithm>

#include <QCoreApplication>

namespace sagadesk::ui {
namespace {

constexpr QChar dash(0x2013);

// Calls take(text before the place, name of the place) for every place, and gives back what follows the last.
template <class Take>
QStringView eachPlace(QStringView pattern, Take take) {
    qsizetype done = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', done)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0) break;
        take(pattern.sliced(done, open - done), pattern.sliced(open + 1, close - open - 1));
        done = close + 1;
    }
    return pattern.sliced(done);
}

}  // namespace

void Places::set(std::string_view name, QString value) {
    const auto found = std::ranges::find(m_places, name, &std::pair<std::string_view, QString>::first);
    if (found != m_places.end())
        found->second = std::move(value);
    else
        m_places.emplace_back(name, std::move(value));
}

QString Places::of(std::string_view name) const {
    const auto found = std::ranges::find(m_places, name, &std::pair<std::string_view, QString>::first);
    return found == m_places.end() ? QString() : found->second;
}

bool allFilled(QStringView pattern, const Places& places) {
    bool all = true;
    eachPlace(pattern,
              [&](QStringView, QStringView name) { all = all && !places.of(name.toLatin1().toStdString()).isEmpty(); });
    return all;
}

QString filled(QStringView pattern, const Places& places) {
    QString text;
    const QStringView rest = eachPlace(pattern, [&](QStringView before, QStringView name) {
        const QString value = places.of(name.toLatin1().toStdString());
        text += before;
        text += value.isEmpty() ? QString(dash) : value;
    });
    text += rest;
    return text;
}

QString translated(const char* context, const char* source, int number) {
    const bool plural = std::string_view(source).find("%n") != std::string_view::npos;
    return QCoreApplication::translate(context, source, nullptr, plural ? std::max(number, 0) : -1);
}

QString paragraph(const QStringList& sentences) {
    QString all;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty()) continue;
        //: Two sentences of one paragraph: how the language sets them one after the other.
        all = all.isEmpty() ? sentence
                            : filled(QCoreApplication::translate("Paragraph", "{first} {second}"),
                                     {{"first", all}, {"second", sentence}});
    }
    return all;
}

}  // namespace sagadesk::ui
