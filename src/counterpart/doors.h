// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/knobboard.h"
#include "protocols/transport/httpsserver.h"

#include <QJsonDocument>
#include <QList>
#include <QString>
#include <memory>

namespace nemsms::counterpart {

using Door = std::function<protocols::ServerResponse(const protocols::ServerRequest &)>;

/// The doors behind one port, told apart by the beginning of the path. A door hears of a request what the knobs of its
/// name leave of it.
class Doors
{
public:
    explicit Doors(std::shared_ptr<KnobBoard> board) : m_board(std::move(board)) {}

    /// A door for `prefix` and everything below it, with the knobs of `knobDoor`.
    void add(const QString &prefix, protocols::KnobDoor knobDoor, Door door);
    /// The same without knobs: the control desk must always work.
    void addSteady(const QString &prefix, Door door);

    /// Every answer tells the time of this machine (Date).
    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] protocols::ServerResponse routed(const protocols::ServerRequest &request) const;

    struct Entry {
        QString prefix;
        Door door;
    };
    QList<Entry> m_entries;
    std::shared_ptr<KnobBoard> m_board;
};

[[nodiscard]] protocols::ServerResponse jsonAnswer(const QJsonDocument &document, int status = 200);
/// {"error": "..."} with the given status.
[[nodiscard]] protocols::ServerResponse jsonError(int status, const QString &text);
/// The answer of every door to a client without a certificate.
[[nodiscard]] protocols::ServerResponse noCertificate();

} // namespace nemsms::counterpart
