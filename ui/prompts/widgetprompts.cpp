// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/widgetprompts.h"

#include "ui/prompts/passphrasedialog.h"
#include "ui/prompts/questiondialog.h"

#include <QPromise>

namespace nemsms::ui {

namespace {

/// Opens `dialog` and promises what `answer` makes of its end. The dialog deletes itself.
template <class T, class Answer>
QFuture<base::Result<T>> ask(QDialog *dialog, Answer answer)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    const QFuture<base::Result<T>> future = promise->future();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto end = [promise, answer](bool yes) {
        if (!promise->future().isFinished()) {
            promise->addResult(answer(yes));
            promise->finish();
        }
    };
    QObject::connect(dialog, &QDialog::finished, dialog, [end](int code) { end(code == QDialog::Accepted); });
    // A window that goes takes its dialogs along: that is a no, and nobody is left waiting.
    QObject::connect(dialog, &QObject::destroyed, [end] { end(false); });
    dialog->open();
    return future;
}

} // namespace

base::Job<bool> WidgetPrompts::confirm(base::Question question)
{
    auto *dialog = new QuestionDialog(std::move(question), m_window);
    const QFuture<base::Result<bool>> future = ask<bool>(dialog, [](bool yes) { return base::Result<bool>(yes); });
    const base::Result<bool> answer = co_await future;
    co_return answer;
}

base::Job<std::shared_ptr<base::Secret>> WidgetPrompts::askPassphrase(base::Message purpose, bool isNew)
{
    using Answer = base::Result<std::shared_ptr<base::Secret>>;
    auto *dialog = new PassphraseDialog(purpose, isNew, m_window);
    const QFuture<Answer> future = ask<std::shared_ptr<base::Secret>>(dialog, [dialog](bool yes) -> Answer {
        if (yes) {
            return dialog->takeSecret();
        }
        return base::failure(base::ErrorKind::NotPermitted, "screen.cancelled");
    });
    const Answer answer = co_await future;
    co_return answer;
}

} // namespace nemsms::ui
