#include "program/trouble.hpp"

namespace program {
namespace {

using namespace language::literals;

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

} // namespace

std::string lineOf(const document::OpenError& error, const language::Catalogue& words) {
  return words(textOf(error.trouble), {error.file.string(), error.what()});
}

} // namespace program
