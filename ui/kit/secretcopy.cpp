// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace nemsms::ui {

void copySecret(const QString &secret)
{
    auto *copy = new QMimeData;
    copy->setText(secret);
    copy->setData(QLatin1String(secretMark), "secret");
    QGuiApplication::clipboard()->setMimeData(copy);
}

} // namespace nemsms::ui
