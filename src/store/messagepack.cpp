// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagepack.h"

#include <zlib.h>

namespace nemsms::store {

namespace {

constexpr char dictionaryNumber = 1;
constexpr std::size_t largest = 64 * 1024 * 1024;
// A typical event and the dictionary stand in a window of 8 KiB, whose tables are made several times as fast.
constexpr qsizetype typical = 5000;
constexpr int typicalWindow = 13;
constexpr int typicalMemory = 6;

/// The envelope with empty values, and a payload as base64 has it. What is likeliest stands last: deflate likes it near.
constexpr char dictionary[] =
    "MODTAGETFejletAfleveretTransaktionsStatusKode"
    "dHA6Ly9zZXJ2aWNlcGxhdGZvcm1lbi5kay94bWwvcHJpbnQvUEtPX1Bvc3RTdGF0dXMvMS90eXBlcw"
    "PG46TmVtU01TVGlsbWVsZGluZyB4bWxuczpuPSJ1cm46cmVjb25zdHJ1Y3RlZDpkaWdpdGFscG9zdDpuZW1zbXN0aWxtZWxkaW5nIj48bjpDUFJudW1t"
    "ZXJJZGVudGlmaWthdG9yPj"
    "wvbjpDUFJudW1tZXJJZGVudGlmaWthdG9yPjxuOlRpbG1lbGR0SW5kaWthdG9yPnRydWU8L246VGlsbWVsZHRJbmRpa2F0b3I+PC9uOk5lbVNNU1RpbG1l"
    "bGRpbmc+"
    "urn:oio:cvr-nr:29189846urn:oio:cpr-nr:"
    "<b:Haendelsesbesked xmlns:b=\"urn:oio:besked:kuvert:1.0\" xmlns:sd=\"urn:oio:sagdok:3.0.0\"><b:BeskedId>"
    "<sd:UUIDIdentifikator></sd:UUIDIdentifikator></b:BeskedId><b:BeskedVersion>1.0</b:BeskedVersion><b:Beskedkuvert>"
    "<b:Filtreringsdata><b:Beskedtype><sd:UUIDIdentifikator>d2bed63c-4853-4008-b6e0-a74c15b15fbf"
    "00000000-0000-4000-8000-000000002250</sd:UUIDIdentifikator></b:Beskedtype><b:BeskedAnsvarligAktoer>"
    "<sd:UUIDIdentifikator>96514e13-afdd-44d6-95a8-adc2ca19b127</sd:UUIDIdentifikator></b:BeskedAnsvarligAktoer>"
    "<b:TilladtModtager><sd:URNIdentifikator>urn:oio:cvr-nr:</sd:URNIdentifikator></b:TilladtModtager>"
    "<b:RelateretObjekt><b:ObjektId><sd:URNIdentifikator>urn:oio:cpr-nr:</sd:URNIdentifikator></b:ObjektId><b:ObjektType>"
    "<sd:UUIDIdentifikator>ce7fcf97-a8a2-447a-8690-d38aa0f6e23c</sd:UUIDIdentifikator></b:ObjektType></b:RelateretObjekt>"
    "<b:ObjektRegistrering><b:ObjektRegistreringId><sd:UUIDIdentifikator></sd:UUIDIdentifikator></b:ObjektRegistreringId>"
    "<b:Registreringstidspunkt><sd:TidsstempelDatoTid>2026-</sd:TidsstempelDatoTid></b:Registreringstidspunkt>"
    "<b:ObjektAnsvarligMyndighed><sd:URNIdentifikator>urn:oio:cvr-nr:</sd:URNIdentifikator></b:ObjektAnsvarligMyndighed>"
    "<b:ObjektId><sd:URNIdentifikator>urn:oio:cpr-nr:</sd:URNIdentifikator></b:ObjektId><b:ObjektType><sd:UUIDIdentifikator>"
    "ce7fcf97-a8a2-447a-8690-d38aa0f6e23c</sd:UUIDIdentifikator></b:ObjektType></b:ObjektRegistrering></b:Filtreringsdata>"
    "<b:Leveranceinformation><b:Dannelsestidspunkt><sd:TidsstempelDatoTid>2026-</sd:TidsstempelDatoTid>"
    "</b:Dannelsestidspunkt><b:TransaktionsId><sd:UUIDIdentifikator></sd:UUIDIdentifikator></b:TransaktionsId>"
    "<b:Sikkerhedsklassificering><sd:UUIDIdentifikator>44f4108b-26d4-46de-a90f-35e35b55b8d8</sd:UUIDIdentifikator>"
    "</b:Sikkerhedsklassificering></b:Leveranceinformation></b:Beskedkuvert><b:Beskeddata><d:Base64 "
    "xmlns:d=\"urn:besked:kuvert:1.0\" content-type=\"application/xml\" encoding=\"UTF-8\" file-type=\".xml\">"
    "</d:Base64></b:Beskeddata></b:Haendelsesbesked>";

const Bytef *dictionaryBytes()
{
    return reinterpret_cast<const Bytef *>(dictionary);
}

base::Error damaged()
{
    return base::failure(base::ErrorKind::Internal, "store.sealed.damaged", {{QStringLiteral("place"), QStringLiteral("haendelse")}});
}

} // namespace

base::Result<QByteArray> packMessage(QByteArrayView message)
{
    z_stream stream {};
    const bool small = message.size() <= typical;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, small ? -typicalWindow : -15, small ? typicalMemory : 9,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        return damaged();
    }
    deflateSetDictionary(&stream, dictionaryBytes(), sizeof(dictionary) - 1);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(message.size()))) + 1, Qt::Uninitialized);
    packed[0] = dictionaryNumber;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data())); // zlib only reads there
    stream.avail_in = uInt(message.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data() + 1);
    stream.avail_out = uInt(packed.size() - 1);
    const int ended = deflate(&stream, Z_FINISH);
    packed.resize(1 + qsizetype(stream.total_out));
    deflateEnd(&stream);
    return ended == Z_STREAM_END ? base::Result<QByteArray>(packed) : base::Result<QByteArray>(damaged());
}

base::Result<QByteArray> unpackMessage(QByteArrayView packed)
{
    z_stream stream {};
    if (packed.isEmpty() || packed.front() != dictionaryNumber || inflateInit2(&stream, -15) != Z_OK) {
        return damaged();
    }
    inflateSetDictionary(&stream, dictionaryBytes(), sizeof(dictionary) - 1);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data() + 1)); // zlib only reads there
    stream.avail_in = uInt(packed.size() - 1);
    QByteArray message;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && std::size_t(message.size()) <= largest) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        message.append(part.constData(), part.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? base::Result<QByteArray>(message) : base::Result<QByteArray>(damaged());
}

} // namespace nemsms::store
