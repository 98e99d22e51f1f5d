// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/relationer.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace nemsms::ui {

class Button;
class RelationPicture;
class TextLabel;

/// What a record hangs on and what stops or has to follow if it changes, as a picture and as a list that says the same.
class RelationDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RelationDialog(usecases::Relationskort kort, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see that record.
    void recordWanted(const QByteArray &entity, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill();
    void addDirection(QTreeWidgetItem *heading, bool up);
    void addActs(QTreeWidgetItem *heading);
    [[nodiscard]] QTreeWidgetItem *addHeading(const QString &text);
    /// As RelationPicture counts: an act opens its agreement.
    void choose(int post);
    void open(int post);
    void retranslate();

    usecases::Relationskort m_kort;
    TextLabel *m_heading;
    TextLabel *m_purpose;
    RelationPicture *m_picture;
    QTreeWidget *m_list;
    TextLabel *m_leftOut;
    Button *m_open;
    Button *m_close;
};

} // namespace nemsms::ui
