-- SPDX-License-Identifier: GPL-3.0-or-later
-- A demo store of schema version 2 with one record of each entity, as the program wrote it. Never edited.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO meta VALUES('schema_version','2');
INSERT INTO meta VALUES('store_id','01M86CH3M055J3W70RYZ3M7K2H');
INSERT INTO meta VALUES('demo','1');
INSERT INTO meta VALUES('created_at','2026-11-24T09:00:00.000Z');
INSERT INTO meta VALUES('key_version','1');
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
CREATE TABLE wrapped_key (
    holder_id TEXT NOT NULL REFERENCES key_holder (id),
    key_version BIGINT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (holder_id, key_version)
);
INSERT INTO wrapped_key VALUES('01M86CH3M0H8WA6QDYVXR8M1P7',1,X'5bc2cd92add69566dc63e42e41c6ca602f58841d1aa1bf5349a8d8da8ced1b57892201135746892f642168833bd0e922cd5e120dacb96fadd1116cc032c06f6ba6d143e70a2be05518053de1d962e03e0d4f4196fce7c82d40995223');
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
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    sealed BLOB NOT NULL
);
INSERT INTO audit_head VALUES(1,X'0001570bbf3d7044f7359de00a4b914b55c74d919df3eeec15bcee7e92f044ffdb3aa9e780e01252f1928797405b8afb0e31e30f253ceb2669d0d3c83f3b3d0968019c281a9e');
CREATE TABLE myndighed (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "cvr" TEXT NOT NULL,
    "kommunekode" TEXT NOT NULL
);
INSERT INTO myndighed VALUES('01M86CH3M0PZ58NYKC3QKHWSD9',1,'','børneby kommune','Børneby Kommune','29189846','');
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
);
INSERT INTO miljoe VALUES('01M86CH3M0AHGTPYG3FZ91ZRH1',1,'','lokal platform','Lokal platform','lokalplatform','','','','');
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
);
INSERT INTO afsendersystem VALUES('01M86CH3M01Y4S4FECSNY8N3JK',1,'','ældre og sundhed','1234','Ældre og Sundhed','','','','','','2026-01-01','');
CREATE TABLE materiale (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "materialeId" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "afsendersystemId" TEXT REFERENCES afsendersystem (id)
);
INSERT INTO materiale VALUES('01M86CH3M02FCGM3S5WKRQGQF7',1,'',replace('167783\nhusk din tid','\n',char(10)),'167783','Husk din tid','nemsms','01M86CH3M01Y4S4FECSNY8N3JK');
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
);
INSERT INTO serviceaftale VALUES('01M86CH3M0BMHFQ2K6EWEXJFAB',1,'','sf1600','','SF1600','sf1600','01M86CH3M0PZ58NYKC3QKHWSD9','','1234','','','','','token','','');
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
);
INSERT INTO testperson VALUES('01M86CH3M00WYWYWFN6EWT46VK',1,'','nancy ann berggren','Nancy Ann Berggren',X'0001d9c32b4d5828e6bfdd2f9d66b02a9d4224c8cc9aef54258f792382cc0bf437a4fc62e1aaff33',X'49d1addf4efec6132bf5e64b479fbb2063e64c1ab6b38fad962f9e94783563ce',NULL,NULL,'01M86CH3M0AHGTPYG3FZ91ZRH1');
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
);
INSERT INTO testsms VALUES('01M86CH3M0DDSVBCYTZWTVFDBC',1,'','01kas0t4g00123456789abcdef','01KAS0T4G00123456789ABCDEF','01M86CH3M0AHGTPYG3FZ91ZRH1','01M86CH3M0BMHFQ2K6EWEXJFAB','01M86CH3M02FCGM3S5WKRQGQF7',X'00018dab84a71919bd852a33b6c6107ce2fb4bd4b79bdaf6a6e43a119c4e2ed22c4741400b25a1f1',X'e1d298f9a4aa7b06a85d1cfb33ab688479488cee3f4f1f78213a4e937d7c4564','Husk din tid på tirsdag kl. 10 æøå','forberedt','2026-11-24T09:00:00.000Z','','','intet','','','',1);
CREATE INDEX audit_log_record ON audit_log (record_id, number);
CREATE INDEX audit_log_entity ON audit_log (entity, number);
CREATE INDEX myndighed_retired ON myndighed (retired_at, id);
CREATE INDEX myndighed_navn ON myndighed ("navn", id);
CREATE INDEX myndighed_navn_retired ON myndighed (retired_at, "navn", id);
CREATE INDEX myndighed_cvr ON myndighed ("cvr");
CREATE INDEX miljoe_retired ON miljoe (retired_at, id);
CREATE INDEX miljoe_navn ON miljoe ("navn", id);
CREATE INDEX miljoe_navn_retired ON miljoe (retired_at, "navn", id);
CREATE INDEX afsendersystem_retired ON afsendersystem (retired_at, id);
CREATE INDEX afsendersystem_navn ON afsendersystem ("navn", id);
CREATE INDEX afsendersystem_navn_retired ON afsendersystem (retired_at, "navn", id);
CREATE INDEX afsendersystem_sysid ON afsendersystem ("sysId", id);
CREATE INDEX materiale_retired ON materiale (retired_at, id);
CREATE INDEX materiale_materialeid ON materiale ("materialeId", id);
CREATE INDEX materiale_materialeid_retired ON materiale (retired_at, "materialeId", id);
CREATE INDEX materiale_navn ON materiale ("navn", id);
CREATE INDEX materiale_navn_retired ON materiale (retired_at, "navn", id);
CREATE INDEX materiale_afsendersystem ON materiale ("afsendersystemId", id);
CREATE INDEX serviceaftale_retired ON serviceaftale (retired_at, id);
CREATE INDEX serviceaftale_navn ON serviceaftale ("navn", id);
CREATE INDEX serviceaftale_navn_retired ON serviceaftale (retired_at, "navn", id);
CREATE INDEX serviceaftale_uuid ON serviceaftale ("uuid");
CREATE INDEX serviceaftale_myndighed ON serviceaftale ("myndighedId", id);
CREATE INDEX testperson_retired ON testperson (retired_at, id);
CREATE INDEX testperson_navn ON testperson ("navn", id);
CREATE INDEX testperson_navn_retired ON testperson (retired_at, "navn", id);
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
COMMIT;
