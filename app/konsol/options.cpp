// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/options.h"

#include <QCommandLineParser>

namespace nemsms::konsol {

using namespace Qt::StringLiterals;

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Console for Denmark's NemSMS"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open the demo kommune on the local platform"_s);
    const QCommandLineOption store(u"store"_s, u"The store's file"_s, u"FILE"_s);
    const QCommandLineOption platform(u"platform-dir"_s, u"Folder of the local platform"_s, u"DIR"_s);
    const QCommandLineOption miljoe(u"miljoe"_s, u"The environment to stand in"_s, u"NAME"_s);
    const QCommandLineOption language(u"language"_s, u"da or en"_s, u"LANGUAGE"_s);
    const QCommandLineOption page(u"page"_s, u"The page to begin on"_s, u"PAGE"_s);
    parser.addOptions({demo, store, platform, miljoe, language, page});
    parser.process(arguments);
    return {parser.value(store), parser.value(platform), parser.value(miljoe),
            parser.value(language), parser.value(page), parser.isSet(demo)};
}

} // namespace nemsms::konsol
