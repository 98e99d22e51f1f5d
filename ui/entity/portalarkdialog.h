// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/portalarkverb.h"

#include <QDialog>

class QCheckBox;

namespace nemsms::ui {

class TextLabel;

/// A record in the order of its portal's wizard, to stand beside the browser: copy each value, tick it, print the list.
/// It blocks nothing.
class PortalarkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `environment` stands on the dialog and on the print.
    PortalarkDialog(usecases::Portalark ark, const QString &environment, QWidget *parent = nullptr);

    /// Writes the sheet with its ticks as PDF.
    void writePdf(const QString &path) const;

private:
    void addLine(class QGridLayout *grid, int row, const usecases::PortalarkLine &line);
    void showTicks();
    void askForFile();
    [[nodiscard]] QString html() const;

    usecases::Portalark m_ark;
    QString m_environment;
    QList<QCheckBox *> m_ticks;
    TextLabel *m_count;
};

} // namespace nemsms::ui
