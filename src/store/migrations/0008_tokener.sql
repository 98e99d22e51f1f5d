-- SPDX-License-Identifier: GPL-3.0-or-later
-- The certificates by which an environment's tokens and signed answers are known: the token service's and the service's.

ALTER TABLE miljoe ADD COLUMN "tokencertifikatfil" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "servicecertifikatfil" TEXT NOT NULL DEFAULT '';

-- The API key of a sender system on NgDP (trap 7), sealed. Its name, issue and expiry stand in the record.
CREATE TABLE apinoegle (
    id TEXT PRIMARY KEY REFERENCES afsendersystem (id),
    noegle_sealed BLOB NOT NULL
);
