// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xml/xmlresources.h"

#include <QBuffer>
#include <QFile>
#include <libxml/xmlIO.h>
#include <memory>
#include <mutex>

namespace nemsms::protocols::xmlresources {

namespace {

constexpr char scheme[] = "nemsms-resource://";

int matches(const char *location)
{
    return qstrncmp(location, scheme, sizeof scheme - 1) == 0 ? 1 : 0;
}

void *open(const char *location)
{
    auto file = std::make_unique<QFile>(QStringLiteral(":") + QString::fromUtf8(location + sizeof scheme - 1));
    return file->open(QIODevice::ReadOnly) ? file.release() : nullptr;
}

int read(void *file, char *buffer, int size)
{
    return int(static_cast<QFile *>(file)->read(buffer, size));
}

int close(void *file)
{
    delete static_cast<QFile *>(file);
    return 0;
}

} // namespace

void install()
{
    static std::once_flag installed;
    std::call_once(installed, [] { xmlRegisterInputCallbacks(&matches, &open, &read, &close); });
}

QByteArray locationOf(const QString &path)
{
    return path.startsWith(u':') ? scheme + path.mid(1).toUtf8() : path.toUtf8();
}

} // namespace nemsms::protocols::xmlresources
