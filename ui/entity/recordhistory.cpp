// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/recordhistory.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"
#include "usecases/logverbs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int LinesShown = 8;
}

RecordHistory::RecordHistory(usecases::LogVerbs &log, QWidget *parent)
    : QWidget(parent), m_log(log), m_heading(new TextLabel(TextRole::Strong, this)),
      m_rows(new TextLabel(TextRole::Small, u"historyRows"_s, this))
{
    m_rows->wrapped()->selectable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_heading);
    column->addWidget(m_rows);
    hide();
}

RecordHistory::~RecordHistory() = default;

void RecordHistory::setRecord(const QByteArray &entity, const QString &id)
{
    m_id = id;
    m_lines.clear();
    retranslate();
    if (id.isEmpty()) {
        return;
    }
    usecases::LogQuery query;
    query.entitet = QString::fromLatin1(entity);
    query.postId = id;
    query.limit = LinesShown;
    base::join(m_log.list(query), this, [this, id](base::Result<QList<usecases::LogLinje>> lines) {
        if (lines && id == m_id) {
            m_lines = *lines;
            retranslate();
        }
    });
}

void RecordHistory::retranslate()
{
    m_heading->setText(tr("History"));
    QStringList rows;
    for (const auto &line : std::as_const(m_lines)) {
        rows += u"%1  %2  %3"_s.arg(momentWords(line.tid), line.who, base::sentence(line.message()));
    }
    m_rows->setText(rows.join(u'\n'));
    setVisible(!rows.isEmpty());
}

void RecordHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
