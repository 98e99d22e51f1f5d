// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/haendelseverbs.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;

namespace nemsms::ui {

class Button;
class NamePopup;
class SearchBar;

/// What of the events is seen: a citizen's or an organisation's number, a kind, only new ones, a span of time; and all but
/// the number saved under names. A number is never kept: who was looked for is nobody's later business.
class HaendelseFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HaendelseFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] usecases::HaendelseFilter filter() const;
    void setSpan(const QDateTime &from, const QDateTime &until);
    /// The saved filters by name.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);
    void focusNumber();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// A filter was saved or forgotten: it should be kept at once.
    void savedChanged();

private:
    void layOut();
    void fillMenu();
    void keep(const QString &name);
    void use(const QJsonObject &saved);
    void showSpan();

    SearchBar *m_number;
    QComboBox *m_kind;
    QCheckBox *m_unseen;
    Button *m_span;
    Button *m_saved;
    QMenu *m_menu;
    NamePopup *m_name;
    QDateTime m_from;
    QDateTime m_until;
    QMap<QString, QJsonObject> m_filters;
};

} // namespace nemsms::ui
