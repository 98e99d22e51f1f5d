// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikat/certifikatpage.h"

#include "ui/certifikat/certifikatimportdialog.h"
#include "ui/kit/button.h"
#include "ui/kit/statusbanner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

CertifikatPage::CertifikatPage(const EntityTools &tools, const usecases::CertifikatVerbs &verbs, QWidget *parent)
    : EntityPage("certifikat", tools, u"shield"_s, {"navn", "rolle", "cvr", "gyldigTil", "sha256"}, parent),
      m_verbs(verbs), m_file(new Button(ButtonKind::Normal, u"importCertificateFile"_s, u"lock"_s, this))
{
    addAction(m_file);
    connect(m_file, &Button::clicked, this, &CertifikatPage::askForFile);
    setAcceptDrops(true);
    CertifikatPage::retranslate();
}

void CertifikatPage::askForFile()
{
    auto *dialog = new QFileDialog(this, m_file->text(), QString(),
                                   tr("Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CertifikatPage::openFile);
    dialog->open();
}

void CertifikatPage::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    base::join(m_verbs.open(path), this, [this, name](base::Result<usecases::CertificateFile> file) {
        if (!file) {
            banner().showError(file.error());
            return;
        }
        auto *dialog = new CertifikatImportDialog(*file, name, m_verbs, this);
        connect(dialog, &CertifikatImportDialog::imported, this, [this](const QString &id) {
            banner().tell(Tone::Ok, {"screen.certifikat.imported", {}});
            refresh();
            choose(id);
            Q_EMIT changed();
        });
        dialog->open();
    });
}

void CertifikatPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void CertifikatPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty()) {
        event->acceptProposedAction();
        openFile(urls.first().toLocalFile());
    }
}

void CertifikatPage::retranslate()
{
    EntityPage::retranslate();
    m_file->setText(tr("Import certificate file…"));
}

EntityPage::Words CertifikatPage::words() const
{
    return {tr("Certificates", "Danish: Certifikater"),
            tr("The certificates that agreements, registers and environments use (certifikater). A private key is kept "
               "sealed in the store and is never shown."),
            tr("New certificate"),
            tr("Search name or subject"),
            tr("No certificate yet"),
            tr("The register and the service agreement must name the same certificate. Import its file, or drop it "
               "here, to see when it runs out.")};
}

} // namespace nemsms::ui
