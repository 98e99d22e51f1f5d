-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every change of a record with what was before and after, in change sets that can be taken back; drafts; what was
-- ever in use; what is confirmed in a portal; forms that were half filled.

ALTER TABLE myndighed ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE miljoe ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE afsendersystem ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE materiale ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE serviceaftale ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE testperson ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE testsms ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE certifikat ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE tilslutningsaftale ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE register ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE tilmeldingsgruppe ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE gruppetilknytning ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
ALTER TABLE forsendelsestype ADD COLUMN livsfase TEXT NOT NULL DEFAULT 'active';
UPDATE myndighed SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE miljoe SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE afsendersystem SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE materiale SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE serviceaftale SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE testperson SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE testsms SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE certifikat SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE tilslutningsaftale SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE register SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE tilmeldingsgruppe SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE gruppetilknytning SET livsfase = 'retired' WHERE retired_at <> '';
UPDATE forsendelsestype SET livsfase = 'retired' WHERE retired_at <> '';

-- Writes that were made together and are taken back together. undoes = the set that this one took back.
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
CREATE INDEX change_set_undoes ON change_set (undoes);

-- One row per record and version. before and after hold the fields that changed, as JSON of column values; Personal
-- fields stand in the sealed ones. A phase of life is '' where there was or is no record.
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
CREATE UNIQUE INDEX revision_record ON revision (record_id, version);
CREATE INDEX revision_change_set ON revision (change_set_id, id);

-- Records that something in use has referred to, with the change set that first did; again = 1 when another did later.
CREATE TABLE used_record (
    record_id TEXT PRIMARY KEY,
    change_set_id TEXT NOT NULL,
    again BIGINT NOT NULL
);
INSERT INTO used_record (record_id, change_set_id, again)
    SELECT used, '', 1 FROM (
        SELECT "miljoeId" AS used FROM afsendersystem
        UNION SELECT "myndighedId" AS used FROM afsendersystem
        UNION SELECT "afsendersystemId" AS used FROM materiale
        UNION SELECT "registercertifikatId" AS used FROM serviceaftale
        UNION SELECT "miljoeId" AS used FROM serviceaftale
        UNION SELECT "myndighedId" AS used FROM serviceaftale
        UNION SELECT "miljoeId" AS used FROM testperson
        UNION SELECT "materialeId" AS used FROM testsms
        UNION SELECT "serviceaftaleId" AS used FROM testsms
        UNION SELECT "miljoeId" AS used FROM testsms
        UNION SELECT "miljoeId" AS used FROM certifikat
        UNION SELECT "myndighedId" AS used FROM tilslutningsaftale
        UNION SELECT "certifikatId" AS used FROM register
        UNION SELECT "miljoeId" AS used FROM register
        UNION SELECT "myndighedId" AS used FROM register
        UNION SELECT "miljoeId" AS used FROM tilmeldingsgruppe
        UNION SELECT "tilmeldingsgruppeId" AS used FROM gruppetilknytning
        UNION SELECT "materialeId" AS used FROM gruppetilknytning
        UNION SELECT "materialeId" AS used FROM forsendelsestype
    ) AS named WHERE used IS NOT NULL;

-- The last time that somebody saw a portal say the same as the record. Earlier ones stand in the audit log.
CREATE TABLE confirmation (
    confirmed_id TEXT PRIMARY KEY,
    confirmed_entity TEXT NOT NULL,
    confirmed_version BIGINT NOT NULL,
    confirmed_at TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_note TEXT NOT NULL
);

-- What somebody had written in a form that was not saved. record_id '' = a new record. Kept until saved or left.
CREATE TABLE form_state (
    id TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_version BIGINT NOT NULL,
    actor TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    content_sealed BLOB
);
CREATE UNIQUE INDEX form_state_record ON form_state (actor, entity, record_id);
