// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace nemsms::konsol {

using namespace Qt::StringLiterals;

namespace {

/// The words of --help.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Administer NemSMS and send test SMS"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, Words::tr("Open the demo kommune on the local platform"));
    const QCommandLineOption store(
        u"store"_s, Words::tr("File of the store; otherwise the one in your data folder"), Words::tr("FILE"));
    const QCommandLineOption platform(
        u"platform-dir"_s, Words::tr("Folder of the local platform; otherwise beside the store"), Words::tr("FOLDER"));
    const QCommandLineOption miljoe(u"miljoe"_s, Words::tr("Name of the environment to work in"), Words::tr("NAME"));
    const QCommandLineOption language(u"language"_s, Words::tr("da or en, for this start only"), Words::tr("LANGUAGE"));
    const QCommandLineOption page(u"page"_s, Words::tr("Name of the page to begin on"), Words::tr("PAGE"));
    parser.addOptions({demo, store, platform, miljoe, language, page});
    parser.process(arguments);
    return {parser.value(store), parser.value(platform), parser.value(miljoe), parser.value(language),
            parser.value(page), parser.isSet(demo)};
}

} // namespace nemsms::konsol
