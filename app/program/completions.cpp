#include "program/completions.hpp"

#include "program/option_words.hpp"

#include <functional>
#include <set>

namespace program {
namespace {

std::string joined(const std::vector<std::string>& all, const std::string& between) {
  std::string out;
  for (const std::string& one : all) out += (out.empty() ? "" : between) + one;
  return out;
}

std::vector<std::string> namesOf(const CLI::App& command) {
  std::vector<std::string> names;
  for (const OptionWords& option : optionsOf(command)) {
    names.push_back(option.name);
    if (!option.brief.empty()) names.push_back(option.brief);
  }
  return names;
}

std::vector<std::string> commandNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : commandsOf(app)) names.push_back(command->get_name());
  return names;
}

/// Before each of the characters stands a backslash.
std::string escaped(const std::string& text, const std::string& characters) {
  std::string out;
  for (const char c : text) {
    if (characters.find(c) != std::string::npos) out += '\\';
    out += c;
  }
  return out;
}

/// Within '...', where nothing but the quote itself must be taken care of.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string bashValue(const OptionWords& option) {
  switch (option.takes) {
  case Takes::Choice: return "COMPREPLY=($(compgen -W \"" + joined(option.choices, " ") + "\" -- \"$word\"))";
  case Takes::File: return "COMPREPLY=($(compgen -f -- \"$word\"))";
  case Takes::Folder: return "COMPREPLY=($(compgen -d -- \"$word\"))";
  case Takes::Nothing:
  case Takes::Words: break;
  }
  return ":";
}

std::string zshValue(const OptionWords& option) {
  const std::string value = escaped(option.value, ":");
  switch (option.takes) {
  case Takes::Nothing: return "";
  case Takes::Choice: return ":" + value + ":(" + joined(option.choices, " ") + ")";
  case Takes::File: return ":" + value + ":_files";
  case Takes::Folder: return ":" + value + ":_files -/";
  case Takes::Words: return ":" + value + ": ";
  }
  return "";
}

std::string zshOptions(const CLI::App& command) {
  std::string out;
  for (const OptionWords& option : optionsOf(command)) {
    const std::string tells = "[" + escaped(option.tells, "[]:\\") + "]" + zshValue(option);
    for (const std::string& name : {option.name, option.brief})
      if (!name.empty()) out += " \\\n      " + quoted(name + tells);
  }
  return out;
}

std::string fishOption(const OptionWords& option, const std::string& where) {
  std::string out = "complete -c journeytable -n " + quoted(where) + " -l " + option.name.substr(2);
  if (!option.brief.empty()) out += " -s " + option.brief.substr(1);
  switch (option.takes) {
  case Takes::Nothing: break;
  case Takes::Choice: out += " -x -a " + quoted(joined(option.choices, " ")); break;
  case Takes::File: out += " -r -F"; break;
  case Takes::Folder: out += " -x -a '(__fish_complete_directories)'"; break;
  case Takes::Words: out += " -x"; break;
  }
  return out + " -d " + quoted(option.tells) + "\n";
}

} // namespace

std::string bashCompletion(const CLI::App& app) {
  std::string out =
      "# bash completion for journeytable\n_journeytable() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command= i\n"
      "  COMPREPLY=()\n"
      "  for ((i = 1; i < COMP_CWORD; i++)); do\n    case \"${COMP_WORDS[i]}\" in\n      " +
      joined(commandNames(app), "|") + ") command=\"${COMP_WORDS[i]}\"; break ;;\n    esac\n  done\n" +
      "  case \"$before\" in\n";
  std::set<std::string> told;
  const auto values = [&](const CLI::App& command) {
    for (const OptionWords& option : optionsOf(command))
      if (option.takes != Takes::Nothing && told.insert(option.name).second)
        out += "    " + option.name + ") " + bashValue(option) + "; return ;;\n";
  };
  values(app);
  for (const CLI::App* command : commandsOf(app)) values(*command);
  out += "  esac\n  local options=\"" + joined(namesOf(app), " ") + "\" commands=\"" +
         joined(commandNames(app), " ") + "\"\n  case \"$command\" in\n";
  for (const CLI::App* command : commandsOf(app))
    out += "    " + command->get_name() + ") options=\"" + joined(namesOf(*command), " ") + "\" ;;\n";
  out += "  esac\n"
         "  [ -z \"$command\" ] || commands=\n"
         "  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
         "  else COMPREPLY=($(compgen -W \"$commands\" -- \"$word\") $(compgen -f -- \"$word\"))\n"
         "  fi\n}\ncomplete -o filenames -F _journeytable journeytable\n";
  return out;
}

std::string zshCompletion(const CLI::App& app) {
  std::string out =
      "#compdef journeytable\n_journeytable() {\n  local context state line\n  typeset -A opt_args\n"
      "  local -a commands\n  commands=(\n";
  for (const CLI::App* command : commandsOf(app))
    out += "    " + quoted(command->get_name() + ":" + escaped(command->get_description(), ":\\")) + "\n";
  out += "  )\n  _arguments -C" + zshOptions(app) +
         " \\\n      '1: :->first' \\\n      '*:: :->rest'\n  case $state in\n"
         "    first) _describe -t commands command commands; _files -g '*.journey' ;;\n"
         "    rest) case $words[1] in\n";
  for (const CLI::App* command : commandsOf(app))
    out += "      " + command->get_name() + ") _arguments" + zshOptions(*command) +
           " \\\n      '*:file:_files' ;;\n";
  return out + "      *) _files ;;\n    esac ;;\n  esac\n}\n_journeytable \"$@\"\n";
}

std::string fishCompletion(const CLI::App& app) {
  std::string out = "# fish completion for journeytable\n";
  const std::string first = "__fish_use_subcommand";
  for (const CLI::App* command : commandsOf(app))
    out += "complete -c journeytable -n " + first + " -a " + command->get_name() + " -d " +
           quoted(command->get_description()) + "\n";
  for (const OptionWords& option : optionsOf(app)) out += fishOption(option, first);
  for (const CLI::App* command : commandsOf(app))
    for (const OptionWords& option : optionsOf(*command))
      out += fishOption(option, "__fish_seen_subcommand_from " + command->get_name());
  return out;
}

} // namespace program
