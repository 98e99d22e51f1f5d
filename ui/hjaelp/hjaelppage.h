// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"

class QGridLayout;

namespace nemsms::ui {

/// Keys and the words for the states of a message.
class HjaelpPage final : public PageFrame
{
    Q_OBJECT
public:
    explicit HjaelpPage(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeCard(TextLabel *heading, QGridLayout *rows);
    void fill(QGridLayout *rows, const QList<QPair<QString, QString>> &lines);

    TextLabel *m_keysHeading;
    TextLabel *m_statesHeading;
    QGridLayout *m_keys;
    QGridLayout *m_states;
};

} // namespace nemsms::ui
