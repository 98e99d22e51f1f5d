// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haendelse/haendelsepane.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 60;
} // namespace

HaendelsePane::HaendelsePane(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(TextRole::Section, u"haendelseSentence"_s, this)),
      m_facts(new TextLabel(TextRole::Muted, u"haendelseFacts"_s, this)), m_tabs(new QTabWidget(this)),
      m_tree(new QTreeWidget(this)), m_text(new QPlainTextEdit(this))
{
    m_sentence->wrapped()->selectable();
    m_facts->wrapped()->selectable();
    m_tree->setObjectName(u"haendelseTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(space::group);
    m_text->setObjectName(u"haendelseText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->setObjectName(u"haendelseTabs"_s);
    m_tabs->addTab(m_tree, QString());
    m_tabs->addTab(m_text, QString());
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addWidget(m_tabs, 1);
    retranslate();
}

void HaendelsePane::show(const usecases::HaendelseDetail &detail)
{
    m_detail = detail;
    m_text->setPlainText(detail.text);
    fillTree();
    retranslate();
}

void HaendelsePane::fillTree()
{
    m_tree->clear();
    QList<QTreeWidgetItem *> path;
    for (const auto &part : m_detail->tree) {
        const QString meaning = part.meaning.isEmpty() ? QString() : u"  ("_s + part.meaning + u')';
        path.resize(qMin(part.depth, int(path.size())));
        const QStringList words {part.text.isEmpty() ? part.name : part.name + u": "_s + part.text + meaning};
        auto *item = path.isEmpty() ? new QTreeWidgetItem(m_tree, words) : new QTreeWidgetItem(path.last(), words);
        item->setToolTip(0, words.last());
        path += item;
    }
    m_tree->expandAll();
}

void HaendelsePane::retranslate()
{
    m_tree->setAccessibleName(tr("Envelope"));
    m_text->setAccessibleName(tr("Message"));
    m_tabs->setTabText(0, tr("Envelope"));
    m_tabs->setTabText(1, tr("Message"));
    if (m_detail) {
        const auto &line = m_detail->line;
        m_sentence->setText(base::sentence(line.sentence));
        m_facts->setText(tr("Happened %1, received %2. Dueslag %3.", "Danish: skete, modtaget")
                             .arg(momentWords(line.time), momentWords(line.received),
                                  line.dueslag.isEmpty() ? tr("of the status messages") : line.dueslag));
    }
}

} // namespace nemsms::ui
