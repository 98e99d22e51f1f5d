-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store's own tables and the first entities. Columns of an entity bear the names of its fields; a Personal field
-- has <name>_sealed (AES-256-GCM) and <name>_index (HMAC for exact look-up). Points in time are ISO 8601 in UTC with
-- milliseconds, so that text sorts as time. Absent text is '', absent references and numbers are NULL.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- One row per holder of the key. The public key is of X25519; mac is made with a subkey of the data key, so that
-- nobody without the key can add a holder that the next rotation would wrap for.
CREATE TABLE key_holder (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    public_key BLOB NOT NULL,
    parameters TEXT NOT NULL,
    created_at TEXT NOT NULL,
    mac BLOB NOT NULL
);

CREATE TABLE wrapped_key (
    holder_id TEXT NOT NULL REFERENCES key_holder (id),
    key_version BIGINT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (holder_id, key_version)
);

-- The HMAC keys of the log under earlier data keys, sealed with the present one.
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
CREATE INDEX audit_log_record ON audit_log (record_id, number);
CREATE INDEX audit_log_entity ON audit_log (entity, number);

-- Number and HMAC of the log's last row, sealed.
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY,
    sealed BLOB NOT NULL
);

CREATE TABLE myndighed (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "cvr" TEXT NOT NULL,
    "kommunekode" TEXT NOT NULL
);
CREATE INDEX myndighed_retired ON myndighed (retired_at, id);
CREATE INDEX myndighed_navn ON myndighed ("navn", id);
CREATE INDEX myndighed_navn_retired ON myndighed (retired_at, "navn", id);
CREATE INDEX myndighed_cvr ON myndighed ("cvr");

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
CREATE INDEX miljoe_retired ON miljoe (retired_at, id);
CREATE INDEX miljoe_navn ON miljoe ("navn", id);
CREATE INDEX miljoe_navn_retired ON miljoe (retired_at, "navn", id);

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
CREATE INDEX afsendersystem_retired ON afsendersystem (retired_at, id);
CREATE INDEX afsendersystem_navn ON afsendersystem ("navn", id);
CREATE INDEX afsendersystem_navn_retired ON afsendersystem (retired_at, "navn", id);
CREATE INDEX afsendersystem_sysid ON afsendersystem ("sysId", id);

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
CREATE INDEX materiale_retired ON materiale (retired_at, id);
CREATE INDEX materiale_materialeid ON materiale ("materialeId", id);
CREATE INDEX materiale_materialeid_retired ON materiale (retired_at, "materialeId", id);
CREATE INDEX materiale_navn ON materiale ("navn", id);
CREATE INDEX materiale_navn_retired ON materiale (retired_at, "navn", id);
CREATE INDEX materiale_afsendersystem ON materiale ("afsendersystemId", id);

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
CREATE INDEX serviceaftale_retired ON serviceaftale (retired_at, id);
CREATE INDEX serviceaftale_navn ON serviceaftale ("navn", id);
CREATE INDEX serviceaftale_navn_retired ON serviceaftale (retired_at, "navn", id);
CREATE INDEX serviceaftale_uuid ON serviceaftale ("uuid");
CREATE INDEX serviceaftale_myndighed ON serviceaftale ("myndighedId", id);

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
CREATE INDEX testperson_retired ON testperson (retired_at, id);
CREATE INDEX testperson_navn ON testperson ("navn", id);
CREATE INDEX testperson_navn_retired ON testperson (retired_at, "navn", id);
CREATE INDEX testperson_cpr ON testperson ("cpr_index", id);
CREATE INDEX testperson_mobilnummer ON testperson ("mobilnummer_index", id);
CREATE INDEX testperson_miljoe ON testperson ("miljoeId", id);

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
CREATE UNIQUE INDEX testsms_identifikator ON testsms ("identifikator");
CREATE INDEX testsms_identifikator_retired ON testsms (retired_at, "identifikator", id);
CREATE INDEX testsms_retired ON testsms (retired_at, id);
CREATE INDEX testsms_miljoe ON testsms ("miljoeId", id);
CREATE INDEX testsms_serviceaftale ON testsms ("serviceaftaleId", id);
CREATE INDEX testsms_materiale ON testsms ("materialeId", id);
CREATE INDEX testsms_modtager ON testsms ("modtager_index", id);
CREATE INDEX testsms_tilstand ON testsms ("tilstand", id);
