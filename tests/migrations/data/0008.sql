-- SPDX-License-Identifier: GPL-3.0-or-later
-- A demo store of schema version 8 with one record of each first entity and a retired afsendersystem, as the program
-- wrote it. Never edited.
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
INSERT INTO "afsendersystem" VALUES('01M86CH3M01Y4S4FECSNY8N3JK',1,'','ældre og sundhed','1234','Ældre og Sundhed','','','','','','2026-01-01','','','01M86CH3M0PZ58NYKC3QKHWSD9','01M86CH3M0AHGTPYG3FZ91ZRH1','systemtilsystem','masse','online','standard','','','','','active','{ldre og sundhed');
INSERT INTO "afsendersystem" VALUES('01M80MW03X7FJRZ05F30G0XKP0',2,'2026-11-22T03:30:18.951Z','skole og familie','4321','Skole og Familie','KOMBIT','','','','','','','',NULL,NULL,'systemtilsystem','masse','online','standard','','','','','retired','skole og familie');
CREATE TABLE apinoegle (
    id TEXT PRIMARY KEY REFERENCES afsendersystem (id),
    noegle_sealed BLOB NOT NULL
);
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    sealed BLOB NOT NULL
);
INSERT INTO "audit_head" VALUES(1,X'0001841317B6A5CAAA7EC0C79CA3BE5F4D6F0CA2145EC11AB63015AC8A2166BC7E1BFB82A9AEABA0CC43B820B850E057FB3884332EFE7E00F185ED51ADAD7000F6843F9EA71F');
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
INSERT INTO "audit_log" VALUES(1,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','store.create','store','01M86CH3M055J3W70RYZ3M7K2H','{"schema":2}',1,X'0000000000000000000000000000000000000000000000000000000000000000',X'2B9A08925D3D612FE9EB24445B3035E6BA7B7065BCA08292F015AFA47E6F098D');
INSERT INTO "audit_log" VALUES(2,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','myndighed','01M86CH3M0PZ58NYKC3QKHWSD9','{"cvr":["","29189846"],"navn":["","Børneby Kommune"]}',1,X'2B9A08925D3D612FE9EB24445B3035E6BA7B7065BCA08292F015AFA47E6F098D',X'784988E3EC079943FA9E564E4AEA8168B1E294747A362907B4A77A018D7CEE61');
INSERT INTO "audit_log" VALUES(3,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','miljoe','01M86CH3M0AHGTPYG3FZ91ZRH1','{"art":["","lokalplatform"],"navn":["","Lokal platform"]}',1,X'784988E3EC079943FA9E564E4AEA8168B1E294747A362907B4A77A018D7CEE61',X'5D6B962089EC0327BD853BDB40A8EC262AC325EC6C93E8568EE37E9D1D140574');
INSERT INTO "audit_log" VALUES(4,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','afsendersystem','01M86CH3M01Y4S4FECSNY8N3JK','{"gyldigFra":["","2026-01-01"],"navn":["","Ældre og Sundhed"],"sysId":["","1234"]}',1,X'5D6B962089EC0327BD853BDB40A8EC262AC325EC6C93E8568EE37E9D1D140574',X'9C77CD03B76CD800653609867FD3883F1E2741EC2F74F3DA059BE2929D756F11');
INSERT INTO "audit_log" VALUES(5,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','materiale','01M86CH3M02FCGM3S5WKRQGQF7','{"afsendersystemId":[null,"01M86CH3M01Y4S4FECSNY8N3JK"],"materialeId":["","167783"],"navn":["","Husk din tid"],"type":["","nemsms"]}',1,X'9C77CD03B76CD800653609867FD3883F1E2741EC2F74F3DA059BE2929D756F11',X'692B16F0DC8B47B89F4092147FB2C7CB561311DB60D294C540C270B375784E05');
INSERT INTO "audit_log" VALUES(6,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','serviceaftale','01M86CH3M0BMHFQ2K6EWEXJFAB','{"adgang":["","token"],"integration":["","sf1600"],"myndighedId":[null,"01M86CH3M0PZ58NYKC3QKHWSD9"],"navn":["","SF1600"],"nemSmsSysId":["","1234"]}',1,X'692B16F0DC8B47B89F4092147FB2C7CB561311DB60D294C540C270B375784E05',X'AEEF9178A9D2DA39714E671FD3EF2400E2B4EBE07D05CA8162196149A931D3B5');
INSERT INTO "audit_log" VALUES(7,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','testperson','01M86CH3M00WYWYWFN6EWT46VK','{"cpr":"*","miljoeId":[null,"01M86CH3M0AHGTPYG3FZ91ZRH1"],"navn":["","Nancy Ann Berggren"]}',1,X'AEEF9178A9D2DA39714E671FD3EF2400E2B4EBE07D05CA8162196149A931D3B5',X'1F162AD9A463615E06458436DE010988BE6E4EC48A8D0B8B31193048B1F1DE6F');
INSERT INTO "audit_log" VALUES(8,'2026-11-24T09:00:00.000Z','lis','nemsmsctl','create','testsms','01M86CH3M0DDSVBCYTZWTVFDBC','{"forberedtTid":["","2026-11-24T09:00:00.000Z"],"identifikator":["","01KAS0T4G00123456789ABCDEF"],"leveringsbevis":["","intet"],"materialeId":[null,"01M86CH3M02FCGM3S5WKRQGQF7"],"miljoeId":[null,"01M86CH3M0AHGTPYG3FZ91ZRH1"],"modtager":"*","serviceaftaleId":[null,"01M86CH3M0BMHFQ2K6EWEXJFAB"],"simuleret":[null,true],"tekst":"*","tilstand":["","forberedt"]}',1,X'1F162AD9A463615E06458436DE010988BE6E4EC48A8D0B8B31193048B1F1DE6F',X'40FA692DBB5EC5283741AC3679B02E8FB95BAFA34CEE2051861BCBF65D03080A');
INSERT INTO "audit_log" VALUES(9,'2026-11-22T03:30:18.700Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.sqlite.schema-0002-20261122T033018700Z.backup","from":2,"to":3}',1,X'40FA692DBB5EC5283741AC3679B02E8FB95BAFA34CEE2051861BCBF65D03080A',X'D8A12D35E4A836371E3F0CE2D5ED0A28203790A07EEE202F9BA28BDBBFB65731');
INSERT INTO "audit_log" VALUES(10,'2026-11-22T03:30:18.877Z','root','nemsmsctl','create','afsendersystem','01M80MW03X7FJRZ05F30G0XKP0','{"forsendelsesmaade":["","masse"],"leverandoer":["","KOMBIT"],"navn":["","Skole og Familie"],"opslag":["","online"],"snitflade":["","systemtilsystem"],"sysId":["","4321"],"systemtype":["","standard"]}',1,X'D8A12D35E4A836371E3F0CE2D5ED0A28203790A07EEE202F9BA28BDBBFB65731',X'09BF6C4EE2CA7734BF2C062CDDB537FCC0F3AD51DDEFDCA1B8448A1E03662C57');
INSERT INTO "audit_log" VALUES(11,'2026-11-22T03:30:18.951Z','root','nemsmsctl','retire','afsendersystem','01M80MW03X7FJRZ05F30G0XKP0','{}',1,X'09BF6C4EE2CA7734BF2C062CDDB537FCC0F3AD51DDEFDCA1B8448A1E03662C57',X'BA3AC368E3EA855FDA9F5E4D999771800368403C404B3F3AEDE5453686AD340C');
INSERT INTO "audit_log" VALUES(12,'2026-11-22T05:23:20.834Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0003-20261122T052320834Z.backup","from":3,"to":4}',1,X'BA3AC368E3EA855FDA9F5E4D999771800368403C404B3F3AEDE5453686AD340C',X'18A592258203713AF2AAF55BD0BA8D0172CCECDD7C15B656B60276EBB613CBCE');
INSERT INTO "audit_log" VALUES(13,'2026-11-24T09:00:00.000Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"s5.sqlite.schema-0004-20261124T090000000Z.backup","from":4,"to":5}',1,X'18A592258203713AF2AAF55BD0BA8D0172CCECDD7C15B656B60276EBB613CBCE',X'C2BC768F571D1D26263F8756998D628729DBF5E4714666ABEA166EC6779C8D45');
INSERT INTO "audit_log" VALUES(14,'2026-11-22T11:40:11.074Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0005-20261122T114011074Z.backup","from":5,"to":6}',1,X'C2BC768F571D1D26263F8756998D628729DBF5E4714666ABEA166EC6779C8D45',X'57EE5AAEDB20CBC6CF547A27FA9E90C8E895D2691858B8A9AF32D3422419171A');
INSERT INTO "audit_log" VALUES(15,'2026-11-22T14:24:12.705Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0006-20261122T142412705Z.backup","from":6,"to":7}',1,X'57EE5AAEDB20CBC6CF547A27FA9E90C8E895D2691858B8A9AF32D3422419171A',X'BE08674297C726674C771371AD220F7693FE8C5C1FBB3FE3368ADACE6E82FE9D');
INSERT INTO "audit_log" VALUES(16,'2026-11-22T15:02:54.044Z','root','nemsmsctl','store.migrate','store','01M86CH3M055J3W70RYZ3M7K2H','{"backup":"demo.db.schema-0007-20261122T150254044Z.backup","from":7,"to":8}',1,X'BE08674297C726674C771371AD220F7693FE8C5C1FBB3FE3368ADACE6E82FE9D',X'0405029958F936E8CE88F87DD86D5A768E39181614ADA5128A01118E050D649E');
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
CREATE TABLE exchange (
    testsms_id TEXT NOT NULL REFERENCES testsms (id),
    number BIGINT NOT NULL,
    direction TEXT NOT NULL,
    operation TEXT NOT NULL,
    address TEXT NOT NULL,
    request BLOB NOT NULL,
    response BLOB NOT NULL,
    status BIGINT NOT NULL,
    error_code TEXT NOT NULL,
    started TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    PRIMARY KEY (testsms_id, number)
);
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
INSERT INTO "key_holder" VALUES('01M86CH3M0H8WA6QDYVXR8M1P7','demo','nemsms-konsol',X'DB2C5B48D01F0B242C2D323073606CF4879BED9F0358963225A4BE363E4F287B','','2026-11-24T09:00:00.000Z',X'B87200134414957D255A4A24D281A76ED9A9545FDA92FCD74F2B902F3EE5AC3C');
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
INSERT INTO "materiale" VALUES('01M86CH3M02FCGM3S5WKRQGQF7',1,'','167783
husk din tid','167783','Husk din tid','nemsms','01M86CH3M01Y4S4FECSNY8N3JK',NULL,'',NULL,'','active','husk din tid');
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO "meta" VALUES('store_id','01M86CH3M055J3W70RYZ3M7K2H');
INSERT INTO "meta" VALUES('demo','1');
INSERT INTO "meta" VALUES('created_at','2026-11-24T09:00:00.000Z');
INSERT INTO "meta" VALUES('key_version','1');
INSERT INTO "meta" VALUES('schema_version','8');
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
, "rute" TEXT NOT NULL DEFAULT 'sf1600', "tilmeldingUrl" TEXT NOT NULL DEFAULT '', "kombiPostUrl" TEXT NOT NULL DEFAULT '', "tokenUrl" TEXT NOT NULL DEFAULT '', livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '', "soap" TEXT NOT NULL DEFAULT 'soap11', "servicevinduer" TEXT NOT NULL DEFAULT '', "prisNemSms" TEXT NOT NULL DEFAULT '', "prisFra" TEXT NOT NULL DEFAULT '', "prisKilde" TEXT NOT NULL DEFAULT '', "certifikatId" TEXT REFERENCES certifikat (id), "tokencertifikatfil" TEXT NOT NULL DEFAULT '', "servicecertifikatfil" TEXT NOT NULL DEFAULT '');
INSERT INTO "miljoe" VALUES('01M86CH3M0AHGTPYG3FZ91ZRH1',1,'','lokal platform','Lokal platform','lokalplatform','','','','','sf1600','','','','active','lokal platform','soap11','','','','',NULL,'','');
CREATE TABLE myndighed (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "cvr" TEXT NOT NULL,
    "kommunekode" TEXT NOT NULL
, livsfase TEXT NOT NULL DEFAULT 'active', "navn_sort" TEXT NOT NULL DEFAULT '');
INSERT INTO "myndighed" VALUES('01M86CH3M0PZ58NYKC3QKHWSD9',1,'','børneby kommune','Børneby Kommune','29189846','','active','b|rneby kommune');
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
INSERT INTO "serviceaftale" VALUES('01M86CH3M0BMHFQ2K6EWEXJFAB',1,'','sf1600','','SF1600','sf1600','01M86CH3M0PZ58NYKC3QKHWSD9','','1234','','','','','token','','','01M86CH3M0AHGTPYG3FZ91ZRH1','','','',NULL,'','ingen','alle','alle','','',NULL,'','','','aktiv','','','','active','sf1600','','','','','');
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
INSERT INTO "testperson" VALUES('01M86CH3M00WYWYWFN6EWT46VK',1,'','nancy ann berggren','Nancy Ann Berggren',X'0001D9C32B4D5828E6BFDD2F9D66B02A9D4224C8CC9AEF54258F792382CC0BF437A4FC62E1AAFF33',X'49D1ADDF4EFEC6132BF5E64B479FBB2063E64C1AB6B38FAD962F9E94783563CE',NULL,NULL,'01M86CH3M0AHGTPYG3FZ91ZRH1',NULL,NULL,'egen',NULL,'ukendt','','active','nancy ann berggren');
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
, livsfase TEXT NOT NULL DEFAULT 'active');
INSERT INTO "testsms" VALUES('01M86CH3M0DDSVBCYTZWTVFDBC',1,'','01kas0t4g00123456789abcdef','01KAS0T4G00123456789ABCDEF','01M86CH3M0AHGTPYG3FZ91ZRH1','01M86CH3M0BMHFQ2K6EWEXJFAB','01M86CH3M02FCGM3S5WKRQGQF7',X'00018DAB84A71919BD852A33B6C6107CE2FB4BD4B79BDAF6A6E43A119C4E2ED22C4741400B25A1F1',X'E1D298F9A4AA7B06A85D1CFB33AB688479488CEE3F4F1F78213A4E937D7C4564','Husk din tid på tirsdag kl. 10 æøå','forberedt','2026-11-24T09:00:00.000Z','','','intet','','','',1,'active');
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
INSERT INTO "used_record" VALUES('01M86CH3M01Y4S4FECSNY8N3JK','',1);
INSERT INTO "used_record" VALUES('01M86CH3M02FCGM3S5WKRQGQF7','',1);
INSERT INTO "used_record" VALUES('01M86CH3M0AHGTPYG3FZ91ZRH1','',1);
INSERT INTO "used_record" VALUES('01M86CH3M0BMHFQ2K6EWEXJFAB','',1);
INSERT INTO "used_record" VALUES('01M86CH3M0PZ58NYKC3QKHWSD9','',1);
CREATE TABLE wrapped_key (
    holder_id TEXT NOT NULL REFERENCES key_holder (id),
    key_version BIGINT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (holder_id, key_version)
);
INSERT INTO "wrapped_key" VALUES('01M86CH3M0H8WA6QDYVXR8M1P7',1,X'5BC2CD92ADD69566DC63E42E41C6CA602F58841D1AA1BF5349A8D8DA8CED1B57892201135746892F642168833BD0E922CD5E120DACB96FADD1116CC032C06F6BA6D143E70A2BE05518053DE1D962E03E0D4F4196FCE7C82D40995223');
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
COMMIT;
