#pragma once
// Reading a table, beside the drawing.
#include "shell/intake/preview.hpp"

namespace shell {

/// Larger ones are no table that people bring to a workshop.
inline constexpr survey::Limits intakeLimits{
    .bytes = std::size_t{64} << 20U, .cells = 4'000'000, .columns = 2000};

/// Whether these are cells of a table: two rows or more, of two columns or more. What people write in
/// sentences is none.
bool isTable(std::string_view text);
/// Never throws for what is in the file; the error says it. `progress`: told how far it is, and it stops
/// where that is stopped.
IntakeRead readTable(const std::filesystem::path& file, const std::vector<survey::LaneName>& lanes,
                     survey::Progress* progress = nullptr);
/// The same of what was pasted.
IntakeRead readTable(std::string text, const std::vector<survey::LaneName>& lanes,
                     survey::Progress* progress = nullptr);

} // namespace shell
