// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/entityverbs.h"

#include <QHash>
#include <QWidget>

class QTableWidget;

namespace nemsms::ui {

class Button;
class TextLabel;

/// What became of a record: for each change when, who and why, and every field before and after side by side. The last
/// change can be taken back.
class RecordHistory final : public QWidget
{
    Q_OBJECT
public:
    /// `verbs` outlive the widget.
    explicit RecordHistory(const usecases::EntityVerbs &verbs, QWidget *parent = nullptr);
    ~RecordHistory() override;

    /// Empty `id`: nothing to tell.
    void setRecord(const QString &id);
    /// What stands for the ids of another entity.
    void setTitles(const QHash<QString, QString> &titles);

Q_SIGNALS:
    /// The person wants the last change taken back; `records` are changed with it.
    void takeBackWanted(const QString &changeSet, qint64 records);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(qint64 before);
    void showRevisions();
    void addHead(const usecases::Revision &revision);
    void addFields(const usecases::Revision &revision);
    void retranslate();
    [[nodiscard]] QString text(const base::Field &field, const base::Record &record) const;

    const usecases::EntityVerbs &m_verbs;
    QList<usecases::Revision> m_revisions;
    QHash<QString, QString> m_titles;
    QString m_id;
    qint64 m_next = 0;
    TextLabel *m_heading;
    QTableWidget *m_table;
    Button *m_takeBack;
    Button *m_more;
};

} // namespace nemsms::ui
