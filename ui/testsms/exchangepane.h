// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/timeline.h"

#include <QFrame>

class QComboBox;
class QPlainTextEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// The raw messages of one test SMS: request and answer as they were on the wire, personal data masked before keeping.
class ExchangePane final : public QFrame
{
    Q_OBJECT
public:
    explicit ExchangePane(QWidget *parent = nullptr);

    void showExchanges(const QList<usecases::Udveksling> &exchanges);

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *makeView(const QString &objectName);
    [[nodiscard]] int sending() const;
    void showCurrent();
    void retranslate();

    QList<usecases::Udveksling> m_exchanges;
    TextLabel *m_heading;
    TextLabel *m_note;
    QComboBox *m_which;
    TextLabel *m_facts;
    TextLabel *m_requestLabel;
    QPlainTextEdit *m_request;
    TextLabel *m_answerLabel;
    QPlainTextEdit *m_answer;
    Button *m_close;
};

} // namespace nemsms::ui
