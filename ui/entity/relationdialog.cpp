// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/relationdialog.h"

#include "ui/entity/relationpicture.h"
#include "ui/kit/button.h"
#include "ui/kit/splitter.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PostRole = Qt::UserRole;
constexpr int WidthInChars = 180;
constexpr int HeightInLines = 52;
} // namespace

RelationDialog::RelationDialog(usecases::Relationskort kort, QWidget *parent)
    : QDialog(parent), m_kort(std::move(kort)), m_heading(new TextLabel(TextRole::Section, u"relationHeading"_s, this)),
      m_purpose(new TextLabel(TextRole::Muted, this)), m_picture(new RelationPicture(m_kort, this)),
      m_list(new QTreeWidget(this)), m_leftOut(new TextLabel(TextRole::Small, u"relationLeftOut"_s, this)),
      m_open(new Button(ButtonKind::Primary, u"relationOpen"_s, {}, this)),
      m_close(new Button(ButtonKind::Normal, u"relationClose"_s, {}, this))
{
    setObjectName(u"relationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    layOut();
    connect(m_picture, &RelationPicture::currentChanged, this, &RelationDialog::choose);
    connect(m_picture, &RelationPicture::openWanted, this, &RelationDialog::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QVariant post = item ? item->data(0, PostRole) : QVariant();
        m_open->setEnabled(post.isValid());
        if (post.isValid()) {
            m_picture->setCurrent(post.toInt());
        }
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QVariant post = item->data(0, PostRole); post.isValid()) {
            open(post.toInt());
        }
    });
    connect(m_open, &Button::clicked, this, [this] { open(m_picture->current()); });
    connect(m_close, &Button::clicked, this, &QDialog::close);
    retranslate();
    m_list->setFocus();
}

void RelationDialog::layOut()
{
    resize(fontMetrics().averageCharWidth() * WidthInChars, fontMetrics().lineSpacing() * HeightInLines);
    m_heading->wrapped();
    m_purpose->wrapped();
    m_leftOut->wrapped();
    m_list->setObjectName(u"relationList"_s);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_open->setAutoDefault(false); // Enter belongs to the list and the picture
    m_close->setAutoDefault(false);
    auto *both = new Splitter(Qt::Vertical, this);
    both->addWidget(m_picture);
    both->addWidget(m_list);
    both->setChildrenCollapsible(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(m_leftOut);
    foot->addStretch(1);
    foot->addWidget(m_open);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_purpose);
    column->addWidget(both, 1);
    column->addLayout(foot);
    setTabOrder(m_picture, m_list);
    setTabOrder(m_list, m_open);
    setTabOrder(m_open, m_close);
}

QTreeWidgetItem *RelationDialog::addHeading(const QString &text)
{
    auto *item = new QTreeWidgetItem(m_list, {text});
    QFont strong = font();
    strong.setBold(true);
    item->setFont(0, strong);
    item->setFirstColumnSpanned(true);
    return item;
}

void RelationDialog::addDirection(QTreeWidgetItem *heading, bool up)
{
    QList<QTreeWidgetItem *> above {heading}; // one for each depth
    for (const auto &row : m_kort.rows(up)) {
        const auto &post = m_kort.posts.at(row.post);
        above = above.mid(0, row.depth);
        const QString title = row.again ? tr("%1 (see above)").arg(post.title) : post.title;
        auto *item = new QTreeWidgetItem(
            above.last(), {title, base::translated(post.kind), base::translated(row.field), livsfaseName(post.livsfase)});
        item->setData(0, PostRole, row.post);
        above += item;
    }
}

void RelationDialog::addActs(QTreeWidgetItem *heading)
{
    for (const auto &act : std::as_const(m_kort.acts)) {
        const QString name = base::translated(act.name);
        const QString materials = act.materialer > 0 ? tr("%n material(s)", nullptr, act.materialer) : QString();
        auto *item = new QTreeWidgetItem(heading, {name, act.aftaleTitle, act.reference, materials});
        item->setData(0, PostRole, int(m_kort.posts.size() + (&act - m_kort.acts.constData())));
    }
}

void RelationDialog::fill()
{
    m_list->clear();
    auto *up = addHeading(tr("It hangs on (%1)").arg(m_kort.count(true)));
    addDirection(up, true);
    auto *acts = addHeading(tr("Acts that stop today without it (%1)").arg(m_kort.acts.size()));
    addActs(acts);
    auto *down = addHeading(tr("What points to it and has to follow (%1)").arg(m_kort.count(false)));
    addDirection(down, false);
    m_list->expandAll();
    m_list->setCurrentItem(up);
}

void RelationDialog::choose(int post)
{
    m_open->setEnabled(true);
    const QTreeWidgetItem *now = m_list->currentItem();
    if (now && now->data(0, PostRole) == QVariant(post)) {
        return;
    }
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if ((*item)->data(0, PostRole) == QVariant(post)) {
            m_list->setCurrentItem(*item);
            return;
        }
    }
}

void RelationDialog::open(int post)
{
    const bool act = post >= m_kort.posts.size();
    const int wanted = act ? m_kort.acts.at(post - m_kort.posts.size()).aftale : post;
    if (wanted < 0) {
        return; // the act's agreement stands not in the picture
    }
    const auto &one = m_kort.posts.at(wanted);
    Q_EMIT recordWanted(one.entity, one.id);
    close();
}

void RelationDialog::retranslate()
{
    const auto &itself = m_kort.posts.first();
    const QString name = base::translated(itself.kind) + u' ' + itself.title;
    setWindowTitle(tr("Relations: %1").arg(name));
    m_heading->setText(name);
    m_purpose->setText(tr("What it hangs on stands to its left, what points to it on its right. The list below says the "
                          "same. Arrow keys go from record to record, Enter opens one."));
    m_picture->setAccessibleName(tr("Picture of the relations"));
    m_list->setAccessibleName(tr("List of the relations"));
    m_list->setHeaderLabels({tr("Record or act"), tr("What it is, or by which agreement"), tr("Through, or paragraph"),
                             tr("State, or how much")});
    m_open->setText(tr("Open the record"));
    m_close->setText(tr("Close"));
    m_leftOut->setVisible(m_kort.leftOut > 0);
    m_leftOut->setText(tr("%n record(s) more point here and are not shown: there are too many.", nullptr,
                          int(m_kort.leftOut)));
    fill();
}

void RelationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace nemsms::ui
