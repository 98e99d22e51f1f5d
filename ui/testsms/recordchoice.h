// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QWidget>
#include <functional>
#include <optional>

class QComboBox;

namespace nemsms::ui {

class TextLabel;

/// A record to choose: label above, the records by their titles, a small line below about the chosen one.
class RecordChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordChoice(const QString &objectName, QWidget *parent = nullptr);

    /// `none` = words of an empty choice on top, `other` = words of a choice below that is no record; empty = there
    /// is none.
    void setWords(const QString &label, const QString &none = {}, const QString &other = {});
    /// Keeps the choice when the record is still there; else the first record.
    void setRecords(const QList<base::Record> &records, const std::function<QString(const base::Entity &)> &title);
    void setAbout(const QString &about);
    /// Now, or as soon as the record is among the choices. An empty id is the choice of none.
    void choose(const QString &id);
    void chooseOther();
    [[nodiscard]] base::Record current() const;
    /// Empty for none and other.
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool isOther() const;

Q_SIGNALS:
    void chosen();

private:
    void showExtraWords();

    QList<base::Record> m_records;
    QString m_none;
    QString m_other;
    std::optional<QString> m_wanted; ///< chosen before its record was read
    TextLabel *m_label;
    QComboBox *m_combo;
    TextLabel *m_about;
};

} // namespace nemsms::ui
