-- SPDX-License-Identifier: GPL-3.0-or-later
-- The route of a test SMS and what SF1601 knows it by; which MeMo an environment is sent. What was simulated under an
-- agreement with token access went by token; everything else by certificate.

ALTER TABLE miljoe ADD COLUMN "memo" TEXT NOT NULL DEFAULT 'memo12';
ALTER TABLE testsms ADD COLUMN "vej" TEXT NOT NULL DEFAULT 'sf1600';
ALTER TABLE testsms ADD COLUMN "leveresTidligst" TEXT NOT NULL DEFAULT '';
ALTER TABLE testsms ADD COLUMN "messageUuid" TEXT NOT NULL DEFAULT '';
ALTER TABLE testsms ADD COLUMN "transmissionId" TEXT NOT NULL DEFAULT '';
ALTER TABLE testsms ADD COLUMN "tilbagekaldtTid" TEXT NOT NULL DEFAULT '';
UPDATE testsms SET "vej" = 'sf1600token'
    WHERE "simuleret" AND "serviceaftaleId" IN (SELECT id FROM serviceaftale WHERE "adgang" = 'token');
CREATE INDEX testsms_messageuuid ON testsms ("messageUuid", id);
