// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/sendingchoice.h"

#include "domain/testsms.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "ui/testsms/offeredrecords.h"
#include "ui/testsms/recordchoice.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/rutevalg.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using domain::Afsendelsesvej;

namespace {

constexpr int MostChoices = 500;
constexpr std::initializer_list<Afsendelsesvej> Ways {Afsendelsesvej::Certifikat, Afsendelsesvej::Token, Afsendelsesvej::Memo};

} // namespace

SendingChoice::SendingChoice(const QString &prefix, const EntityTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_fileLabel(new TextLabel(TextRole::Strong, this)), m_file(new QLineEdit(this)),
      m_choose(new Button(ButtonKind::Normal, prefix + u"Choose"_s, u"edit"_s, this)),
      m_agreement(new RecordChoice(prefix + u"Agreement"_s, this)), m_material(new RecordChoice(prefix + u"Material"_s, this)),
      m_routeLabel(new TextLabel(TextRole::Strong, this)), m_route(new ComboBox(this))
{
    m_file->setObjectName(prefix + u"File"_s);
    m_fileLabel->setBuddy(m_file);
    m_route->setObjectName(prefix + u"Route"_s);
    m_routeLabel->setBuddy(m_route);
    m_route->addItem(QString(), QString());
    for (const Afsendelsesvej way : Ways) {
        m_route->addItem(QString(), usecases::ruteOf(way));
    }
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(space::between);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *route = new QVBoxLayout;
    route->setSpacing(space::inside);
    route->addWidget(m_routeLabel);
    route->addWidget(m_route);
    route->addStretch(1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::group);
    choices->addWidget(m_agreement, 1);
    choices->addWidget(m_material, 1);
    choices->addLayout(route, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_fileLabel);
    column->addLayout(fileRow);
    column->addLayout(choices);
    connect(m_choose, &Button::clicked, this, &SendingChoice::askFile);
    connect(m_file, &QLineEdit::textChanged, this, &SendingChoice::tell);
    connect(m_agreement, &RecordChoice::chosen, this, &SendingChoice::tell);
    connect(m_material, &RecordChoice::chosen, this, &SendingChoice::tell);
    connect(m_route, &QComboBox::currentIndexChanged, this, &SendingChoice::tell);
    retranslate();
}

/// Choices that are read again and stay the same are no news.
void SendingChoice::tell()
{
    const QStringList now {file(), serviceaftaleId(), materialeId(), rute()};
    if (now != m_told) {
        m_told = now;
        Q_EMIT chosen();
    }
}

void SendingChoice::askFile()
{
    auto *dialog = new QFileDialog(this, m_choose->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SendingChoice::setFile);
    dialog->open();
}

QString SendingChoice::file() const
{
    return m_file->text().trimmed();
}

void SendingChoice::setFile(const QString &path)
{
    m_file->setText(path);
}

QString SendingChoice::serviceaftaleId() const
{
    return m_agreement->currentId();
}

QString SendingChoice::materialeId() const
{
    return m_material->currentId();
}

QString SendingChoice::rute() const
{
    return m_route->currentData().toString();
}

bool SendingChoice::isWhole() const
{
    return !file().isEmpty() && !serviceaftaleId().isEmpty() && !materialeId().isEmpty();
}

void SendingChoice::load()
{
    const auto &here = m_tools.context.here();
    loadInto(m_agreement, "serviceaftale",
             here.myndighedId.isEmpty() ? QVariantMap() : QVariantMap {{u"myndighedId"_s, here.myndighedId}});
    loadInto(m_material, "materiale", {});
}

void SendingChoice::loadInto(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals)
{
    usecases::ListQuery query;
    query.limit = MostChoices;
    query.equals = equals;
    const auto &verbs = m_tools.verbs(entity);
    base::join(verbs.list(query), this, [this, choice, &verbs](base::Result<usecases::ListPage> page) {
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        const QList<base::Record> offered = choice == m_agreement ? coveringAgreements(page->records)
            : choice == m_material                                 ? nemSmsFirst(page->records)
                                                                   : page->records;
        choice->setRecords(offered, [&verbs](const base::Entity &one) { return verbs.table().title(one); });
    });
}

void SendingChoice::retranslate()
{
    m_fileLabel->setText(tr("File (xlsx or CSV)"));
    m_file->setAccessibleName(m_fileLabel->text());
    m_choose->setText(tr("Choose a file…"));
    m_agreement->setWords(tr("Service agreement"));
    m_material->setWords(tr("Material"));
    m_routeLabel->setText(tr("Route"));
    m_route->setAccessibleName(tr("Route"));
    m_route->setItemText(0, tr("The environment's"));
    for (int place = 1; place < m_route->count(); ++place) {
        m_route->setItemText(place, base::translated(usecases::ruteWords(std::data(Ways)[place - 1])));
    }
}

} // namespace nemsms::ui
