#include "program/option_words.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace program {
namespace {

/// "en|nl" names what can be chosen, "N|NAME" does not: what people fill in is written in capitals.
std::vector<std::string> choicesIn(const std::string& value) {
  const bool named = std::ranges::none_of(value, [](unsigned char c) { return std::isupper(c) != 0; });
  if (!named) return {};
  std::vector<std::string> choices;
  std::istringstream parts(value);
  for (std::string one; std::getline(parts, one, '|');) choices.push_back(one);
  return choices;
}

OptionWords wordsOf(const CLI::Option& option) {
  OptionWords words{.name = "--" + option.get_lnames().front(), .tells = option.get_description()};
  if (!option.get_snames().empty()) words.brief = "-" + option.get_snames().front();
  if (option.get_items_expected_max() == 0) return words;
  words.value = option.get_type_name();
  words.choices = choicesIn(words.value);
  words.takes = words.value == "FILE"   ? Takes::File
                : words.value == "DIR"  ? Takes::Folder
                : words.choices.empty() ? Takes::Words
                                        : Takes::Choice;
  return words;
}

} // namespace

std::vector<OptionWords> optionsOf(const CLI::App& command) {
  std::vector<OptionWords> all;
  for (const CLI::Option* option : command.get_options())
    if (!option->get_positional() && !option->get_group().empty() && !option->get_lnames().empty())
      all.push_back(wordsOf(*option));
  return all;
}

std::vector<const CLI::Option*> argumentsOf(const CLI::App& command) {
  std::vector<const CLI::Option*> all;
  for (const CLI::Option* option : command.get_options())
    if (option->get_positional()) all.push_back(option);
  return all;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

} // namespace program
