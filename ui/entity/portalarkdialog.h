// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/portalarkverb.h"

#include <QDialog>
#include <functional>

class QCheckBox;

namespace nemsms::ui {

class TextLabel;

/// A record in the order of its portal's wizard, to stand beside the browser: copy each value, tick it, print the list.
/// It blocks nothing.
class PortalarkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is ticked: the line's label and the value that it had. A line whose value is another one now is ticked no more.
    using Ticks = base::FieldValues;

    /// `environment` stands on the dialog and on the print; `keep` is told each change of the ticks.
    PortalarkDialog(usecases::Portalark ark, const QString &environment, const Ticks &ticked,
                    std::function<void(const Ticks &)> keep, QWidget *parent = nullptr);

    /// Writes the sheet with its ticks as PDF.
    void writePdf(const QString &path) const;

private:
    void addLine(class QGridLayout *grid, int row, const usecases::PortalarkLine &line, const Ticks &ticked);
    void keepTicks();
    void showTicks();
    void askForFile();
    [[nodiscard]] QString html() const;

    usecases::Portalark m_ark;
    QString m_environment;
    QList<QCheckBox *> m_ticks;
    std::function<void(const Ticks &)> m_keep;
    TextLabel *m_count;
};

} // namespace nemsms::ui
