// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/passphrasedialog.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 56;
/// Below this a new passphrase can be guessed by trying.
constexpr int ShortestNew = 12;
} // namespace

PassphraseDialog::PassphraseDialog(const base::Message &purpose, bool isNew, QWidget *parent)
    : QDialog(parent), m_finding(new TextLabel(TextRole::Small, u"passphraseFinding"_s, this)),
      m_ok(new Button(ButtonKind::Primary, u"passphraseOk"_s, u"lock"_s, this))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(tr("Passphrase"));
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::group);
    column->setSpacing(space::between);
    auto *words = (new TextLabel(TextRole::Body, u"passphrasePurpose"_s, this))->wrapped();
    words->setText(base::sentence(purpose));
    column->addWidget(words);
    m_first = makeField(u"passphraseFirst"_s, tr("Passphrase"));
    if (isNew) {
        m_second = makeField(u"passphraseSecond"_s, tr("The same once more"));
    }
    column->addWidget(m_finding->wrapped());
    auto *cancel = new Button(ButtonKind::Normal, u"passphraseCancel"_s, {}, this);
    cancel->setText(tr("Cancel"));
    m_ok->setText(tr("Go on"));
    m_ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addSpacing(space::between);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_ok, &Button::clicked, this, &QDialog::accept);
    judge();
}

QLineEdit *PassphraseDialog::makeField(const QString &objectName, const QString &label)
{
    auto *name = new TextLabel(TextRole::Strong, this);
    name->setText(label);
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(label);
    name->setBuddy(field);
    layout()->addWidget(name);
    layout()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    return field;
}

void PassphraseDialog::judge()
{
    QString finding;
    if (m_second && m_first->text().size() < ShortestNew) {
        finding = tr("At least %n characters.", nullptr, ShortestNew);
    } else if (m_second && m_first->text() != m_second->text()) {
        finding = tr("The two are not the same yet.");
    }
    m_finding->setText(finding);
    m_finding->setVisible(!finding.isEmpty());
    m_ok->setEnabled(finding.isEmpty() && !m_first->text().isEmpty());
}

std::shared_ptr<base::Secret> PassphraseDialog::takeSecret()
{
    auto secret = std::make_shared<base::Secret>(m_first->text().toUtf8());
    m_first->clear();
    if (m_second) {
        m_second->clear();
    }
    return secret;
}

} // namespace nemsms::ui
