-- SPDX-License-Identifier: GPL-3.0-or-later
-- What TS101 and TS108 ask for: the reference of the agreement with Digital Post, and when each basic task for
-- Beskedfordeler was done.

ALTER TABLE tilslutningsaftale ADD COLUMN "reference" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba10" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba11" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba12" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba13" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba14" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "tba15" TEXT NOT NULL DEFAULT '';
