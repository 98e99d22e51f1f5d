-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events from Beskedfordeler as they were received: who they are about is sealed beside its blind index, the message
-- itself is compressed and sealed. What could not be read stands in quarantine with its reason. The numbers of each hour
-- serve counts and the chart without reading the events.

CREATE TABLE haendelse (
    id TEXT PRIMARY KEY,
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    dueslag TEXT NOT NULL,
    nummer BIGINT NOT NULL,
    besked_id TEXT NOT NULL,
    tid TEXT NOT NULL,
    modtaget TEXT NOT NULL,
    art TEXT NOT NULL,
    beskedtype TEXT NOT NULL,
    myndighed TEXT NOT NULL,
    oplysning TEXT NOT NULL,
    set_tid TEXT NOT NULL DEFAULT '',
    kvitteret TEXT NOT NULL DEFAULT '',
    identitet_sealed BLOB,
    identitet_index BLOB,
    besked_sealed BLOB NOT NULL,
    UNIQUE (miljoe_id, dueslag, besked_id)
);
CREATE INDEX haendelse_tid ON haendelse (miljoe_id, tid, id);
CREATE INDEX haendelse_art ON haendelse (miljoe_id, art, tid, id);
CREATE INDEX haendelse_identitet ON haendelse (identitet_index, tid, id);

CREATE TABLE haendelsestime (
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    art TEXT NOT NULL,
    time TEXT NOT NULL,
    antal BIGINT NOT NULL,
    PRIMARY KEY (miljoe_id, art, time)
);

CREATE TABLE karantaene (
    id TEXT PRIMARY KEY,
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    dueslag TEXT NOT NULL,
    nummer BIGINT NOT NULL,
    modtaget TEXT NOT NULL,
    aarsag TEXT NOT NULL,
    argumenter TEXT NOT NULL,
    besked_sealed BLOB NOT NULL,
    UNIQUE (miljoe_id, nummer)
);

-- How far each environment's dueslag was read: what was deleted here by its age does not come again.
CREATE TABLE haendelsesmaerke (
    miljoe_id TEXT PRIMARY KEY REFERENCES miljoe (id),
    nummer BIGINT NOT NULL
);
