-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every exchange with a service: masked before it comes here, its text compressed and sealed, kept for a number of days.
-- Rows are added and deleted, never changed.

CREATE TABLE udveksling (
    id TEXT PRIMARY KEY,
    miljoe_id TEXT NOT NULL REFERENCES miljoe (id),
    tid TEXT NOT NULL,
    gemt TEXT NOT NULL,
    operation TEXT NOT NULL,
    metode TEXT NOT NULL,
    adresse TEXT NOT NULL,
    status BIGINT NOT NULL,
    fejlkode TEXT NOT NULL,
    transaktion TEXT NOT NULL,
    identifikator TEXT NOT NULL,
    aftryk TEXT NOT NULL,
    forbindelse_ms BIGINT NOT NULL,
    tls_ms BIGINT NOT NULL,
    foerste_ms BIGINT NOT NULL,
    ialt_ms BIGINT NOT NULL,
    tekst_sealed BLOB NOT NULL
);
CREATE INDEX udveksling_miljoe ON udveksling (miljoe_id, id);
CREATE INDEX udveksling_operation ON udveksling (miljoe_id, operation, id);
CREATE INDEX udveksling_identifikator ON udveksling (identifikator, id);
CREATE INDEX udveksling_gemt ON udveksling (gemt);
