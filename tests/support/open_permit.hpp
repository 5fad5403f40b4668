#pragma once
// The permit workshop, open on a fake table; and pictures for whoever wants to look.
#include "support/fake_table.hpp"

#include <string>

namespace support {

/// Writes permitWorkshop() to a file and opens it.
void openPermit(FakeTable& table, int touchpoints = 14, bool voted = true);
/// Saves a picture into the folder that the environment's JOURNEYTABLE_PICTURES names, if it names one.
void keepPicture(FakeTable& table, const std::string& name);

/// The seat ("seat/3") at which somebody writes; the last of them; empty: nobody writes.
std::string writingSeat(const FakeTable& table);
/// Until what another thread makes is on the table, half a minute at most; tells whether it is there.
bool waitFor(FakeTable& table, const std::string& area);

} // namespace support
