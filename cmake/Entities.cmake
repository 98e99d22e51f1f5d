# SPDX-License-Identifier: GPL-3.0-or-later
# The entities that the product administers. tests/architecture/entities.py checks that each has its rooms:
# domain, store migration, use case, page, command and tests.
set(NEMSMS_ENTITIES myndighed miljoe certifikat tilslutningsaftale afsendersystem register materiale tilmeldingsgruppe
    gruppetilknytning forsendelsestype serviceaftale testperson testsms tilmelding)
