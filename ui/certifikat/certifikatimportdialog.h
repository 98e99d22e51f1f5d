// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/certifikatverbs.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace nemsms::ui {

class Button;
class CheckList;
class StatusBanner;

/// What a certificate file holds and what is wrong with it, in plain words; and its import.
class CertifikatImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `verbs` outlives the dialog.
    CertifikatImportDialog(usecases::CertificateFile file, const QString &fileName, const usecases::CertifikatVerbs &verbs,
                           QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QString &recordId);

private:
    void addFacts(QGridLayout *grid);
    void showFindings();
    void import();
    void askOnline();

    usecases::CertificateFile m_file;
    const usecases::CertifikatVerbs &m_verbs;
    StatusBanner *m_banner;
    CheckList *m_findings;
    CheckList *m_chain;
    QComboBox *m_rolle = nullptr;
    QLineEdit *m_navn = nullptr;
    Button *m_online;
    Button *m_import;
};

} // namespace nemsms::ui
