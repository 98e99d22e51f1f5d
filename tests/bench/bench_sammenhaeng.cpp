// SPDX-License-Identifier: GPL-3.0-or-later
// `bench_sammenhaeng [materials]` (default 100000): prints what all rules of the consistency doctor cost on a kommune
// with so many materials, each in a group and used by a fagsystem, in processor time and in passed time. Judges nothing.
#include "domain/sammenhaeng/kontrol.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimeZone>
#include <cstdio>
#include <ctime>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    void say(const char *what) const
    {
        std::printf("%-44s %8.0f ms processor %8.0f ms passed\n", what,
                    1000.0 * double(std::clock() - m_start) / CLOCKS_PER_SEC, double(m_timer.nsecsElapsed()) / 1e6);
    }

private:
    std::clock_t m_start = std::clock();
    QElapsedTimer m_timer;
};

QString idOf(const char *kind, int number)
{
    return QString::fromLatin1(kind) + QString::number(number).rightJustified(8, u'0');
}

template <class E>
std::shared_ptr<E> record(const QString &id)
{
    auto made = std::make_shared<E>();
    made->id = id;
    made->version = 1;
    return made;
}

void addMaterial(QHash<QByteArray, domain::Opsaetning::Poster> &posts, int number, const QString &systemId,
                 const QString &gruppeId)
{
    auto materiale = record<domain::Materiale>(idOf("m", number));
    materiale->materialeId = *domain::MaterialeId::parse(QString::number(100000 + number));
    materiale->navn = u"Påmindelse %1"_s.arg(number);
    materiale->afsendersystemId = systemId;
    auto link = record<domain::Gruppetilknytning>(idOf("l", number));
    link->materialeId = materiale->id;
    link->tilmeldingsgruppeId = gruppeId;
    auto type = record<domain::Forsendelsestype>(idOf("t", number));
    type->fagsystem = u"Fagsystem"_s;
    type->navn = materiale->navn;
    type->nummer = number + 1;
    type->materialeId = materiale->id;
    posts["materiale"].push_back(materiale);
    posts["gruppetilknytning"].push_back(link);
    posts["forsendelsestype"].push_back(type);
}

QHash<QByteArray, domain::Opsaetning::Poster> configuration(int materials)
{
    QHash<QByteArray, domain::Opsaetning::Poster> posts;
    auto system = record<domain::Afsendersystem>(u"s1"_s);
    system->sysId = *domain::NemSmsSysId::parse(u"1001"_s);
    system->navn = u"Afsender"_s;
    posts["afsendersystem"].push_back(system);
    auto gruppe = record<domain::Tilmeldingsgruppe>(u"g1"_s);
    gruppe->navn = u"Borgere"_s;
    posts["tilmeldingsgruppe"].push_back(gruppe);
    auto aftale = record<domain::Serviceaftale>(u"a1"_s);
    aftale->navn = u"SF1600"_s;
    aftale->fagsystem = u"Fagsystem"_s;
    aftale->nemSmsSysId = system->sysId;
    aftale->tilstand = domain::Aftaletilstand::Aktiv;
    posts["serviceaftale"].push_back(aftale);
    for (int i = 0; i < materials; ++i) {
        addMaterial(posts, i, system->id, gruppe->id);
    }
    return posts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int materials = argc > 1 ? std::atoi(argv[1]) : 100000;
    auto posts = configuration(materials);
    std::printf("%d materials, %d links, %d kinds of message, %d rules\n", materials, materials, materials,
                int(domain::regler().size()));
    const Stopwatch indexing;
    const domain::Opsaetning all(std::move(posts), {{}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc())});
    indexing.say("indexes");
    const Stopwatch checking;
    const auto found = domain::kontroller(all);
    checking.say("all rules");
    std::printf("%d findings\n", int(found.size()));
    const Stopwatch typing;
    const auto *one = static_cast<const domain::Materiale *>(all.all(domain::materialeTable()).front().get());
    for (int i = 0; i < 1000; ++i) {
        (void)domain::kontrollerPost(all, domain::materialeTable(), *one);
    }
    typing.say("one record as it is typed, 1000 times");
    return 0;
}
