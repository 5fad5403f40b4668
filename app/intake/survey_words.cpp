#include "intake/survey_words.hpp"

namespace intake {

using namespace language::literals;

language::Text textOf(survey::Why why) {
  switch (why) {
  case survey::Why::Blank: return "survey.left.blank"_text;
  case survey::Why::TooWide: return "survey.left.too_wide"_text;
  case survey::Why::Incomplete: return "survey.left.incomplete"_text;
  case survey::Why::Preview: return "survey.left.preview"_text;
  case survey::Why::Duplicate: return "survey.left.duplicate"_text;
  }
  return {};
}

std::string sourceOf(const std::string& name, const survey::Survey& survey,
                     const language::Catalogue& words) {
  return name + " (" + words.named("survey.tool." + std::string{survey.tool}) + ")";
}

} // namespace intake
