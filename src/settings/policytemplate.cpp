// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policytemplate.h"

#include "settings/policy.h"
#include "settings/setting.h"

#include <QXmlStreamWriter>
#include <QtGlobal>

namespace nemsms::settings::policytemplate {

using namespace Qt::StringLiterals;

namespace {

constexpr char product[] = QT_TRANSLATE_NOOP("PolicyTemplate", "NemSMS-konsol");
constexpr char about[] = QT_TRANSLATE_NOOP(
    "PolicyTemplate", "Settings of NemSMS-konsol. What is set here is shown as locked in the program and cannot be changed there.");
constexpr char supported[] = QT_TRANSLATE_NOOP("PolicyTemplate", "NemSMS-konsol on Windows 10 1809 or later");

/// "interface/language" as an identifier: interface_language.
QString idOf(const Setting &setting)
{
    return QString::fromLatin1(setting.key).replace(u'/', u'_');
}

QString stringId(const QString &id)
{
    return "$(string."_L1 + id + u')';
}

/// What both files begin with.
class Document
{
public:
    explicit Document(const QString &root) : m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        m_xml.writeDefaultNamespace(u"http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"_s);
        m_xml.writeAttribute(u"revision"_s, u"1.0"_s);
        m_xml.writeAttribute(u"schemaVersion"_s, u"1.0"_s);
    }

    void open(const QString &name, const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_xml.writeStartElement(name);
        write(attributes);
    }
    void close() { m_xml.writeEndElement(); }
    void empty(const QString &name, const QList<std::pair<QString, QString>> &attributes)
    {
        m_xml.writeEmptyElement(name);
        write(attributes);
    }
    void text(const QString &name, const QList<std::pair<QString, QString>> &attributes, const QString &content)
    {
        open(name, attributes);
        m_xml.writeCharacters(content);
        close();
    }
    QByteArray finished()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void write(const QList<std::pair<QString, QString>> &attributes)
    {
        for (const auto &[name, value] : attributes) {
            m_xml.writeAttribute(name, value);
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void writeChoice(Document &document, const Setting &setting, const QString &id, const QString &valueName)
{
    document.open(u"enum"_s, {{u"id"_s, id}, {u"valueName"_s, valueName}, {u"required"_s, u"true"_s}});
    for (const auto &choice : setting.choices) {
        const QString code = QString::fromLatin1(choice.code);
        document.open(u"item"_s, {{u"displayName"_s, stringId(id + u'_' + code)}});
        document.open(u"value"_s);
        document.text(u"string"_s, {}, code);
        document.close();
        document.close();
    }
    document.close();
}

void writePolicy(Document &document, const Setting &setting)
{
    const QString id = idOf(setting);
    const QString key = QString::fromLatin1(setting.key);
    const QString folder = QString::fromLatin1(policyKey) + u'\\' + key.section(u'/', 0, 0);
    document.open(u"policy"_s, {{u"name"_s, id},
                                {u"class"_s, u"Both"_s},
                                {u"displayName"_s, stringId(id)},
                                {u"explainText"_s, stringId(id + "_help"_L1)},
                                {u"presentation"_s, "$(presentation."_L1 + id + u')'},
                                {u"key"_s, folder}});
    document.empty(u"parentCategory"_s, {{u"ref"_s, u"nemsms_konsol"_s}});
    document.empty(u"supportedOn"_s, {{u"ref"_s, u"supported"_s}});
    document.open(u"elements"_s);
    const QString valueName = key.section(u'/', 1);
    if (setting.kind == base::FieldKind::Choice) {
        writeChoice(document, setting, id, valueName);
    } else {
        document.empty(u"text"_s, {{u"id"_s, id}, {u"valueName"_s, valueName}, {u"required"_s, u"true"_s}});
    }
    document.close();
    document.close();
}

void writeWords(Document &document, const Setting &setting, const Words &words)
{
    const QString id = idOf(setting);
    document.text(u"string"_s, {{u"id"_s, id}}, words("Field", setting.label));
    const QString hint = setting.hint ? words("Field", setting.hint) + u"\n\n"_s : QString();
    document.text(u"string"_s, {{u"id"_s, id + "_help"_L1}}, hint + words("PolicyTemplate", about));
    for (const auto &choice : setting.choices) {
        document.text(u"string"_s, {{u"id"_s, id + u'_' + QString::fromLatin1(choice.code)}}, words("Field", choice.label));
    }
}

void writePresentation(Document &document, const Setting &setting, const Words &words)
{
    const QString id = idOf(setting);
    const QString label = words("Field", setting.label);
    document.open(u"presentation"_s, {{u"id"_s, id}});
    if (setting.kind == base::FieldKind::Choice) {
        document.text(u"dropdownList"_s, {{u"refId"_s, id}, {u"noSort"_s, u"true"_s}}, label);
    } else {
        document.open(u"textBox"_s, {{u"refId"_s, id}});
        document.text(u"label"_s, {}, label);
        document.close();
    }
    document.close();
}

} // namespace

QByteArray admx()
{
    Document document(u"policyDefinitions"_s);
    document.open(u"policyNamespaces"_s);
    document.empty(u"target"_s, {{u"prefix"_s, u"nemsms"_s}, {u"namespace"_s, u"nemsms-konsol.Policies"_s}});
    document.close();
    document.empty(u"resources"_s, {{u"minRequiredRevision"_s, u"1.0"_s}});
    document.open(u"supportedOn"_s);
    document.open(u"definitions"_s);
    document.empty(u"definition"_s, {{u"name"_s, u"supported"_s}, {u"displayName"_s, stringId(u"supported"_s)}});
    document.close();
    document.close();
    document.open(u"categories"_s);
    document.empty(u"category"_s, {{u"name"_s, u"nemsms_konsol"_s}, {u"displayName"_s, stringId(u"product"_s)}});
    document.close();
    document.open(u"policies"_s);
    for (const Setting &setting : settingsTable()) {
        writePolicy(document, setting);
    }
    document.close();
    return document.finished();
}

QByteArray adml(const Words &words)
{
    Document document(u"policyDefinitionResources"_s);
    document.text(u"displayName"_s, {}, words("PolicyTemplate", product));
    document.text(u"description"_s, {}, words("PolicyTemplate", about));
    document.open(u"resources"_s);
    document.open(u"stringTable"_s);
    document.text(u"string"_s, {{u"id"_s, u"product"_s}}, words("PolicyTemplate", product));
    document.text(u"string"_s, {{u"id"_s, u"supported"_s}}, words("PolicyTemplate", supported));
    for (const Setting &setting : settingsTable()) {
        writeWords(document, setting, words);
    }
    document.close();
    document.open(u"presentationTable"_s);
    for (const Setting &setting : settingsTable()) {
        writePresentation(document, setting, words);
    }
    document.close();
    document.close();
    return document.finished();
}

} // namespace nemsms::settings::policytemplate
