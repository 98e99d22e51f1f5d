// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace nemsms::base {

/// A sentence before it is a sentence: its code in the catalogue and the arguments that fill its {places}.
/// Stores and logs keep messages; sentence() makes the words where they are shown, in the language of that moment.
/// An argument named `n` is a count and chooses the plural form.
struct Message {
    QByteArray code;
    QVariantMap arguments;

    friend bool operator==(const Message &, const Message &) = default;
};

/// How much a finding weighs. An Error stops; a Warning is said and may be passed; a Hint only explains.
enum class Severity { Hint, Warning, Error };

[[nodiscard]] QByteArray toCode(Severity severity);

/// Something noticed about a value, a field or a record, with the paragraph that it rests on.
struct Finding {
    Severity severity = Severity::Error;
    Message message;
    QByteArray field;   ///< name in the field table; empty = the whole record
    QString reference; ///< document and paragraph, for example "SF2250 1.2.5"; empty = the program's own rule

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

[[nodiscard]] Finding makeFinding(Severity severity, const char *code, QVariantMap arguments = {},
                                  QString reference = {}, QByteArray field = {});
/// True when nothing in `findings` stops.
[[nodiscard]] bool acceptable(const Findings &findings);

/// One entry of the catalogue: the code and its English sentence, marked for translation in context "Message".
struct CatalogueEntry {
    const char *code;
    const char *sentence;
};

/// The sentence for `message` in the application's current language. A code that is not in the catalogue shows
/// itself with its arguments, so that nothing is hidden; tests/architecture refuses such a code.
[[nodiscard]] QString sentence(const Message &message);
[[nodiscard]] bool isInCatalogue(const QByteArray &code);

} // namespace nemsms::base
