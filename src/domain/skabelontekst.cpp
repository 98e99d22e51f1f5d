// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skabelontekst.h"

#include "domain/smstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

bool isName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u' ';
    });
}

/// What stands between two braces.
struct Part {
    bool isPlace = false;
    bool isBroken = false; ///< a brace without its fellow
    QString text;
};

void addText(QList<Part> &parts, QChar c)
{
    if (parts.isEmpty() || parts.last().isPlace) {
        parts += Part {};
    }
    parts.last().text += c;
}

QList<Part> partsOf(const QString &tekst)
{
    QList<Part> parts;
    for (qsizetype i = 0; i < tekst.size(); ++i) {
        const QChar c = tekst.at(i);
        const bool brace = c == u'{' || c == u'}';
        if (!brace) {
            addText(parts, c);
        } else if (i + 1 < tekst.size() && tekst.at(i + 1) == c) {
            addText(parts, c);
            ++i;
        } else if (const qsizetype end = tekst.indexOf(u'}', i); c == u'{' && end > 0 && !tekst.mid(i + 1, end - i - 1).contains(u'{')) {
            parts += Part {true, false, tekst.mid(i + 1, end - i - 1).trimmed()};
            i = end;
        } else {
            parts += Part {true, true, QString(c)};
        }
    }
    return parts;
}

} // namespace

QStringList pladsholdere(const QString &tekst)
{
    QStringList names;
    for (const Part &part : partsOf(tekst)) {
        const QString name = part.text.toLower();
        if (part.isPlace && !part.isBroken && !names.contains(name)) {
            names += name;
        }
    }
    return names;
}

base::Findings checkSkabelon(const QString &tekst)
{
    base::Findings found;
    for (const Part &part : partsOf(tekst)) {
        if (part.isBroken) {
            found += base::makeFinding(base::Severity::Error, "skabelon.brace");
        } else if (part.isPlace && !isName(part.text)) {
            found += base::makeFinding(base::Severity::Error, "skabelon.name", {{u"name"_s, part.text.left(40)}});
        }
    }
    return found;
}

Udfyldning udfyld(const QString &tekst, const Pladsvaerdier &values)
{
    Udfyldning filled;
    for (const Part &part : partsOf(tekst)) {
        const QString name = part.text.toLower();
        if (!part.isPlace || part.isBroken) {
            filled.tekst += part.text;
        } else if (values.contains(name)) {
            filled.tekst += values.value(name).trimmed();
        } else {
            filled.tekst += u'{' + part.text + u'}';
            filled.missing += name;
        }
    }
    return filled;
}

LaengsteTekst laengsteTekst(const QString &tekst, const QList<Pladsvaerdier> &rows)
{
    LaengsteTekst longest;
    for (int row = 0; row < rows.size(); ++row) {
        const QString filled = udfyld(tekst, rows.at(row)).tekst;
        const int characters = measureSms(filled).characters;
        if (longest.row < 0 || characters > longest.characters) {
            longest = {row, filled, characters};
        }
    }
    return longest;
}

} // namespace nemsms::domain
