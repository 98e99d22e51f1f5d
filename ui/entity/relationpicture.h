// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/relationer.h"

#include <QGraphicsView>

namespace nemsms::ui {

/// Relations as a picture: the record in the middle, what it hangs on to its left, what points to it on the right, one
/// column a step, and right of each agreement the acts that stop with it. The list beside it says the same to those who do not see it. Arrow keys go from record to record,
/// Enter opens one.
class RelationPicture final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit RelationPicture(usecases::Relationskort kort, QWidget *parent = nullptr);

    /// A place in Relationskort::posts, or behind them one of the acts.
    void setCurrent(int post);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void currentChanged(int post);
    void openWanted(int post);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void draw();
    void fit();
    void drawPost(int post);
    void drawAct(int act);
    void drawBox(int place, const QStringList &lines, bool solid);
    void drawArrow(int from, int to);
    void go(int columns, int rows);
    [[nodiscard]] int postAt(const QPoint &point) const;

    usecases::Relationskort m_kort;
    QList<QRectF> m_places; ///< of the posts, then of the acts
    int m_current = 0;
};

/// "In use", "Draft" or "Retired", in the current language.
[[nodiscard]] QString livsfaseName(base::Livsfase livsfase);

} // namespace nemsms::ui
