#include "program/commands.hpp"

#include "program/files.hpp"
#include "program/folders.hpp"
#include "program/run.hpp"
#include "program/trouble.hpp"
#include "report/export.hpp"
#include "store/threads.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <sstream>

namespace program {
namespace {

namespace fs = std::filesystem;

enum Status { Done = 0, Refused = 1, Misused = 2 };

/// Of the system, as everywhere on Unix: the first of these that says something.
std::string systemLanguage() {
  for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return std::string_view(value).starts_with("nl") ? "nl" : "en";
  }
  return "en";
}

/// Everything that can be asked for. CLI11 fills the members, then the callback of what was asked is run.
class CommandLine {
 public:
  CommandLine();
  int run(int count, char** words);

 private:
  void addWindow();
  void addNew();
  void addSample();
  void addImport();
  void addExport();
  void addCheck();
  void addReplay();
  /// A command that is asked for by name; what it gives is the exit status.
  CLI::App* add(const std::string& name, const std::string& tells, std::function<int()> act);
  CLI::Option* addLanguage(CLI::App* command);
  int check() const;
  int replay();

  CLI::App app_{
      "Journeytable: map, judge and redesign a customer's journey together, around one touch table.",
      "journeytable"};
  std::function<int()> act_;
  RunOptions run_;
  fs::path file_, source_, folder_;
  std::string size_, template_ = "five_stages", language_ = systemLanguage();
  std::vector<std::string> formats_;
  std::optional<std::uint64_t> seed_;
};

/// "1920x1080"
std::string readSize(const std::string& text, RunOptions& options) {
  char cross = 0, rest = 0;
  std::istringstream stream(text);
  const bool whole = (stream >> options.width >> cross >> options.height) && !(stream >> rest);
  const bool sound = whole && cross == 'x' && options.width >= 320 && options.height >= 240 &&
                     options.width <= 16384 && options.height <= 16384;
  return sound ? "" : "a size is written as 1920x1080";
}

CommandLine::CommandLine() {
  app_.set_version_flag("--version", "journeytable " JOURNEYTABLE_VERSION, "Tell the version and end");
  app_.set_help_flag("-h,--help", "Tell all this and end");
  app_.require_subcommand(0, 1);
  app_.footer("Exit status: 0 done, 1 refused or failed, 2 misused. The commands need no display.\n"
              "Workshops that are made on the table are kept in Journeytable, in the folder of documents.");
  act_ = [this] { return runInWindow(run_); };
  addWindow();
  addNew();
  addImport();
  addExport();
  addCheck();
  addReplay();
  addSample();
}

CLI::App* CommandLine::add(const std::string& name, const std::string& tells, std::function<int()> act) {
  CLI::App* const command = app_.add_subcommand(name, tells);
  command->callback([this, act = std::move(act)] { act_ = act; });
  return command;
}

CLI::Option* CommandLine::addLanguage(CLI::App* command) {
  return command->add_option("--language", language_, "Of what people write (else the system's)")
      ->check(CLI::IsMember({"nl", "en"}));
}

void CommandLine::addWindow() {
  app_.add_option("FILE.journey", run_.file, "The workshop to open; without one the start screen opens");
  app_.add_option("--size", size_, "Of the window, in pixels")
      ->type_name("WxH")
      ->check([this](const std::string& text) { return readSize(text, run_); });
  app_.add_flag("--fullscreen", run_.fullscreen, "Fill the display (F11 does too)");
  app_.add_option("--display-diagonal", run_.diagonalInch, "Of the display, where it does not tell its size")
      ->type_name("INCH")
      ->check(CLI::Range(10.0, 200.0));
  app_.add_option("--touch-log", run_.touchLog, "Record what fingers do, for replay")->type_name("FILE");
  app_.add_option("--ui-tree", run_.uiTree, "Write what is on screen as JSON, whenever it changes")
      ->type_name("FILE");
  app_.add_option("--monitor", run_.monitor, "Where the window opens: a number from 1, or a name")
      ->type_name("N|NAME");
  auto* const tuio = app_.add_flag("--tuio{3333}", run_.tuioPort,
                                   "Hear TUIO from this machine (--tuio=PORT for another port)")
                         ->check(CLI::Range(1, 65535));
  app_.add_option("--tuio-from", run_.tuioSenders,
                  "Hear TUIO from this address only; may be said more than once")
      ->type_name("ADDRESS")
      ->expected(1)
      ->take_all()
      ->check(CLI::ValidIPV4)
      ->needs(tuio);
  app_.add_flag("--first-frame", run_.endsAfterFirstFrame)->group(""); // for the benchmark
}

void CommandLine::addNew() {
  auto* const command = add("new", "Make a workshop from a template", [this] {
    makeNew(findFolders().assets, template_, language_, file_);
    return Done;
  });
  command->add_option("--template", template_, "Its stages and agenda")
      ->type_name("NAME")
      ->capture_default_str();
  addLanguage(command);
  command->add_option("FILE.journey", file_, "The file to make")->required();
}

void CommandLine::addSample() {
  auto* const command =
      add("sample", "Make the sample workshop: a permit request, played to its end", [this] {
        makeSample(findFolders().assets, language_, file_, seed_);
        return Done;
      });
  addLanguage(command);
  command->add_option("FILE.journey", file_, "The file to make")->required();
  command->add_option("--seed", seed_)->group(""); // for recordings that name its notes
}

void CommandLine::addImport() {
  auto* const command = add("import", "Make a workshop from exported JSON", [this] {
    importFile(source_, file_);
    return Done;
  });
  command->add_option("FILE.json", source_, "What was exported")->required();
  command->add_option("NEW.journey", file_, "The file to make")->required();
}

void CommandLine::addExport() {
  auto* const command = add("export", "Write the result, and tell the files written", [this] {
    for (const fs::path& written : exportFile(findFolders().assets, file_, folder_, formats_))
      std::cout << written.string() << '\n';
    return Done;
  });
  command->add_option("FILE.journey", file_, "The workshop; it is only read")->required();
  command->add_option("--to", folder_, "The folder, made where it is missing")->type_name("DIR")->required();
  command->add_option("--format", formats_, "Of json, csv, png, pdf; all where nothing is said")
      ->delimiter(',')
      ->check(CLI::IsMember({"json", "csv", "png", "pdf"}));
}

void CommandLine::addCheck() {
  auto* const command =
      add("check", "Read all of a workshop and tell what is wrong with it", [this] { return check(); });
  command->add_option("FILE.journey", file_, "The workshop; it is only read")->required();
}

void CommandLine::addReplay() {
  auto* const command = add("replay",
                            "Play recorded touches on a workshop: in the window, off screen where "
                            "there is no display",
                            [this] { return replay(); });
  command->add_option("TOUCHES", run_.touches, "Recorded by --touch-log, or written by hand")->required();
  command->add_option("FILE.journey", run_.file, "The workshop; it is changed")->required();
  command->add_option("--pictures", run_.pictures, "Where the recording's pictures go")->type_name("DIR");
}

int CommandLine::check() const {
  const auto checked = document::check(file_);
  for (const std::string& finding : checked.findings) std::cout << finding << '\n';
  if (!checked.findings.empty()) return Refused;
  std::cout << file_.string() << ": all well, " << checked.records << " records, " << checked.events
            << " events\n";
  return Done;
}

int CommandLine::replay() {
  const auto isSet = [](const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  return isSet("DISPLAY") ? runInWindow(run_) : runOffScreen(run_);
}

int CommandLine::run(int count, char** words) {
  try {
    app_.parse(count, words);
  } catch (const CLI::ParseError& error) {
    return app_.exit(error) == 0 ? Done : Misused;
  }
  return act_();
}

void complain(const std::string& line) { std::cerr << "journeytable: " << line << '\n'; }

language::Catalogue catalogue() {
  return language::Catalogue::read(findFolders().assets / "languages" / (systemLanguage() + ".json"));
}

} // namespace

int command(int count, char** words) {
  store::forbidOnThisThread(); // the thread that draws: no frame waits for a disk
  try {
    return CommandLine().run(count, words);
  } catch (const document::OpenError& error) {
    complain(lineOf(error, catalogue()));
  } catch (const report::ExportError& error) {
    complain(catalogue()(report::textOf(error.obstacle), {error.file.string()}));
  } catch (const std::exception& error) {
    complain(error.what());
  }
  return Refused;
}

} // namespace program
