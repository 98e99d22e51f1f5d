// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/uuidordbog.h"

#include <QHash>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

QString uuidOrd(const QString &uuid)
{
    static const QHash<QString, QString> words {
        {u"00000000-0000-4000-8000-000000002250"_s, u"DigitalPost_NemSMSTilmelding (rekonstrueret)"_s},
        {u"d2bed63c-4853-4008-b6e0-a74c15b15fbf"_s, u"PKO_PostStatus (DigitalPost_StatusPrint)"_s},
        {u"7654895c-a3f3-4c77-8afd-4c77330f963c"_s, u"Testbeskedtype1"_s},
        {u"ce7fcf97-a8a2-447a-8690-d38aa0f6e23c"_s, u"Person"_s},
        {u"44f4108b-26d4-46de-a90f-35e35b55b8d8"_s, u"Fortrolige personoplysninger"_s},
        {u"1d81c472-0808-44cc-963d-f5ef0170ae1d"_s, u"Ikke fortrolige data"_s},
        {u"96514e13-afdd-44d6-95a8-adc2ca19b127"_s, u"Digital Post"_s},
        {u"afd21f3d-11c7-4f51-b2a6-f31d6480a9fb"_s, u"Strålfors"_s},
        {u"ae5b9a93-c923-40d7-a41a-1eec18374e27"_s, u"Edora"_s},
        {u"6b12182a-4268-4130-bd3e-159f8862c0a1"_s, u"KMD Charlie Tango"_s},
        {u"e225a75c-4b63-46c4-9423-77f5c8762445"_s, u"Fejlet"_s},
        {u"eb866ca2-b871-4387-b501-12cde577bd58"_s, u"Modtaget Digital Post"_s},
        {u"f7161a89-5068-4023-bc80-d7f4daad2a2e"_s, u"Afleveret Digital Post"_s},
        {u"db5a6025-caa3-45c3-8e02-4e6fa8142ade"_s, u"Afsendt"_s},
        {u"dd98e71c-41ac-4305-a47b-8f86b00e639b"_s, u"Modtaget Fjernprint"_s},
        {u"e2b30d57-504a-4e2e-ae2d-a1394a9cb0b8"_s, u"Klar"_s},
        {u"e3c0a021-2070-40d4-b7b7-754aeba762e9"_s, u"Afleveret til print og kuvertering"_s},
        {u"e94a0a8b-60a0-42ad-8b83-52c9e15d0fb3"_s, u"Modtaget Post Danmark"_s},
        {u"f4e6eb11-0261-4198-8b5d-be92a9b1a35d"_s, u"Opdatering fra Post Danmark"_s},
        {u"f03904aa-df6e-417f-bd74-6a01a61adbcf"_s, u"Tilbagekaldt"_s}};
    return words.value(uuid.toLower());
}

} // namespace nemsms::usecases
