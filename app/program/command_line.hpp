#pragma once
// Everything that can be asked for with words, said once: parsing, --help, the manual page and the shells'
// completions are all made from this.
#include "language/language.hpp"
#include "program/importing.hpp"
#include "program/run.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// What people asked for.
struct Asked {
  std::function<int()> act; ///< gives the exit status
  RunOptions run{};
  std::filesystem::path file{}, source{}, folder{"."};
  std::vector<std::filesystem::path> files{};
  std::string tuio{}; ///< its port, as said
  std::string size{}, templateName{"five_stages"}, language{};
  std::vector<std::string> formats{};
  std::string csv{}; ///< one of csvNames(); empty: as the workshop's language has it
  std::optional<std::uint64_t> seed{};
  SurveyAsked survey{};
  std::string journey{}; ///< into which notes come; empty: the first
  bool quiet = false, force = false;
};

/// The commands themselves (program/commands.cpp); each gives an exit status.
struct Acts {
  std::function<int()> window, make, sample, import, survey, notes, exporting, check, rescue, replay;
  std::function<int(const std::string& form)> describe; ///< "man", "bash", "zsh", "fish"
};

class CommandLine {
 public:
  /// What can be chosen where the program is installed.
  struct Choices {
    std::vector<std::string> languages{}, templates{};
  };
  /// `asked` and `words` must outlive it.
  CommandLine(Asked& asked, Acts acts, const language::Catalogue& words, Choices choices);

  /// Fills what was asked for. Gives an exit status where there is nothing to do any more: help was given, or
  /// what was asked makes no sense, which is then told.
  std::optional<int> parse(int count, const char* const* words);
  /// The same as --help tells, for whoever writes it in another form.
  const CLI::App& description() const { return app_; }

 private:
  void addWindow();
  void addTuio();
  void addCommands();
  void addResearch();
  void addReplay();
  /// False where the port is none.
  bool readTuio();
  void addDescribe();
  CLI::App* add(const std::string& name, language::Text tells, std::function<int()> act);
  void addLanguage(CLI::App* command, language::Text tells);
  void addQuiet(CLI::App* command);
  void addFormats(CLI::App* command);
  /// The option takes one of these and nothing else.
  void choose(CLI::Option* option, const std::vector<std::string>& from);
  /// What is asked with `argument` as its first word, where that is no command and no file.
  std::optional<std::string> mistypedCommand(const std::string& argument) const;
  std::string wrongWith(const CLI::ParseError& error) const;
  std::string strange(const std::string& word) const;
  std::string say(language::Text text) const { return words_(text); }

  Asked& asked_;
  Acts acts_;
  const language::Catalogue& words_;
  Choices choices_;
  CLI::App app_;
};

/// Forms of the tables: report::CsvForm by name.
std::vector<std::string> csvNames();
/// The names of the formats, in their order.
std::vector<std::string> formatNames();

} // namespace program
