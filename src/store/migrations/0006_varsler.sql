-- SPDX-License-Identifier: GPL-3.0-or-later
-- What others must be told: the Fjernprint supplier that KY and KSD heard of last, by whom and when (what an agreement in
-- force says now is taken for known), and the two subscription expressions of an agreement about a beskedtype
-- (SF2250 TS111).

ALTER TABLE serviceaftale ADD COLUMN "fjernprintkendt" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintvarslet" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "fjernprintvarsletAf" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "abonnementCpr" TEXT NOT NULL DEFAULT '';
ALTER TABLE serviceaftale ADD COLUMN "abonnementCvr" TEXT NOT NULL DEFAULT '';
UPDATE serviceaftale SET "fjernprintkendt" = TRIM("fjernprintleverandoer")
    WHERE "tilstand" IN ('aktiv', 'aendret', 'udloeber');

-- What an environment's people were told: announced windows, the price of its route, and the SOAP version it is asked in.
ALTER TABLE miljoe ADD COLUMN "soap" TEXT NOT NULL DEFAULT 'soap11';
ALTER TABLE miljoe ADD COLUMN "servicevinduer" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "prisNemSms" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "prisFra" TEXT NOT NULL DEFAULT '';
ALTER TABLE miljoe ADD COLUMN "prisKilde" TEXT NOT NULL DEFAULT '';
