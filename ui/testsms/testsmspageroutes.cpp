// SPDX-License-Identifier: GPL-3.0-or-later
// What TestSmsPage does about routes: one message by several of them, side by side, and taking one back.
#include "base/userprompts.h"
#include "ui/kit/statusbanner.h"
#include "ui/testsms/testsmspage.h"
#include "ui/testsms/testsmsstory.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ui {

void TestSmsPage::showOtherWays(const QString &id, int turn)
{
    base::join(m_verbs.otherWays(id), this, [this, turn](base::Result<QList<base::Record>> others) {
        if (turn != m_storyTurn) {
            return;
        }
        if (!others) {
            banner().showError(others.error());
            return;
        }
        m_story->setOtherWays(*others);
        for (const auto &record : *others) {
            base::join(m_verbs.timeline(record->id), this,
                       [this, turn, record](base::Result<QList<usecases::TimelinePoint>> points) {
                if (turn == m_storyTurn && points) {
                    m_story->showOtherWay(record->id, *points);
                } else if (!points) {
                    banner().showError(points.error());
                }
            });
        }
    });
}

void TestSmsPage::recall(const QString &id)
{
    base::join(m_verbs.recall(id), this, [this, id](base::Result<base::Record> recalled) {
        if (!recalled) {
            banner().showError(recalled.error());
        }
        m_model.reload();
        showStory(id);
        Q_EMIT changed();
    });
}

} // namespace nemsms::ui
