// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/danishorder.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;

namespace {

// The three signs that follow z in ASCII, so that byte order is Danish order.
constexpr char16_t ae = u'{';
constexpr char16_t oe = u'|';
constexpr char16_t aa = u'}';
constexpr int longest = 100;

/// Letters of neighbours, as the Danish rules place them.
QString placed(QChar letter)
{
    switch (letter.unicode()) {
    case u'æ':
    case u'ä':
        return QString(QChar(ae));
    case u'ø':
    case u'ö':
    case u'ő':
    case u'œ':
        return QString(QChar(oe));
    case u'å':
        return QString(QChar(aa));
    case u'ü':
    case u'ű':
        return u"y"_s;
    case u'ð':
    case u'đ':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ł':
        return u"l"_s;
    case ae:
    case oe:
    case aa:
    case u'~':
        return u"!"_s; // signs that would pass for letters
    case u'-':
    case u'\u00A0':
        return u" "_s;
    default:
        break;
    }
    // é and the like: the letter without its accent, which NFD puts first.
    return letter.decompositionTag() == QChar::Canonical ? letter.decomposition().left(1) : QString(letter);
}

} // namespace

QString danishOrder(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified().left(longest);
    QString key;
    key.reserve(folded.size());
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (folded.at(at) == u'a' && at + 1 < folded.size() && folded.at(at + 1) == u'a') {
            key += QChar(aa);
            ++at;
        } else {
            key += placed(folded.at(at));
        }
    }
    return key.isNull() ? u""_s : key;
}

} // namespace nemsms::store
