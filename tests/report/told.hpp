#pragma once
// What chapters are made of a workshop from, and what they hold.
#include "report/chapter.hpp"
#include "report/sample.hpp"
#include "report/story.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace support {

struct Told {
  explicit Told(const journey::Workshop& workshop)
      : story(report::storyOf(workshop)), context{workshop, texts, story} {}
  language::Catalogue texts = support::texts();
  report::Story story;
  report::Context context;
};

inline std::vector<const report::Table*> tablesOf(const report::Chapter& chapter) {
  std::vector<const report::Table*> out;
  for (const auto& block : chapter.blocks)
    if (const auto* table = std::get_if<report::Table>(&block)) out.push_back(table);
  return out;
}

inline bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

} // namespace support
