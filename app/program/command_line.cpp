#include "program/command_line.hpp"

#include "program/status.hpp"
#include "program/suggestion.hpp"
#include "report/export.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <sstream>

namespace program {

using namespace language::literals;

namespace {

/// "1920x1080"
bool readSize(const std::string& text, RunOptions& options) {
  char cross = 0, rest = 0;
  std::istringstream stream(text);
  const bool whole = (stream >> options.width >> cross >> options.height) && !(stream >> rest);
  return whole && cross == 'x' && options.width >= 320 && options.height >= 240 && options.width <= 16384 &&
         options.height <= 16384;
}

std::string joined(const std::vector<std::string>& all, const std::string& between) {
  std::string text;
  for (const std::string& one : all) text += (text.empty() ? "" : between) + one;
  return text;
}

bool isNumberWithin(const std::string& text, double least, double most) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc{} && read.ptr == text.data() + text.size() && value >= least && value <= most;
}

bool isAddress(const std::string& text) {
  in_addr address{};
  return inet_pton(AF_INET, text.c_str(), &address) == 1;
}

/// The words of which a text of CLI11 begins: the name of the option.
std::string nameIn(const std::string& text, const std::string& until) {
  return text.substr(0, std::min(text.find(until), text.size()));
}

} // namespace

std::vector<std::string> formatNames() {
  std::vector<std::string> names;
  for (const report::Format& format : report::formats()) names.emplace_back(format.extension);
  return names;
}

std::vector<std::string> csvNames() { return {"rfc4180", "excel"}; }

CommandLine::CommandLine(Asked& asked, Acts acts, const language::Catalogue& words, Choices choices)
    : asked_(asked), acts_(std::move(acts)), words_(words), choices_(std::move(choices)),
      app_(words("cli.about"_text), "journeytable") {
  app_.set_version_flag("--version", "journeytable " JOURNEYTABLE_VERSION, say("cli.version"_text));
  app_.set_help_flag("-h,--help", say("cli.help"_text));
  app_.require_subcommand(0, 1);
  app_.footer(say("cli.exit_status"_text) + "\n" + say("cli.places"_text));
  const auto formatter = app_.get_formatter();
  formatter->label("Usage", say("cli.label.usage"_text));
  formatter->label("OPTIONS", say("cli.label.options_short"_text));
  formatter->label("Options", say("cli.label.options"_text));
  formatter->label("Positionals", say("cli.label.arguments"_text));
  formatter->label("SUBCOMMAND", say("cli.label.command"_text));
  formatter->label("Subcommands", say("cli.label.commands"_text));
  formatter->label("REQUIRED", "");
  asked_.act = acts_.window;
  addWindow();
  addTuio();
  addCommands();
  addResearch();
  addReplay();
  addDescribe();
}

CLI::App* CommandLine::add(const std::string& name, language::Text tells, std::function<int()> act) {
  CLI::App* const command = app_.add_subcommand(name, say(tells));
  command->callback([this, act = std::move(act)] { asked_.act = act; });
  return command;
}

void CommandLine::choose(CLI::Option* option, const std::vector<std::string>& from) {
  option->type_name(joined(from, "|"))->check([this, from](const std::string& said) {
    return std::ranges::find(from, said) != from.end()
               ? std::string{}
               : words_("cli.error.choice"_text, {said, joined(from, ", ")});
  });
}

void CommandLine::addLanguage(CLI::App* command, language::Text tells) {
  choose(command->add_option("--language", asked_.language, say(tells)), choices_.languages);
}

void CommandLine::addQuiet(CLI::App* command) {
  command->add_flag("-q,--quiet", asked_.quiet, say("cli.quiet"_text));
}

void CommandLine::addFormats(CLI::App* command) {
  auto* const option = command->add_option("--format", asked_.formats, say("cli.format"_text));
  option->expected(1)->take_all()->allow_extra_args(false)->delimiter(',');
  choose(option, formatNames());
}

void CommandLine::addWindow() {
  app_.add_option("FILE.journey", asked_.run.file, say("cli.window.file"_text))->type_name("");
  app_.add_option("--size", asked_.size, say("cli.size"_text))
      ->type_name("WxH")
      ->check([this](const std::string& text) {
        return readSize(text, asked_.run) ? std::string{} : say("cli.error.size"_text);
      });
  app_.add_flag("--fullscreen", asked_.run.fullscreen, say("cli.fullscreen"_text));
  app_.add_option("--display-diagonal", asked_.run.diagonalInch, say("cli.diagonal"_text))
      ->type_name("INCH")
      ->check([this](const std::string& text) {
        return isNumberWithin(text, 10, 200) ? std::string{} : words_("cli.error.range"_text, {"10", "200"});
      });
  app_.add_option("--copies", asked_.run.copies, say("cli.copies"_text))->type_name("FOLDER");
  app_.add_option("--touch-log", asked_.run.touchLog, say("cli.touch_log"_text))->type_name("FILE");
  app_.add_option("--ui-tree", asked_.run.uiTree, say("cli.ui_tree"_text))->type_name("FILE");
  app_.add_option("--monitor", asked_.run.monitor, say("cli.monitor"_text))->type_name("N|NAME");
  addLanguage(&app_, "cli.language"_text);
  app_.add_flag("--first-frame", asked_.run.endsAfterFirstFrame)->group(""); // for the benchmark
}

