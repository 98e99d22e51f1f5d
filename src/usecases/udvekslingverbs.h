// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QDateTime>
#include <memory>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

struct StoreAccess;

/// One exchange in a list. Everything is masked.
struct UdvekslingLine {
    QString id;
    QDateTime time; ///< the environment's clock, UTC
    QDateTime kept; ///< the machine's, UTC
    QString operation;
    QString method;
    QString address;
    int status = 0; ///< HTTP; 0 = no whole answer
    QByteArray error; ///< why there was none
    QString transaction;
    QString identifier;
    QString thumbprint;
    qint64 connecting = -1; ///< milliseconds, -1 = not measured or a connection that was open already
    qint64 tls = -1;        ///< TCP and TLS together
    qint64 firstByte = -1;
    qint64 total = -1;
};

struct UdvekslingFilter {
    QString miljoeId;
    QString operation;
    QString identifier;
    QString text; ///< in address, request or answer
    bool failed = false;
    int limit = 200;
    QString after;
};

/// Why an exchange failed, as far as it tells.
struct Fejlforklaring {
    QString code;           ///< the counterpart's, or the transport's
    QString words;          ///< the counterpart's own
    base::Message cause;    ///< the likely cause
    base::Message desk;     ///< whose desk it is on
    base::Message nextStep;
};

/// One line of an envelope as a tree.
struct UdvekslingPart {
    int depth = 0;
    QString name;
    QString text;
};

struct UdvekslingDetail {
    UdvekslingLine line;
    QString request;
    QString answer;
    QList<UdvekslingPart> requestTree;
    QList<UdvekslingPart> answerTree;
    std::optional<Fejlforklaring> fault; ///< none = it went well
    QString document; ///< the endpoint with its document (trap 14): "SF2250 EP_SP3"; empty = not one of theirs
    QString miljoe;
    bool simulated = false;
};

/// A line that is in both ('='), in the first only ('-') or in the second only ('+').
struct UdvekslingDifference {
    char sign = '=';
    QString text;
};

/// How long an operation takes, beside SF2250 1.3.1's classes: 1, 1.5 and 4 seconds at Serviceplatformen; NemSMS promises
/// nothing.
struct UdvekslingMaal {
    QString operation;
    qint64 count = 0;
    qint64 failed = 0;
    qint64 median = 0; ///< milliseconds
    qint64 p95 = 0;
    QByteArray fits;   ///< "simple", "medium", "complex": the strictest class that p95 keeps; empty = none
};

/// KY's volume, the only one that SF2250 tells (2.1.2): calls a month.
constexpr qint64 referenceFrom = 65000;
constexpr qint64 referenceTo = 70000;

/// Looks into the exchanges that were kept. Looking deletes first what has had its days.
class UdvekslingVerbs
{
public:
    UdvekslingVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<const settings::Settings> settings);

    /// Newest first.
    [[nodiscard]] base::Job<QList<UdvekslingLine>> list(UdvekslingFilter filter) const;
    /// NotFound udveksling.unknown.
    [[nodiscard]] base::Job<UdvekslingDetail> show(QString id) const;
    /// Requests and answers of two exchanges, line by line.
    [[nodiscard]] base::Job<QList<UdvekslingDifference>> diff(QString first, QString second) const;
    /// The masked text for the desk that owns the fault.
    [[nodiscard]] base::Job<QString> caseText(QString id) const;
    /// The request as a curl line; certificate and key are named, never written.
    [[nodiscard]] base::Job<QString> curl(QString id) const;
    /// Of what was kept in the last 30 days.
    [[nodiscard]] base::Job<QList<UdvekslingMaal>> figures(QString miljoeId) const;

private:
    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<const settings::Settings> m_settings;
};

} // namespace nemsms::usecases
