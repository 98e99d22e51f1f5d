// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textlabel.h"

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Mono:
        return u"mono"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(TextRole role, QWidget *parent) : QLabel(parent)
{
    setProperty("textRole", nameOf(role));
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(TextRole role, const QString &objectName, QWidget *parent) : TextLabel(role, parent)
{
    setObjectName(objectName);
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

TextLabel *TextLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

} // namespace nemsms::ui
