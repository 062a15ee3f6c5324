#include "ui/format/words/pseudo_language.h"

#include <algorithm>

namespace sagadesk::ui {
namespace {

constexpr QStringView plain = u"aceinosuyzACEINOSUYZ";
constexpr QStringView accented = u"áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ";
static_assert(plain.size() == accented.size());

QChar withAccent(QChar letter) {
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accented[at];
}

// The length of the place that begins here, 0 when none does: "{service}", "%1", "%L1", "%n", "%Ln".
qsizetype placeAt(QStringView text) {
    if (text.startsWith(u'{')) return text.indexOf(u'}') + 1;
    if (!text.startsWith(u'%') || text.size() < 2) return 0;
    const qsizetype sign = text[1] == u'L' ? 2 : 1;
    if (sign >= text.size()) return 0;
    if (text[sign] == u'n') return sign + 1;
    qsizetype end = sign;
    while (end < text.size() && text[end].isDigit()) ++end;
    return end > sign ? end : 0;
}

}  // namespace

QString pseudoText(const QString& english) {
    QString text;
    for (qsizetype at = 0; at < english.size();) {
        const qsizetype place = placeAt(QStringView(english).sliced(at));
        text += place > 0 ? english.sliced(at, place) : QString(withAccent(english[at]));
        at += std::max<qsizetype>(place, 1);
    }
    // What has no letters of its own only sets other texts one after the other.
    if (text == english) return text;
    const qsizetype more = (english.size() * 2 + 4) / 5;
    // The end of a sentence stays its end.
    const bool sentence = !text.isEmpty() && QStringView(u".?!").contains(text.back());
    const QString end = sentence ? text.right(1) : QString();
    if (sentence) text.chop(1);
    return text + QString(more, u'\u00B7') + end;
}

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const {
    return pseudoText(QString::fromUtf8(source));
}

}  // namespace sagadesk::ui
