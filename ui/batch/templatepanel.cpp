// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/templatepanel.h"

#include "domain/smstext.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/countedtext.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"
#include "usecases/testsmsverbs.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { Name, Version, Languages, Used, ColumnCount };
} // namespace

TemplatePanel::TemplatePanel(usecases::TestSmsVerbs &verbs, StatusBanner &banner, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_banner(banner), m_table(new RowTable(u"templates"_s, this)),
      m_retired(new CheckBox(QString(), this)), m_nameLabel(new TextLabel(TextRole::Strong, this)), m_name(new QLineEdit(this)),
      m_daLabel(new TextLabel(TextRole::Strong, this)), m_da(new CountedText(u"templateDa"_s, this)),
      m_enLabel(new TextLabel(TextRole::Strong, this)), m_en(new CountedText(u"templateEn"_s, this)),
      m_new(new Button(ButtonKind::Normal, u"newTemplate"_s, u"plus"_s, this)),
      m_save(new Button(ButtonKind::Primary, u"saveTemplate"_s, u"ok"_s, this)),
      m_retire(new Button(ButtonKind::Normal, u"retireTemplate"_s, u"archive"_s, this)),
      m_measure(new Button(ButtonKind::Normal, u"measureTemplate"_s, u"columns"_s, this)),
      m_history(new TextLabel(TextRole::Small, u"templateHistory"_s, this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatePanel::showChosen);
    connect(m_retired, &QCheckBox::toggled, this, &TemplatePanel::refresh);
    connect(m_new, &Button::clicked, this, &TemplatePanel::startNew);
    connect(m_save, &Button::clicked, this, &TemplatePanel::save);
    connect(m_retire, &Button::clicked, this, &TemplatePanel::retire);
    connect(m_measure, &Button::clicked, this, &TemplatePanel::measure);
    connect(m_da, &CountedText::edited, this, &TemplatePanel::count);
    connect(m_en, &CountedText::edited, this, &TemplatePanel::count);
    connect(m_name, &QLineEdit::textChanged, this, &TemplatePanel::count);
    retranslate();
}

void TemplatePanel::build()
{
    m_retired->setObjectName(u"templateRetired"_s);
    m_name->setObjectName(u"templateName"_s);
    m_nameLabel->setBuddy(m_name);
    m_daLabel->setBuddy(m_da->editor());
    m_enLabel->setBuddy(m_en->editor());
    m_history->wrapped()->selectable();
    m_model.setColumnCount(ColumnCount);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::between);
    left->addWidget(m_table, 1);
    left->addWidget(m_retired);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::between);
    for (Button *button : {m_new, m_save, m_retire, m_measure}) {
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *right = new QVBoxLayout(card);
    right->setContentsMargins(space::group, space::group, space::group, space::group);
    right->setSpacing(space::inside);
    right->addWidget(m_nameLabel);
    right->addWidget(m_name);
    right->addWidget(m_daLabel);
    right->addWidget(m_da, 1);
    right->addWidget(m_enLabel);
    right->addWidget(m_en, 1);
    right->addLayout(actions);
    right->addWidget(m_history);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::between, 0, 0);
    row->setSpacing(space::group);
    row->addLayout(left, 1);
    row->addWidget(card, 1);
}

void TemplatePanel::refresh()
{
    base::join(m_verbs.templates().list(m_retired->isChecked()), this, [this](base::Result<QList<usecases::Skabelon>> all) {
        if (!all) {
            m_banner.showError(all.error());
            return;
        }
        showTemplates(*all);
    });
}

void TemplatePanel::showTemplates(const QList<usecases::Skabelon> &all)
{
    const auto *before = chosen();
    const QString id = !m_wanted.isEmpty() ? std::exchange(m_wanted, QString()) : before ? before->id : QString();
    m_templates = all;
    m_model.setRowCount(0);
    int row = -1;
    for (const auto &one : all) {
        QStringList languages;
        languages += one.seneste.da.isEmpty() ? QStringList() : QStringList {tr("Danish")};
        languages += one.seneste.en.isEmpty() ? QStringList() : QStringList {tr("English")};
        const QString name = one.udgaaet ? tr("%1 (retired)").arg(one.navn) : one.navn;
        QList<QStandardItem *> items;
        for (const QString &text : {name, QString::number(one.seneste.version), languages.join(u", "_s), QString::number(one.brugt)}) {
            items += new QStandardItem(text);
        }
        row = one.id == id ? m_model.rowCount() : row;
        m_model.appendRow(items);
    }
    if (row >= 0) {
        m_table->selectRow(row);
    }
    showChosen();
}

const usecases::Skabelon *TemplatePanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_templates.size() ? &m_templates.at(current.row()) : nullptr;
}

