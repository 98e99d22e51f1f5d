-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the queue knows of a test SMS, and the batches that many of them are sent in. A message that waits from before
-- has no next attempt: a person takes it up, as until now.

ALTER TABLE testsms ADD COLUMN "forsoeg" BIGINT;
ALTER TABLE testsms ADD COLUMN "naesteForsoeg" TEXT NOT NULL DEFAULT '';
ALTER TABLE testsms ADD COLUMN "batch" TEXT NOT NULL DEFAULT '';
UPDATE testsms SET "forsoeg" = 0;
CREATE INDEX testsms_batch ON testsms ("batch", "tilstand", id);

CREATE TABLE smsbatch (
    id TEXT PRIMARY KEY,
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    navn TEXT NOT NULL,
    tilstand TEXT NOT NULL,
    takt BIGINT NOT NULL,
    antal BIGINT NOT NULL,
    oprettet TEXT NOT NULL,
    oprettet_af TEXT NOT NULL,
    livstegn TEXT NOT NULL DEFAULT ''
);
CREATE INDEX smsbatch_miljoe ON smsbatch (miljoe_id, id);
