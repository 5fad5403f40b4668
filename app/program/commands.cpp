#include "program/commands.hpp"

#include "document/rescue.hpp"
#include "language/languages.hpp"
#include "program/command_line.hpp"
#include "program/completions.hpp"
#include "program/files.hpp"
#include "program/folders.hpp"
#include "program/importing.hpp"
#include "program/manual.hpp"
#include "program/progress.hpp"
#include "program/reading.hpp"
#include "program/run.hpp"
#include "program/status.hpp"
#include "program/trouble.hpp"
#include "report/export.hpp"
#include "store/threads.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <set>
#include <sstream>

namespace program {

using namespace language::literals;

namespace {

namespace fs = std::filesystem;

const fs::path standard = "-"; ///< input or output

void complain(const std::string& line) { std::cerr << "journeytable: " << line << std::endl; }

/// The commands, for what was asked.
class Commands {
 public:
  Commands(const Folders& folders, const language::Catalogue& words) : folders_(folders), words_(words) {}
  Acts acts();

  Asked asked{};
  const CommandLine* line = nullptr; ///< what describe() describes

 private:
  int window();
  int make();
  int sample();
  int import();
  int survey();
  int notes();
  int exporting();
  int check();
  int rescue();
  int replay();
  int describe(const std::string& form) const;
  /// Has the file made that was asked for, or, for "-", what the standard output gets.
  int makeAt(const std::function<void(const fs::path&)>& make) const;
  /// For each of the files, one that fails keeps no other from its turn.
  int each(const std::function<bool(const fs::path&, Progress&)>& act);
  std::string language() const { return asked.language.empty() ? words_.code() : asked.language; }

