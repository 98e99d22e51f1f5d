// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rowtable.h"
#include "usecases/skabelonverbs.h"

#include <QStandardItemModel>
#include <QWidget>
#include <optional>

class QCheckBox;
class QLineEdit;

namespace nemsms::usecases {
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class Button;
class CountedText;
class StatusBanner;
class TextLabel;

/// The templates of test SMS: a name, a text in Danish and one in English, each version, and where it was used.
class TemplatePanel final : public QWidget
{
    Q_OBJECT
public:
    /// Everything outlives the panel.
    TemplatePanel(usecases::TestSmsVerbs &verbs, StatusBanner &banner, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    void build();
    void showTemplates(const QList<usecases::Skabelon> &all);
    void showChosen();
    void showHistory();
    void startNew();
    void save();
    void retire();
    void measure();
    void done(const base::Result<usecases::Skabelon> &written);
    void count();
    [[nodiscard]] const usecases::Skabelon *chosen() const;

    usecases::TestSmsVerbs &m_verbs;
    StatusBanner &m_banner;
    QList<usecases::Skabelon> m_templates;
    QString m_wanted; ///< id of the one that is to be chosen once read
    QStandardItemModel m_model;
    RowTable *m_table;
    QCheckBox *m_retired;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    TextLabel *m_daLabel;
    CountedText *m_da;
    TextLabel *m_enLabel;
    CountedText *m_en;
    Button *m_new;
    Button *m_save;
    Button *m_retire;
    Button *m_measure;
    TextLabel *m_history;
};

} // namespace nemsms::ui
