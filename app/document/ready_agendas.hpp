#pragma once
// Agendas to choose from: those that come with the program (assets/agendas/<name>.json), and those that
// people keep for their next workshop.
#include "document/agenda.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace document {

struct ReadyAgenda {
  std::string file;                        ///< its name without ".json"
  std::map<std::string, std::string> name; ///< by the code of a language
  std::vector<AgendaItem> items;

  /// In this language, else in any.
  const std::string& nameIn(std::string_view language) const;
  friend bool operator==(const ReadyAgenda&, const ReadyAgenda&) = default;
};

/// Throws std::runtime_error that says what is wrong and where.
ReadyAgenda parseAgenda(std::string_view json);
std::string writeAgenda(const ReadyAgenda& agenda);
/// All of a folder, by the names of the files; one that cannot be read is passed over, no folder is an empty
/// one.
std::vector<ReadyAgenda> agendasIn(const std::filesystem::path& folder);

} // namespace document
