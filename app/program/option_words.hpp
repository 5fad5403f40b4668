#pragma once
// What an option takes, as far as the manual page and the shells' completions must know it.
#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace program {

enum class Takes { Nothing, File, Folder, Choice, Words };

struct OptionWords {
  std::string name{}, brief{};  ///< "--quiet", "-q"; `brief` is often empty
  std::string tells{}, value{}; ///< "DIR"; empty where it takes nothing
  Takes takes = Takes::Nothing;
  std::vector<std::string> choices{};
};

/// Those that people are told of, in the order of --help.
std::vector<OptionWords> optionsOf(const CLI::App& command);
/// What stands without a name: "FILE.journey".
std::vector<const CLI::Option*> argumentsOf(const CLI::App& command);
std::vector<const CLI::App*> commandsOf(const CLI::App& app);

} // namespace program
