-- SPDX-License-Identifier: GPL-3.0-or-later
-- The entities of the whole configuration (SF2250 2.1.3, 4.1.5) and what the first ones lacked. Agreements that stand
-- in the store have let messages through, so they are active. Records get an environment only where there is no doubt:
-- when the store knows exactly one.

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
);
CREATE INDEX certifikat_retired ON certifikat (retired_at, id);
CREATE INDEX certifikat_navn ON certifikat ("navn", id);
CREATE INDEX certifikat_navn_retired ON certifikat (retired_at, "navn", id);
CREATE INDEX certifikat_emne_retired ON certifikat (retired_at, "emne", id);
CREATE INDEX certifikat_sha256 ON certifikat ("sha256");
CREATE INDEX certifikat_miljoe ON certifikat ("miljoeId", id);

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
);
CREATE INDEX tilslutningsaftale_retired ON tilslutningsaftale (retired_at, id);
CREATE INDEX tilslutningsaftale_navn ON tilslutningsaftale ("navn", id);
CREATE INDEX tilslutningsaftale_navn_retired ON tilslutningsaftale (retired_at, "navn", id);
CREATE INDEX tilslutningsaftale_myndighed ON tilslutningsaftale ("myndighedId", id);

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
);
CREATE INDEX register_retired ON register (retired_at, id);
CREATE INDEX register_navn ON register ("navn", id);
CREATE INDEX register_navn_retired ON register (retired_at, "navn", id);
CREATE INDEX register_sysid ON register ("sysId", id);
CREATE INDEX register_myndighed ON register ("myndighedId", id);
CREATE INDEX register_miljoe ON register ("miljoeId", id);
CREATE INDEX register_certifikat ON register ("certifikatId", id);

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
);
CREATE INDEX tilmeldingsgruppe_retired ON tilmeldingsgruppe (retired_at, id);
CREATE INDEX tilmeldingsgruppe_navn ON tilmeldingsgruppe ("navn", id);
CREATE INDEX tilmeldingsgruppe_navn_retired ON tilmeldingsgruppe (retired_at, "navn", id);
CREATE INDEX tilmeldingsgruppe_gruppeid ON tilmeldingsgruppe ("gruppeId", id);
CREATE INDEX tilmeldingsgruppe_miljoe ON tilmeldingsgruppe ("miljoeId", id);

CREATE TABLE gruppetilknytning (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "materialeId" TEXT REFERENCES materiale (id),
    "tilmeldingsgruppeId" TEXT REFERENCES tilmeldingsgruppe (id)
);
CREATE INDEX gruppetilknytning_retired ON gruppetilknytning (retired_at, id);
CREATE INDEX gruppetilknytning_materiale ON gruppetilknytning ("materialeId", id);
CREATE INDEX gruppetilknytning_materiale_sort ON gruppetilknytning (retired_at, COALESCE("materialeId", ''), id);
CREATE INDEX gruppetilknytning_gruppe ON gruppetilknytning ("tilmeldingsgruppeId", id);
CREATE INDEX gruppetilknytning_gruppe_sort ON gruppetilknytning (retired_at, COALESCE("tilmeldingsgruppeId", ''), id);

CREATE TABLE forsendelsestype (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "fagsystem" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "nummer" BIGINT,
    "materialeId" TEXT REFERENCES materiale (id)
);
CREATE INDEX forsendelsestype_retired ON forsendelsestype (retired_at, id);
CREATE INDEX forsendelsestype_fagsystem_retired ON forsendelsestype (retired_at, "fagsystem", id);
CREATE INDEX forsendelsestype_navn ON forsendelsestype ("navn", id);
CREATE INDEX forsendelsestype_navn_retired ON forsendelsestype (retired_at, "navn", id);
CREATE INDEX forsendelsestype_materiale ON forsendelsestype ("materialeId", id);

ALTER TABLE miljoe ADD COLUMN "rute" TEXT NOT NULL DEFAULT 'sf1600';
ALTER TABLE miljoe ADD COLUMN "tilmeldingUrl" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "kombiPostUrl" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "tokenUrl" TEXT NOT NULL DEFAULT '';

