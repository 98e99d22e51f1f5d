// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"
#include "usecases/eankilder.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QHBoxLayout;

namespace nemsms::ui {

class Button;
class CheckList;
class TextLabel;

/// What only a service agreement has below its form: where it stands, with the states that may follow, and the EANs
/// side by side, and how the text is read where it does not say what it means.
class AftaleSection final : public QWidget
{
    Q_OBJECT
public:
    explicit AftaleSection(QWidget *parent = nullptr);

    /// Nothing: a new agreement, which has no state yet.
    void setAftale(const std::optional<domain::Serviceaftale> &aftale);
    void setEans(const usecases::EanOverblik &overblik);
    [[nodiscard]] QString begrundelse() const;

Q_SIGNALS:
    void tilstandWanted(nemsms::domain::Aftaletilstand tilstand);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void retranslate();

    std::optional<domain::Serviceaftale> m_aftale;
    usecases::EanOverblik m_eans;
    TextLabel *m_stateHeading;
    TextLabel *m_state;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QHBoxLayout *m_next;
    QList<Button *> m_buttons;
    TextLabel *m_eanHeading;
    CheckList *m_eanList;
    TextLabel *m_readingHeading;
    CheckList *m_readings;
};

} // namespace nemsms::ui
