// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "usecases/promoteverbs.h"

namespace nemsms::ctl {

/// Every row that differs with its fields and findings, the identifiers that are asked for, and the sum.
void printPlan(Output &out, const usecases::PromotePlan &plan);
void printReceipt(Output &out, const usecases::PromoteReceipt &receipt);

} // namespace nemsms::ctl
