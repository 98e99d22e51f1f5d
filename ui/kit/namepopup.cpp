// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/namepopup.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 40;
constexpr int LongestName = 60;
} // namespace

NamePopup::NamePopup(const QString &objectName, QWidget *parent)
    : Popup(objectName, parent), m_heading(new TextLabel(TextRole::Strong, this)), m_name(new QLineEdit(this)),
      m_save(new Button(ButtonKind::Primary, objectName + u"Save"_s, {}, this))
{
    m_name->setObjectName(objectName + u"Name"_s);
    m_name->setMaxLength(LongestName);
    m_heading->setBuddy(m_name);
    column()->addWidget(m_heading);
    column()->addWidget(m_name);
    column()->addWidget(m_save, 0, Qt::AlignRight);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars + 2 * space::page);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePopup::take);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &Button::clicked, this, &NamePopup::take);
    m_save->setEnabled(false);
    retranslate();
}

void NamePopup::ask(const QString &heading, const QString &present, const QRect &place)
{
    m_heading->setText(heading);
    m_name->setAccessibleName(heading);
    setAccessibleName(heading);
    m_name->setText(present);
    m_name->selectAll();
    showBelow(place);
    m_name->setFocus(Qt::PopupFocusReason);
}

void NamePopup::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    hide();
    Q_EMIT named(name);
}

void NamePopup::retranslate()
{
    m_save->setText(tr("Save"));
}

void NamePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        m_heading->clear();
        m_name->setAccessibleName({});
        setAccessibleName({});
        retranslate();
    }
    Popup::changeEvent(event);
}

} // namespace nemsms::ui
