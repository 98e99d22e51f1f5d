// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>

namespace nemsms::test {

/// Every word that `root` shows or tells a screen reader, each with the name of the widget that says it.
inline QList<std::pair<QString, QString>> textsOf(const QWidget *root)
{
    QList<std::pair<QString, QString>> texts;
    for (const auto *widget : root->findChildren<QWidget *>()) {
        const auto add = [&](const QString &text) {
            if (!text.trimmed().isEmpty()) {
                texts.append({widget->objectName(), text.trimmed()});
            }
        };
        add(widget->accessibleName());
        add(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            add(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            add(line->placeholderText());
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            add(edit->placeholderText());
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(combo->itemText(i));
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const auto *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                add(model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row) {
                    add(model->index(row, column).data().toString());
                }
            }
        }
    }
    return texts;
}

/// The English sentences that are said otherwise in Danish.
class EnglishSentences
{
public:
    /// `ts` = the Danish translations.
    explicit EnglishSentences(QXmlStreamReader &ts)
    {
        QString source;
        while (!ts.atEnd()) {
            ts.readNext();
            if (ts.isStartElement() && ts.name() == QLatin1String("source")) {
                source = ts.readElementText();
            } else if (ts.isStartElement() && ts.name() == QLatin1String("translation")) {
                add(source, ts.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
            }
        }
        m_whole.subtract(m_danish);
    }

    [[nodiscard]] bool contains(const QString &text) const
    {
        return m_whole.contains(text)
            || (!m_danish.contains(text)
                && std::any_of(m_patterns.cbegin(), m_patterns.cend(),
                               [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); }));
    }

private:
    /// With anything in the places of its arguments. A sentence of arguments only could be any.
    void add(const QString &source, const QString &danish)
    {
        static const QRegularExpression place(QStringLiteral("%n|%\\d|\\{\\w+\\}"));
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3}"));
        m_danish.insert(danish);
        if (danish == source || danish.startsWith(source)) {
            return;
        }
        const QStringList fixed = source.split(place);
        if (fixed.size() == 1) {
            m_whole.insert(source);
        } else if (fixed.join(QString()).contains(letters)) {
            QStringList parts;
            for (const auto &part : fixed) {
                parts += QRegularExpression::escape(part);
            }
            m_patterns += QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+"))));
        }
    }

    QSet<QString> m_whole;
    QSet<QString> m_danish;
    QList<QRegularExpression> m_patterns;
};

} // namespace nemsms::test
