// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/secretpage.h"

#include "settings/settings.h"
#include "ui/kit/button.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/secret/apikeysection.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using usecases::KeyPlaceKind;

SecretPage::SecretPage(const EntityTools &tools, const usecases::SecretVerbs &verbs, settings::Settings *settings,
                       std::function<void()> lock, QWidget *parent)
    : PageFrame(u"secretPage"_s, parent), m_verbs(verbs), m_settings(settings),
      m_lock(new Button(ButtonKind::Normal, u"lockNow"_s, u"lock"_s, this)),
      m_passphrase(new Button(ButtonKind::Normal, u"changePassphrase"_s, u"edit"_s, this)),
      m_move(new Button(ButtonKind::Primary, u"moveKey"_s, u"replace"_s, this)), m_table(new RowTable(u"secrets"_s, this)),
      m_apiKey(new ApiKeySection(verbs, tools.prompts, this)), m_idleLabel(new TextLabel(TextRole::Strong, this)),
      m_idle(new ComboBox(this)), m_clipboardLabel(new TextLabel(TextRole::Strong, this)), m_clipboard(new ComboBox(this))
{
    for (Button *button : {m_lock, m_passphrase, m_move}) {
        addAction(button);
    }
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(SecretTableModel::State, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_idle->setObjectName(u"autolock"_s);
    m_idleLabel->setBuddy(m_idle);
    m_clipboard->setObjectName(u"clipboardTime"_s);
    m_clipboardLabel->setBuddy(m_clipboard);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::between);
    for (QWidget *one : std::initializer_list<QWidget *> {m_idleLabel, m_idle, m_clipboardLabel, m_clipboard}) {
        choices->addWidget(one);
        one->setVisible(m_settings);
    }
    choices->addStretch(1);
    auto *content = new QWidget(this);
    content->setProperty("plain", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(m_table, 1);
    column->addWidget(m_apiKey);
    column->addLayout(choices);
    setContent(content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecretPage::showRow);
    connect(m_table, &RowTable::rowOpened, this, [this] {
        const auto &row = m_model.row(m_table->currentIndex().row());
        if (!row.recordId.isEmpty()) {
            Q_EMIT pageWanted(row.entity, row.recordId);
        }
    });
    connect(m_lock, &Button::clicked, this, std::move(lock));
    connect(m_move, &Button::clicked, this, &SecretPage::move);
    connect(m_passphrase, &Button::clicked, this, &SecretPage::changePassphrase);
    connect(m_idle, &ComboBox::activated, this, [this] { choose(m_idle, settings::key::autolock); });
    connect(m_clipboard, &ComboBox::activated, this, [this] { choose(m_clipboard, settings::key::clipboard); });
    connect(m_apiKey, &ApiKeySection::failed, this, [this](const base::Error &error) { banner().showError(error); });
    connect(m_apiKey, &ApiKeySection::done, this, [this](const base::Message &message) {
        banner().tell(Tone::Ok, message);
        refresh();
        Q_EMIT changed();
    });
    SecretPage::retranslate();
}

void SecretPage::refresh()
{
    base::join(m_verbs.look(), this, [this](base::Result<QList<usecases::SecretRow>> rows) {
        if (rows) {
            take(*rows);
        } else {
            banner().showError(rows.error());
        }
    });
}

void SecretPage::take(const QList<usecases::SecretRow> &rows)
{
    const int row = m_table->currentIndex().row();
    m_model.setRows(rows);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < SecretTableModel::ColumnCount - 1; ++column) { // the contents know nothing of padding
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * space::group);
    }
    if (!rows.isEmpty()) {
        m_table->selectRow(qBound(0, row, int(rows.size()) - 1));
    }
    showRow();
    retranslate();
}

void SecretPage::showRow()
{
    const QModelIndex index = m_table->currentIndex();
    m_apiKey->setRow(index.isValid() ? m_model.row(index.row()) : usecases::SecretRow());
}

void SecretPage::after(const base::Result<> &result, const base::Message &done)
{
    const bool cancelled = !result && result.error().message.code == "screen.cancelled";
    if (result) {
        banner().tell(Tone::Ok, done);
    } else if (!cancelled) {
        banner().showError(result.error());
    }
    refresh();
}

void SecretPage::move()
{
    const auto target = m_verbs.place() == KeyPlaceKind::Vault ? KeyPlaceKind::Keychain : KeyPlaceKind::Vault;
    base::join(m_verbs.moveKey(target), this, [this, target](base::Result<> moved) {
        const QString place = base::sentence({QByteArray("secret.place.") + usecases::toCode(target), {}});
        after(moved, {"secret.moved", {{u"place"_s, place}}});
    });
}

void SecretPage::changePassphrase()
{
    base::join(m_verbs.changePassphrase(), this,
               [this](base::Result<> changed) { after(changed, {"secret.passphrase", {}}); });
}

void SecretPage::fillChoices()
{
    if (!m_settings) {
        return;
    }
    const auto fill = [this](ComboBox *box, const QByteArray &key) {
        box->clear();
        for (const auto &choice : settings::findSetting(key)->choices) {
            box->addItem(base::translated(choice.label), QString::fromLatin1(choice.code));
            box->setMinimumContentsLength(qMax(box->minimumContentsLength(), int(box->itemText(box->count() - 1).size())));
        }
        box->setCurrentIndex(box->findData(m_settings->value(key)));
        box->setEnabled(m_settings->scope(key) != settings::Scope::Policy);
    };
    fill(m_idle, settings::key::autolock);
    fill(m_clipboard, settings::key::clipboard);
}

void SecretPage::choose(ComboBox *box, const QByteArray &key)
{
    if (const auto kept = m_settings->set(key, box->currentData().toString()); !kept) {
        banner().showError(kept.error());
        fillChoices();
    }
}

QWidget *SecretPage::firstWidget()
{
    return m_table;
}

void SecretPage::retranslate()
{
    setHead(tr("Keys and secrets"), tr("Where keys, private keys and API keys lie, and how they stand. No secret is shown here."));
    m_lock->setText(tr("Lock now"));
    m_passphrase->setText(tr("Change the passphrase…"));
    const auto place = m_verbs.place();
    const bool vault = place == KeyPlaceKind::Vault;
    m_move->setText(vault ? tr("Move the key to the keychain") : tr("Move the key to a vault…"));
    m_move->setEnabled(vault || place == KeyPlaceKind::Keychain);
    m_passphrase->setEnabled(vault);
    m_lock->setEnabled(place != KeyPlaceKind::Demo); // its key is known to all: locking would promise what it cannot hold
    m_idleLabel->setText(tr("Lock after"));
    m_idle->setAccessibleName(m_idleLabel->text());
    m_clipboardLabel->setText(tr("Clear what is personal from the clipboard after"));
    m_clipboard->setAccessibleName(m_clipboardLabel->text());
    m_table->setAccessibleName(tr("Secrets"));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, SecretTableModel::ColumnCount - 1);
    m_table->viewport()->update();
    fillChoices();
}

} // namespace nemsms::ui