void CommandLine::addTuio() {
  // Judged in readTuio(): CLI11 2.4 asks a flag's check about a flag that was not given, 2.1 does not.
  app_.add_flag("--tuio{" + std::to_string(usualTuioPort) + "}", asked_.tuio, say("cli.tuio"_text));
  app_.add_option("--tuio-from", asked_.run.tuioSenders, say("cli.tuio_from"_text))
      ->type_name("ADDRESS")
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false)
      ->check([this](const std::string& text) {
        return isAddress(text) ? std::string{} : words_("cli.error.address"_text, {text});
      });
}

void CommandLine::addCommands() {
  auto* const make = add("new", "cli.new"_text, acts_.make);
  choose(make->add_option("--template", asked_.templateName, say("cli.template"_text)), choices_.templates);
  addLanguage(make, "cli.language.written"_text);
  make->add_option("FILE.journey", asked_.file, say("cli.file.make"_text))->type_name("")->required();

  auto* const import = add("import", "cli.import"_text, acts_.import);
  import->add_option("FILE.json", asked_.source, say("cli.source"_text))->type_name("")->required();
  import->add_option("NEW.journey", asked_.file, say("cli.file.make"_text))->type_name("")->required();

  auto* const exporting = add("export", "cli.export"_text, acts_.exporting);
  exporting->add_option("FILE.journey", asked_.files, say("cli.files.read"_text))->type_name("")->required();
  exporting->add_option("--to", asked_.folder, say("cli.to"_text))->type_name("DIR")->capture_default_str();
  addFormats(exporting);
  exporting->add_flag("-f,--force", asked_.force, say("cli.force"_text));
  choose(exporting->add_option("--csv", asked_.csv, say("cli.csv"_text)), csvNames());

  auto* const check = add("check", "cli.check"_text, acts_.check);
  check->add_option("FILE.journey", asked_.files, say("cli.files.read"_text))->type_name("")->required();

  auto* const rescue = add("rescue", "cli.rescue"_text, acts_.rescue);
  rescue->add_option("FILE.journey", asked_.source, say("cli.rescue.source"_text))->type_name("")->required();
  rescue->add_option("NEW.journey", asked_.file, say("cli.file.make"_text))->type_name("")->required();

  auto* const sample = add("sample", "cli.sample"_text, acts_.sample);
  addLanguage(sample, "cli.language.written"_text);
  sample->add_option("FILE.journey", asked_.file, say("cli.file.make"_text))->type_name("")->required();
  sample->add_option("--seed", asked_.seed)->group(""); // for recordings that name its notes

  for (CLI::App* const command : {make, import, exporting, check, rescue, sample}) addQuiet(command);
}

void CommandLine::addResearch() {
  auto* const survey = add("import-survey", "cli.survey"_text, acts_.survey);
  survey->alias("survey"); // as people say it
  survey->add_option("FILE.csv", asked_.source, say("cli.survey.source"_text))->type_name("")->required();
  survey->add_option("FILE.journey", asked_.file, say("cli.file.change"_text))->type_name("")->required();
  const auto list = [&](const std::string& name, std::vector<std::string>& into, language::Text tells) {
    return survey->add_option(name, into, say(tells))->expected(1)->take_all()->allow_extra_args(false);
  };
  list("--map", asked_.survey.maps, "cli.survey.map"_text)->type_name("QUESTION=PLACE|MAP.json");
  survey->add_option("--write-map", asked_.survey.writtenMap, say("cli.survey.write_map"_text))
      ->type_name("MAP.json");
  const auto& kinds = journey::enumerators<journey::MeasureKind>;
  choose(list("--kind", asked_.survey.kinds, "cli.survey.kind"_text), {kinds.begin(), kinds.end()});
  list("--scale", asked_.survey.scales, "cli.survey.scale_option"_text)->type_name("0-10");
  choose(list("--better", asked_.survey.better, "cli.survey.better"_text), {"higher", "lower"});
  list("--labels", asked_.survey.labels, "cli.survey.labels"_text)->type_name("WORDS=N,...");
  list("--keep-quotes", asked_.survey.quotes, "cli.survey.keep_quotes"_text)->type_name("QUESTION[=PLACE]");
  list("--personal", asked_.survey.personal, "cli.survey.personal_option"_text)->type_name("QUESTION");
  survey->add_option("--segment", asked_.survey.segment, say("cli.survey.segment"_text))
      ->type_name("QUESTION");
  survey->add_option("--wave", asked_.survey.wave, say("cli.survey.wave"_text))->type_name("2026-10-24");

  auto* const notes = add("import-notes", "cli.notes"_text, acts_.notes);
  notes->add_option("FILE.csv", asked_.source, say("cli.notes.source"_text))->type_name("")->required();
  notes->add_option("FILE.journey", asked_.file, say("cli.file.change"_text))->type_name("")->required();
  notes->add_option("--journey", asked_.journey, say("cli.notes.journey"_text))->type_name("NAME|N");
  for (CLI::App* const command : {survey, notes}) {
    command->add_flag("--dry-run", asked_.survey.isDry, say("cli.dry_run"_text));
    addQuiet(command);
  }
}

