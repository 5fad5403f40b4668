#pragma once
// What a new workshop begins with: assets/templates/<name>.json.
#include "document/words.hpp"
#include "journey/workshop.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace document {

struct Template {
  struct StagePart {
    Words name;
    std::vector<Words> steps; ///< none: one without a name
  };
  struct ChannelPart {
    Words name;
    std::int64_t paper = 0;
  };
  struct AgendaPart {
    std::string name;
    std::int64_t minutes = 0;
  };
  Words name;
  std::vector<StagePart> stages;
  std::vector<ChannelPart> channels;
  std::vector<AgendaPart> agenda;
};

/// Throws std::runtime_error that says what is wrong and where.
Template parseTemplate(std::string_view json);
/// Throws std::runtime_error that names the file as well.
Template readTemplate(const std::filesystem::path& file);
/// All of a folder by file name without ".json".
std::map<std::string, Template> templatesIn(const std::filesystem::path& folder);

/// A workshop without people, in this language as far as the template has it.
journey::Workshop newWorkshop(const Template& from, std::string_view language, base::Ids& ids);

} // namespace document
