// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nemsms::usecases {
class LogVerbs;
struct LogLinje;
} // namespace nemsms::usecases

namespace nemsms::ui {

class TextLabel;

/// The last things that happened to a record, from the audit log: when, who, what.
class RecordHistory final : public QWidget
{
    Q_OBJECT
public:
    /// `log` outlives the widget.
    explicit RecordHistory(usecases::LogVerbs &log, QWidget *parent = nullptr);
    ~RecordHistory() override;

    /// Empty `id`: nothing to tell.
    void setRecord(const QByteArray &entity, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    usecases::LogVerbs &m_log;
    QList<usecases::LogLinje> m_lines;
    QString m_id;
    TextLabel *m_heading;
    TextLabel *m_rows;
};

} // namespace nemsms::ui