ALTER TABLE afsendersystem ADD COLUMN "digitalPostSysId" TEXT NOT NULL DEFAULT '';
ALTER TABLE afsendersystem ADD COLUMN "myndighedId" TEXT REFERENCES myndighed (id);
ALTER TABLE afsendersystem ADD COLUMN "miljoeId" TEXT REFERENCES miljoe (id);
ALTER TABLE afsendersystem ADD COLUMN "snitflade" TEXT NOT NULL DEFAULT 'systemtilsystem';
ALTER TABLE afsendersystem ADD COLUMN "forsendelsesmaade" TEXT NOT NULL DEFAULT 'masse';
ALTER TABLE afsendersystem ADD COLUMN "opslag" TEXT NOT NULL DEFAULT 'online';
ALTER TABLE afsendersystem ADD COLUMN "systemtype" TEXT NOT NULL DEFAULT 'standard';
ALTER TABLE afsendersystem ADD COLUMN "apinoegle" TEXT NOT NULL DEFAULT '';
ALTER TABLE afsendersystem ADD COLUMN "apinoegleSidste4" TEXT NOT NULL DEFAULT '';
ALTER TABLE afsendersystem ADD COLUMN "apinoegleUdstedt" TEXT NOT NULL DEFAULT '';
ALTER TABLE afsendersystem ADD COLUMN "apinoegleUdloeber" TEXT NOT NULL DEFAULT '';
CREATE INDEX afsendersystem_myndighed ON afsendersystem ("myndighedId", id);
CREATE INDEX afsendersystem_miljoe ON afsendersystem ("miljoeId", id);
UPDATE afsendersystem SET "miljoeId" = (SELECT MIN(id) FROM miljoe) WHERE (SELECT COUNT(*) FROM miljoe) = 1;
UPDATE afsendersystem SET "myndighedId" = (SELECT MIN(id) FROM myndighed) WHERE (SELECT COUNT(*) FROM myndighed) = 1;

ALTER TABLE materiale ADD COLUMN "navnForan" BOOLEAN;
ALTER TABLE materiale ADD COLUMN "svarpostkasse" TEXT NOT NULL DEFAULT '';
ALTER TABLE materiale ADD COLUMN "frosset" BOOLEAN;
ALTER TABLE materiale ADD COLUMN "memo" TEXT NOT NULL DEFAULT '';

ALTER TABLE serviceaftale ADD COLUMN "miljoeId" TEXT REFERENCES miljoe (id);
ALTER TABLE serviceaftale ADD COLUMN "fagsystem" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "leverandoer" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintSysId" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "registercertifikatId" TEXT REFERENCES certifikat (id);
ALTER TABLE serviceaftale ADD COLUMN "beskedtype" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "retning" TEXT NOT NULL DEFAULT 'ingen';
ALTER TABLE serviceaftale ADD COLUMN "personfoelsomhed" TEXT NOT NULL DEFAULT 'alle';
ALTER TABLE serviceaftale ADD COLUMN "kle" TEXT NOT NULL DEFAULT 'alle';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintleverandoer" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintkontrolleret" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "forventetMaengde" BIGINT;
ALTER TABLE serviceaftale ADD COLUMN "kontaktnavn" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "kontaktmail" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "leverandoerkontakt" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tilstand" TEXT NOT NULL DEFAULT 'kladde';
ALTER TABLE serviceaftale ADD COLUMN "tilstandAf" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tilstandTid" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tilstandBegrundelse" TEXT NOT NULL DEFAULT '';
CREATE INDEX serviceaftale_miljoe ON serviceaftale ("miljoeId", id);
CREATE INDEX serviceaftale_registercertifikat ON serviceaftale ("registercertifikatId", id);
UPDATE serviceaftale SET "tilstand" = 'aktiv' WHERE retired_at = '';
UPDATE serviceaftale SET "tilstand" = 'ophoert' WHERE retired_at <> '';
UPDATE serviceaftale SET "miljoeId" = (SELECT MIN(id) FROM miljoe) WHERE (SELECT COUNT(*) FROM miljoe) = 1;

ALTER TABLE testperson ADD COLUMN "cvr_sealed" BLOB;
ALTER TABLE testperson ADD COLUMN "cvr_index" BLOB;
ALTER TABLE testperson ADD COLUMN "kilde" TEXT NOT NULL DEFAULT 'egen';
ALTER TABLE testperson ADD COLUMN "samtykke" BOOLEAN;
ALTER TABLE testperson ADD COLUMN "forventetTilmelding" TEXT NOT NULL DEFAULT 'ukendt';
ALTER TABLE testperson ADD COLUMN "reserveretAf" TEXT NOT NULL DEFAULT '';
CREATE INDEX testperson_cvr ON testperson ("cvr_index", id);
