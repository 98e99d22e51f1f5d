#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: makezoo.sh FOLDER
# Makes certificate files as people have them, odd ones most of all, with the openssl program. Times are fixed, so that
# the same judge says the same of them on any day; keys and serial numbers are new each time. Password: hemmelig.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
cp "$here/zoo.cnf" .
: > index.txt
printf '%s\n' 1000 > serial
exec 2> makezoo.log

key() { # NAME [genpkey options]
    local name=$1
    shift
    [ $# -gt 0 ] || set -- -algorithm EC -pkeyopt ec_paramgen_curve:P-256
    openssl genpkey -quiet "$@" -out "$name.key" 2> /dev/null || openssl genpkey "$@" -out "$name.key"
}

request() { # NAME SUBJECT
    openssl req -new -utf8 -config zoo.cnf -key "$1.key" -subj "$2" -out "$1.csr"
}

issue() { # NAME ISSUER SECTION FROM TO [more options of openssl ca]
    local name=$1 issuer=$2 section=$3 from=$4 to=$5
    shift 5
    openssl ca -batch -notext -config zoo.cnf -extensions "$section" -cert "$issuer.pem" -keyfile "$issuer.key" \
        -startdate "$from" -enddate "$to" -in "$name.csr" -out "$name.pem" "$@"
}

leaf() { # NAME SUBJECT [SECTION [FROM [TO [more]]]]
    local name=$1 subject=$2 section=${3:-leaf} from=${4:-20200101000000Z} to=${5:-20450101000000Z}
    shift "$(($# < 5 ? $# : 5))"
    [ -f "$name.key" ] || key "$name"
    request "$name" "$subject"
    issue "$name" issuing "$section" "$from" "$to" "$@"
}

p12() { # FILE LEAF [options of openssl pkcs12]
    local file=$1 name=$2
    shift 2
    openssl pkcs12 -export -inkey "$name.key" -in "$name.pem" -certfile chain.pem -passout pass:hemmelig -out "$file" "$@"
}

# Authorities: a root, the one that issues, one of the same name with another key, and one that ran out.
key root
openssl req -new -utf8 -config zoo.cnf -key root.key -subj "/C=DK/O=Den Danske Stat/OU=Test - cti/CN=Zoo rod-CA" -out root.csr
openssl ca -batch -notext -selfsign -config zoo.cnf -extensions authority -keyfile root.key -in root.csr \
    -startdate 20100101000000Z -enddate 20490101000000Z -out root.pem
issuing="/C=DK/O=Den Danske Stat/OU=Test - cti/CN=Den Danske Stat OCES udstedende-CA 1"
for name in issuing forged; do
    key $name
    request $name "$issuing"
    issue $name root authority 20100101000000Z 20490101000000Z
done
key olderca
request olderca "/C=DK/O=Den Danske Stat/OU=Test - cti/CN=Zoo gammel CA"
issue olderca root authority 20100101000000Z 20240101000000Z
cat issuing.pem root.pem > chain.pem

# Whose they are.
uuid=9f6b1a52-3c1d-4c7e-8a20-5d1e0b7c4f11
oces3="/C=DK/organizationIdentifier=NTRDK-29189846/O=Prøvekøbing Kommune"
leaf oces3 "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=NemSMS" oces3
leaf system3 "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=NemSMS system" foces
leaf moces3 "$oces3/serialNumber=UI:DK-E:G:$uuid/CN=Medarbejder" moces
leaf voces2 "/C=DK/O=Prøvekøbing Kommune \/\/ CVR:29189846/serialNumber=CVR:29189846-UID:25351738/CN=Prøvekøbing Kommune"
leaf foces2 "/C=DK/O=KOMBIT A\/S \/\/ CVR:19435075/serialNumber=CVR:19435075-FID:28764056/CN=NemSMS (funktionscertifikat)"
leaf moces2 "/C=DK/O=Prøvekøbing Kommune \/\/ CVR:29189846/serialNumber=CVR:29189846-RID:1/CN=Medarbejder"
leaf poces2 "/C=DK/serialNumber=PID:9208-2002-2-0/CN=Borger"
leaf nocvr "/C=DK/O=Nogen/CN=nogen"
leaf notoces "/C=DK/O=Nogen/CN=nogen CVR:29189846"

# Times, keys, signatures and uses.
leaf expired "$oces3/CN=udløbet" leaf 20200101000000Z 20230101000000Z
leaf notyet "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=fremtid" oces3 20440101000000Z 20450101000000Z
leaf ending "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=snart" oces3 20240101000000Z 20260626000000Z
key rsa1024 -algorithm RSA -pkeyopt rsa_keygen_bits:1024
leaf rsa1024 "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=lille" oces3
leaf sha1 "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=sha1" oces3 20200101000000Z 20450101000000Z -md sha1
leaf noclient "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=server" server
leaf usage "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=kun kryptering" encipher
key older
request older "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=gammel kæde"
issue older olderca oces3 20200101000000Z 20450101000000Z
leaf middleman "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=mellemmand" oces3
key byleaf
request byleaf "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=udstedt af en indehaver"
issue byleaf middleman oces3 20200101000000Z 20450101000000Z
key selfsigned
request selfsigned "$oces3/CN=egen"
openssl ca -batch -notext -selfsign -config zoo.cnf -extensions leaf -keyfile selfsigned.key -in selfsigned.csr \
    -startdate 20200101000000Z -enddate 20450101000000Z -out selfsigned.pem

# PKCS#12, well and badly made.
for name in oces3 system3 moces3 foces2 moces2 poces2 nocvr notoces expired notyet ending rsa1024 sha1 noclient usage; do
    p12 $name.p12 $name
done
p12 nomac.p12 oces3 -nomac
p12 rc2.p12 oces3 -legacy
p12 3des.p12 oces3 -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1
p12 emptypass.p12 oces3 -passout pass:
p12 dansk.p12 oces3 -passout pass:blåbærgrød
p12 doublyencoded.p12 oces3 -passout pass:blÃ¥bÃ¦rgrÃ¸d
printf 'hemmelig\n' | iconv -f UTF-8 -t UTF-16LE | { printf '\xff\xfe'; cat; } > utf16.password
p12 cut.p12 oces3 -passout file:utf16.password
openssl pkcs12 -export -nokeys -in oces3.pem -certfile chain.pem -passout pass:hemmelig -out nokey.p12
openssl pkcs12 -export -nocerts -inkey oces3.key -passout pass:hemmelig -out nocert.p12
openssl pkcs12 -export -inkey oces3.key -in oces3.pem -passout pass:hemmelig -out nochain.p12
openssl pkcs12 -export -inkey selfsigned.key -in selfsigned.pem -passout pass:hemmelig -out selfsigned.p12
openssl pkcs12 -export -inkey older.key -in older.pem -certfile olderca.pem -passout pass:hemmelig -out olderchain.p12
openssl pkcs12 -export -inkey byleaf.key -in byleaf.pem -certfile <(cat middleman.pem chain.pem) -passout pass:hemmelig \
    -out byleaf.p12
p12 others.p12 oces3 -certfile <(cat chain.pem moces2.pem)
head -c 900 oces3.p12 > truncated.p12

# PEM and DER.
cat oces3.key oces3.pem chain.pem > whole.pem
cat oces3.pem chain.pem moces2.key > mismatch.pem
cat oces3.key moces2.key oces3.pem chain.pem > twokeys.pem
cat oces3.key oces3.pem forged.pem root.pem > forgedchain.pem
openssl pkcs8 -topk8 -in oces3.key -passout pass:hemmelig -out sealed.key
cat sealed.key oces3.pem chain.pem > sealed.pem
key rsa -algorithm RSA -pkeyopt rsa_keygen_bits:2048
leaf rsa "$oces3/serialNumber=UI:DK-O:G:$uuid/CN=rsa" oces3
openssl rsa -traditional -des3 -in rsa.key -passout pass:hemmelig -out des3.key
cat des3.key rsa.pem chain.pem > des3.pem
openssl x509 -in oces3.pem -outform DER -out oces3.der
openssl x509 -in oces3.pem -trustout -addtrust clientAuth -out trusted.pem
openssl crl2pkcs7 -nocrl -certfile oces3.pem -certfile chain.pem -outform DER -out bundle.p7b
openssl crl2pkcs7 -nocrl -certfile oces3.pem -certfile chain.pem -out bundle.p7b.pem
openssl req -in oces3.csr -outform DER -out request.der
openssl pkey -in oces3.key -outform DER -out keyonly.der
iconv -f UTF-8 -t UTF-16LE oces3.pem | { printf '\xff\xfe'; cat; } > utf16.pem
openssl base64 -in oces3.der -out base64.txt
{ head -n 6 oces3.pem; printf -- '-----END CERTIFICATE-----\n'; } > half.pem
printf '<html><body>Log ind for at hente dit certifikat</body></html>' > page.p12
printf '\xfe\xed\xfe\xed\x00\x00\x00\x02' > java.jks
: > empty.p12
head -c 1100000 /dev/zero > large.p12

# Revocation lists and answers: of the authority while all is well, and after oces3 was revoked.
openssl ca -gencrl -config zoo.cnf -cert issuing.pem -keyfile issuing.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20400101000000Z -out before.crl
openssl ocsp -index index.txt -CA issuing.pem -rsigner issuing.pem -rkey issuing.key -issuer issuing.pem \
    -cert oces3.pem -ndays 3650 -no_nonce -respout before.ocsp > /dev/null
openssl ca -config zoo.cnf -cert issuing.pem -keyfile issuing.key -revoke oces3.pem
openssl ca -gencrl -config zoo.cnf -cert issuing.pem -keyfile issuing.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20400101000000Z -out revoked.crl
openssl ca -gencrl -config zoo.cnf -cert issuing.pem -keyfile issuing.key -crl_lastupdate 20240101000000Z \
    -crl_nextupdate 20240201000000Z -out stale.crl
openssl ca -gencrl -config zoo.cnf -cert forged.pem -keyfile forged.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20400101000000Z -out forged.crl
openssl ca -gencrl -config zoo.cnf -cert root.pem -keyfile root.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20400101000000Z -out otherissuer.crl
openssl ocsp -index index.txt -CA root.pem -rsigner root.pem -rkey root.key -issuer root.pem -cert issuing.pem -ndays 3650 \
    -no_nonce -respout standing.ocsp > /dev/null
openssl ca -config zoo.cnf -cert root.pem -keyfile root.key -revoke issuing.pem
openssl ca -gencrl -config zoo.cnf -cert root.pem -keyfile root.key -crl_lastupdate 20260101000000Z \
    -crl_nextupdate 20400101000000Z -out fallen.crl
openssl ocsp -index index.txt -CA root.pem -rsigner root.pem -rkey root.key -issuer root.pem -cert issuing.pem -ndays 3650 \
    -no_nonce -respout fallen.ocsp > /dev/null
openssl ocsp -index index.txt -CA issuing.pem -rsigner issuing.pem -rkey issuing.key -issuer issuing.pem \
    -cert oces3.pem -ndays 3650 -no_nonce -respout revoked.ocsp > /dev/null
openssl ocsp -index index.txt -CA issuing.pem -rsigner forged.pem -rkey forged.key -issuer issuing.pem \
    -cert oces3.pem -ndays 3650 -no_nonce -respout forged.ocsp > /dev/null
