// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planrapport.h"

#include "base/clock.h"
#include "base/wholefile.h"
#include "sheets/pdffile.h"
#include "sheets/xlsxfile.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString seconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000, 'f', 3);
}

QString danish(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s);
}

/// The identifiers and hashes of a step's exchanges, a line each.
QString evidence(const PlanResultat &one)
{
    QStringList lines;
    for (const auto &exchange : one.udvekslinger) {
        lines += u"%1 %2 HTTP %3 sha256 %4"_s.arg(exchange.id, exchange.operation, QString::number(exchange.status), exchange.sha256);
    }
    return lines.join(u'\n');
}

/// A fact's name for people.
QString factWords(const QString &name)
{
    const QByteArray code = "plan.fact." + name.toLatin1().replace('.', "");
    return base::sentence({code, {}});
}

void writeStep(QXmlStreamWriter &xml, const PlanRapport &rapport, const PlanResultat &one)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, rapport.plan);
    xml.writeAttribute(u"name"_s, one.trin);
    xml.writeAttribute(u"time"_s, seconds(one.elapsedMs));
    const QString actual = base::sentence(one.actual);
    if (!one.passed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, base::sentence({"plan.expected", {{u"expected"_s, one.forventet.toString()}, {u"actual"_s, actual}}}));
        xml.writeCharacters(QString::fromLatin1(one.actual.code));
        xml.writeEndElement();
    }
    xml.writeStartElement(u"system-out"_s);
    xml.writeCharacters(actual + u'\n' + one.identifikator + u'\n' + evidence(one));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

qsizetype PlanRapport::failures() const
{
    return std::count_if(trin.cbegin(), trin.cend(), [](const PlanResultat &one) { return !one.passed; });
}

domain::Beloeb PlanRapport::price() const
{
    domain::Beloeb sum(0);
    for (const auto &one : trin) {
        sum = one.price ? sum + *one.price : sum;
    }
    return sum;
}

base::Message PlanRapport::standing() const
{
    return {simuleret ? "plan.simulated" : "plan.real", {{u"miljoe"_s, miljoe}}};
}

std::optional<base::Message> PlanRapport::caveat() const
{
    const bool enrolled = std::any_of(trin.cbegin(), trin.cend(), [](const PlanResultat &one) { return one.enrolled; });
    return enrolled && !produktion ? std::optional(base::Message {"plan.enrolledintest", {{u"miljoe"_s, miljoe}}}) : std::nullopt;
}

QList<std::pair<QString, QString>> factsOf(const PlanRapport &rapport)
{
    QList<std::pair<QString, QString>> all {{u"plan"_s, rapport.plan},
            {u"plan.sha256"_s, QString::fromLatin1(rapport.planSha256)},
            {u"environment"_s, rapport.miljoe},
            {u"authority"_s, rapport.kommune},
            {u"simulated"_s, rapport.simuleret ? u"true"_s : u"false"_s},
            {u"standing"_s, base::sentence(rapport.standing())},
            {u"version"_s, rapport.version},
            {u"who"_s, rapport.who},
            {u"when"_s, danish(rapport.begun)},
            {u"cost"_s, rapport.price().toString()}};
    if (const auto caveat = rapport.caveat()) {
        all += {u"caveat"_s, base::sentence(*caveat)};
    }
    return all;
}

QByteArray toJUnit(const PlanRapport &rapport)
{
    QByteArray made;
    QXmlStreamWriter xml(&made);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, rapport.plan);
    xml.writeAttribute(u"tests"_s, QString::number(rapport.trin.size()));
    xml.writeAttribute(u"failures"_s, QString::number(rapport.failures()));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, u"0"_s);
    xml.writeAttribute(u"time"_s, seconds(rapport.elapsedMs));
    xml.writeAttribute(u"timestamp"_s, rapport.begun.toUTC().toString(Qt::ISODate));
    xml.writeStartElement(u"properties"_s);
    for (const auto &[name, value] : factsOf(rapport)) {
        xml.writeEmptyElement(u"property"_s);
        xml.writeAttribute(u"name"_s, name);
        xml.writeAttribute(u"value"_s, value);
    }
    xml.writeEndElement();
    for (const auto &one : rapport.trin) {
        writeStep(xml, rapport, one);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return made;
}

base::Result<> writeJUnit(const PlanRapport &rapport, const QString &path)
{
    return base::writeWholeFile(path, toJUnit(rapport));
}

base::Result<> writeReportPdf(const PlanRapport &rapport, const QString &path)
{
    const QString standing = base::sentence(rapport.standing());
    sheets::PdfFile file(path, base::sentence({"plan.report.title", {{u"plan"_s, rapport.plan}}}), standing);
    file.paragraph(standing);
    if (const auto caveat = rapport.caveat()) {
        file.paragraph(base::sentence(*caveat));
    }
    file.paragraph(base::sentence({"command.plan.done", {{u"n"_s, int(rapport.trin.size())}, {u"failures"_s, int(rapport.failures())}}}));
    file.heading(base::sentence({"plan.sheet.run", {}}));
    for (const auto &[name, value] : factsOf(rapport)) {
        file.fact(factWords(name), value);
    }
    file.heading(base::sentence({"plan.sheet.steps", {}}));
    for (const auto &one : rapport.trin) {
        file.fact(base::sentence({one.passed ? "plan.passed" : "plan.failed", {}}), one.trin);
        file.fact(base::sentence({"plan.column.expected", {}}), one.forventet.toString());
        file.fact(base::sentence({"plan.column.actual", {}}), base::sentence(one.actual));
        file.fact(base::sentence({"plan.column.seconds", {}}), seconds(one.elapsedMs));
        if (!one.identifikator.isEmpty()) {
            file.fact(base::sentence({"plan.column.identifier", {}}), one.identifikator);
        }
        if (one.price) {
            file.fact(base::sentence({"plan.column.price", {}}), one.price->toString());
        }
        if (!one.udvekslinger.isEmpty()) {
            file.fact(base::sentence({"plan.column.evidence", {}}), evidence(one));
        }
        file.paragraph(QString());
    }
    return file.finish();
}

base::Result<> writeReportSheet(const PlanRapport &rapport, const QString &path)
{
    const auto column = [](const char *code, int width) {
        sheets::ColumnLayout layout;
        layout.header = base::sentence({code, {}});
        layout.width = width;
        return layout;
    };
    sheets::XlsxFile file(path, base::sentence({"plan.sheet.steps", {}}),
                          {column("plan.column.step", 30), column("plan.column.expected", 22), column("plan.column.actual", 60),
                           column("plan.column.result", 12), column("plan.column.seconds", 12),
                           column("plan.column.identifier", 30), column("plan.column.price", 12), column("plan.column.evidence", 60)});
    for (const auto &one : rapport.trin) {
        const auto added = file.add({one.trin, one.forventet.toString(), base::sentence(one.actual),
                                     base::sentence({one.passed ? "plan.passed" : "plan.failed", {}}), seconds(one.elapsedMs),
                                     one.identifikator, one.price ? one.price->toString() : QString(), evidence(one)});
        if (!added) {
            return added;
        }
    }
    file.addSheet(base::sentence({"plan.sheet.run", {}}), {column("plan.column.fact", 24), column("plan.column.value", 80)}, true);
    for (const auto &[name, value] : factsOf(rapport)) {
        const auto added = file.add({factWords(name), value});
        if (!added) {
            return added;
        }
    }
    return file.finish();
}

} // namespace nemsms::usecases
