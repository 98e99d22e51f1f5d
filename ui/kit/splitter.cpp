// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/splitter.h"

#include <QAccessibleWidget>

namespace nemsms::ui {

namespace {

QAccessibleInterface *describeHandle(const QString &className, QObject *object)
{
    auto *handle = className == QLatin1String("QSplitterHandle") ? qobject_cast<QSplitterHandle *>(object) : nullptr;
    return handle ? new QAccessibleWidget(handle, QAccessible::Separator) : nullptr;
}

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    QAccessible::installFactory(describeHandle); // Qt keeps one of each
}

} // namespace nemsms::ui
