#include "program/trouble.hpp"

#include "document/document.hpp"
#include "platform/unavailable.hpp"
#include "report/export.hpp"

#include <filesystem>
#include <new>
#include <regex>
#include <system_error>

namespace program {
namespace {

using namespace language::literals;
using language::Catalogue;

language::Text textOf(document::Trouble trouble) {
  using document::Trouble;
  switch (trouble) {
  case Trouble::Missing: return "trouble.missing"_text;
  case Trouble::NotOurs: return "trouble.not_ours"_text;
  case Trouble::Newer: return "trouble.newer"_text;
  case Trouble::OpenElsewhere: return "trouble.open_elsewhere"_text;
  case Trouble::Damaged: return "trouble.damaged"_text;
  case Trouble::ReadOnly: return "trouble.read_only"_text;
  case Trouble::DiskFull: return "trouble.disk_full"_text;
  case Trouble::Exists: return "trouble.exists"_text;
  case Trouble::Moved: return "trouble.moved"_text;
  case Trouble::Failed: return "trouble.failed"_text;
  }
  return "trouble.failed"_text;
}

language::Text textOf(const std::error_code& code) {
  if (code == std::errc::no_such_file_or_directory) return "cli.cause.missing"_text;
  if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
    return "cli.cause.not_allowed"_text;
  if (code == std::errc::read_only_file_system) return "cli.cause.read_only"_text;
  if (code == std::errc::no_space_on_device) return "cli.cause.full"_text;
  if (code == std::errc::not_a_directory || code == std::errc::file_exists) return "cli.cause.no_folder"_text;
  if (code == std::errc::is_a_directory) return "cli.cause.folder"_text;
  return "cli.cause.failed"_text;
}

language::Text textOf(platform::Missing missing) {
  switch (missing) {
  case platform::Missing::Screen: return "cli.error.no_screen"_text;
  case platform::Missing::Monitor: return "cli.error.no_monitor"_text;
  case platform::Missing::OpenGl: return "cli.error.no_opengl"_text;
  case platform::Missing::Port: return "cli.error.no_port"_text;
  }
  return "cli.error.no_screen"_text;
}

/// A library's words without its name for them: "[json.exception.parse_error.101] parse error at line 1,
/// column 2: ", "filesystem error: ".
std::string plain(const std::string& text) {
  static const std::regex names(
      R"((\[json\.exception\.[^\]]*\] )|(parse error( at line \d+, column \d+)?: )|)"
      R"((filesystem error: )|(syntax error while parsing \w+ - )|(basic_\w+::\w+: ?))");
  return std::regex_replace(text, names, "");
}

std::string withDetail(std::string line, const std::string& detail) {
  const std::string more = plain(detail);
  return more.empty() || line.find(more) != std::string::npos ? line : line + " (" + more + ")";
}

} // namespace

std::string lineOf(const std::exception& error, const Catalogue& words) {
  if (const auto* const refused = dynamic_cast<const Refusal*>(&error))
    return withDetail(words.named(refused->text.id, refused->words), refused->detail);
  if (const auto* const open = dynamic_cast<const document::OpenError*>(&error)) {
    const auto line = words(textOf(open->trouble), {open->file.string()});
    const bool isTold =
        open->trouble != document::Trouble::Failed && open->trouble != document::Trouble::Damaged;
    return isTold ? line : withDetail(line, open->what());
  }
  if (const auto* const exporting = dynamic_cast<const report::ExportError*>(&error))
    return words(report::textOf(exporting->obstacle), {exporting->file.string()});
  if (const auto* const system = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
    return words(textOf(system->code()), {system->path1().string()});
  if (const auto* const missing = dynamic_cast<const platform::Unavailable*>(&error))
    return withDetail(words.named(textOf(missing->missing).id, missing->words), missing->what());
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return words("trouble.memory"_text);
  return plain(error.what());
}

} // namespace program
