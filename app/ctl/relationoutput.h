// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "usecases/relationer.h"

namespace nemsms::ctl {

/// The relations of a record: for people as two indented lists and the acts between them, for machines as one object
/// {posts, lines, acts, leftOut}; the numbers in lines and acts count in posts.
void printRelations(Output &out, const usecases::Relationskort &kort);

} // namespace nemsms::ctl
