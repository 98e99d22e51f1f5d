// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace nemsms::ui {

/// The strip on top of the window that nobody can overlook: which environment (colour, icon and word), whether it is
/// simulated, which kommune, and the way to search and command.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setPlace(const Place &place);
    void setKommuner(const QList<PlaceChoice> &choices);
    void setMiljoer(const QList<PlaceChoice> &choices);
    /// The kind of environment in words, as every window and dialog says it: "LOKAL PLATFORM".
    [[nodiscard]] static QString kindWords(std::optional<BandTone> tone);

Q_SIGNALS:
    void kommuneChosen(const QString &id);
    void miljoeChosen(const QString &id);
    void paletteWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPushButton *bandButton(const QString &objectName, const QString &iconName);
    void fill(QMenu *menu, const QList<PlaceChoice> &choices, void (EnvironmentBand::*chosen)(const QString &));
    void retranslate();

    Place m_place;
    QLabel *m_icon;
    QLabel *m_kind;
    QLabel *m_simulated;
    QPushButton *m_miljoe;
    QPushButton *m_kommune;
    QPushButton *m_search;
};

} // namespace nemsms::ui
