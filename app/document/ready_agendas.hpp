#pragma once
// Agendas to choose from: those that come with the program (assets/agendas/<name>.json), and those that
// people keep for their next workshop.
#include "document/agenda.hpp"
#include "document/words.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace document {

struct ReadyAgenda {
  std::string file; ///< its name without ".json"
  Words name;
  std::vector<AgendaItem> items;

  friend bool operator==(const ReadyAgenda&, const ReadyAgenda&) = default;
};

/// Throws std::runtime_error that says what is wrong and where.
ReadyAgenda parseAgenda(std::string_view json);
std::string writeAgenda(const ReadyAgenda& agenda);
/// All of a folder, by the names of the files; one that cannot be read is passed over, no folder is an empty
/// one.
std::vector<ReadyAgenda> agendasIn(const std::filesystem::path& folder);

} // namespace document
