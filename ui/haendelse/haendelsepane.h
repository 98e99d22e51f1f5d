// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/haendelseverbs.h"

#include <QWidget>
#include <optional>

class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace nemsms::ui {

class TextLabel;

/// One event: its sentence, its envelope as a tree with the meaning of known UUIDs, and the message as text.
class HaendelsePane final : public QWidget
{
    Q_OBJECT
public:
    explicit HaendelsePane(QWidget *parent = nullptr);

    void show(const usecases::HaendelseDetail &detail);
    void retranslate();

private:
    void fillTree();

    std::optional<usecases::HaendelseDetail> m_detail;
    TextLabel *m_sentence;
    TextLabel *m_facts;
    QTabWidget *m_tabs;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_text;
};

} // namespace nemsms::ui
