// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace nemsms::base {

using namespace Qt::StringLiterals;

namespace {

/// The portable program's folder; empty for an installed one. Asked before there is an application object.
QString portableFolder()
{
#ifdef Q_OS_WIN
    wchar_t path[32768]; // the longest that Windows has
    const DWORD length = GetModuleFileNameW(nullptr, path, DWORD(std::size(path)));
    const QString folder = QFileInfo(QString::fromWCharArray(path, int(length))).absolutePath() + "/data"_L1;
    return QDir(folder).exists() ? folder : QString();
#else
    return {};
#endif
}

QString folderIn(QStandardPaths::StandardLocation place)
{
    const QString portable = portableFolder();
    return portable.isEmpty() ? QStandardPaths::writableLocation(place) + "/nemsms-konsol"_L1 : portable;
}

} // namespace

QString dataFolder()
{
    return folderIn(QStandardPaths::GenericDataLocation);
}

QString configFolder()
{
    return folderIn(QStandardPaths::GenericConfigLocation);
}

} // namespace nemsms::base
