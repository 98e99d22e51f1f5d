// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace nemsms::ui {

class TextLabel;

/// A record to choose: label above, the records by their titles, a small line below about the chosen one.
class RecordChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordChoice(const QString &objectName, QWidget *parent = nullptr);

    void setWords(const QString &label);
    /// Keeps the choice when the record is still there; else the first record. `none` = words of an empty choice on
    /// top; empty = there is none.
    void setRecords(const QList<base::Record> &records, const std::function<QString(const base::Entity &)> &title,
                    const QString &none = {});
    void setAbout(const QString &about);
    void choose(const QString &id);
    [[nodiscard]] base::Record current() const;
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void chosen();

private:
    QList<base::Record> m_records;
    TextLabel *m_label;
    QComboBox *m_combo;
    TextLabel *m_about;
};

} // namespace nemsms::ui
