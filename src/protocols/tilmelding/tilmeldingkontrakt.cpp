// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tilmelding/tilmeldingkontrakt.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr qint64 sizeLimit = 64 * 1024;

/// Reads one object of the file and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(QString path) : m_path(std::move(path)) {}

    void refuse(const char *code, const QString &key, const QString &value = {})
    {
        if (!m_error) {
            m_error = base::makeError(base::ErrorKind::InvalidInput, code,
                                      {{u"path"_s, m_path}, {u"key"_s, key.left(60)}, {u"value"_s, value.left(200)}});
        }
    }
    void allow(const QJsonObject &object, const QStringList &known)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key)) {
                refuse("kontrakt.unknown", key);
            }
        }
    }
    [[nodiscard]] QString required(const QJsonObject &object, const QString &key)
    {
        const QString value = object.value(key).toString().trimmed();
        if (value.isEmpty()) {
            refuse("kontrakt.missing", key);
        }
        return value;
    }
    void uri(const QString &key, const QString &value)
    {
        const QUrl url(value, QUrl::StrictMode);
        if (!value.isEmpty() && (!url.isValid() || url.scheme().isEmpty())) {
            refuse("kontrakt.uri", key, value);
        }
    }
    /// A part of `object` that stands in for `into` when it is there.
    void replaceUri(const QJsonObject &object, const QString &key, QByteArray &into)
    {
        if (object.contains(key)) {
            const QString value = required(object, key);
            uri(key, value);
            into = value.toUtf8();
        }
    }
    void replaceName(const QJsonObject &object, const QString &key, QByteArray &into)
    {
        static const QRegularExpression ncName(u"^[A-Za-z_][A-Za-z0-9._-]*$"_s); // what such contracts use of NCName
        if (object.contains(key)) {
            const QString value = required(object, key);
            if (!value.isEmpty() && !ncName.match(value).hasMatch()) {
                refuse("kontrakt.name", key, value);
            }
            into = value.toLatin1();
        }
    }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }

private:
    QString m_path;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<TilmeldingKontrakt> TilmeldingKontrakt::fromJson(const QByteArray &text, const QString &path)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return base::failure(base::ErrorKind::InvalidInput, "kontrakt.json", {{u"path"_s, path}}, problem.errorString());
    }
    const QJsonObject all = document.object();
    Reader reader(path);
    reader.allow(all, {u"kilde"_s, u"namespace"_s, u"entityId"_s, u"soapAction"_s, u"elements"_s, u"callContext"_s});
    TilmeldingKontrakt made;
    made.kilde = reader.required(all, u"kilde"_s);
    made.ns = reader.required(all, u"namespace"_s).toUtf8();
    reader.uri(u"namespace"_s, QString::fromUtf8(made.ns));
    made.entityId = reader.required(all, u"entityId"_s);
    reader.uri(u"entityId"_s, made.entityId);
    const QByteArray before = made.ns.endsWith('/') ? made.ns : made.ns + '/';
    made.opdaterAction = before + "OpdaterBorgerNemSMS";
    made.tilmeldAction = before + "TilmeldNemSMS";
    const QJsonObject actions = all.value(u"soapAction"_s).toObject();
    reader.allow(actions, {u"OpdaterBorgerNemSMS"_s, u"TilmeldNemSMS"_s});
    reader.replaceUri(actions, u"OpdaterBorgerNemSMS"_s, made.opdaterAction);
    reader.replaceUri(actions, u"TilmeldNemSMS"_s, made.tilmeldAction);
    const QJsonObject elements = all.value(u"elements"_s).toObject();
    const QList<std::pair<QString, QByteArray *>> names {
        {u"OpdaterBorgerNemSMSRequest"_s, &made.opdaterRequest}, {u"OpdaterBorgerNemSMSResponse"_s, &made.opdaterResponse},
        {u"TilmeldNemSMSRequest"_s, &made.tilmeldRequest},       {u"TilmeldNemSMSResponse"_s, &made.tilmeldResponse},
        {u"CPRCVR"_s, &made.cprCvr},                             {u"CPR-nr"_s, &made.cprNr},
        {u"CVR-nr"_s, &made.cvrNr}};
    QStringList known;
    for (const auto &[key, into] : names) {
        known += key;
        reader.replaceName(elements, key, *into);
    }
    reader.allow(elements, known);
    made.callContext = all.value(u"callContext"_s).toBool(true);
    return reader.error() ? base::Result<TilmeldingKontrakt>(*reader.error()) : base::Result<TilmeldingKontrakt>(made);
}

base::Result<TilmeldingKontrakt> TilmeldingKontrakt::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, "file.unreadable", {{u"path"_s, path}}, file.errorString());
    }
    return fromJson(file.read(sizeLimit), path);
}

} // namespace nemsms::protocols
