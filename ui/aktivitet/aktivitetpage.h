// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"
#include "usecases/aktivitetverbs.h"

namespace nemsms::ui {

class CheckList;
class ComboBox;

/// The activities of SF2250 as a list to read, of all user systems of the kommune or of one: each with its owner, phase and dependency, what proves it, and the way
/// to the page where it can be mended.
class AktivitetPage final : public PageFrame
{
    Q_OBJECT
public:
    /// `verbs` outlives the page.
    explicit AktivitetPage(usecases::AktivitetVerbs &verbs, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void fillSystems(const QList<usecases::Anvendersystem> &systems);
    void refreshList();

    usecases::AktivitetVerbs &m_verbs;
    QList<usecases::Aktivitetsbevis> m_all;
    QList<usecases::Anvendersystem> m_known;
    CheckList *m_list;
    ComboBox *m_system;
    TextLabel *m_systemLabel;
    TextLabel *m_count;
};

} // namespace nemsms::ui
