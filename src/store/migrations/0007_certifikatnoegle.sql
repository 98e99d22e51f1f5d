-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was imported of a certificate: its public part as it stood in the file, and its private key, sealed. Which one an
-- environment is called with. And what has been done of a roll-over, step by step.

CREATE TABLE certifikatnoegle (
    id TEXT PRIMARY KEY REFERENCES certifikat (id),
    certifikat BLOB NOT NULL,
    kaede BLOB NOT NULL,
    noegle_sealed BLOB
);

ALTER TABLE miljoe ADD COLUMN "certifikatId" TEXT REFERENCES certifikat (id);
CREATE INDEX miljoe_certifikat ON miljoe ("certifikatId", id);

CREATE TABLE udskiftningstrin (
    certifikat_id TEXT NOT NULL REFERENCES certifikat (id),
    trin TEXT NOT NULL,
    udfoert TEXT NOT NULL,
    udfoert_af TEXT NOT NULL,
    PRIMARY KEY (certifikat_id, trin)
);
