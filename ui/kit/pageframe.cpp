// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pageframe.h"

#include "ui/kit/button.h"
#include "ui/kit/splitter.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

PageFrame::PageFrame(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Title, QStringLiteral("pageTitle"), this)),
      m_purpose(new TextLabel(TextRole::Muted, QStringLiteral("pagePurpose"), this)), m_actions(new QHBoxLayout),
      m_column(new QVBoxLayout(this)), m_banner(new StatusBanner(this)),
      m_splitter(new Splitter(Qt::Horizontal, this))
{
    setObjectName(objectName);
    m_purpose->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::inside);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    head->addLayout(words, 1);
    m_actions->setSpacing(space::between);
    head->addLayout(m_actions);
    head->setAlignment(m_actions, Qt::AlignTop);
    m_column->setContentsMargins(space::page, space::page, space::page, space::group);
    m_column->setSpacing(space::group);
    m_column->addLayout(head);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_splitter, 1);
    m_splitter->setObjectName(QStringLiteral("pageSplitter"));
    m_splitter->setHandleWidth(space::group);
    m_splitter->setChildrenCollapsible(false);
}

QString PageFrame::title() const
{
    return m_title->text();
}

bool PageFrame::dismiss()
{
    if (!isDetailShown()) {
        return false;
    }
    setDetailShown(false);
    return true;
}

QByteArray PageFrame::saveLayout() const
{
    // A pane that was never open has no width that anybody chose.
    return isDetailShown() || m_arranged ? m_splitter->saveState() : QByteArray();
}

void PageFrame::restoreLayout(const QByteArray &saved)
{
    m_arranged = m_splitter->restoreState(saved);
    setDetailShown(false); // the width comes back, what was open does not
}

void PageFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PageFrame::setHead(const QString &title, const QString &purpose)
{
    m_title->setText(title);
    m_purpose->setText(purpose);
    setAccessibleName(title);
    setAccessibleDescription(purpose);
}

void PageFrame::addAction(Button *button)
{
    m_actions->addWidget(button);
}

QHBoxLayout *PageFrame::filterRow()
{
    if (!m_filters) {
        m_filters = new QHBoxLayout;
        m_filters->setSpacing(space::between);
        m_column->insertLayout(1, m_filters);
    }
    return m_filters;
}

void PageFrame::addBelowFilters(QWidget *widget)
{
    m_column->insertWidget(2, widget);
}

void PageFrame::setContent(QWidget *content)
{
    m_splitter->insertWidget(0, content);
    m_splitter->setStretchFactor(0, 1);
}

void PageFrame::setDetail(QWidget *detail)
{
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(m_splitter->indexOf(detail), 0);
    detail->hide();
}

void PageFrame::setDetailShown(bool shown)
{
    if (m_detail) {
        m_detail->setVisible(shown);
    }
}

bool PageFrame::isDetailShown() const
{
    return m_detail && !m_detail->isHidden();
}

} // namespace nemsms::ui
