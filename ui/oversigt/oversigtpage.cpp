// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversigt/oversigtpage.h"

#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/figurecard.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <numeric>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return Tone::Bad;
    case base::Severity::Warning:
        return Tone::Warning;
    case base::Severity::Hint:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

OversigtPage::OversigtPage(usecases::Oversigt &verbs, QWidget *parent)
    : PageFrame(u"oversigtPage"_s, parent), m_verbs(verbs),
      m_send(new Button(ButtonKind::Primary, u"goToTestSms"_s, u"send"_s, this)),
      m_todayHeading(new TextLabel(TextRole::Section, this)), m_figuresHeading(new TextLabel(TextRole::Section, this)),
      m_points(new CheckList(u"todayPoints"_s, this)), m_card(new QFrame(this)), m_calm(new EmptyState(u"ok"_s, this))
{
    addAction(m_send);
    connect(m_send, &Button::clicked, this, [this] { Q_EMIT pageWanted("testsms", {}); });
    m_card->setProperty("card", true);
    auto *cardColumn = new QVBoxLayout(m_card);
    cardColumn->setContentsMargins(space::group, space::group, space::group, space::group);
    cardColumn->addWidget(m_points);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::group);
    for (const auto &name : {u"figureHours"_s, u"figureMessages"_s, u"figureDelivered"_s, u"figureMaterials"_s, u"figurePersons"_s}) {
        m_figures += new FigureCard(name, this);
        figures->addWidget(m_figures.last(), 1);
    }
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between + space::inside);
    column->addWidget(m_todayHeading);
    column->addWidget(m_card);
    column->addWidget(m_calm);
    column->addSpacing(space::group);
    column->addWidget(m_figuresHeading);
    column->addLayout(figures);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    setContent(scroll);
    connect(m_points, &CheckList::fixChosen, this, &OversigtPage::go);
    OversigtPage::retranslate();
}

void OversigtPage::refresh()
{
    base::join(m_verbs.today(), this, [this](base::Result<usecases::OversigtPicture> picture) {
        if (!picture) {
            banner().showError(picture.error());
            return;
        }
        m_picture = *picture;
        retranslate();
    });
}

void OversigtPage::go(const QString &key)
{
    const auto &point = m_picture->points.at(key.toInt());
    Q_EMIT pageWanted(point.entity, point.recordId);
}

void OversigtPage::retranslate()
{
    setHead(tr("Overview", "Danish: Oversigt"), tr("What to do today. What stops first stands first."));
    m_send->setText(tr("Write a test SMS"));
    m_todayHeading->setText(tr("Today"));
    m_figuresHeading->setText(tr("As it stands"));
    m_calm->setWords(tr("Nothing to do today"), tr("Nothing is about to stop, and nothing was refused."));
    showPoints();
    showFigures();
}

void OversigtPage::showPoints()
{
    QList<CheckLine> lines;
    if (m_picture) {
        for (const auto &point : std::as_const(m_picture->points)) {
            QString reference = point.reference;
            if (point.stops.isValid()) {
                const QString when = tr("Stops %1").arg(momentWords(point.stops));
                reference = reference.isEmpty() ? when : when + u" · "_s + reference;
            }
            const QString fix = point.step.code.isEmpty() ? (point.entity.isEmpty() ? QString() : tr("Show"))
                                                              : base::sentence(point.step);
            lines += {toneOf(point.severity), base::sentence(point.message), reference, fix,
                      QString::number(lines.size())};
        }
    }
    m_points->setLines(lines);
    m_card->setVisible(!lines.isEmpty());
    m_calm->setVisible(m_picture && lines.isEmpty());
}

void OversigtPage::showDays()
{
    const QList<int> sent = m_picture ? m_picture->smsPerDay : QList<int>();
    const QList<int> delivered = m_picture ? m_picture->deliveredPerDay : QList<int>();
    const auto words = [](const QList<int> &days) {
        QStringList numbers;
        for (const int day : days) {
            numbers += QString::number(day);
        }
        return tr("The last 14 days, today last: %1").arg(numbers.join(u", "_s));
    };
    m_figures.at(1)->setDays(sent, words(sent));
    const int proven = std::accumulate(delivered.cbegin(), delivered.cend(), 0);
    m_figures.at(2)->setFigure(u"delivered"_s, tr("Delivered"), m_picture ? QString::number(proven) : u"–"_s,
                               tr("proven, the last 14 days"));
    m_figures.at(2)->setDays(delivered, words(delivered));
}

void OversigtPage::showFigures()
{
    const auto count = [this](const char *entity) {
        return m_picture ? QString::number(m_picture->counts.value(entity)) : u"–"_s;
    };
    const QString hours = !m_picture ? u"–"_s : m_picture->maySend ? tr("Open") : tr("Closed");
    QString until;
    if (m_picture && m_picture->maySend) {
        until = tr("until %1, SF2250 1.2.5").arg(hourWords(m_picture->closes));
    } else if (m_picture) {
        until = tr("opens %1, SF2250 1.2.5").arg(momentWords(m_picture->nextSending));
    }
    m_figures.at(0)->setFigure(u"clock"_s, tr("Sending hours 08-22"), hours, until);
    m_figures.at(1)->setFigure(u"message"_s, tr("Test SMS"), count("testsms"), tr("sent or tried"));
    showDays();
    m_figures.at(3)->setFigure(u"material"_s, tr("Materials"), count("materiale"), tr("in use"));
    m_figures.at(4)->setFigure(u"person"_s, tr("Test persons"), count("testperson"), tr("in use"));
}

} // namespace nemsms::ui
