// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/skabelonverbs.h"

#include <QWidget>
#include <optional>

class QComboBox;

namespace nemsms::usecases {
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class TextLabel;

/// Takes a text from a template, in Danish or English, with its placeholders as they stand.
class TemplateChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `verbs` outlive the widget.
    TemplateChoice(const QString &objectName, usecases::TestSmsVerbs &verbs, QWidget *parent = nullptr);

    /// Reads the templates again; what was taken stays.
    void load();
    /// The template that was taken last; none = the text is the person's own.
    [[nodiscard]] const std::optional<usecases::SkabelonUdfyldt> &taken() const { return m_taken; }
    /// Notes that it was sent with, once; nothing when none was taken. Failing changes nothing that was sent.
    void noteUse(const QByteArray &art, const QString &reference, const QString &navn);

Q_SIGNALS:
    void textTaken(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void take();
    void retranslate();

    usecases::TestSmsVerbs &m_verbs;
    QList<usecases::Skabelon> m_templates;
    std::optional<usecases::SkabelonUdfyldt> m_taken;
    TextLabel *m_label;
    QComboBox *m_combo;
};

} // namespace nemsms::ui