void CommandLine::addReplay() {
  auto* const command = add("replay", "cli.replay"_text, acts_.replay);
  command->add_option("TOUCHES", asked_.run.touches, say("cli.touches"_text))->type_name("")->required();
  command->add_option("FILE.journey", asked_.run.file, say("cli.file.change"_text))
      ->type_name("")
      ->required();
  command->add_option("--pictures", asked_.run.pictures, say("cli.pictures"_text))->type_name("DIR");
}

/// For the build, which installs what it writes; nobody else asks for it.
void CommandLine::addDescribe() {
  auto* const command =
      add("describe", "cli.check"_text, [this] { return acts_.describe(asked_.source.string()); });
  command->group("");
  command->add_option("FORM", asked_.source)->type_name("")->required();
}

std::optional<int> CommandLine::parse(int count, const char* const* words) {
  if (count > 1) {
    if (const auto wrong = mistypedCommand(words[1])) {
      std::cerr << "journeytable: " << *wrong << '\n' << say("cli.error.help"_text) << '\n';
      return Misused;
    }
  }
  try {
    app_.parse(count, words);
  } catch (const CLI::Success& help) {
    app_.exit(help);
    return Done;
  } catch (const CLI::ParseError& error) {
    std::cerr << "journeytable: " << wrongWith(error) << '\n' << say("cli.error.help"_text) << '\n';
    return Misused;
  }
  if (readTuio()) return {};
  std::cerr << "journeytable: --tuio: " << words_("cli.error.range"_text, {"1", "65535"}) << '\n'
            << say("cli.error.help"_text) << '\n';
  return Misused;
}

bool CommandLine::readTuio() {
  if (!asked_.run.tuioSenders.empty()) asked_.run.tuioPort = usualTuioPort;
  if (asked_.tuio.empty()) return true;
  const bool digits = asked_.tuio.find_first_not_of("0123456789") == std::string::npos;
  if (!digits || !isNumberWithin(asked_.tuio, 1, 65535)) return false;
  asked_.run.tuioPort = std::stoi(asked_.tuio);
  return true;
}

std::optional<std::string> CommandLine::mistypedCommand(const std::string& argument) const {
  const std::filesystem::path file = argument;
  std::error_code unreadable;
  if (argument.empty() || argument.starts_with('-') || file.has_parent_path() || file.has_extension() ||
      std::filesystem::exists(file, unreadable))
    return {};
  std::vector<std::string> commands;
  for (const CLI::App* const command : app_.get_subcommands({})) {
    if (command->check_name(argument)) return {};
    if (!command->get_group().empty()) commands.push_back(command->get_name());
  }
  const std::string nearest = nearestTo(argument, commands);
  return nearest.empty() ? words_("cli.error.command"_text, {argument, joined(commands, ", ")})
                         : words_("cli.error.command_near"_text, {argument, nearest});
}

std::string CommandLine::wrongWith(const CLI::ParseError& error) const {
  const std::string text = error.what();
  if (dynamic_cast<const CLI::RequiredError*>(&error))
    return words_("cli.error.required"_text, {nameIn(text, " is required")});
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
    return words_("cli.error.no_value"_text, {nameIn(text, ":")});
  if (dynamic_cast<const CLI::ConversionError*>(&error))
    return words_("cli.error.value"_text, {text.substr(text.find_last_of(' ') + 1)});
  if (dynamic_cast<const CLI::ExtrasError*>(&error))
    return strange(nameIn(text.substr(text.find(": ") + 2), " "));
  return text; // our own words, from a check of a value
}

std::string CommandLine::strange(const std::string& word) const {
  if (!word.starts_with('-')) return words_("cli.error.extra"_text, {word});
  std::vector<std::string> options;
  const auto asked = app_.get_subcommands();
  for (const CLI::Option* option : (asked.empty() ? &app_ : asked.front())->get_options())
    for (const std::string& name : option->get_lnames()) options.push_back("--" + name);
  const std::string bare = nameIn(word, "="), nearest = nearestTo(bare, options);
  return nearest.empty() ? words_("cli.error.option"_text, {bare})
                         : words_("cli.error.option_near"_text, {bare, nearest});
}

} // namespace program