void TemplatePanel::showChosen()
{
    const auto *one = chosen();
    if (one) {
        m_name->setText(one->navn);
        m_da->setText(one->seneste.da);
        m_en->setText(one->seneste.en);
    }
    m_name->setReadOnly(one);
    m_retire->setEnabled(one);
    m_retire->setText(one && one->udgaaet ? tr("Offer again") : tr("Retire"));
    m_measure->setEnabled(one);
    m_history->clear();
    count();
    if (one) {
        showHistory();
    }
}

void TemplatePanel::showHistory()
{
    const QString id = chosen()->id;
    const auto stillThere = [this, id] { return chosen() && chosen()->id == id; };
    base::join(m_verbs.templates().versions(id), this, [this, id, stillThere](base::Result<QList<store::SkabelonVersion>> versions) {
        if (!versions || !stillThere()) {
            return;
        }
        QStringList lines;
        for (const auto &one : *versions) {
            lines += base::sentence({"command.template.version", {{u"version"_s, one.version}, {u"moment"_s, momentWords(one.oprettet)}, {u"by"_s, one.oprettetAf}}})
                + u": "_s + one.da + (one.en.isEmpty() ? QString() : QString(u" / "_s + one.en));
        }
        base::join(m_verbs.templates().uses(id), this, [this, lines, stillThere](base::Result<QList<store::SkabelonBrug>> uses) {
            if (!uses || !stillThere()) {
                return;
            }
            QStringList all = lines;
            for (const auto &one : *uses) {
                const QByteArray code = "command.template.use." + one.art;
                all += base::sentence({code, {{u"moment"_s, momentWords(one.tid)}, {u"navn"_s, one.navn}, {u"version"_s, one.version}}});
            }
            m_history->setText(all.join(u'\n'));
        });
    });
}

void TemplatePanel::startNew()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_name->clear();
    m_da->setText({});
    m_en->setText({});
    showChosen();
    m_name->setFocus();
}

void TemplatePanel::save()
{
    const auto *one = chosen();
    const auto templates = m_verbs.templates();
    auto writing = one ? templates.revise(one->id, m_da->text(), m_en->text()) : templates.create(m_name->text(), m_da->text(), m_en->text());
    base::join(std::move(writing), this, [this](const base::Result<usecases::Skabelon> &written) { done(written); });
}

void TemplatePanel::retire()
{
    const auto *one = chosen();
    base::join(m_verbs.templates().retire(one->id, !one->udgaaet), this, [this](const base::Result<usecases::Skabelon> &written) { done(written); });
}

void TemplatePanel::done(const base::Result<usecases::Skabelon> &written)
{
    if (!written) {
        m_banner.showError(written.error());
        return;
    }
    m_banner.dismiss();
    m_wanted = written->id;
    refresh();
}

void TemplatePanel::measure()
{
    auto *dialog = new QFileDialog(this, m_measure->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QString id = chosen()->id;
    const QString language = chosen()->seneste.da.isEmpty() ? u"en"_s : u"da"_s;
    connect(dialog, &QFileDialog::fileSelected, this, [this, id, language](const QString &path) {
        base::join(m_verbs.templates().longest(id, language, path), this, [this](base::Result<domain::LaengsteTekst> longest) {
            if (!longest) {
                m_banner.showError(longest.error());
                return;
            }
            m_banner.tell(longest->characters > domain::smsMaxCharacters ? Tone::Bad : Tone::Ok,
                          {"command.template.longest", {{u"row"_s, longest->row}, {u"characters"_s, longest->characters}}});
        });
    });
    dialog->open();
}

void TemplatePanel::count()
{
    for (CountedText *text : {m_da, m_en}) {
        const auto measured = domain::measureSms(text->text());
        text->setCounters({{tr("%1 of %2 characters before its placeholders are filled").arg(measured.characters).arg(domain::smsMaxCharacters),
                            Tone::Neutral}});
    }
    const auto *one = chosen();
    const bool changed = !one || m_da->text() != one->seneste.da || m_en->text() != one->seneste.en;
    const bool whole = !m_name->text().trimmed().isEmpty() && (!m_da->text().isEmpty() || !m_en->text().isEmpty());
    m_save->setEnabled(changed && whole);
    m_save->setText(one ? tr("Save as a new version") : tr("Save"));
}

void TemplatePanel::retranslate()
{
    m_model.setHorizontalHeaderLabels({tr("Template"), tr("Version"), tr("Languages"), tr("Used")});
    m_table->setAccessibleName(tr("Templates"));
    m_retired->setText(tr("Show retired"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_daLabel->setText(tr("Danish text; a name in braces is a placeholder"));
    m_da->setWords(tr("Danish text"), {});
    m_enLabel->setText(tr("English text"));
    m_en->setWords(tr("English text"), {});
    m_new->setText(tr("New"));
    m_measure->setText(tr("Longest over a file…"));
    showChosen();
}

} // namespace nemsms::ui
