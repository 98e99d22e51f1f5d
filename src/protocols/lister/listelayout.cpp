// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/lister/listelayout.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

// The words of the specification are lost: order and lengths are RECONSTRUCTED (Bilag C 6.3, C.3 and C.5).
constexpr char table[] = R"(# record    field        place length   (record form: lines begin with 00, 10 or 99)
header      sysId        3     8
header      listetype    11    2        # TL = tilmeldingsliste, SL = slutbrugerliste
header      dannet       13    14
header      loebenummer  27    8
parameter   type         3     3        # CPR or CVR
parameter   identitet    6     10
parameter   tilmeldt     16    1        # J or N
parameter   gruppe       17    10
parameter   aendret      27    14
parameter   mobilnummer  41    8        # of a slutbrugerliste
trailer     antal        3     10
# csv       field        column
csv         type         1
csv         identitet    2
csv         tilmeldt     3
csv         gruppe       4
csv         aendret      5
csv         mobilnummer  6
# setting   value
separator   ;
encoding    utf-8                       # or iso-8859-1
)";

} // namespace

QByteArray Listelayout::builtIn()
{
    return table;
}

base::Result<Listelayout> Listelayout::parse(const QByteArray &text)
{
    Listelayout layout;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const qsizetype comment = line.indexOf('#');
        const QList<QByteArray> words = (comment < 0 ? line : line.left(comment)).simplified().split(' ');
        if (words.constFirst().isEmpty()) {
            continue;
        }
        const bool isCsv = words.constFirst() == "csv";
        const Place place {words.value(2).toLongLong(), words.value(3).toLongLong()};
        if (words.constFirst() == "separator" && words.value(1).size() == 1) {
            layout.m_separator = words.at(1).at(0);
        } else if (words.constFirst() == "encoding" && (words.value(1) == "utf-8" || words.value(1) == "iso-8859-1")) {
            layout.m_latin1 = words.at(1) == "iso-8859-1";
        } else if (words.size() == (isCsv ? 3 : 4) && place.from > 0 && (isCsv || place.length > 0)) {
            layout.m_places.insert(words.at(0) + ' ' + words.at(1), place);
        } else {
            return base::failure(base::ErrorKind::InvalidInput, "liste.layout", {{u"line"_s, number}});
        }
    }
    return layout;
}

std::optional<Listelayout::Place> Listelayout::place(const QByteArray &record, const QByteArray &field) const
{
    const auto found = m_places.constFind(record + ' ' + field);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

} // namespace nemsms::protocols
