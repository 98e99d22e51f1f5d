-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates of test SMS, each version in Danish and English and never changed, and what was sent with them. And when a
-- capture of a test message was kept, so that its text can go after its days.

CREATE TABLE skabelon (
    id TEXT PRIMARY KEY,
    navn TEXT NOT NULL,
    udgaaet TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX skabelon_navn ON skabelon (navn);
CREATE TABLE skabelonversion (
    skabelon_id TEXT NOT NULL REFERENCES skabelon (id),
    version BIGINT NOT NULL,
    da TEXT NOT NULL,
    en TEXT NOT NULL,
    oprettet TEXT NOT NULL,
    oprettet_af TEXT NOT NULL,
    PRIMARY KEY (skabelon_id, version)
);
CREATE TABLE skabelonbrug (
    skabelon_id TEXT NOT NULL REFERENCES skabelon (id),
    version BIGINT NOT NULL,
    sprog TEXT NOT NULL,
    art TEXT NOT NULL,
    reference TEXT NOT NULL,
    navn TEXT NOT NULL,
    tid TEXT NOT NULL,
    PRIMARY KEY (skabelon_id, art, reference)
);

ALTER TABLE exchange ADD COLUMN gemt TEXT NOT NULL DEFAULT '';
UPDATE exchange SET gemt = started;
CREATE INDEX exchange_gemt ON exchange (gemt);
