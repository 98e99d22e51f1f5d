// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::usecases {
class CertifikatVerbs;
}

namespace nemsms::ui {

/// The page of certificates (SF2250 TS103, TS106, TSP01): their public facts, and the import of certificate files, chosen
/// or dropped on the page.
class CertifikatPage final : public EntityPage
{
    Q_OBJECT
public:
    /// `verbs` outlives the page.
    CertifikatPage(const EntityTools &tools, const usecases::CertifikatVerbs &verbs, QWidget *parent = nullptr);

    /// Examines the file and shows what it holds.
    void openFile(const QString &path);

protected:
    [[nodiscard]] Words words() const override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void askForFile();

    const usecases::CertifikatVerbs &m_verbs;
    Button *m_file;
};

} // namespace nemsms::ui
