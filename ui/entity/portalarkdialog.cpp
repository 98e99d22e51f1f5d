// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/portalarkdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QScrollArea>
#include <QTextDocument>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

PortalarkDialog::PortalarkDialog(usecases::Portalark ark, const QString &environment, const Ticks &ticked,
                                 std::function<void(const Ticks &)> keep, QWidget *parent)
    : QDialog(parent), m_ark(std::move(ark)), m_environment(environment), m_keep(std::move(keep)),
      m_count(new TextLabel(TextRole::Muted, u"portalarkCount"_s, this))
{
    setObjectName(u"portalarkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(tr("Portalark: %1 (%2)").arg(m_ark.title, environment));
    auto *portal = new TextLabel(TextRole::Section, this);
    portal->setText(m_ark.portal);
    portal->wrapped();
    auto *origin = new TextLabel(TextRole::Small, u"portalarkOrigin"_s, this);
    origin->setText(m_ark.reconstructed
                        ? tr("Order and labels are reconstructed from %1 (%2); the portal may show them otherwise.")
                              .arg(m_ark.source, m_ark.dated.toString(u"dd-MM-yyyy"_s))
                        : tr("Order and labels as in %1 (%2).").arg(m_ark.source, m_ark.dated.toString(u"dd-MM-yyyy"_s)));
    origin->wrapped();
    auto *inside = new QWidget(this);
    auto *grid = new QGridLayout(inside);
    grid->setHorizontalSpacing(space::group);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QString step;
    for (const auto &line : std::as_const(m_ark.lines)) {
        if (line.step != step) {
            step = line.step;
            auto *heading = new TextLabel(TextRole::Strong, inside);
            heading->setText(step);
            grid->addWidget(heading, row++, 0, 1, 3);
        }
        addLine(grid, row++, line, ticked);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *print = new Button(ButtonKind::Normal, u"portalarkPrint"_s, QString(), this);
    print->setText(tr("Print to PDF…"));
    connect(print, &Button::clicked, this, &PortalarkDialog::askForFile);
    auto *close = new Button(ButtonKind::Primary, u"portalarkClose"_s, QString(), this);
    close->setText(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(print);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(portal);
    column->addWidget(origin);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 36);
    showTicks();
}

void PortalarkDialog::addLine(QGridLayout *grid, int row, const usecases::PortalarkLine &line, const Ticks &ticked)
{
    QWidget *inside = grid->parentWidget();
    const QString name = QString::fromLatin1(line.field);
    auto *tick = new CheckBox(inside);
    tick->setObjectName(u"tick_"_s + name);
    tick->setText(line.label);
    tick->setChecked(ticked.contains(line.label) && ticked.value(line.label).toString() == line.value);
    connect(tick, &QCheckBox::toggled, this, &PortalarkDialog::keepTicks);
    m_ticks += tick;
    auto *value = new TextLabel(TextRole::Mono, u"value_"_s + name, inside);
    value->setText(line.value);
    value->wrapped()->selectable();
    value->setAccessibleName(line.label);
    auto *copy = new Button(ButtonKind::Flat, u"copy_"_s + name, u"copy"_s, inside);
    copy->setWords(tr("Copy %1").arg(line.label));
    copy->setEnabled(!line.value.isEmpty());
    connect(copy, &Button::clicked, this, [text = line.value] { QGuiApplication::clipboard()->setText(text); });
    grid->addWidget(tick, row, 0);
    grid->addWidget(value, row, 1);
    grid->addWidget(copy, row, 2);
}

void PortalarkDialog::keepTicks()
{
    Ticks ticked;
    for (int i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)->isChecked()) {
            ticked.insert(m_ark.lines.at(i).label, m_ark.lines.at(i).value);
        }
    }
    m_keep(ticked);
    showTicks();
}

void PortalarkDialog::showTicks()
{
    const auto ticked = std::count_if(m_ticks.cbegin(), m_ticks.cend(), [](const QCheckBox *tick) { return tick->isChecked(); });
    m_count->setText(tr("%1 of %2 ticked").arg(ticked).arg(m_ticks.size()));
}

QString PortalarkDialog::html() const
{
    QString rows;
    for (int i = 0; i < m_ark.lines.size(); ++i) {
        const auto &line = m_ark.lines.at(i);
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td><b>%4</b></td></tr>"_s.arg(
            m_ticks.at(i)->isChecked() ? u"☑"_s : u"☐"_s, line.step.toHtmlEscaped(), line.label.toHtmlEscaped(),
            line.value.toHtmlEscaped());
    }
    return u"<h2>%1</h2><p>%2 &middot; %3</p><table cellpadding=\"4\" border=\"1\" cellspacing=\"0\">%4</table>"_s.arg(
        windowTitle().toHtmlEscaped(), m_ark.portal.toHtmlEscaped(),
        findChild<TextLabel *>(u"portalarkOrigin"_s)->text().toHtmlEscaped(), rows);
}

void PortalarkDialog::writePdf(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(windowTitle());
    QTextDocument document;
    document.setHtml(html());
    document.print(&writer);
}

void PortalarkDialog::askForFile()
{
    auto *choice = new QFileDialog(this, tr("Print to PDF"), m_ark.title + u".pdf"_s, tr("PDF (*.pdf)"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setAcceptMode(QFileDialog::AcceptSave);
    choice->setDefaultSuffix(u"pdf"_s);
    connect(choice, &QFileDialog::fileSelected, this, &PortalarkDialog::writePdf);
    choice->open();
}

} // namespace nemsms::ui
