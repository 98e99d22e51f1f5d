-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enrolments on a citizen's behalf: one case of two calls. One person has at most one open case in an environment, so
-- that two programs which begin at the same time cannot make two.

CREATE TABLE tilmelding (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    retired_at TEXT NOT NULL,
    search_text TEXT NOT NULL,
    livsfase TEXT NOT NULL DEFAULT 'active',
    "identifikator" TEXT NOT NULL,
    "miljoeId" TEXT REFERENCES miljoe (id),
    "serviceaftaleId" TEXT REFERENCES serviceaftale (id),
    "slutbruger_sealed" BLOB,
    "slutbruger_index" BLOB,
    "mobilnummer_sealed" BLOB,
    "mobilnummer_index" BLOB,
    "samtykkeAf" TEXT NOT NULL,
    "samtykkeVej" TEXT NOT NULL,
    "samtykkeTid" TEXT NOT NULL,
    "samtykkeTekst" TEXT NOT NULL,
    "samtykkeNoteretAf" TEXT NOT NULL,
    "tilstand" TEXT NOT NULL,
    "oprettetTid" TEXT NOT NULL,
    "tilmeldtTid" TEXT NOT NULL,
    "aktivTid" TEXT NOT NULL,
    "frameldtTid" TEXT NOT NULL,
    "fejlkode" TEXT NOT NULL,
    "fejltekst" TEXT NOT NULL,
    "simuleret" BOOLEAN
);
CREATE UNIQUE INDEX tilmelding_identifikator ON tilmelding ("identifikator");
CREATE UNIQUE INDEX tilmelding_aaben ON tilmelding ("miljoeId", "slutbruger_index") WHERE "tilstand" <> 'frameldt';
CREATE INDEX tilmelding_identifikator_retired ON tilmelding (retired_at, "identifikator", id);
CREATE INDEX tilmelding_retired ON tilmelding (retired_at, id);
CREATE INDEX tilmelding_miljoe ON tilmelding ("miljoeId", id);
CREATE INDEX tilmelding_serviceaftale ON tilmelding ("serviceaftaleId", id);
CREATE INDEX tilmelding_slutbruger ON tilmelding ("slutbruger_index", id);
CREATE INDEX tilmelding_mobilnummer ON tilmelding ("mobilnummer_index", id);
