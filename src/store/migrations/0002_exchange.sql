-- SPDX-License-Identifier: GPL-3.0-or-later
-- Captures of what went over the wire for a test message: masked before they come here, added and never changed.

CREATE TABLE exchange (
    testsms_id TEXT NOT NULL REFERENCES testsms (id),
    number BIGINT NOT NULL,
    direction TEXT NOT NULL,
    operation TEXT NOT NULL,
    address TEXT NOT NULL,
    request BLOB NOT NULL,
    response BLOB NOT NULL,
    status BIGINT NOT NULL,
    error_code TEXT NOT NULL,
    started TEXT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    PRIMARY KEY (testsms_id, number)
);
