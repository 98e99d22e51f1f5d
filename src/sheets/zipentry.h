// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheets/sheetlimits.h"

#include <QIODevice>
#include <memory>
#include <optional>

struct zip_file;

namespace nemsms::sheets {

/// One part of a zip archive as a stream that unpacks while it is read and stops at the limits: what the archive says
/// about sizes is not believed, the bytes that come out are counted.
class ZipEntry final : public QIODevice
{
public:
    struct Closer {
        void operator()(zip_file *file) const;
    };

    ZipEntry(std::unique_ptr<zip_file, Closer> file, QString name, qint64 packedBytes, const SheetLimits &limits);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading stopped before the end; nothing when it did not.
    [[nodiscard]] const std::optional<base::Error> &problem() const { return m_problem; }
    [[nodiscard]] qint64 unpackedBytes() const { return m_unpacked; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] qint64 stop(const char *code, QVariantMap arguments = {});
    [[nodiscard]] bool isWithin(const char *data, qint64 size);

    std::unique_ptr<zip_file, Closer> m_file;
    QString m_name;
    qint64 m_packed;
    SheetLimits m_limits;
    qint64 m_unpacked = 0;
    qint64 m_untagged = 0;
    std::optional<base::Error> m_problem;
};

} // namespace nemsms::sheets
