// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/localplatform/dueslagclient.h"
#include "store/haendelsestore.h"

#include <variant>

namespace nemsms::usecases {

/// The kinds of events: "tilmeldt", "frameldt", "poststatus", and "ukendt" for every other beskedtype, which is shown as
/// what it is and never dropped.
[[nodiscard]] const QList<QByteArray> &haendelsearter();

/// One message out of a dueslag as an event, or as something for the quarantine when its envelope cannot be read. A kind
/// that is known but whose payload cannot be read is quarantined too.
[[nodiscard]] std::variant<store::HaendelseRow, store::KarantaeneRow> readHaendelse(const protocols::DueslagMessage &message,
                                                                                    const QString &miljoeId);

/// What many messages were read as.
struct HaendelseReading {
    QList<store::HaendelseRow> rows;
    QList<store::KarantaeneRow> unread;
};

/// Reads a page of messages on the machine's other threads.
[[nodiscard]] base::Job<HaendelseReading> readHaendelser(QList<protocols::DueslagMessage> messages, QString miljoeId);

/// One line of the envelope as a tree: where it stands, its name and its text. Numbers of citizens are masked.
struct HaendelsePart {
    int depth = 0;
    QString name;
    QString text;
    QString meaning; ///< what a known UUID stands for, in Danish as its source has it; empty = not known
};

/// The message as a tree, with what is packed inside as base64 unpacked below its element.
[[nodiscard]] QList<HaendelsePart> haendelseTree(const QByteArray &message);
/// The message as text with the numbers of citizens masked and base64 left out, to be shown.
[[nodiscard]] QString haendelseText(const QByteArray &message);

} // namespace nemsms::usecases
