// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/kombipost/kombikald.h"

#include "protocols/xml/xmlwriter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr std::array<QStringView, 4> choices {u"Automatisk Valg", u"Digital Post", u"Fysisk Post", u"NemSMS"};

base::Error incomplete(const QString &element)
{
    return base::failure(base::ErrorKind::InvalidInput, "kombipost.request", {{u"element"_s, element.left(80)}});
}

QUrl sibling(const QUrl &kombi, const QString &services, const char *path)
{
    QUrl url = kombi;
    url.setPath(services + QLatin1String(path));
    return url;
}

} // namespace

base::Result<KombiPostDoors> KombiPostDoors::beside(const QUrl &kombi)
{
    const QString path = kombi.path();
    const QString name = u"/KombiPostAfsend_1/"_s;
    const auto place = path.lastIndexOf(name);
    const QString end = place < 0 ? QString() : path.mid(place + name.size());
    if (!kombi.isValid() || kombi.scheme() != u"https" || (end != u"kombi" && end != u"memos")) {
        return base::failure(base::ErrorKind::InvalidInput, "kombipost.address", {{u"url"_s, kombi.toString()}});
    }
    const QString services = path.left(place);
    return KombiPostDoors {kombi, sibling(kombi, services, "/PostForespoerg_1/nemsms"),
                           sibling(kombi, services, "/AccessTokenService_1/token"),
                           sibling(kombi, services, "/KombiPostAfsend_1/memos"),
                           sibling(kombi, services, "/KombiPostAfsend_1/receipts")};
}

QString toText(KombiValg valg)
{
    return choices[std::size_t(valg)].toString();
}

QByteArray encodeKombiKald(const KombiKald &kald)
{
    XmlWriter writer;
    writer.open("kombi_request").element("KombiValgKode", choices[std::size_t(kald.valg)]);
    writer.markup(encodeMemo(kald.memo)).close();
    return writer.take();
}

base::Result<KombiKald> readKombiKald(const QByteArray &body, const MemoReader &reader)
{
    const auto document = XmlDocument::parse(body, memoLimits);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    if (root.localName() != u"kombi_request" || !root.namespaceUri().isEmpty()) {
        return incomplete(root.localName());
    }
    XmlElement valg;
    XmlElement message;
    for (XmlElement child = root.firstChild(); !child.isNull(); child = child.next()) {
        const bool isChoice = child.localName() == u"KombiValgKode" && child.namespaceUri().isEmpty();
        const bool isMemo = child.is({memoNs, "Message"});
        if ((isChoice && !valg.isNull()) || (isMemo && !message.isNull())) {
            return incomplete(child.localName());
        }
        valg = isChoice ? child : valg;
        message = isMemo ? child : message;
    }
    if (valg.isNull() || message.isNull()) {
        return incomplete(valg.isNull() ? u"KombiValgKode"_s : u"Message"_s);
    }
    const QString word = valg.trimmedText();
    const auto known = std::find(choices.begin(), choices.end(), QStringView(word));
    if (known == choices.end()) {
        return base::failure(base::ErrorKind::InvalidInput, "kombipost.choice", {{u"choice"_s, word.left(40)}});
    }
    const auto memo = reader.read(message);
    if (!memo) {
        return memo.error();
    }
    return KombiKald {KombiValg(known - choices.begin()), *memo, message.standalone()};
}

} // namespace nemsms::protocols
