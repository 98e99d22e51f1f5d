// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylesheet.h"

#include <QList>
#include <QPair>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

// Names in @...@ are replaced by tokens; distances are those of `space`. Text fields take their colour from the palette:
// a colour here would make Qt 6.4 halve the contrast of their placeholder.
constexpr auto Text = R"(
QLabel[textRole="title"] { font-size: @title@pt; font-weight: 600; }
QLabel[textRole="section"] { font-size: @section@pt; font-weight: 600; }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="muted"] { color: @muted@; }
QLabel[textRole="small"] { color: @muted@; font-size: @small@pt; }
QLabel[textRole="mono"] { font-family: "@fixed@", monospace; }
QLabel[tone="ok"] { color: @ok@; }
QLabel[tone="warning"] { color: @warning@; }
QLabel[tone="bad"] { color: @bad@; }
QLabel:disabled { color: @muted@; }
QToolTip { color: @text@; background: @surface@; border: 1px solid @border@; padding: 4px; }
)";

constexpr auto Buttons = R"(
QPushButton { color: @text@; background: @surface@; border: 1px solid @border@; border-radius: 6px;
    padding: 5px 12px; min-height: 20px; outline: none; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @selected@; }
QPushButton:focus { border: 2px solid @accent@; padding: 4px 11px; }
QPushButton:disabled { color: @muted@; background: @window@; border: 1px @gone@ @hairline@; }
QPushButton[primary="true"] { color: @onAccent@; background: @accent@; border-color: @accent@; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; }
QPushButton[primary="true"]:disabled { color: @muted@; background: @hover@; border: 1px @gone@ @hairline@; }
QPushButton[flat="true"], QToolButton { color: @text@; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 4px 8px; }
QPushButton[flat="true"]:hover, QToolButton:hover { background: @hover@; }
QPushButton[flat="true"]:focus, QToolButton:focus { border: 1px solid @accent@; }
QPushButton[flat="true"]:disabled, QToolButton:disabled { color: @muted@; border: 1px @flatGone@ @muted@; }
QPushButton[link="true"] { color: @accent@; background: transparent; border: 1px solid transparent; padding: 2px 4px;
    text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @accent@; }
)";

constexpr auto Inputs = R"(
QComboBox { color: @text@; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: @surface@; border: 1px solid @border@;
    border-radius: 6px; padding: 4px 8px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit, QComboBox { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid @accent@;
    padding: 3px 7px; }
QComboBox:disabled { color: @muted@; }
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled, QPlainTextEdit:disabled { background: @window@;
    border: 1px @gone@ @hairline@; }
QLineEdit[finding="error"], QComboBox[finding="error"], QPlainTextEdit[finding="error"] { border: 2px solid @bad@; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { color: @text@; background: @surface@; border: 1px solid @border@;
    selection-background-color: @selected@; selection-color: @text@; outline: 0; }
QCheckBox { spacing: 8px; border: 1px solid transparent; border-radius: 6px; padding: 2px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @border@; border-radius: 4px;
    background: @surface@; }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; }
QCheckBox::indicator:disabled { border: 1px @gone@ @border@; }
QCheckBox:focus { border: 1px solid @accent@; }
)";

constexpr auto Views = R"(
QTableView, QTreeView, QListView { color: @text@; background: @surface@; border: 1px solid @hairline@;
    border-radius: 6px; selection-background-color: @selected@; selection-color: @text@; outline: 0; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid @hairline@; }
QTableView::item:selected { color: @text@; background: @selected@; border-bottom: 2px solid @accent@; }
QListView#paletteList::item:selected, QListView#phones::item:selected { color: @text@; background: @selected@;
    border: 1px solid @accent@; border-radius: 6px; }
QListView#columnList::item, QListView#filterList::item { padding: 4px; border: 1px solid transparent; }
QListView#columnList::item:selected, QListView#filterList::item:selected { color: @text@; background: @selected@; }
QListView::indicator:unchecked { width: 13px; height: 13px; border: 1px solid @border@; border-radius: 3px;
    background: @surface@; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid @accent@; }
QHeaderView { background: @surface@; border: none; }
QHeaderView::section { color: @muted@; background: @surface@; border: none; border-bottom: 1px solid @border@;
    padding: 6px 8px 6px 11px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
    border: none; width: 0; height: 0; }
