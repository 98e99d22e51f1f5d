-- SPDX-License-Identifier: GPL-3.0-or-later
-- The Fjernprint supplier that KY and KSD were told of last, by whom and when, and the two subscription expressions of
-- an agreement about a beskedtype (SF2250 TS111). What an agreement in force says now is taken for known.

ALTER TABLE serviceaftale ADD COLUMN "fjernprintkendt" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintvarslet" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintvarsletAf" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "abonnementCpr" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "abonnementCvr" TEXT NOT NULL DEFAULT '';
UPDATE serviceaftale SET "fjernprintkendt" = TRIM("fjernprintleverandoer")
    WHERE "tilstand" IN ('aktiv', 'aendret', 'udloeber');
