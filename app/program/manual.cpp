#include "program/manual.hpp"

#include "program/option_words.hpp"

namespace program {

using namespace language::literals;
using language::Catalogue;

namespace {

/// Troff takes a point or an apostrophe at the start of a line for a request, and a hyphen for typography.
std::string plain(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) out += "\\&";
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

std::string bold(const std::string& text) { return "\\fB" + plain(text) + "\\fR"; }
std::string slanted(const std::string& text) { return "\\fI" + plain(text) + "\\fR"; }

std::string heading(const std::string& text) { return ".SH " + plain(text) + "\n"; }

std::string optionsText(const CLI::App& command) {
  std::string out;
  for (const OptionWords& option : optionsOf(command)) {
    out += ".TP\n";
    if (!option.brief.empty()) out += bold(option.brief) + ", ";
    out += bold(option.name) + (option.value.empty() ? "" : " " + slanted(option.value)) + "\n";
    out += plain(option.tells) + "\n";
  }
  return out;
}

std::string argumentsText(const CLI::App& command) {
  std::string out;
  for (const CLI::Option* argument : argumentsOf(command)) {
    const bool many = argument->get_items_expected_max() > 1;
    out += " " + slanted(argument->get_name(true)) + (many ? " ..." : "");
  }
  return out;
}

std::string commandText(const CLI::App& command) {
  std::string out = ".SS " + bold(command.get_name()) + argumentsText(command) + "\n";
  out += plain(command.get_description()) + "\n";
  for (const CLI::Option* argument : argumentsOf(command))
    out += ".TP\n" + slanted(argument->get_name(true)) + "\n" + plain(argument->get_description()) + "\n";
  return out + optionsText(command);
}

std::string examples(const Catalogue& words) {
  std::string out;
  const auto add = [&](language::Text tells, const char* line) {
    out += ".TP\n" + bold(line) + "\n" + plain(words(tells)) + "\n";
  };
  add("man.example.open"_text, "journeytable --fullscreen permit.journey");
  add("man.example.new"_text, "journeytable new --language nl permit.journey");
  add("man.example.export"_text, "journeytable export permit.journey --to result --format pdf,csv");
  add("man.example.pipe"_text, "journeytable export permit.journey --to - --format json | jq .");
  add("man.example.check"_text, "journeytable check *.journey");
  return out;
}

} // namespace

std::string manualPage(const CLI::App& app, const Catalogue& words) {
  std::string out = ".TH JOURNEYTABLE 1 \"\" \"journeytable " JOURNEYTABLE_VERSION "\"\n";
  out += heading(words("man.name"_text)) + "journeytable \\- " + plain(words("man.brief"_text)) + "\n";
  out += heading(words("man.synopsis"_text));
  out += bold("journeytable") + " [" + slanted(words("cli.label.options_short"_text)) + "]" + " [" +
         slanted("FILE.journey") + "]\n";
  for (const CLI::App* command : commandsOf(app))
    out += ".br\n" + bold("journeytable " + command->get_name()) + " [" +
           slanted(words("cli.label.options_short"_text)) + "]" + argumentsText(*command) + "\n";
  out += heading(words("man.description"_text)) + plain(app.get_description()) + "\n";
  out += heading(words("man.options"_text)) + optionsText(app);
  out += heading(words("man.commands"_text));
  for (const CLI::App* command : commandsOf(app)) out += commandText(*command);
  out += heading(words("man.status"_text)) + plain(words("cli.exit_status"_text)) + "\n";
  out += heading(words("man.files"_text)) + plain(words("cli.places"_text)) + "\n";
  out += heading(words("man.examples"_text)) + examples(words);
  return out;
}

} // namespace program