  const Folders& folders_;
  const language::Catalogue& words_;
};

Acts Commands::acts() {
  return {.window = [this] { return window(); },
          .make = [this] { return make(); },
          .sample = [this] { return sample(); },
          .import = [this] { return import(); },
          .survey = [this] { return survey(); },
          .notes = [this] { return notes(); },
          .exporting = [this] { return exporting(); },
          .check = [this] { return check(); },
          .rescue = [this] { return rescue(); },
          .replay = [this] { return replay(); },
          .describe = [this](const std::string& form) { return describe(form); }};
}

int Commands::window() {
  asked.run.language = asked.language;
  return runInWindow(asked.run);
}

int Commands::make() {
  return makeAt(
      [this](const fs::path& file) { makeNew(folders_.assets, asked.templateName, language(), file); });
}

int Commands::sample() {
  Progress progress(asked.quiet);
  progress.at(asked.file.string());
  return makeAt([this](const fs::path& file) { makeSample(folders_.assets, language(), file, asked.seed); });
}

int Commands::import() {
  Progress progress(asked.quiet);
  progress.at(asked.source.string());
  return makeAt([this](const fs::path& file) { importFile(asked.source, file); });
}

int Commands::survey() {
  Progress progress(asked.quiet);
  progress.at(asked.source.string());
  std::ostringstream told;
  importSurvey(asked.source, asked.file, asked.survey, words_, told);
  progress.clear();
  if (!asked.quiet) std::cout << told.str();
  return Done;
}

int Commands::notes() {
  Progress progress(asked.quiet);
  progress.at(asked.source.string());
  std::ostringstream told;
  const auto languages = language::Languages::read(folders_.assets / "languages");
  importNotes(asked.source, asked.file, {asked.journey, asked.survey.isDry}, words_, languages.all(), told);
  progress.clear();
  if (!asked.quiet) std::cout << told.str();
  return Done;
}

int Commands::exporting() {
  if (asked.folder == standard) {
    Progress progress(asked.quiet);
    progress.at(asked.files.front().string());
    if (asked.files.size() > 1) throw Refusal("cli.error.one_output"_text, {});
    std::cout << exportedBytes(folders_.assets, asked.files.front(),
                               {.formats = asked.formats, .csv = asked.csv});
    return Done;
  }
  ResultAsked result{.formats = asked.formats, .csv = asked.csv};
  std::set<fs::path> own; // two workshops of one title in one go do not replace each other
  if (asked.force) result.mayReplace = [&](const fs::path& place) { return !own.contains(place); };
  return each([&](const fs::path& file, Progress& progress) {
    result.tell = [&](const std::string& format) { progress.at(file.string() + ": " + format); };
    const auto written = exportFile(folders_.assets, file, asked.folder, result);
    own.insert(written.begin(), written.end());
    progress.clear();
    if (!asked.quiet)
      for (const fs::path& one : written) std::cout << one.string() << '\n';
    return true;
  });
}

int Commands::check() {
  return each([this](const fs::path& file, Progress& progress) {
    progress.at(file.string());
    document::Checked checked;
    readWorkshop(file,
                 [&](const fs::path& readable) { checked = document::check(readable, folders_.marks); });
    progress.clear();
    for (const std::string& finding : checked.findings) std::cout << file.string() << ": " << finding << '\n';
    if (!checked.findings.empty()) return false;
    if (!asked.quiet)
      std::cout << words_("cli.well"_text,
                          {file.string(), std::to_string(checked.records), std::to_string(checked.events)})
                << '\n';
    return true;
  });
}

int Commands::rescue() {
  Progress progress(asked.quiet);
  progress.at(asked.source.string());
  document::Rescued rescued;
  const int status = makeAt([&](const fs::path& file) {
    readWorkshop(asked.source, [&](const fs::path& readable) { rescued = document::rescue(readable, file); });
  });
  progress.clear();
  std::ostream& out = asked.file == standard ? std::cerr : std::cout;
  for (const std::string& lost : rescued.lost) out << words_("cli.rescue.lost"_text, {lost}) << '\n';
  if (!asked.quiet)
    out << words_("cli.rescue.back"_text,
                  {asked.file.string(), std::to_string(rescued.events), std::to_string(rescued.records)})
        << '\n';
  return status;
}

int Commands::makeAt(const std::function<void(const fs::path&)>& make) const {
  if (asked.file != standard) {
    make(asked.file);
    return Done;
  }
  const Aside aside;
  const fs::path file = aside.folder() / "stdout.journey";
  make(file);
  std::cout << contentOf(file);
  return Done;
}

int Commands::each(const std::function<bool(const fs::path&, Progress&)>& act) {
  Progress progress(asked.quiet);
  int status = Done;
  for (const fs::path& file : asked.files) {
    try {
      if (!act(file, progress)) status = Refused;
    } catch (const std::exception& error) {
      progress.clear();
      complain(lineOf(error, words_));
      status = Refused;
    }
  }
  return status;
}

int Commands::replay() {
  std::optional<Aside> aside;
  if (asked.run.touches == standard) {
    asked.run.touches = aside.emplace().folder() / "stdin.touches";
    std::ofstream(asked.run.touches, std::ios::binary) << standardInput();
  }
  const char* const display = std::getenv("DISPLAY");
  return display != nullptr && *display != '\0' ? runInWindow(asked.run) : runOffScreen(asked.run);
}

int Commands::describe(const std::string& form) const {
  const CLI::App& app = line->description();
  if (form == "man")
    std::cout << manualPage(app, words_);
  else if (form == "bash")
    std::cout << bashCompletion(app);
  else if (form == "zsh")
    std::cout << zshCompletion(app);
  else if (form == "fish")
    std::cout << fishCompletion(app);
  else
    return Misused;
  return Done;
}

/// Said anywhere in the line, it is the language of what is told about the line, too.
std::string languageSaid(int count, const char* const* words) {
  const std::string_view option = "--language";
  std::string said;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == option && i + 1 < count) said = words[i + 1];
    if (word.starts_with("--language=")) said = word.substr(option.size() + 1);
  }
  return said;
}

int obey(int count, const char* const* words, const Folders& folders, const language::Catalogue& catalogue) {
  Commands commands(folders, catalogue);
  CommandLine line(commands.asked, commands.acts(), catalogue,
                   {language::codesIn(folders.assets / "languages"), templateNames(folders.assets)});
  commands.line = &line;
  if (const auto status = line.parse(count, words)) return *status;
  const int status = commands.asked.act();
  // What was told may have gone nowhere: a full disk, a closed pipe.
  if (std::cout.flush()) return status;
  complain(catalogue("cli.error.output"_text));
  return Refused;
}

} // namespace

int command(int count, char** words) {
  store::forbidOnThisThread(); // the thread that draws: no frame waits for a disk
  try {
    const Folders folders = findFolders();
    const auto catalogue = language::readBest(folders.assets / "languages",
                                              {languageSaid(count, words), language::systemLanguage()});
    try {
      return obey(count, words, folders, catalogue);
    } catch (const std::exception& error) {
      complain(lineOf(error, catalogue));
    }
  } catch (const std::exception& error) { // of finding the words themselves
    complain(error.what());
  }
  return Refused;
}

} // namespace program
