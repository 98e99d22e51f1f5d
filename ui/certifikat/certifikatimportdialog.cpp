// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikat/certifikatimportdialog.h"

#include "base/clock.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(base::Severity severity)
{
    return severity == base::Severity::Error ? Tone::Bad : severity == base::Severity::Warning ? Tone::Warning : Tone::Ok;
}

QString dayText(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s);
}

QString word(const char *code)
{
    return base::sentence({code, {}});
}

/// The kommune's own certificate is the usual one; KOMBIT's is known by its CVR.
domain::Certifikatrolle likelyRole(const QString &cvr)
{
    return cvr == domain::kombitCvr ? domain::Certifikatrolle::Serviceplatform : domain::Certifikatrolle::Register;
}

} // namespace

CertifikatImportDialog::CertifikatImportDialog(usecases::CertificateFile file, const QString &fileName,
                                               const usecases::CertifikatVerbs &verbs, QWidget *parent)
    : QDialog(parent), m_file(std::move(file)), m_verbs(verbs), m_banner(new StatusBanner(this)),
      m_findings(new CheckList(u"importFindings"_s, this)), m_chain(new CheckList(u"importChain"_s, this)),
      m_online(new Button(ButtonKind::Normal, u"askOnline"_s, u"refresh"_s, this)),
      m_import(new Button(ButtonKind::Primary, u"importCertificate"_s, QString(), this))
{
    setObjectName(u"certifikatImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(fileName));
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space::between);
    column->addWidget(m_findings);
    if (m_file.leaf) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::group);
        grid->setVerticalSpacing(space::inside);
        grid->setColumnStretch(1, 1);
        addFacts(grid);
        column->addLayout(grid);
        auto *heading = new TextLabel(TextRole::Section, inside);
        heading->setText(word("certificate.chain.heading"));
        column->addWidget(heading);
        column->addWidget(m_chain);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    m_import->setText(tr("Import"));
    m_import->setEnabled(m_file.isUsable());
    connect(m_import, &Button::clicked, this, &CertifikatImportDialog::import);
    m_online->setText(tr("Ask whether it is revoked"));
    m_online->setToolTip(tr("Asks over the network, where the certificate says"));
    m_online->setEnabled(m_file.leaf.has_value());
    connect(m_online, &Button::clicked, this, &CertifikatImportDialog::askOnline);
    auto *cancel = new Button(ButtonKind::Normal, u"cancelImport"_s, QString(), this);
    cancel->setText(tr("Cancel"));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_online);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_banner);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    m_banner->dismiss();
    showFindings();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 34);
}

void CertifikatImportDialog::addFacts(QGridLayout *grid)
{
    const auto &leaf = *m_file.leaf;
    m_navn = new QLineEdit(usecases::certifikatOf(leaf, domain::Certifikatrolle::Register).navn, this);
    m_navn->setObjectName(u"importName"_s);
    m_rolle = new ComboBox(this);
    m_rolle->setObjectName(u"importRole"_s);
    const auto *field = domain::certifikatTable().field("rolle");
    for (const auto &choice : field->choices) {
        m_rolle->addItem(base::translated(choice.label));
    }
    m_rolle->setCurrentIndex(int(likelyRole(leaf.cvr)));
    const auto add = [this, grid](const QString &label, QWidget *value) {
        auto *name = new TextLabel(TextRole::Muted, this);
        name->setText(label);
        name->setBuddy(value);
        value->setAccessibleName(label);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    const auto addText = [this, &add](const char *code, const QString &text) {
        auto *value = new TextLabel(TextRole::Body, this);
        value->setText(text);
        value->wrapped()->selectable();
        add(word(code), value);
    };
    add(base::translated(domain::certifikatTable().field("navn")->label), m_navn);
    add(base::translated(field->label), m_rolle);
    addText("certificate.row.kind", base::sentence(usecases::certifikatart(leaf)));
    addText("certificate.row.subject", leaf.subject);
    addText("certificate.row.cvr", leaf.cvr);
    addText("certificate.row.issuer", leaf.issuer);
    addText("certificate.row.hierarchy", base::sentence(usecases::certifikathierarki(leaf)));
    addText("certificate.row.from", dayText(leaf.notBefore));
    addText("certificate.row.until", dayText(leaf.notAfter));
    addText("certificate.row.key", u"%1 %2"_s.arg(leaf.keyAlgorithm).arg(leaf.keyBits));
    addText("certificate.row.sha256", QString::fromLatin1(leaf.thumbprintSha256.toHex(' ').toUpper()));
    addText("certificate.row.private", word(m_file.hasKey() ? "certificate.private.yes" : "certificate.private.no"));
}

void CertifikatImportDialog::showFindings()
{
    QList<CheckLine> lines;
    for (const auto &finding : m_file.findings) {
        lines += {toneOf(finding.severity), base::sentence(finding.message), finding.reference, {}, {}};
    }
    if (m_file.isUsable()) {
        lines += {Tone::Ok, word("certificate.usable"), {}, {}, {}};
    }
    m_findings->setLines(lines);
    QList<CheckLine> links;
    for (const auto &link : m_file.chain) {
        const QString name = link.facts.commonName.isEmpty() ? link.facts.subject : link.facts.commonName;
        links += {toneOf(link.verdict.severity), name + u": "_s + base::sentence(link.verdict.message), {}, {}, {}};
    }
    m_chain->setLines(links);
}

void CertifikatImportDialog::askOnline()
{
    m_online->setEnabled(false);
    base::join(usecases::judgeRevocationOnline(m_file, base::SystemClock().now()), this,
               [this](base::Result<base::Findings> found) {
        if (!found) {
            m_banner->showError(found.error());
            return;
        }
        m_file.findings += *found;
        m_import->setEnabled(m_file.isUsable());
        showFindings();
    });
}

void CertifikatImportDialog::import()
{
    usecases::CertifikatImport wanted;
    wanted.file = m_file;
    wanted.rolle = static_cast<domain::Certifikatrolle>(m_rolle->currentIndex());
    wanted.navn = m_navn->text().trimmed();
    m_import->setEnabled(false);
    base::join(m_verbs.import(wanted), this, [this](base::Result<base::Record> record) {
        if (!record) {
            m_import->setEnabled(true);
            m_banner->showError(record.error());
            return;
        }
        Q_EMIT imported((*record)->id);
        accept();
    });
}

} // namespace nemsms::ui