QSplitter::handle { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; border: none; }
QScrollArea { border: 1px solid transparent; border-radius: 6px; }
QScrollArea:focus { border: 1px solid @accent@; }
QMenu { color: @text@; background: @surface@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected@; }
QMenu::item:disabled { color: @muted@; border: 1px @flatGone@ @border@; }
QMenu::separator { height: 1px; background: @hairline@; margin: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline@; padding-top: 8px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: @muted@; background: transparent; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { background: @hover@; }
QTabBar::tab:focus { border: 1px solid @accent@; border-bottom: 2px solid @accent@; }
QProgressBar { background: @hairline@; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

constexpr auto Surfaces = R"(
*[card="true"] { background: @surface@; border: 1px solid @hairline@; border-radius: 6px; }
*[popup="true"] { background: @surface@; border: 1px solid @border@; border-radius: 6px; }
*[filterChip="true"] { background: @surface@; border: 1px solid @accent@; border-radius: 6px; }
*[filterChip="true"] QPushButton { padding: 2px 6px; min-height: 18px; }
*[pane="side"] { background: @surface@; border: none; border-right: 1px solid @hairline@; }
*[pane="foot"] { background: @surface@; border: none; border-top: 1px solid @hairline@; }
*[bubble="sent"] { background: @selected@; border: 1px solid @selected@; border-radius: 10px; }
*[bubble="draft"] { background: @selected@; border: 1px dashed @border@; border-radius: 10px; }
*[band="true"] QLabel { color: @onBand@; }
*[band="true"] QLabel#bandKind { font-weight: 700; }
*[band="true"] QLabel#bandSimulated { border: 1px solid @onBand@; border-radius: 6px; padding: 2px 8px; }
*[band="true"] QPushButton { color: @onBand@; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 4px 8px; }
*[band="true"] QPushButton:hover { border: 1px solid @onBand@; }
*[band="true"] QPushButton:focus { border: 2px solid @onBand@; padding: 3px 7px; }
*[band="true"] QPushButton#bandSearch { border: 1px solid @onBand@; padding: 4px 12px; }
*[band="true"] QPushButton#bandSearch:focus { border: 2px solid @onBand@; padding: 3px 11px; }
QPushButton::menu-indicator { image: none; width: 0; }
QListView[navigation="true"] { background: transparent; border: none; }
QListView[navigation="true"]:focus { border: none; }
)";

} // namespace

QString styleSheetFor(const Tokens &tokens, const QFont &body)
{
    const double points = body.pointSizeF() > 0 ? body.pointSizeF() : 10;
    // Where all ink is one colour, what cannot be used is told by its border.
    const bool oneInk = tokens.muted == tokens.text;
    const QList<QPair<QString, QString>> values {
        {u"gone"_s, oneInk ? u"dashed"_s : u"solid"_s}, {u"flatGone"_s, oneInk ? u"dashed"_s : u"none"_s},
        {u"title"_s, QString::number(points + 6)},   {u"section"_s, QString::number(points + 2)},
        {u"small"_s, QString::number(points - 1)},   {u"fixed"_s, u"DejaVu Sans Mono"_s},
        {u"window"_s, tokens.window.name()},         {u"surface"_s, tokens.surface.name()},
        {u"text"_s, tokens.text.name()},             {u"muted"_s, tokens.muted.name()},
        {u"border"_s, tokens.border.name()},         {u"hairline"_s, tokens.hairline.name()},
        {u"hover"_s, tokens.hover.name()},           {u"selected"_s, tokens.selected.name()},
        {u"accent"_s, tokens.accent.name()},         {u"onAccent"_s, tokens.onAccent.name()},
        {u"ok"_s, tokens.ok.name()},                 {u"warning"_s, tokens.warning.name()},
        {u"bad"_s, tokens.bad.name()},               {u"onBand"_s, tokens.onBand.name()}};
    QString sheet = QLatin1String(Text) + QLatin1String(Buttons) + QLatin1String(Inputs) + QLatin1String(Views)
        + QLatin1String(Surfaces);
    for (const auto &[name, value] : values) {
        sheet.replace(u'@' + name + u'@', value);
    }
    return sheet;
}

} // namespace nemsms::ui
