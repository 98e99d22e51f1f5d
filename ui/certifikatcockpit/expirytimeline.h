// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"
#include "usecases/cockpit.h"

#include <QWidget>

namespace nemsms::ui {

/// From today to three years on: a bar for each certificate and key, what it carries written on it. The table below
/// says the same to those who do not see pictures.
class ExpiryTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryTimeline(QWidget *parent = nullptr);

    void setPosts(const QList<usecases::CockpitPost> &posts, QDate today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal xOf(qint64 days) const;
    void paintScale(QPainter &painter, const Tokens &tokens) const;
    void paintBar(QPainter &painter, const Tokens &tokens, const usecases::CockpitPost &post, int top) const;

    QList<usecases::CockpitPost> m_posts; ///< those with an end, the first ones
    QDate m_today;
};

/// The colour of an end: past or within 10 days, within 90, or later.
[[nodiscard]] Tone toneOf(const usecases::CockpitPost &post);

} // namespace nemsms::ui
