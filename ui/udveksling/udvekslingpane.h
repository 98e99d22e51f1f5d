// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/udvekslingverbs.h"

#include <QFrame>
#include <optional>

class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace nemsms::ui {

class Button;
class Chip;
class TextLabel;

/// One exchange: what it was, why it failed and whose desk that is on, and request and answer as a tree and as text. Or
/// what tells two of them apart.
class UdvekslingPane final : public QFrame
{
    Q_OBJECT
public:
    explicit UdvekslingPane(QWidget *parent = nullptr);

    void show(const usecases::UdvekslingDetail &detail);
    void showDifference(const usecases::UdvekslingLine &first, const usecases::UdvekslingLine &second,
                        const QList<usecases::UdvekslingDifference> &lines);
    /// Id of the exchange that is shown; empty while a difference is.
    [[nodiscard]] QString id() const { return m_detail ? m_detail->line.id : QString(); }
    void retranslate();

Q_SIGNALS:
    void caseWanted();
    void curlWanted();
    void closeWanted();

private:
    [[nodiscard]] QPlainTextEdit *makeText(const QString &objectName);
    [[nodiscard]] QTreeWidget *makeTree(const QString &objectName);
    void showFacts();
    void showFault();
    void showTabs(bool difference);

    std::optional<usecases::UdvekslingDetail> m_detail;
    std::optional<std::pair<usecases::UdvekslingLine, usecases::UdvekslingLine>> m_compared;
    TextLabel *m_heading;
    Chip *m_result;
    Button *m_close;
    TextLabel *m_facts;
    TextLabel *m_fault;
    TextLabel *m_note;
    Button *m_case;
    Button *m_curl;
    QTabWidget *m_tabs;
    QTreeWidget *m_requestTree;
    QPlainTextEdit *m_request;
    QTreeWidget *m_answerTree;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_difference;
};

} // namespace nemsms::ui
