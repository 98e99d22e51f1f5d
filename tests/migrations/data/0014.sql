-- SPDX-License-Identifier: GPL-3.0-or-later
-- A demo store of schema version 14 with one record of each first entity and a retired afsendersystem, as the program
-- wrote it: that of version 13, and what migration 0014 does. Never edited.
BEGIN TRANSACTION;
CREATE TABLE afsendersystem (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "sysId" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "leverandoer" TEXT NOT NULL,
    "afsendermobil" TEXT NOT NULL,
    "ean" TEXT NOT NULL,
    "kontaktnavn" TEXT NOT NULL,
    "kontaktmail" TEXT NOT NULL,
    "gyldigFra" TEXT NOT NULL,
    "gyldigTil" TEXT NOT NULL
, "digitalPostSysId" TEXT NOT NULL DEFAULT '', "myndighedId" TEXT REFERENCES myndighed (id), "miljoeId" TEXT REFERENCES miljoe (id), "snitflade" TEXT NOT NULL DEFAULT 'systemtilsystem', "forsendelsesmaade" TEXT NOT NULL DEFAULT 'masse', "opslag" TEXT NOT NULL DEFAULT 'online', "systemtype" TEXT NOT NULL DEFAULT 'standard', "apinoegle" TEXT NOT NULL DEFAULT '', "apinoegleSidste4" TEXT NOT NULL DEFAULT '', "apinoegleUdstedt" TEXT NOT NULL DEFAULT '', "apinoegleUdloeber" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
INSERT INTO afsendersystem VALUES('01M86CH3M01Y4S4FECSNY8N3JK',1,'','ældre og sundhed','1234','Ældre og Sundhed','','','','','','2026-01-01','','','01M86CH3M0PZ58NYKC3QKHWSD9','01M86CH3M0AHGTPYG3FZ91ZRH1','systemtilsystem','masse','online','standard','','','','','active','{ldre og sundhed');
INSERT INTO afsendersystem VALUES('01M80MW03X7FJRZ05F30G0XKP0',2,'2026-11-22T03:30:18.951Z','skole og familie','4321','Skole og Familie','KOMBIT','','','','','','','',NULL,NULL,'systemtilsystem','masse','online','standard','','','','','retired','skole og familie');
CREATE TABLE apinoegle (
    id TEXT PRIMARY KEY REFERENCES afsendersystem (id),
    noegle_sealed BLOB NOT NULL
);
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    sealed BLOB NOT NULL
);
INSERT INTO audit_head VALUES(1,X'000169834951aa0f92db0afd4ac43017e920d95d28d0a4738b5682a2a46b8597999b54b864b77d90af97111705923d5651c16eb9d5dc7c656c85fdf78e8ddb48a91559cf7485');
CREATE TABLE audit_key (
    key_version BIGINT PRIMARY KEY,
    sealed BLOB NOT NULL
);
CREATE TABLE audit_log (
    number BIGINT PRIMARY KEY,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    program TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    details TEXT NOT NULL,
    key_version BIGINT NOT NULL,
    previous_mac BLOB NOT NULL,
    mac BLOB NOT NULL
);
INSERT INTO audit_log VALUES(1,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','store.create','store','01M86CH3M055J3W70RYZ3M7K2H','{"schema":2}',1,X'0000000000000000000000000000000000000000000000000000000000000000',X'2b9a08925d3d612fe9eb24445b3035e6ba7b7065bca08292f015afa47e6f098d');
INSERT INTO audit_log VALUES(2,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','myndighed','01M86CH3M0PZ58NYKC3QKHWSD9','{"cvr":["","29189846"],"navn":["","Børneby Kommune"]}',1,X'2b9a08925d3d612fe9eb24445b3035e6ba7b7065bca08292f015afa47e6f098d',X'784988e3ec079943fa9e564e4aea8168b1e294747a362907b4a77a018d7cee61');
INSERT INTO audit_log VALUES(3,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','miljoe','01M86CH3M0AHGTPYG3FZ91ZRH1','{"art":["","lokalplatform"],"navn":["","Lokal platform"]}',1,X'784988e3ec079943fa9e564e4aea8168b1e294747a362907b4a77a018d7cee61',X'5d6b962089ec0327bd853bdb40a8ec262ac325ec6c93e8568ee37e9d1d140574');
INSERT INTO audit_log VALUES(4,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','afsendersystem','01M86CH3M01Y4S4FECSNY8N3JK','{"gyldigFra":["","2026-01-01"],"navn":["","Ældre og Sundhed"],"sysId":["","1234"]}',1,X'5d6b962089ec0327bd853bdb40a8ec262ac325ec6c93e8568ee37e9d1d140574',X'9c77cd03b76cd800653609867fd3883f1e2741ec2f74f3da059be2929d756f11');
INSERT INTO audit_log VALUES(5,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','materiale','01M86CH3M02FCGM3S5WKRQGQF7','{"afsendersystemId":[null,"01M86CH3M01Y4S4FECSNY8N3JK"],"materialeId":["","167783"],"navn":["","Husk din tid"],"type":["","nemsms"]}',1,X'9c77cd03b76cd800653609867fd3883f1e2741ec2f74f3da059be2929d756f11',X'692b16f0dc8b47b89f4092147fb2c7cb561311db60d294c540c270b375784e05');
INSERT INTO audit_log VALUES(6,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','serviceaftale','01M86CH3M0BMHFQ2K6EWEXJFAB','{"adgang":["","token"],"integration":["","sf1600"],"myndighedId":[null,"01M86CH3M0PZ58NYKC3QKHWSD9"],"navn":["","SF1600"],"nemSmsSysId":["","1234"]}',1,X'692b16f0dc8b47b89f4092147fb2c7cb561311db60d294c540c270b375784e05',X'aeef9178a9d2da39714e671fd3ef2400e2b4ebe07d05ca8162196149a931d3b5');
INSERT INTO audit_log VALUES(7,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','testperson','01M86CH3M00WYWYWFN6EWT46VK','{"cpr":"*","miljoeId":[null,"01M86CH3M0AHGTPYG3FZ91ZRH1"],"navn":["","Nancy Ann Berggren"]}',1,X'aeef9178a9d2da39714e671fd3ef2400e2b4ebe07d05ca8162196149a931d3b5',X'1f162ad9a463615e06458436de010988be6e4ec48a8d0b8b31193048b1f1de6f');
INSERT INTO audit_log VALUES(8,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','testsms','01M86CH3M0DDSVBCYTZWTVFDBC','{"forberedtTid":["","2026-11-24T09:00:00.000Z"],"identifikator":["","01KAS0T4G00123456789ABCDEF"],"leveringsbevis":["","intet"],"materialeId":[null,"01M86CH3M02FCGM3S5WKRQGQF7"],"miljoeId":[null,"01M86CH3M0AHGTPYG3FZ91ZRH1"],"modtager":"*","serviceaftaleId":[null,"01M86CH3M0BMHFQ2K6EWEXJFAB"],"simuleret":[null,true],"tekst":"*","tilstand":["","forberedt"]}',1,X'1f162ad9a463615e06458436de010988be6e4ec48a8d0b8b31193048b1f1de6f',X'40fa692dbb5ec5283741ac3679b02e8fb95bafa34cee2051861bcbf65d03080a');
INSERT INTO audit_log VALUES(9,'2026-11-22T03:30:18.700Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.sqlite.schema-0002-20261122T033018700Z.backup","from":2,"to":3}',1,X'40fa692dbb5ec5283741ac3679b02e8fb95bafa34cee2051861bcbf65d03080a',X'd8a12d35e4a836371e3f0ce2d5ed0a28203790a07eee202f9ba28bdbbfb65731');
INSERT INTO audit_log VALUES(10,'2026-11-22T03:30:18.877Z','root','nemsmsctl','create','afsendersystem','01M80MW03X7FJRZ05F30G0XKP0','{"forsendelsesmaade":["","masse"],"leverandoer":["","KOMBIT"],"navn":["","Skole og Familie"],"opslag":["","online"],"snitflade":["","systemtilsystem"],"sysId":["","4321"],"systemtype":["","standard"]}',1,X'd8a12d35e4a836371e3f0ce2d5ed0a28203790a07eee202f9ba28bdbbfb65731',X'09bf6c4ee2ca7734bf2c062cddb537fcc0f3ad51ddefdca1b8448a1e03662c57');
INSERT INTO audit_log VALUES(11,'2026-11-22T03:30:18.951Z','root','nemsmsctl','retire','afsendersystem','01M80MW03X7FJRZ05F30G0XKP0','{}',1,X'09bf6c4ee2ca7734bf2c062cddb537fcc0f3ad51ddefdca1b8448a1e03662c57',X'ba3ac368e3ea855fda9f5e4d999771800368403c404b3f3aede5453686ad340c');
INSERT INTO audit_log VALUES(12,'2026-11-22T05:23:20.834Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0003-20261122T052320834Z.backup","from":3,"to":4}',1,X'ba3ac368e3ea855fda9f5e4d999771800368403c404b3f3aede5453686ad340c',X'18a592258203713af2aaf55bd0ba8d0172ccecdd7c15b656b60276ebb613cbce');
INSERT INTO audit_log VALUES(13,'2026-11-24T09:00:00.000Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"s5.sqlite.schema-0004-20261124T090000000Z.backup","from":4,"to":5}',1,X'18a592258203713af2aaf55bd0ba8d0172ccecdd7c15b656b60276ebb613cbce',X'c2bc768f571d1d26263f8756998d628729dbf5e4714666abea166ec6779c8d45');
INSERT INTO audit_log VALUES(14,'2026-11-22T11:40:11.074Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0005-20261122T114011074Z.backup","from":5,"to":6}',1,X'c2bc768f571d1d26263f8756998d628729dbf5e4714666abea166ec6779c8d45',X'57ee5aaedb20cbc6cf547a27fa9e90c8e895d2691858b8a9af32d3422419171a');
INSERT INTO audit_log VALUES(15,'2026-11-22T14:24:12.705Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0006-20261122T142412705Z.backup","from":6,"to":7}',1,X'57ee5aaedb20cbc6cf547a27fa9e90c8e895d2691858b8a9af32d3422419171a',X'be08674297c726674c771371ad220f7693fe8c5c1fbb3fe3368adace6e82fe9d');
INSERT INTO audit_log VALUES(16,'2026-11-22T15:02:54.044Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0007-20261122T150254044Z.backup","from":7,"to":8}',1,X'be08674297c726674c771371ad220f7693fe8c5c1fbb3fe3368adace6e82fe9d',X'0405029958f936e8ce88f87dd86d5a768e39181614ada5128a01118e050d649e');
INSERT INTO audit_log VALUES(17,'2026-11-22T15:57:12.642Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0008-20261122T155712642Z.backup","from":8,"to":9}',1,X'0405029958f936e8ce88f87dd86d5a768e39181614ada5128a01118e050d649e',X'0a2093b081b14df53cc30f5a92f10b3313d4a81e9a916a255f7cbcd83fb7f6c5');
CREATE TABLE certifikat (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "rolle" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sha1" TEXT NOT NULL,
    "emne" TEXT NOT NULL,
    "udsteder" TEXT NOT NULL,
    "serienummer" TEXT NOT NULL,
    "cvr" TEXT NOT NULL,
    "gyldigFra" TEXT NOT NULL,
    "gyldigTil" TEXT NOT NULL,
    "miljoeId" TEXT REFERENCES miljoe (id)
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
CREATE TABLE certifikatnoegle (
    id TEXT PRIMARY KEY REFERENCES certifikat (id),
    certifikat BLOB NOT NULL,
    kaede BLOB NOT NULL,
    noegle_sealed BLOB
);
CREATE TABLE change_set (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    program TEXT NOT NULL,
    reason TEXT NOT NULL,
    records BIGINT NOT NULL,
    undoes TEXT REFERENCES change_set (id)
);
CREATE TABLE confirmation (
    confirmed_id TEXT PRIMARY KEY,
    confirmed_entity TEXT NOT NULL,
    confirmed_version BIGINT NOT NULL,
    confirmed_at TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_note TEXT NOT NULL
);
CREATE TABLE exchange ( testsms_id TEXT NOT NULL REFERENCES testsms (id), number BIGINT NOT NULL, direction TEXT NOT NULL, operation TEXT NOT NULL, address TEXT NOT NULL, request BLOB NOT NULL, response BLOB NOT NULL, status BIGINT NOT NULL, error_code TEXT NOT NULL, started TEXT NOT NULL, elapsed_ms BIGINT NOT NULL, PRIMARY KEY (testsms_id, number) );
CREATE TABLE form_state (
    id TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_version BIGINT NOT NULL,
    actor TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    content_sealed BLOB
);
CREATE TABLE forsendelsestype (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "fagsystem" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "nummer" BIGINT,
    "materialeId" TEXT REFERENCES materiale (id)
, livsfase TEXT NOT NULL DEFAULT 'active', "fagsystem_sort" TEXT NOT NULL DEFAULT '', "navn_sort" TEXT NOT NULL DEFAULT '');
CREATE TABLE gruppetilknytning (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "materialeId" TEXT REFERENCES materiale (id),
    "tilmeldingsgruppeId" TEXT REFERENCES tilmeldingsgruppe (id)
, livsfase TEXT NOT NULL DEFAULT 'active');
CREATE TABLE key_holder (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    public_key BLOB NOT NULL,
    parameters TEXT NOT NULL,
    created_at TEXT NOT NULL,
    mac BLOB NOT NULL
);
INSERT INTO key_holder VALUES('01M86CH3M0H8WA6QDYVXR8M1P7','demo','nemsms-konsol',X'db2c5b48d01f0b242c2d323073606cf4879bed9f0358963225a4be363e4f287b','','2026-11-24T09:00:00.000Z',X'b87200134414957d255a4a24d281a76ed9a9545fda92fcd74f2b902f3ee5ac3c');
CREATE TABLE materiale (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "materialeId" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "afsendersystemId" TEXT REFERENCES afsendersystem (id)
, "navnForan" BOOLEAN, "svarpostkasse" TEXT NOT NULL DEFAULT '', "frosset" BOOLEAN, "memo" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
INSERT INTO materiale VALUES('01M86CH3M02FCGM3S5WKRQGQF7',1,'',replace('167783\nhusk din tid','\n',char(10)),'167783','Husk din tid','nemsms','01M86CH3M01Y4S4FECSNY8N3JK',NULL,'',NULL,'','active','husk din tid');
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO meta VALUES('store_id','01M86CH3M055J3W70RYZ3M7K2H');
INSERT INTO meta VALUES('demo','1');
INSERT INTO meta VALUES('created_at','2026-11-24T09:00:00.000Z');
INSERT INTO meta VALUES('key_version','1');
INSERT INTO meta VALUES('schema_version','14');
CREATE TABLE miljoe (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "printServiceUrl" TEXT NOT NULL,
    "dueslagUrl" TEXT NOT NULL,
    "certifikatfil" TEXT NOT NULL,
    "tillidsankerfil" TEXT NOT NULL
, "rute" TEXT NOT NULL DEFAULT 'sf1600', "tilmeldingUrl" TEXT NOT NULL DEFAULT '', "kombiPostUrl" TEXT NOT NULL DEFAULT '', "tokenUrl" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '', "soap" TEXT NOT NULL DEFAULT 'soap11', "servicevinduer" TEXT NOT NULL DEFAULT '', "prisNemSms" TEXT NOT NULL DEFAULT '', "prisFra" TEXT NOT NULL DEFAULT '', "prisKilde" TEXT NOT NULL DEFAULT '', "certifikatId" TEXT REFERENCES certifikat (id), "tokencertifikatfil" TEXT NOT NULL DEFAULT '', "servicecertifikatfil" TEXT NOT NULL DEFAULT '', "memo" TEXT NOT NULL DEFAULT 'memo12');
INSERT INTO miljoe VALUES('01M86CH3M0AHGTPYG3FZ91ZRH1',1,'','lokal platform','Lokal platform','lokalplatform','','','','','sf1600','','','','active','lokal platform','soap11','','','','',NULL,'','','memo12');
CREATE TABLE myndighed (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "cvr" TEXT NOT NULL,
    "kommunekode" TEXT NOT NULL
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
INSERT INTO myndighed VALUES('01M86CH3M0PZ58NYKC3QKHWSD9',1,'','børneby kommune','Børneby Kommune','29189846','','active','b|rneby kommune');
CREATE TABLE register (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "sysId" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "myndighedId" TEXT REFERENCES myndighed (id),
    "miljoeId" TEXT REFERENCES miljoe (id),
    "leverandoer" TEXT NOT NULL,
    "omfang" TEXT NOT NULL,
    "udveksling" TEXT NOT NULL,
    "ean" TEXT NOT NULL,
    "certifikatId" TEXT REFERENCES certifikat (id),
    "gyldigFra" TEXT NOT NULL,
    "gyldigTil" TEXT NOT NULL
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    change_set_id TEXT NOT NULL REFERENCES change_set (id),
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    livsfase_before TEXT NOT NULL,
    livsfase_after TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    before_sealed BLOB,
    after_sealed BLOB
);
CREATE TABLE serviceaftale (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "uuid" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "integration" TEXT NOT NULL,
    "myndighedId" TEXT REFERENCES myndighed (id),
    "brugersystemUuid" TEXT NOT NULL,
    "nemSmsSysId" TEXT NOT NULL,
    "digitalPostSysId" TEXT NOT NULL,
    "registerSysId" TEXT NOT NULL,
    "gyldigFra" TEXT NOT NULL,
    "gyldigTil" TEXT NOT NULL,
    "adgang" TEXT NOT NULL,
    "certifikatbegrundelse" TEXT NOT NULL,
    "certifikatdato" TEXT NOT NULL
, "miljoeId" TEXT REFERENCES miljoe (id), "fagsystem" TEXT NOT NULL DEFAULT '', "leverandoer" TEXT NOT NULL DEFAULT '', "fjernprintSysId" TEXT NOT NULL DEFAULT '', "registercertifikatId" TEXT REFERENCES certifikat (id), "beskedtype" TEXT NOT NULL DEFAULT '', "retning" TEXT NOT NULL DEFAULT 'ingen', "personfoelsomhed" TEXT NOT NULL DEFAULT 'alle', "kle" TEXT NOT NULL DEFAULT 'alle', "fjernprintleverandoer" TEXT NOT NULL DEFAULT '', "fjernprintkontrolleret" TEXT NOT NULL DEFAULT '', "forventetMaengde" BIGINT, "kontaktnavn" TEXT NOT NULL DEFAULT '', "kontaktmail" TEXT NOT NULL DEFAULT '', "leverandoerkontakt" TEXT NOT NULL DEFAULT '', "tilstand" TEXT NOT NULL DEFAULT 'kladde', "tilstandAf" TEXT NOT NULL DEFAULT '', "tilstandTid" TEXT NOT NULL DEFAULT '', "tilstandBegrundelse" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '', "fjernprintkendt" TEXT NOT NULL DEFAULT '', "fjernprintvarslet" TEXT NOT NULL DEFAULT '', "fjernprintvarsletAf" TEXT NOT NULL DEFAULT '', "abonnementCpr" TEXT NOT NULL DEFAULT '', "abonnementCvr" TEXT NOT NULL DEFAULT '');
INSERT INTO serviceaftale VALUES('01M86CH3M0BMHFQ2K6EWEXJFAB',1,'','sf1600','','SF1600','sf1600','01M86CH3M0PZ58NYKC3QKHWSD9','','1234','','','','','token','','','01M86CH3M0AHGTPYG3FZ91ZRH1','','','',NULL,'','ingen','alle','alle','','',NULL,'','','','aktiv','','','','active','sf1600','','','','','');
CREATE TABLE testperson (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "cpr_sealed" BLOB,
    "cpr_index" BLOB,
    "mobilnummer_sealed" BLOB,
    "mobilnummer_index" BLOB,
    "miljoeId" TEXT REFERENCES miljoe (id)
, "cvr_sealed" BLOB, "cvr_index" BLOB, "kilde" TEXT NOT NULL DEFAULT 'egen', "samtykke" BOOLEAN, "forventetTilmelding" TEXT NOT NULL DEFAULT 'ukendt', "reserveretAf" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
INSERT INTO testperson VALUES('01M86CH3M00WYWYWFN6EWT46VK',1,'','nancy ann berggren','Nancy Ann Berggren',X'0001d9c32b4d5828e6bfdd2f9d66b02a9d4224c8cc9aef54258f792382cc0bf437a4fc62e1aaff33',X'49d1addf4efec6132bf5e64b479fbb2063e64c1ab6b38fad962f9e94783563ce',NULL,NULL,'01M86CH3M0AHGTPYG3FZ91ZRH1',NULL,NULL,'egen',NULL,'ukendt','','active','nancy ann berggren');
CREATE TABLE testsms (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "identifikator" TEXT NOT NULL,
    "miljoeId" TEXT REFERENCES miljoe (id),
    "serviceaftaleId" TEXT REFERENCES serviceaftale (id),
    "materialeId" TEXT REFERENCES materiale (id),
    "modtager_sealed" BLOB,
    "modtager_index" BLOB,
    "tekst" TEXT NOT NULL,
    "tilstand" TEXT NOT NULL,
    "forberedtTid" TEXT NOT NULL,
    "accepteretTid" TEXT NOT NULL,
    "afleveretTid" TEXT NOT NULL,
    "leveringsbevis" TEXT NOT NULL,
    "bevisAf" TEXT NOT NULL,
    "fejlkode" TEXT NOT NULL,
    "fejltekst" TEXT NOT NULL,
    "simuleret" BOOLEAN
, livsfase TEXT NOT NULL DEFAULT 'active', "vej" TEXT NOT NULL DEFAULT 'sf1600', "leveresTidligst" TEXT NOT NULL DEFAULT '', "messageUuid" TEXT NOT NULL DEFAULT '', "transmissionId" TEXT NOT NULL DEFAULT '', "tilbagekaldtTid" TEXT NOT NULL DEFAULT '');
INSERT INTO testsms VALUES('01M86CH3M0DDSVBCYTZWTVFDBC',1,'','01kas0t4g00123456789abcdef','01KAS0T4G00123456789ABCDEF','01M86CH3M0AHGTPYG3FZ91ZRH1','01M86CH3M0BMHFQ2K6EWEXJFAB','01M86CH3M02FCGM3S5WKRQGQF7',X'00018dab84a71919bd852a33b6c6107ce2fb4bd4b79bdaf6a6e43a119c4e2ed22c4741400b25a1f1',X'e1d298f9a4aa7b06a85d1cfb33ab688479488cee3f4f1f78213a4e937d7c4564','Husk din tid på tirsdag kl. 10 æøå','forberedt','2026-11-24T09:00:00.000Z','','','intet','','','',1,'active','sf1600token','','','','');
CREATE TABLE tilmeldingsgruppe (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "gruppeId" TEXT NOT NULL,
    "modtagertype" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "obligatorisk" BOOLEAN,
    "aktiveringsdato" TEXT NOT NULL,
    "miljoeId" TEXT REFERENCES miljoe (id)
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
CREATE TABLE tilslutningsaftale (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "myndighedId" TEXT REFERENCES myndighed (id),
    "modpart" TEXT NOT NULL,
    "underskrevet" TEXT NOT NULL,
    "daekkerNemSms" BOOLEAN,
    "daekkerRegister" BOOLEAN,
    "daekkerSf1600" BOOLEAN,
    "ean" TEXT NOT NULL,
    "engangsbeloeb" BIGINT,
    "portaladgang" BOOLEAN,
    "gyldigFra" TEXT NOT NULL,
    "gyldigTil" TEXT NOT NULL
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
CREATE TABLE udskiftningstrin (
    certifikat_id TEXT NOT NULL REFERENCES certifikat (id),
    trin TEXT NOT NULL,
    udfoert TEXT NOT NULL,
    udfoert_af TEXT NOT NULL,
    PRIMARY KEY (certifikat_id, trin)
);
CREATE TABLE used_record (
    record_id TEXT PRIMARY KEY,
    change_set_id TEXT NOT NULL,
    again BIGINT NOT NULL
);
INSERT INTO used_record VALUES('01M86CH3M01Y4S4FECSNY8N3JK','',1);
INSERT INTO used_record VALUES('01M86CH3M02FCGM3S5WKRQGQF7','',1);
INSERT INTO used_record VALUES('01M86CH3M0AHGTPYG3FZ91ZRH1','',1);
INSERT INTO used_record VALUES('01M86CH3M0BMHFQ2K6EWEXJFAB','',1);
INSERT INTO used_record VALUES('01M86CH3M0PZ58NYKC3QKHWSD9','',1);
CREATE TABLE wrapped_key (
    holder_id TEXT NOT NULL REFERENCES key_holder (id),
    key_version BIGINT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (holder_id, key_version)
);
INSERT INTO wrapped_key VALUES('01M86CH3M0H8WA6QDYVXR8M1P7',1,X'5bc2cd92add69566dc63e42e41c6ca602f58841d1aa1bf5349a8d8da8ced1b57892201135746892f642168833bd0e922cd5e120dacb96fadd1116cc032c06f6ba6d143e70a2be05518053de1d962e03e0d4f4196fce7c82d40995223');
CREATE TABLE haendelse (
    id TEXT PRIMARY KEY, miljoe_id TEXT NOT NULL REFERENCES miljoe (id), dueslag TEXT NOT NULL, nummer BIGINT NOT NULL,
    besked_id TEXT NOT NULL, tid TEXT NOT NULL, modtaget TEXT NOT NULL, art TEXT NOT NULL,
    beskedtype TEXT NOT NULL, myndighed TEXT NOT NULL, oplysning TEXT NOT NULL, set_tid TEXT NOT NULL DEFAULT '',
    kvitteret TEXT NOT NULL DEFAULT '', identitet_sealed BLOB, identitet_index BLOB, besked_sealed BLOB NOT NULL,
    UNIQUE (miljoe_id, dueslag, besked_id)
);
CREATE TABLE haendelsestime (
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    art TEXT NOT NULL,
    time TEXT NOT NULL,
    antal BIGINT NOT NULL,
    PRIMARY KEY (miljoe_id, art, time)
);
CREATE TABLE karantaene (
    id TEXT PRIMARY KEY, miljoe_id TEXT NOT NULL REFERENCES miljoe (id), dueslag TEXT NOT NULL, nummer BIGINT NOT NULL,
    modtaget TEXT NOT NULL, aarsag TEXT NOT NULL, argumenter TEXT NOT NULL, besked_sealed BLOB NOT NULL,
    UNIQUE (miljoe_id, nummer)
);
CREATE TABLE haendelsesmaerke (
    miljoe_id TEXT PRIMARY KEY REFERENCES miljoe (id),
    nummer BIGINT NOT NULL
);
CREATE TABLE tilmelding (
    id TEXT PRIMARY KEY, version BIGINT NOT NULL, retired_at TEXT NOT NULL, search_text TEXT NOT NULL,
    livsfase TEXT NOT NULL DEFAULT 'active', "identifikator" TEXT NOT NULL, "miljoeId" TEXT REFERENCES miljoe (id), "serviceaftaleId" TEXT REFERENCES serviceaftale (id),
    "slutbruger_sealed" BLOB, "slutbruger_index" BLOB, "mobilnummer_sealed" BLOB, "mobilnummer_index" BLOB,
    "samtykkeAf" TEXT NOT NULL, "samtykkeVej" TEXT NOT NULL, "samtykkeTid" TEXT NOT NULL, "samtykkeTekst" TEXT NOT NULL,
    "samtykkeNoteretAf" TEXT NOT NULL, "tilstand" TEXT NOT NULL, "oprettetTid" TEXT NOT NULL, "tilmeldtTid" TEXT NOT NULL,
    "aktivTid" TEXT NOT NULL, "frameldtTid" TEXT NOT NULL, "fejlkode" TEXT NOT NULL, "fejltekst" TEXT NOT NULL,
    "simuleret" BOOLEAN
);
CREATE INDEX audit_log_record ON audit_log (record_id, number);
CREATE INDEX audit_log_entity ON audit_log (entity, number);
CREATE INDEX myndighed_retired ON myndighed (retired_at, id);
CREATE INDEX myndighed_navn ON myndighed ("navn", id);
CREATE INDEX myndighed_cvr ON myndighed ("cvr");
CREATE INDEX miljoe_retired ON miljoe (retired_at, id);
CREATE INDEX miljoe_navn ON miljoe ("navn", id);
CREATE INDEX afsendersystem_retired ON afsendersystem (retired_at, id);
CREATE INDEX afsendersystem_navn ON afsendersystem ("navn", id);
CREATE INDEX afsendersystem_sysid ON afsendersystem ("sysId", id);
CREATE INDEX materiale_retired ON materiale (retired_at, id);
CREATE INDEX materiale_materialeid ON materiale ("materialeId", id);
CREATE INDEX materiale_materialeid_retired ON materiale (retired_at, "materialeId", id);
CREATE INDEX materiale_navn ON materiale ("navn", id);
CREATE INDEX materiale_afsendersystem ON materiale ("afsendersystemId", id);
CREATE INDEX serviceaftale_retired ON serviceaftale (retired_at, id);
CREATE INDEX serviceaftale_navn ON serviceaftale ("navn", id);
CREATE INDEX serviceaftale_uuid ON serviceaftale ("uuid");
CREATE INDEX serviceaftale_myndighed ON serviceaftale ("myndighedId", id);
CREATE INDEX testperson_retired ON testperson (retired_at, id);
CREATE INDEX testperson_navn ON testperson ("navn", id);
CREATE INDEX testperson_cpr ON testperson ("cpr_index", id);
CREATE INDEX testperson_mobilnummer ON testperson ("mobilnummer_index", id);
CREATE INDEX testperson_miljoe ON testperson ("miljoeId", id);
CREATE UNIQUE INDEX testsms_identifikator ON testsms ("identifikator");
CREATE INDEX testsms_identifikator_retired ON testsms (retired_at, "identifikator", id);
CREATE INDEX testsms_retired ON testsms (retired_at, id);
CREATE INDEX testsms_miljoe ON testsms ("miljoeId", id);
CREATE INDEX testsms_serviceaftale ON testsms ("serviceaftaleId", id);
CREATE INDEX testsms_materiale ON testsms ("materialeId", id);
CREATE INDEX testsms_modtager ON testsms ("modtager_index", id);
CREATE INDEX testsms_tilstand ON testsms ("tilstand", id);
CREATE INDEX certifikat_retired ON certifikat (retired_at, id);
CREATE INDEX certifikat_navn ON certifikat ("navn", id);
CREATE INDEX certifikat_emne_retired ON certifikat (retired_at, "emne", id);
CREATE INDEX certifikat_sha256 ON certifikat ("sha256");
CREATE INDEX certifikat_miljoe ON certifikat ("miljoeId", id);
CREATE INDEX tilslutningsaftale_retired ON tilslutningsaftale (retired_at, id);
CREATE INDEX tilslutningsaftale_navn ON tilslutningsaftale ("navn", id);
CREATE INDEX tilslutningsaftale_myndighed ON tilslutningsaftale ("myndighedId", id);
CREATE INDEX register_retired ON register (retired_at, id);
CREATE INDEX register_navn ON register ("navn", id);
CREATE INDEX register_sysid ON register ("sysId", id);
CREATE INDEX register_myndighed ON register ("myndighedId", id);
CREATE INDEX register_miljoe ON register ("miljoeId", id);
CREATE INDEX register_certifikat ON register ("certifikatId", id);
CREATE INDEX tilmeldingsgruppe_retired ON tilmeldingsgruppe (retired_at, id);
CREATE INDEX tilmeldingsgruppe_navn ON tilmeldingsgruppe ("navn", id);
CREATE INDEX tilmeldingsgruppe_gruppeid ON tilmeldingsgruppe ("gruppeId", id);
CREATE INDEX tilmeldingsgruppe_miljoe ON tilmeldingsgruppe ("miljoeId", id);
CREATE INDEX gruppetilknytning_retired ON gruppetilknytning (retired_at, id);
CREATE INDEX gruppetilknytning_materiale ON gruppetilknytning ("materialeId", id);
CREATE INDEX gruppetilknytning_materiale_sort ON gruppetilknytning (retired_at, COALESCE("materialeId", ''), id);
CREATE INDEX gruppetilknytning_gruppe ON gruppetilknytning ("tilmeldingsgruppeId", id);
CREATE INDEX gruppetilknytning_gruppe_sort ON gruppetilknytning (retired_at, COALESCE("tilmeldingsgruppeId", ''), id);
CREATE INDEX forsendelsestype_retired ON forsendelsestype (retired_at, id);
CREATE INDEX forsendelsestype_navn ON forsendelsestype ("navn", id);
CREATE INDEX forsendelsestype_materiale ON forsendelsestype ("materialeId", id);
CREATE INDEX afsendersystem_myndighed ON afsendersystem ("myndighedId", id);
CREATE INDEX afsendersystem_miljoe ON afsendersystem ("miljoeId", id);
CREATE INDEX serviceaftale_miljoe ON serviceaftale ("miljoeId", id);
CREATE INDEX serviceaftale_registercertifikat ON serviceaftale ("registercertifikatId", id);
CREATE INDEX testperson_cvr ON testperson ("cvr_index", id);
CREATE INDEX change_set_undoes ON change_set (undoes);
CREATE UNIQUE INDEX revision_record ON revision (record_id, version);
CREATE INDEX revision_change_set ON revision (change_set_id, id);
CREATE UNIQUE INDEX form_state_record ON form_state (actor, entity, record_id);
CREATE INDEX myndighed_navn_sort ON myndighed ("navn_sort", id);
CREATE INDEX myndighed_navn_sort_retired ON myndighed (retired_at, "navn_sort", id);
CREATE INDEX miljoe_navn_sort ON miljoe ("navn_sort", id);
CREATE INDEX miljoe_navn_sort_retired ON miljoe (retired_at, "navn_sort", id);
CREATE INDEX afsendersystem_navn_sort ON afsendersystem ("navn_sort", id);
CREATE INDEX afsendersystem_navn_sort_retired ON afsendersystem (retired_at, "navn_sort", id);
CREATE INDEX materiale_navn_sort ON materiale ("navn_sort", id);
CREATE INDEX materiale_navn_sort_retired ON materiale (retired_at, "navn_sort", id);
CREATE INDEX serviceaftale_navn_sort ON serviceaftale ("navn_sort", id);
CREATE INDEX serviceaftale_navn_sort_retired ON serviceaftale (retired_at, "navn_sort", id);
CREATE INDEX testperson_navn_sort ON testperson ("navn_sort", id);
CREATE INDEX testperson_navn_sort_retired ON testperson (retired_at, "navn_sort", id);
CREATE INDEX certifikat_navn_sort ON certifikat ("navn_sort", id);
CREATE INDEX certifikat_navn_sort_retired ON certifikat (retired_at, "navn_sort", id);
CREATE INDEX tilslutningsaftale_navn_sort ON tilslutningsaftale ("navn_sort", id);
CREATE INDEX tilslutningsaftale_navn_sort_retired ON tilslutningsaftale (retired_at, "navn_sort", id);
CREATE INDEX register_navn_sort ON register ("navn_sort", id);
CREATE INDEX register_navn_sort_retired ON register (retired_at, "navn_sort", id);
CREATE INDEX tilmeldingsgruppe_navn_sort ON tilmeldingsgruppe ("navn_sort", id);
CREATE INDEX tilmeldingsgruppe_navn_sort_retired ON tilmeldingsgruppe (retired_at, "navn_sort", id);
CREATE INDEX forsendelsestype_fagsystem_sort ON forsendelsestype ("fagsystem_sort", id);
CREATE INDEX forsendelsestype_fagsystem_sort_retired ON forsendelsestype (retired_at, "fagsystem_sort", id);
CREATE INDEX forsendelsestype_navn_sort ON forsendelsestype ("navn_sort", id);
CREATE INDEX forsendelsestype_navn_sort_retired ON forsendelsestype (retired_at, "navn_sort", id);
CREATE INDEX miljoe_certifikat ON miljoe ("certifikatId", id);
CREATE INDEX haendelse_tid ON haendelse (miljoe_id, tid, id);
CREATE INDEX haendelse_art ON haendelse (miljoe_id, art, tid, id);
CREATE INDEX haendelse_identitet ON haendelse (identitet_index, tid, id);
CREATE INDEX testsms_messageuuid ON testsms ("messageUuid", id);
CREATE UNIQUE INDEX tilmelding_identifikator ON tilmelding ("identifikator");
CREATE UNIQUE INDEX tilmelding_aaben ON tilmelding ("miljoeId", "slutbruger_index") WHERE "tilstand" <> 'frameldt';
CREATE INDEX tilmelding_identifikator_retired ON tilmelding (retired_at, "identifikator", id);
CREATE INDEX tilmelding_retired ON tilmelding (retired_at, id);
CREATE INDEX tilmelding_miljoe ON tilmelding ("miljoeId", id);
CREATE INDEX tilmelding_serviceaftale ON tilmelding ("serviceaftaleId", id);
CREATE INDEX tilmelding_slutbruger ON tilmelding ("slutbruger_index", id);
CREATE INDEX tilmelding_mobilnummer ON tilmelding ("mobilnummer_index", id);
ALTER TABLE testsms ADD COLUMN "forsoeg" BIGINT;
ALTER TABLE testsms ADD COLUMN "naesteForsoeg" TEXT NOT NULL DEFAULT '';
ALTER TABLE testsms ADD COLUMN "batch" TEXT NOT NULL DEFAULT '';
UPDATE testsms SET "forsoeg" = 0;
CREATE INDEX testsms_batch ON testsms ("batch", "tilstand", id);

CREATE TABLE smsbatch (id TEXT PRIMARY KEY, miljoe_id TEXT NOT NULL REFERENCES miljoe (id), navn TEXT NOT NULL, tilstand TEXT NOT NULL, takt BIGINT NOT NULL, antal BIGINT NOT NULL, oprettet TEXT NOT NULL, oprettet_af TEXT NOT NULL, livstegn TEXT NOT NULL DEFAULT '');
CREATE INDEX smsbatch_miljoe ON smsbatch (miljoe_id, id);
INSERT INTO smsbatch VALUES('01M86CH3M0BATCH0000000000A','01M86CH3M0AHGTPYG3FZ91ZRH1','prøve.csv','pauset',5,1,'2026-11-24T09:00:00.000Z','lis','');
UPDATE testsms SET "batch" = '01M86CH3M0BATCH0000000000A', "forsoeg" = 2;
CREATE TABLE udveksling (id TEXT PRIMARY KEY, miljoe_id TEXT NOT NULL REFERENCES miljoe (id), tid TEXT NOT NULL, gemt TEXT NOT NULL, operation TEXT NOT NULL, metode TEXT NOT NULL, adresse TEXT NOT NULL, status BIGINT NOT NULL, fejlkode TEXT NOT NULL, transaktion TEXT NOT NULL, identifikator TEXT NOT NULL, aftryk TEXT NOT NULL, forbindelse_ms BIGINT NOT NULL, tls_ms BIGINT NOT NULL, foerste_ms BIGINT NOT NULL, ialt_ms BIGINT NOT NULL, tekst_sealed BLOB NOT NULL);
CREATE INDEX udveksling_miljoe ON udveksling (miljoe_id, id);
CREATE INDEX udveksling_operation ON udveksling (miljoe_id, operation, id);
CREATE INDEX udveksling_identifikator ON udveksling (identifikator, id);
CREATE INDEX udveksling_gemt ON udveksling (gemt);
INSERT INTO udveksling VALUES('01M86CH3M0EXCHANGE00000000','01M86CH3M0AHGTPYG3FZ91ZRH1','2026-11-24T09:00:00.000Z','2026-11-24T09:00:00.000Z','afsendBrev','POST','https://127.0.0.1:8443/service',200,'','','','',1,2,3,4,X'00');
ALTER TABLE tilslutningsaftale ADD COLUMN "reference" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba10" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba11" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba12" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba13" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba14" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba15" TEXT NOT NULL DEFAULT '';
COMMIT;
