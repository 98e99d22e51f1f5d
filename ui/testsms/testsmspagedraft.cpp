// SPDX-License-Identifier: GPL-3.0-or-later
// What TestSmsPage does so that nothing that somebody wrote is lost: it is kept while it is written, and given back.
#include "ui/kit/statusbanner.h"
#include "ui/testsms/testsmscomposer.h"
#include "ui/testsms/testsmspage.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ui {

void TestSmsPage::keepDraft()
{
    const auto draft = m_composer->draft();
    if (!m_kept || draft == *m_kept) {
        return;
    }
    m_kept = draft;
    base::join(m_verbs.keepDraft(draft), this, [this](base::Result<> kept) {
        if (!kept) {
            banner().showError(kept.error());
        }
    });
}

void TestSmsPage::offerDraft()
{
    base::join(m_verbs.keptDraft(), this, [this](base::Result<usecases::TestSmsDraft> draft) {
        if (!draft) {
            m_kept = usecases::TestSmsDraft();
            banner().showError(draft.error());
            return;
        }
        m_kept = *draft;
        // Who was quicker than the store has written something newer.
        if (!draft->tekst.isEmpty() && m_composer->text().isEmpty()) {
            m_composer->setDraft(*draft);
            banner().tell(Tone::Neutral, {"screen.draft.back", {}});
        } else {
            keepDraft();
        }
    });
}

/// What was sent is no draft any more, though it stays on the screen to be sent once more or changed.
void TestSmsPage::forgetDraft()
{
    m_keep.stop();
    m_kept = m_composer->draft();
    base::join(m_verbs.keepDraft({}), this, [this](base::Result<> gone) {
        if (!gone) {
            banner().showError(gone.error());
        }
    });
}

} // namespace nemsms::ui
