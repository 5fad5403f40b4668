// Agendas to choose from: those of the program, then what people kept on this machine, each a file of its
// own.
#include "report/whole_file.hpp"
#include "shell/shell.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;

namespace {

constexpr std::ptrdiff_t mostOwn = 20;

/// Empty where this machine remembers nothing.
std::filesystem::path folderOf(const Shell::Settings& settings) {
  return settings.memory.empty() ? std::filesystem::path{} : settings.memory.parent_path() / "agendas";
}

} // namespace

void Shell::readAgendas() {
  const auto folder = folderOf(settings_);
  agendas_ = folder.empty() ? std::vector<document::ReadyAgenda>{} : document::agendasIn(folder);
  std::ranges::reverse(agendas_);
  for (document::ReadyAgenda& ready : document::agendasIn(settings_.assets / "agendas"))
    agendas_.push_back(std::move(ready));
}

void Shell::keepAgenda(document::ReadyAgenda agenda) {
  const auto folder = folderOf(settings_);
  if (folder.empty() || !table_) return;
  const auto isOwn = [](const document::ReadyAgenda& one) { return one.file.starts_with("own_"); };
  const auto before = std::ranges::find_if(
      agendas_, [&](const document::ReadyAgenda& one) { return isOwn(one) && one.name == agenda.name; });
  if (before == agendas_.end() && std::ranges::count_if(agendas_, isOwn) >= mostOwn)
    return table_->room().notices.add(words()("agenda.too_many"_text, {folder.string()}));
  std::int64_t number = 1;
  const auto isTaken = [&](const std::string& file) {
    return std::ranges::any_of(agendas_, [&](const document::ReadyAgenda& one) { return one.file == file; });
  };
  while (isTaken("own_" + std::to_string(number))) ++number;
  agenda.file = before != agendas_.end() ? before->file : "own_" + std::to_string(number);
  try {
    std::filesystem::create_directories(folder);
    report::writeWhole(folder / (agenda.file + ".json"), document::writeAgenda(agenda));
  } catch (const std::runtime_error&) { // a full disk, a folder of somebody else
    return table_->room().notices.add(words()("agenda.not_kept"_text, {folder.string()}));
  }
  table_->room().notices.add(words()("agenda.kept"_text, {agenda.name.in(words().code())}));
  readAgendas();
}

} // namespace shell
